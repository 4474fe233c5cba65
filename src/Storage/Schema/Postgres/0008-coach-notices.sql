-- oldest-host: 1

-- When the coach was told that somebody asked; null while they were not, or need not be.
ALTER TABLE handoffs ADD COLUMN coach_told_at BIGINT;
