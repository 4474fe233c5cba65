-- oldest-host: 1

-- Browsers on which a coach is notified: where to post for each, and what still has to be posted. The name is made of where, so that
-- a browser that comes again is the same.
CREATE TABLE coach_pushes (
    push             TEXT    NOT NULL,
    coach            TEXT    NOT NULL,
    session          TEXT    NOT NULL,
    device           TEXT    NOT NULL,
    endpoint         TEXT    NOT NULL,
    browser_key      TEXT    NOT NULL,
    browser_secret   TEXT    NOT NULL,
    service_key      TEXT    NOT NULL,
    created_at       INTEGER NOT NULL,
    notice           TEXT,
    noticed_at       INTEGER,
    next_attempt     INTEGER,
    attempts         INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (coach, push)
);

CREATE INDEX coach_pushes_by_session ON coach_pushes (session);
CREATE INDEX coach_pushes_due ON coach_pushes (next_attempt) WHERE next_attempt IS NOT NULL;

-- When the coach's browsers were to be notified that somebody asked; null while they were not, or need not be.
ALTER TABLE handoffs ADD COLUMN coach_pushed_at INTEGER;

CREATE INDEX handoffs_unpushed ON handoffs (asked_at) WHERE answered_at IS NULL AND coach_pushed_at IS NULL;
