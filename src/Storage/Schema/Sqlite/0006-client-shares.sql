-- oldest-host: 1

-- What clients let their coach see of a talk, since when. Whoever shares nothing is not here. A client is known to the coach
-- by a name that says nothing of the parent's key.
CREATE TABLE client_shares (
    parent           TEXT    NOT NULL PRIMARY KEY,
    client           TEXT    NOT NULL UNIQUE,
    coach            TEXT    NOT NULL,
    code             TEXT    NOT NULL,
    reference        TEXT    NOT NULL,
    level            TEXT    NOT NULL,
    shared_at        INTEGER NOT NULL
);

CREATE INDEX client_shares_by_coach ON client_shares (coach);
