"""Lessons in the database: what became of each, and how many verdicts came after the last one."""

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_text, as_time
from mmdesk.store.waiting import LEFT_OUT

CUT_OFF = "It did not come to its end."
_COLUMNS = "at, cause, outcome, version, verdicts, newest, reason"
_TEACHING = f"""
SELECT count(*), coalesce(max(number), 0) FROM feedback
WHERE number > ? AND removed_at IS NULL AND NOT wants AND NOT {LEFT_OUT} AND EXISTS (
    SELECT 1 FROM features
    WHERE feedback_id = feedback.id AND (feedback.modality IS NULL OR features.modality = feedback.modality)
)
"""


class LessonStore:
    """The history of lessons, in the order in which they were held, whatever the clock said.

    Belongs to the connection's thread; every method may raise StoreError.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def begin(self, cause: Cause) -> int:
        """Write down that a lesson begins, as one that was cut off until `end` says otherwise; its number."""
        with writing(self._connection):
            verdicts, newest = self._teaching()
            lesson = HeldLesson(cause, Outcome.FAILED, verdicts, CUT_OFF, newest=newest)
            cursor = self._connection.execute(
                f"INSERT INTO lessons ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", _row(lesson)
            )
        return int(cursor.lastrowid or 0)

    def end(self, number: int, outcome: Outcome, reason: str, version: int | None) -> None:
        """Write down how the lesson of this number ended; one that was forgotten meanwhile stays so."""
        with writing(self._connection):
            self._connection.execute(
                "UPDATE lessons SET outcome = ?, reason = ?, version = ? WHERE number = ?",
                (outcome.value, reason, version, number),
            )

    def newest(self, most: int) -> list[HeldLesson]:
        """The last so many lessons, the newest first."""
        with told(self._file):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM lessons ORDER BY number DESC LIMIT ?", (most,)
            ).fetchall()
        return [_lesson(*row) for row in rows]

    def fresh(self) -> int:
        """How many verdicts that teach came after the last lesson that did not fail, or all without one.

        Those whose features came later count too, and so do new ones where others were taken back.
        """
        with told(self._file):
            last = self._connection.execute(
                "SELECT verdicts, newest FROM lessons WHERE outcome != ? ORDER BY number DESC LIMIT 1",
                (Outcome.FAILED.value,),
            ).fetchone()
            all_there, _ = self._teaching()
            if last is None:
                return all_there
            later, _ = self._teaching(int(last[1]))
        return max(later, all_there - int(last[0]))

    def _teaching(self, after: int = 0) -> tuple[int, int]:
        count, newest = self._connection.execute(_TEACHING, (after,)).fetchone()
        return int(count), int(newest)


def forget_lessons(connection: sqlite.Connection, everything: bool) -> None:
    """What is to be forgotten of them inside the caller's transaction, once verdicts were erased.

    The numbers of verdicts that are gone are given again, to others, which no lesson has known.
    """
    if everything:
        connection.execute("DELETE FROM lessons")
    connection.execute(
        "UPDATE lessons SET newest = min(newest, (SELECT coalesce(max(number), 0) FROM feedback))"
    )


def _row(lesson: HeldLesson) -> tuple[object, ...]:
    """The values of _COLUMNS."""
    known = (lesson.version, lesson.verdicts, lesson.newest, lesson.reason)
    return (as_text(lesson.at), lesson.cause.value, lesson.outcome.value, *known)


def _lesson(
    at: str, cause: str, outcome: str, version: int | None, verdicts: int, newest: int, reason: str
) -> HeldLesson:
    return HeldLesson(Cause(cause), Outcome(outcome), verdicts, reason, version, newest, as_time(at))
