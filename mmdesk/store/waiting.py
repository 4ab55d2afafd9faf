"""How many verdicts wait for a lesson: counted once for all sessions, then only where something changed."""

from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.trouble import told

LEFT_OUT = (  # moments that the user excluded
    "(session_id, moment_id) IN (SELECT session_id, moment_id FROM exclusions JOIN predictions"
    " USING (session_id) WHERE predictions.end_s > exclusions.start_s"
    " AND predictions.end_s <= exclusions.end_s)"
)
# Of a group, which is what is said of one moment, modality and person, the last one given decides.
_WAITING = f"""
WITH judged AS (
    SELECT id, session_id, moment_id, modality, person, number, ifnull(place, number) AS place,
        removed_at IS NULL AND NOT {LEFT_OUT} AS counts,
        NOT wants AND (base = '' OR :base IN ('', base)) AND EXISTS (
            SELECT 1 FROM features
            WHERE feedback_id = feedback.id AND (feedback.modality IS NULL OR modality = feedback.modality)
        ) AS teaches,
        EXISTS (SELECT 1 FROM learned WHERE version = :version AND feedback_id = feedback.id) AS is_known,
        EXISTS (
            SELECT 1 FROM learned
            WHERE version = :version AND feedback_id = feedback.id AND learned.who = feedback.who
        ) AS is_its_own
    FROM feedback WHERE {{which}}
),
last AS (
    SELECT session_id, place, counts, is_known, is_its_own,
        first_value(id) OVER newest = id AS is_last, first_value(teaches) OVER newest AS taught
    FROM judged
    WINDOW newest AS (
        PARTITION BY session_id, moment_id, modality, person, counts ORDER BY place DESC, number DESC
    )
)
SELECT session_id, count(DISTINCT place) FROM last WHERE CASE
    WHEN NOT counts THEN is_known
    WHEN taught THEN is_last AND NOT is_its_own
    ELSE is_known
END GROUP BY session_id
"""
_ALL, _ONE = _WAITING.format(which="TRUE"), _WAITING.format(which="session_id = :session")
_OF_VERDICT = "(SELECT session_id FROM feedback WHERE id = {row}.feedback_id)"
_HELD = (
    "SELECT count(*), count(removed_at), sum(wants), total(number) FILTER (WHERE removed_at IS NULL),"
    " (SELECT count(*) FROM features), (SELECT count(*) FROM learned), (SELECT total(start_s + end_s)"
    " FROM exclusions) FROM feedback"
)
_TOUCHING = {
    "feedback": "{row}.session_id",
    "exclusions": "{row}.session_id",
    "predictions": "{row}.session_id",
    "features": _OF_VERDICT,
    "learned": _OF_VERDICT,
}


class Waiting:
    """The count, kept up to date. Belongs to the connection's thread.

    What this connection writes is noticed by triggers of its own, what others write by SQLite's version of
    the data: whoever changes a verdict, by whichever way, need not know of the count.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        """Raises StoreError."""
        self._connection = connection
        self._counted: tuple[object, ...] | None = None  # version, base, and what others made of the data
        self._changes, self._seen = 0, -1  # by others: how many, and SQLite's number of the last one
        self._held: object = None  # what there was then; None: not known
        self._of_session: dict[str, int] = {}
        with told(file_of(connection)):
            (self._only_reads,) = connection.execute("PRAGMA query_only").fetchone()
            if self._only_reads:
                return  # neither does it write, nor could it have triggers
            # As purging sets it: a change of it would drop the triggers.
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (session_id TEXT)")
            connection.execute("CREATE INDEX IF NOT EXISTS temp.touched_sessions ON touched (session_id)")
            for table, session in _TOUCHING.items():
                for act, rows in {"INSERT": ["new"], "UPDATE": ["old", "new"], "DELETE": ["old"]}.items():
                    self._watch(table, act, [session.format(row=row) for row in rows])

    def count(self, version: int, base: str = "") -> int:
        """How many verdicts this version should have learned from and has not, or has and should not.

        Of several verdicts on one moment, modality and person only the last one is learned, and counts;
        none where its features are not there or not of the base with this SHA-256, or it is left out.

        A version is always taught from the base with all feedback, so what its parents learned
        says nothing of it: a verdict given again, or taken back, after the lesson is waiting. One that was
        put right after it is one that waits: the version knows what was said first. So is one that was
        learned as being about another person than it is.
        """
        with told(file_of(self._connection)):
            touched = self._touched()
            others = self._by_others(bool(touched))
            values = {"version": version, "base": base}
            if self._counted != (version, base, others):
                self._of_session = dict(self._connection.execute(_ALL, values))
                self._counted = (version, base, others)
            else:
                for session in touched:
                    row = self._connection.execute(_ONE, values | {"session": session}).fetchone()
                    self._of_session[session] = row[1] if row else 0
            if touched:
                self._connection.execute("DELETE FROM touched")
        return sum(self._of_session.values())

    def _by_others(self, has_written: bool) -> int:
        """Another number when another program changed what the count is about.

        The same while it only goes on with its session, which writes too: what is counted is compared
        then, unless we ourselves wrote in between.
        """
        (seen,) = self._connection.execute("PRAGMA data_version").fetchone()
        if seen != self._seen:
            held = self._connection.execute(_HELD).fetchone()
            self._changes += has_written or held != self._held
            self._seen, self._held = seen, held
        elif has_written:
            self._held = None
        return self._changes

    def _touched(self) -> list[str]:
        if self._only_reads:
            return []
        return [row[0] for row in self._connection.execute("SELECT session_id FROM touched")]

    def _watch(self, table: str, act: str, sessions: list[str]) -> None:
        # INSERT OR IGNORE would not do: what the outer statement says of conflicts holds in here too.
        noted = "".join(
            f" INSERT INTO touched SELECT {one} WHERE {one} IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM touched WHERE session_id = {one});"
            for one in sessions
        )
        self._connection.execute(
            f"CREATE TEMP TRIGGER IF NOT EXISTS {act.lower()}_{table} AFTER {act} ON main.{table}"
            f" BEGIN{noted} END"
        )
