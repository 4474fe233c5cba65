-- oldest-host: 1

-- When a task that any one host does was last done.
CREATE TABLE upkeep (
    task             text   COLLATE "C" PRIMARY KEY,
    done_at          bigint NOT NULL
);
