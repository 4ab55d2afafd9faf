"""The list of sessions: what of each is worth knowing before it is opened again."""

from pathlib import Path

from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.sessions import Session, SessionSummary
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.trouble import told
from mmdesk.store.values import as_time, as_vector, source_of

STRIP = 60  # equal parts of a session, of each of which one moment is looked at
_SESSIONS = (
    "SELECT id, source, started_at, ended_at,"
    " (SELECT max(end_s) FROM predictions WHERE session_id = sessions.id),"
    " (SELECT count(*) FROM feedback WHERE session_id = sessions.id AND removed_at IS NULL),"
    " (SELECT count(*) FROM marks WHERE session_id = sessions.id),"
    " (SELECT count(*) FROM consents WHERE session_id = sessions.id AND withdrawn_at IS NULL)"
    " FROM sessions ORDER BY started_at DESC, rowid DESC"
)
_NEXT = (
    "SELECT end_s, probabilities, not_sure FROM predictions WHERE session_id = ? AND end_s >= ?"
    " ORDER BY end_s LIMIT 1"
)


def summaries(connection: sqlite.Connection) -> list[SessionSummary]:
    """Every session in which something was read, judged, marked or recorded, newest first.

    Raises StoreError.
    """
    with told(file_of(connection)):
        data_dir = file_of(connection).parent
        found = []
        for id_, source, started, ended, length_s, verdicts, marks, consents in connection.execute(_SESSIONS):
            source = source_of(source)
            session = Session(source, as_time(started), as_time(ended) if ended else None, id_)
            recordings = _recordings(connection, id_)
            if length_s is None and not (verdicts or marks or recordings):
                continue
            has_media = any((data_dir / file).is_file() for file in recordings)
            has_media = has_media or (session.is_file and Path(source).is_file())
            strip = _strip(connection, id_, length_s) if length_s is not None else ()
            counts = verdicts, marks, has_media, consents
            found.append(SessionSummary(session, length_s or 0.0, strip, *counts))
        return found


def _recordings(connection: sqlite.Connection, session_id: str) -> list[str]:
    rows = connection.execute("SELECT file FROM recordings WHERE session_id = ?", (session_id,))
    return [row[0] for row in rows]


def _strip(connection: sqlite.Connection, session_id: str, length_s: float) -> tuple[Emotion | None, ...]:
    part_s = length_s / STRIP
    return tuple(_named_at(connection, session_id, (place + 0.01) * part_s, part_s) for place in range(STRIP))


def _named_at(connection: sqlite.Connection, session_id: str, at_s: float, part_s: float) -> Emotion | None:
    end_s, probabilities, not_sure = connection.execute(_NEXT, (session_id, at_s)).fetchone()
    if not_sure or end_s - at_s > max(1.0, part_s):
        return None
    return most_probable(as_vector(probabilities))
