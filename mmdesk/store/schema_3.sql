-- user_version 3 of 2: files. How far each was read and how, what the user left out or changed in it, and
-- every change in the order of time, so that it can be undone and done again after a restart.

ALTER TABLE sessions ADD COLUMN state TEXT;        -- of a file: see core.sessions.State; NULL for live
ALTER TABLE sessions ADD COLUMN every_s REAL;      -- seconds between two of its moments
ALTER TABLE sessions ADD COLUMN duration_s REAL;   -- how long the file is, where that is known
ALTER TABLE sessions ADD COLUMN sound INTEGER;     -- which of its sounds was heard; NULL: the finest
ALTER TABLE sessions ADD COLUMN digest TEXT;       -- by which the file is known again, see capture.media_digest
ALTER TABLE sessions ADD COLUMN again_of TEXT;     -- the session whose file was read again with another version
ALTER TABLE sessions ADD COLUMN troubles TEXT;     -- what did not decode, a JSON list

CREATE TABLE models (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    sha256     TEXT NOT NULL,  -- of the weights that made this version's predictions
    PRIMARY KEY (session_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE exclusions (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    start_s    REAL NOT NULL,
    end_s      REAL NOT NULL,
    words      TEXT NOT NULL  -- why, or empty
) STRICT;

CREATE INDEX exclusions_of_session ON exclusions (session_id, start_s);

ALTER TABLE feedback ADD COLUMN person INTEGER NOT NULL DEFAULT 0;  -- whose face; 0: the answer
ALTER TABLE feedback ADD COLUMN wants INTEGER NOT NULL DEFAULT 0;   -- 1: its features are to be read from the file

ALTER TABLE predictions ADD COLUMN warnings TEXT;  -- the moment's and its own, a JSON list; NULL: none
ALTER TABLE predictions ADD COLUMN has_baseline INTEGER NOT NULL DEFAULT 0;

-- A verdict's moment is looked up when its features are read again.
CREATE INDEX predictions_of_moment ON predictions (moment_id);

-- The order of giving is that of the numbers: a clock may be set back.
DROP INDEX feedback_in_time;

CREATE TABLE edits (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    words      TEXT NOT NULL,  -- what was done, for the user
    undone     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX edits_of_session ON edits (session_id, number);

CREATE TABLE changes (
    edit   INTEGER NOT NULL REFERENCES edits (number) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    what   TEXT NOT NULL,  -- verdict, mark or exclusion
    id     TEXT NOT NULL,  -- of the verdict, mark or exclusion
    before TEXT,           -- JSON; NULL: there was none
    after  TEXT,           -- JSON; NULL: there is none any more. A verdict is true, or NULL where there is none
    PRIMARY KEY (edit, place)
) STRICT, WITHOUT ROWID;
