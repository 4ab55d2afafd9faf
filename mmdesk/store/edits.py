"""Edits in the database: what the user changed in a session, step by step, to be undone and done again."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain

from mmdesk.core.edits import Change, Edit
from mmdesk.core.feedback import Feedback
from mmdesk.core.sessions import Exclusion, Mark
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.store import sqlite
from mmdesk.store.exclusions import erase_exclusion, write_exclusion
from mmdesk.store.feedback import give_again, take_back, write_verdicts
from mmdesk.store.marks import erase_mark, write_mark
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told

_VERDICT, _MARK, _EXCLUSION = "verdict", "mark", "exclusion"
_THERE = "true"
_Row = tuple[str, str, str | None, str | None]  # what, id, before, after


class EditStore:
    """The edits. Belongs to the connection's thread; every method may raise StoreError.

    Each method that changes something is one transaction: an edit is done, or undone, whole or not at all.
    """

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def add(self, edit: Edit, verdicts: Iterable[Feedback] = ()) -> None:
        """Do an edit, with the verdicts it gives; what was undone in its session cannot be done again.

        One that is there already is left as it is, so that a write that seemed to fail can be tried again.
        A session that is not known, because it was forgotten while it ran, is begun again.
        """
        with writing(self._connection):
            if self._is_known(edit.id):
                return
            ensure_session(self._connection, edit.session_id)
            self._connection.execute(
                "DELETE FROM edits WHERE session_id = ? AND undone = 1", (edit.session_id,)
            )
            write_verdicts(self._connection, verdicts)
            take_back(self._connection, edit.taken_back)
            self._make(edit.changes)
            number = self._connection.execute(
                "INSERT INTO edits (id, session_id, words, step) VALUES (?, ?, ?, ?)",
                (edit.id, edit.session_id, edit.words, edit.step),
            ).lastrowid
            rows = ((number, place, *row) for place, row in enumerate(_rows_of(edit)))
            self._connection.executemany("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?)", rows)

    def undo(self, edit_id: str) -> bool:
        """Undo an edit; False unless it is the last one of its session that is done.

        Verdicts that were forgotten meanwhile are left out.
        """
        with writing(self._connection):
            edit = self._turned(edit_id, is_done=False)
            if edit is None:
                return False
            self._apply(edit, is_done=False)
            return True

    def redo(self, edit_id: str) -> bool:
        """Do an edit again; False unless it is the first one of its session that is undone."""
        with writing(self._connection):
            edit = self._turned(edit_id, is_done=True)
            if edit is None:
                return False
            self._apply(edit, is_done=True)
            return True

    def last_step(self, is_done: bool) -> list[Edit]:
        """The edits that were made at once in the list of all verdicts, and are undone or done again next.

        Empty where there are none that are done, or undone.
        """
        turn = "DESC" if is_done else "ASC"
        with told(self._file):
            row = self._connection.execute(
                f"SELECT step FROM edits WHERE step != '' AND undone = ? ORDER BY number {turn} LIMIT 1",
                (not is_done,),
            ).fetchone()
            found = self._rows("step = ? ORDER BY number", row[0]) if row else []
            edits = [self._edit(*one) for one in found]
            return [one for one in edits if one.is_done is is_done]

    def turn_step(self, edits: Iterable[Edit], is_done: bool) -> str:
        """Undo these, or do them again, all or none; in which session it is not their turn, or empty."""
        try:
            with writing(self._connection):
                for edit in edits:
                    if self._turned(edit.id, is_done) is None:
                        raise _NotItsTurnError(edit.session_id)
                    self._apply(edit, is_done)
        except _NotItsTurnError as error:
            return error.session_id
        return ""

    def of_session(self, session_id: str) -> list[Edit]:
        """The session's edits in the order in which they were done; those that are undone are the last."""
        with told(self._file):
            return [self._edit(*row) for row in self._rows("session_id = ? ORDER BY number", session_id)]

    def _is_known(self, edit_id: str) -> bool:
        return self._connection.execute("SELECT 1 FROM edits WHERE id = ?", (edit_id,)).fetchone() is not None

    def _turned(self, edit_id: str, is_done: bool) -> Edit | None:
        """The edit, now written down as done or undone; None when it is not its turn."""
        row = next(iter(self._rows("id = ?", edit_id)), None)
        if row is None:
            return None
        number, _, session_id, *_ = row
        turn = "min(number)" if is_done else "max(number)"
        next_one = self._connection.execute(
            f"SELECT {turn} FROM edits WHERE session_id = ? AND undone = ?", (session_id, is_done)
        ).fetchone()
        if next_one != (number,):
            return None
        self._connection.execute("UPDATE edits SET undone = ? WHERE number = ?", (not is_done, number))
        return self._edit(*row)

    def _rows(self, which: str, value: str) -> list[tuple[int, str, str, str, int, str]]:
        query = f"SELECT number, id, session_id, words, undone, step FROM edits WHERE {which}"
        return self._connection.execute(query, (value,)).fetchall()

    def _edit(self, number: int, edit_id: str, session_id: str, words: str, undone: int, step: str) -> Edit:
        rows: list[_Row] = self._connection.execute(
            "SELECT what, id, before, after FROM changes WHERE edit = ? ORDER BY place", (number,)
        ).fetchall()
        verdicts = [row for row in rows if row[0] == _VERDICT]
        return Edit(
            session_id,
            words,
            tuple(one for _, one, _, after in verdicts if after is not None),
            tuple(one for _, one, before, _ in verdicts if before is not None),
            tuple(_change(session_id, *row) for row in rows if row[0] != _VERDICT),
            not undone,
            step,
            edit_id,
        )

    def _apply(self, edit: Edit, is_done: bool) -> None:
        if is_done:
            give_again(self._connection, edit.given)
            take_back(self._connection, edit.taken_back)
            self._make(edit.changes)
        else:
            self._make(change.reversed for change in reversed(edit.changes))
            give_again(self._connection, edit.taken_back)
            take_back(self._connection, edit.given)

    def _make(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change.after, Mark):
                write_mark(self._connection, change.after)
            elif isinstance(change.after, Exclusion):
                write_exclusion(self._connection, change.after)
            elif isinstance(change.before, Mark):
                erase_mark(self._connection, change.before.id)
            elif change.before is not None:
                erase_exclusion(self._connection, change.before.id)


class _NotItsTurnError(Exception):
    def __init__(self, session_id: str) -> None:
        super().__init__(session_id)
        self.session_id = session_id


def _rows_of(edit: Edit) -> Iterator[_Row]:
    given = ((_VERDICT, one, None, _THERE) for one in edit.given)
    taken_back = ((_VERDICT, one, _THERE, None) for one in edit.taken_back)
    changes = (_row_of(change) for change in edit.changes if change.before or change.after)
    return chain(given, taken_back, changes)


def _row_of(change: Change) -> _Row:
    thing = change.after or change.before
    assert thing is not None
    what = _MARK if isinstance(thing, Mark) else _EXCLUSION
    return what, thing.id, _as_json(change.before), _as_json(change.after)


def _as_json(thing: Mark | Exclusion | None) -> str | None:
    if thing is None:
        return None
    if isinstance(thing, Mark):
        return json.dumps({"at_s": thing.at_s, "words": thing.words})
    return json.dumps({"start_s": thing.start_s, "end_s": thing.end_s, "words": thing.words})


def _change(session_id: str, what: str, thing_id: str, before: str | None, after: str | None) -> Change:
    kind = Mark if what == _MARK else Exclusion

    def thing(text: str | None) -> Mark | Exclusion | None:
        if text is None:
            return None
        try:
            return kind(session_id=session_id, id=thing_id, **read_object(text))
        except TypeError as error:
            raise BadJsonError("is no mark or exclusion") from error

    return Change(thing(before), thing(after))
