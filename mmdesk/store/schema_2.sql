-- user_version 2 of 1: what opens a session again. Marks hold the only words of the user's own in here.

CREATE TABLE marks (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    at_s       REAL NOT NULL,  -- seconds from the session's start
    words      TEXT NOT NULL   -- a note, or empty
) STRICT;

CREATE INDEX marks_of_session ON marks (session_id, at_s);

CREATE TABLE recordings (
    file       TEXT PRIMARY KEY,  -- relative to the data directory; only where the user pressed Record
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    start_s    REAL NOT NULL      -- seconds of the session at which it begins
) STRICT;

CREATE INDEX recordings_of_session ON recordings (session_id, start_s);

CREATE TABLE faces (
    prediction    INTEGER NOT NULL REFERENCES predictions (number) ON DELETE CASCADE,
    place         INTEGER NOT NULL,  -- 0: the one the prediction is about
    person        INTEGER NOT NULL,
    box_left      INTEGER NOT NULL,  -- in pixels of the picture, whose size the prediction has
    box_top       INTEGER NOT NULL,
    box_width     INTEGER NOT NULL,
    box_height    INTEGER NOT NULL,
    score         REAL NOT NULL,
    probabilities BLOB,              -- (7,); NULL when it was not read
    not_sure      TEXT,
    PRIMARY KEY (prediction, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE absences (
    prediction INTEGER NOT NULL REFERENCES predictions (number) ON DELETE CASCADE,
    modality   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (prediction, modality)
) STRICT, WITHOUT ROWID;

ALTER TABLE opinions ADD COLUMN without BLOB;  -- (7,), the answer if it were absent; NULL when not asked
ALTER TABLE predictions ADD COLUMN person INTEGER NOT NULL DEFAULT 0;
ALTER TABLE predictions ADD COLUMN picture_width INTEGER;  -- NULL without a picture
ALTER TABLE predictions ADD COLUMN picture_height INTEGER;

-- Live times were counted from the program's start; now they begin with the session.
UPDATE predictions
SET start_s = max(0.0, start_s - earliest.end_s), end_s = predictions.end_s - earliest.end_s
FROM (SELECT session_id, min(end_s) AS end_s FROM predictions GROUP BY session_id) AS earliest
WHERE earliest.session_id = predictions.session_id
AND predictions.session_id IN (SELECT id FROM sessions WHERE source = 'live');
