-- What is remembered. Dates are ISO-8601 UTC with microseconds, so that their text sorts as time;
-- vectors are float32, little endian. Nothing here is a picture, a sound or a word of the user's.
-- This file is user_version 1 and never changes; later versions are files of their own, see migrations.py.

CREATE TABLE sessions (
    id         TEXT PRIMARY KEY,
    source     TEXT NOT NULL,  -- "live", "shared" or the file's path
    started_at TEXT NOT NULL,
    ended_at   TEXT            -- NULL while it runs, or when the program was killed
) STRICT;

CREATE TABLE predictions (
    number        INTEGER PRIMARY KEY,
    session_id    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    moment_id     TEXT NOT NULL,
    start_s       REAL NOT NULL,  -- seconds from the session's start
    end_s         REAL NOT NULL,
    version       INTEGER NOT NULL,
    probabilities BLOB NOT NULL,  -- (7,)
    not_sure      TEXT            -- why it abstained; NULL when it did not
) STRICT;

CREATE INDEX predictions_of_session ON predictions (session_id, end_s);

CREATE TABLE opinions (
    prediction    INTEGER NOT NULL REFERENCES predictions (number) ON DELETE CASCADE,
    modality      TEXT NOT NULL,
    probabilities BLOB NOT NULL,  -- (7,)
    contribution  REAL NOT NULL,  -- nats
    PRIMARY KEY (prediction, modality)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
    number        INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    session_id    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    moment_id     TEXT NOT NULL,
    verdict       TEXT NOT NULL,
    emotion       TEXT,           -- NULL for a rejection
    shown         TEXT NOT NULL,
    modality      TEXT,           -- NULL when the verdict is about the fused answer
    probabilities BLOB NOT NULL,  -- (7,), as shown
    version       INTEGER NOT NULL,
    at            TEXT NOT NULL,
    removed_at    TEXT            -- taken back by the user, who may still change their mind
) STRICT;

CREATE INDEX feedback_in_time ON feedback (at, number);
CREATE INDEX feedback_of_session ON feedback (session_id);

CREATE TABLE features (
    feedback_id TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    modality    TEXT NOT NULL,
    vector      BLOB NOT NULL,  -- (512,)
    PRIMARY KEY (feedback_id, modality)
) STRICT;

CREATE TABLE learned (
    version     INTEGER NOT NULL,
    feedback_id TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    PRIMARY KEY (version, feedback_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX learned_feedback ON learned (feedback_id);
