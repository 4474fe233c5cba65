-- oldest-host: 1

CREATE TABLE parents (
    parent           text   COLLATE "C" PRIMARY KEY,
    remembered_at    bigint NOT NULL
);

CREATE TABLE erasures (
    parent_hash      text   COLLATE "C" PRIMARY KEY,
    erased_at        bigint NOT NULL
);

CREATE TABLE secrets (
    name             text   COLLATE "C" PRIMARY KEY,
    value            bytea  NOT NULL,
    created_at       bigint NOT NULL
);
