-- Version 1. Times are ISO-8601 UTC; vectors are float32, little endian. Never pixels, never sound.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;

CREATE TABLE predictions (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    moment_id TEXT NOT NULL,
    start_s REAL NOT NULL,
    end_s REAL NOT NULL,
    version INTEGER NOT NULL,
    probabilities BLOB NOT NULL,
    opinions TEXT NOT NULL, -- JSON: modality -> {probabilities, contribution}
    not_sure TEXT
) STRICT;
CREATE INDEX predictions_by_time ON predictions (session_id, start_s);

CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    moment_id TEXT NOT NULL,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    emotion TEXT,
    shown TEXT NOT NULL,
    probabilities BLOB NOT NULL,
    version INTEGER NOT NULL,
    modality TEXT,
    at TEXT NOT NULL,
    taken_back INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE features (
    feedback_id TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    modality TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (feedback_id, modality)
) STRICT;

CREATE TABLE learned (
    feedback_id TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    PRIMARY KEY (feedback_id, version)
) STRICT;
