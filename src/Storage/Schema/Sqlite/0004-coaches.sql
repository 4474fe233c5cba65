-- oldest-host: 1

-- Coaches and how they sign in: the account is one JSON document, changed only by whoever read its present stamp.
CREATE TABLE coaches (
    coach            TEXT    NOT NULL PRIMARY KEY,
    sign_in_name     TEXT    NOT NULL UNIQUE,
    stamp            TEXT    NOT NULL,
    account          TEXT    NOT NULL,
    created_at       INTEGER NOT NULL
);

CREATE TABLE coach_passkeys (
    credential       BLOB    NOT NULL PRIMARY KEY,
    coach            TEXT    NOT NULL,
    passkey          TEXT    NOT NULL
);

CREATE INDEX coach_passkeys_by_coach ON coach_passkeys (coach);

-- Open sessions: a browser holds only the name of one.
CREATE TABLE coach_sessions (
    session          TEXT    NOT NULL PRIMARY KEY,
    coach            TEXT    NOT NULL,
    device           TEXT    NOT NULL,
    ticket           BLOB    NOT NULL,
    created_at       INTEGER NOT NULL,
    expires_at       INTEGER NOT NULL
);

CREATE INDEX coach_sessions_by_coach ON coach_sessions (coach);

-- Links by which a coach is enrolled, once: only the SHA-256 of what stands in the link.
CREATE TABLE coach_invitations (
    hash             BLOB    NOT NULL PRIMARY KEY,
    coach            TEXT    NOT NULL,
    expires_at       INTEGER NOT NULL
);

-- What each coach did and when.
CREATE TABLE coach_actions (
    coach            TEXT    NOT NULL,
    at               INTEGER NOT NULL,
    action           TEXT    NOT NULL,
    about            TEXT    NOT NULL
);

CREATE INDEX coach_actions_by_coach ON coach_actions (coach, at);

-- The links that coaches give away. A link says whose it is, never which talk.
CREATE TABLE client_links (
    code             TEXT    NOT NULL PRIMARY KEY,
    coach            TEXT    NOT NULL,
    client           TEXT    NOT NULL,
    greeting         TEXT,
    accent           TEXT,
    country          TEXT,
    origins          TEXT    NOT NULL,
    created_at       INTEGER NOT NULL,
    expires_at       INTEGER,
    revoked_at       INTEGER
);

CREATE INDEX client_links_by_coach ON client_links (coach);

-- Who came by a link. Nothing of a talk is shared until its person says so.
CREATE TABLE link_parents (
    parent           TEXT    NOT NULL PRIMARY KEY,
    code             TEXT    NOT NULL,
    coach            TEXT    NOT NULL,
    joined_at        INTEGER NOT NULL
);

CREATE INDEX link_parents_by_code ON link_parents (code);

-- What parents asked their coach, in the words that they agreed to send, and what the coach wrote back.
CREATE TABLE handoffs (
    handoff          TEXT    NOT NULL PRIMARY KEY,
    parent           TEXT    NOT NULL,
    coach            TEXT    NOT NULL,
    code             TEXT    NOT NULL,
    reference        TEXT    NOT NULL,
    summary          TEXT    NOT NULL,
    asked_at         INTEGER NOT NULL,
    promised_at      INTEGER NOT NULL,
    answer           TEXT,
    answered_at      INTEGER,
    told_late_at     INTEGER
);

CREATE INDEX handoffs_by_coach ON handoffs (coach, asked_at);
CREATE INDEX handoffs_by_parent ON handoffs (parent);
