-- oldest-host: 1

-- Who agreed to be remembered for the longer time. Whoever is not here is forgotten a day after the last message.
CREATE TABLE parents (
    parent           TEXT    NOT NULL PRIMARY KEY,
    remembered_at    INTEGER NOT NULL
) WITHOUT ROWID;

-- Who asked to be forgotten, known by the SHA-256 of the key alone, so that a restored backup can be made to forget too.
CREATE TABLE erasures (
    parent_hash      TEXT    NOT NULL PRIMARY KEY,
    erased_at        INTEGER NOT NULL
) WITHOUT ROWID;

-- Keys of the service, encrypted before they come here.
CREATE TABLE secrets (
    name             TEXT    NOT NULL PRIMARY KEY,
    value            BLOB    NOT NULL,
    created_at       INTEGER NOT NULL
) WITHOUT ROWID;
