-- oldest-host: 1

-- A parent's conversations. Whatever belongs to a conversation is reached from its row, so that a
-- parent's data moves or goes by this one column.
CREATE TABLE conversations (
    conversation     TEXT    NOT NULL PRIMARY KEY,
    parent           TEXT    NOT NULL,
    user_id          TEXT,
    created_at       INTEGER NOT NULL,
    last_message_at  INTEGER NOT NULL,
    last_sequence    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX conversations_by_parent ON conversations (parent);

-- One row a turn that could be sent again.
CREATE TABLE turns (
    conversation     TEXT    NOT NULL,
    message          TEXT    NOT NULL,
    activity_id      TEXT    NOT NULL,
    first_sequence   INTEGER NOT NULL,
    last_sequence    INTEGER NOT NULL,
    invoke_response  BLOB,
    committed_at     INTEGER NOT NULL,
    PRIMARY KEY (conversation, message)
) WITHOUT ROWID;

-- State of conversations and parents. A new record's version begins at its time, so that one made
-- again after it was deleted never repeats a version that someone read.
CREATE TABLE records (
    key              TEXT    NOT NULL PRIMARY KEY,
    parent           TEXT    NOT NULL,
    version          INTEGER NOT NULL,
    json             BLOB    NOT NULL
);

CREATE INDEX records_by_parent ON records (parent);

-- Not clustered: what a group of turns says goes to the same few pages at the end of the table.
CREATE TABLE activities (
    conversation     TEXT    NOT NULL,
    sequence         INTEGER NOT NULL,
    activity_id      TEXT    NOT NULL,
    is_from_bot      INTEGER NOT NULL,
    is_shown         INTEGER NOT NULL,
    at               INTEGER NOT NULL,
    json             BLOB    NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

-- Replies to be posted; a delivered one is deleted. The body of a new message stands in activities.
CREATE TABLE outbox (
    position         INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation     TEXT    NOT NULL,
    conversation_id  TEXT    NOT NULL,
    activity_id      TEXT    NOT NULL,
    sequence         INTEGER NOT NULL,
    kind             INTEGER NOT NULL,
    service_url      TEXT    NOT NULL,
    body             BLOB,
    attempts         INTEGER NOT NULL DEFAULT 0,
    ambiguous        INTEGER NOT NULL DEFAULT 0,
    next_attempt     INTEGER NOT NULL,
    state            INTEGER NOT NULL DEFAULT 0,
    reason           TEXT
);

CREATE INDEX outbox_due ON outbox (next_attempt) WHERE state = 0;
CREATE INDEX outbox_by_conversation ON outbox (conversation, position);

-- The channel's id beside ours, for updates, deletions and feedback.
CREATE TABLE deliveries (
    conversation         TEXT NOT NULL,
    activity_id          TEXT NOT NULL,
    channel_activity_id  TEXT NOT NULL,
    PRIMARY KEY (conversation, activity_id)
) WITHOUT ROWID;

-- Records that could not be read, kept for inspection.
CREATE TABLE poisoned (
    position         INTEGER PRIMARY KEY AUTOINCREMENT,
    key              TEXT    NOT NULL,
    parent           TEXT    NOT NULL,
    json             BLOB    NOT NULL,
    reason           TEXT    NOT NULL,
    at               INTEGER NOT NULL
);

CREATE INDEX poisoned_by_parent ON poisoned (parent);

-- What a returning browser shows: only the SHA-256 of its key.
CREATE TABLE resume_keys (
    hash             BLOB    NOT NULL PRIMARY KEY,
    parent           TEXT    NOT NULL,
    user_id          TEXT    NOT NULL,
    conversation     TEXT    NOT NULL,
    created_at       INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX resume_keys_by_parent ON resume_keys (parent);
