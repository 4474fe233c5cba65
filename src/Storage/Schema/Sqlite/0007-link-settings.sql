-- oldest-host: 1

-- The English that a link's clients read, and when the coach answers them; null where the coach's own settings hold.
ALTER TABLE client_links ADD COLUMN language TEXT;
ALTER TABLE client_links ADD COLUMN hours TEXT;
