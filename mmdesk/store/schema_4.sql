-- user_version 4 of 3: learning. Who the user named, how sure a verdict was, which base its features are of,
-- and what became of every lesson.

CREATE TABLE people (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at    TEXT NOT NULL DEFAULT ''  -- when somebody was last named so
) STRICT;

CREATE TABLE seen_as (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    person     INTEGER NOT NULL,  -- the number in this session; 0: whoever has none of their own
    who        TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (session_id, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE feedback ADD COLUMN who TEXT NOT NULL DEFAULT '';          -- the named person; '' for anybody else
ALTER TABLE learned ADD COLUMN who TEXT NOT NULL DEFAULT '';           -- whose part of the version learned it
ALTER TABLE feedback ADD COLUMN second TEXT;                           -- the emotion it could be as well
ALTER TABLE feedback ADD COLUMN strength REAL NOT NULL DEFAULT 1.0;    -- how sure the user was, above 0 to 1
ALTER TABLE feedback ADD COLUMN base TEXT NOT NULL DEFAULT '';         -- SHA-256 of its features' base; '' unknown
ALTER TABLE feedback ADD COLUMN origin TEXT NOT NULL DEFAULT '';       -- who shared it; '' when given here
ALTER TABLE feedback ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0;     -- 1: nothing was named to the user
ALTER TABLE feedback ADD COLUMN replaces TEXT NOT NULL DEFAULT '';     -- the id of the verdict that it puts right
ALTER TABLE feedback ADD COLUMN place INTEGER;  -- in the order of giving, of one that replaces; NULL: its number
CREATE INDEX feedback_of_moment ON feedback (moment_id);
CREATE INDEX feedback_in_order ON feedback (ifnull(place, number), number);
ALTER TABLE edits ADD COLUMN step TEXT NOT NULL DEFAULT '';            -- edits of several sessions that are one

-- What a session was read with by version 0 is the base that made its features.
UPDATE feedback SET base = (
    SELECT sha256 FROM models WHERE models.session_id = feedback.session_id AND models.version = 0
)
WHERE EXISTS (SELECT 1 FROM features WHERE features.feedback_id = feedback.id)
AND EXISTS (SELECT 1 FROM models WHERE models.session_id = feedback.session_id AND models.version = 0);

CREATE TABLE lessons (
    number   INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    cause    TEXT NOT NULL,     -- see core.lessons.Cause
    outcome  TEXT NOT NULL,     -- see core.lessons.Outcome
    version  INTEGER,           -- that was made; NULL for none
    verdicts INTEGER NOT NULL,  -- that it could learn from
    newest   INTEGER NOT NULL DEFAULT 0,  -- feedback.number of the newest verdict there was
    reason   TEXT NOT NULL      -- the gate's sentence, or what went wrong
) STRICT;

CREATE TABLE passed_over (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    moment_id  TEXT NOT NULL,  -- asked about, and not answered: not asked about again
    PRIMARY KEY (session_id, moment_id)
) STRICT, WITHOUT ROWID;
