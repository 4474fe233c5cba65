-- oldest-host: 1

-- The tables of the SQLite engine, with what several hosts need: see there for what each is for.
CREATE TABLE conversations (
    conversation     text   COLLATE "C" PRIMARY KEY,
    parent           text   COLLATE "C" NOT NULL,
    user_id          text,
    created_at       bigint NOT NULL,
    last_message_at  bigint NOT NULL,
    last_sequence    bigint NOT NULL
) WITH (fillfactor = 80);

CREATE INDEX conversations_by_parent ON conversations (parent);

CREATE TABLE turns (
    conversation     text   COLLATE "C" NOT NULL,
    message          text   COLLATE "C" NOT NULL,
    activity_id      text   NOT NULL,
    first_sequence   bigint NOT NULL,
    last_sequence    bigint NOT NULL,
    invoke_response  bytea,
    committed_at     bigint NOT NULL,
    PRIMARY KEY (conversation, message)
);

CREATE TABLE records (
    key              text   COLLATE "C" PRIMARY KEY,
    parent           text   COLLATE "C" NOT NULL,
    version          bigint NOT NULL,
    json             bytea  NOT NULL
) WITH (fillfactor = 70);

CREATE INDEX records_by_parent ON records (parent);

CREATE TABLE activities (
    conversation     text    COLLATE "C" NOT NULL,
    sequence         bigint  NOT NULL,
    activity_id      text    NOT NULL,
    is_from_bot      boolean NOT NULL,
    is_shown         boolean NOT NULL,
    at               bigint  NOT NULL,
    json             bytea   NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

CREATE TABLE outbox (
    position         bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation     text    COLLATE "C" NOT NULL,
    conversation_id  text    NOT NULL,
    activity_id      text    NOT NULL,
    sequence         bigint  NOT NULL,
    kind             integer NOT NULL,
    service_url      text    NOT NULL,
    body             bytea,
    attempts         integer NOT NULL DEFAULT 0,
    ambiguous        integer NOT NULL DEFAULT 0,
    state            integer NOT NULL DEFAULT 0,
    reason           text
);

CREATE INDEX outbox_by_conversation ON outbox (conversation, position);

-- One row for each conversation that has replies waiting: what a host claims, so that order holds.
CREATE TABLE outbox_conversations (
    conversation     text   COLLATE "C" PRIMARY KEY,
    next_attempt     bigint NOT NULL,
    claimed_by       text,
    claimed_until    timestamptz
) WITH (fillfactor = 50);

CREATE INDEX outbox_conversations_due ON outbox_conversations (next_attempt);

CREATE TABLE deliveries (
    conversation         text COLLATE "C" NOT NULL,
    activity_id          text COLLATE "C" NOT NULL,
    channel_activity_id  text NOT NULL,
    PRIMARY KEY (conversation, activity_id)
);

CREATE TABLE poisoned (
    position         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key              text   NOT NULL,
    parent           text   COLLATE "C" NOT NULL,
    json             bytea  NOT NULL,
    reason           text   NOT NULL,
    at               bigint NOT NULL
);

CREATE INDEX poisoned_by_parent ON poisoned (parent);

CREATE TABLE resume_keys (
    hash             bytea  PRIMARY KEY,
    parent           text   COLLATE "C" NOT NULL,
    user_id          text   NOT NULL,
    conversation     text   NOT NULL,
    created_at       bigint NOT NULL
);

CREATE INDEX resume_keys_by_parent ON resume_keys (parent);
