-- oldest-host: 1

-- What coaches write themselves. Every save is a version, and at most one of them is what clients read.
CREATE TABLE coach_topics (
    topic            TEXT    NOT NULL PRIMARY KEY,
    coach            TEXT    NOT NULL,
    published        BIGINT,
    created_at       BIGINT  NOT NULL
);

CREATE INDEX coach_topics_by_coach ON coach_topics (coach);

CREATE TABLE coach_topic_versions (
    topic            TEXT    NOT NULL,
    version          BIGINT  NOT NULL,
    coach            TEXT    NOT NULL,
    title            TEXT    NOT NULL,
    phrasings        TEXT    NOT NULL,
    right_now        TEXT    NOT NULL,
    why              TEXT    NOT NULL,
    next_nights      TEXT    NOT NULL,
    get_help         TEXT    NOT NULL,
    saved_at         BIGINT  NOT NULL,
    PRIMARY KEY (topic, version)
);

CREATE INDEX coach_topic_versions_by_coach ON coach_topic_versions (coach);
