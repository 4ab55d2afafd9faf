-- user_version 5 of 4: trust. Who agreed to what in a session; without a row nobody said anything.

CREATE TABLE consents (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    session_id   TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    who          TEXT NOT NULL,  -- in the user's words; empty: the user, or the person of the next column
    person       TEXT REFERENCES people (id) ON DELETE CASCADE,  -- somebody who was named; NULL: nobody of them
    purposes     TEXT NOT NULL,  -- see core.consents.Purpose, a JSON list
    how          TEXT NOT NULL,  -- see core.consents.How
    note         TEXT NOT NULL,  -- or empty
    given_at     TEXT NOT NULL,
    noted_at     TEXT NOT NULL,  -- when it was written down here
    withdrawn_at TEXT            -- NULL while it holds
) STRICT;

CREATE INDEX consents_of_session ON consents (session_id, number);
CREATE INDEX consents_of_person ON consents (person);
