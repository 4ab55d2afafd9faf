"""The verdicts worker: finds and reads what the list of all verdicts shows, in a thread of its own."""

import csv
import io
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.edits import Edit
from mmdesk.core.feedback import Feedback, say_the_same
from mmdesk.core.identity import new_id
from mmdesk.core.verdict_list import Column, Found, VerdictFilter, as_plain
from mmdesk.store import sqlite
from mmdesk.store.cards import read_card
from mmdesk.store.database import open_database
from mmdesk.store.files import replacing
from mmdesk.store.verdict_list import VerdictList
from mmdesk.store.versions import VersionStore
from mmdesk.workers.told import Told

_AT_ONCE = 500  # lines of a table
_Make = Callable[[Sequence[Feedback]], list[Feedback]]


class VerdictsWorker(QObject):
    """Only reads, through a connection of its own, so that the list never makes a verdict wait.

    Requests have numbers that rise; whoever gets an answer can tell one that came too late.
    """

    found = Signal(int, object)  # the request, Found
    lines_read = Signal(int, list)  # the request, list[VerdictLine]
    changed = Signal(list)  # list[tuple[Edit, list[Feedback] given, list[Feedback] taken back]]: to be done
    exported = Signal(object, int)  # the file, how many lines
    failed = Signal(str, str)  # message, hint

    def __init__(self, data_dir: Path, base_dir: Path) -> None:
        super().__init__()
        self._data_dir, self._base_dir = data_dir, base_dir
        self._connection: sqlite.Connection | None = None

    @Slot()
    def start(self) -> None:
        """Nothing yet: the database is opened when the list is looked at first."""

    @Slot()
    def stop(self) -> None:
        """Close the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @Slot(int, object, object, bool)
    def find(self, request: int, wanted: VerdictFilter, by: Column, descending: bool) -> None:
        """Say which verdicts the filter lets through, in this order."""
        with Told(self):
            verdicts = self._list()
            numbers = verdicts.find(wanted, by, descending)
            self.found.emit(request, Found(numbers, verdicts.choices()))

    @Slot(int, list)
    def read_lines(self, request: int, numbers: list[int]) -> None:
        """Read these lines."""
        with Told(self):
            self.lines_read.emit(request, self._list().lines(numbers))

    @Slot(list, str, object)
    def change(self, numbers: list[int], words: str, make: _Make | None) -> None:
        """Say what it takes to change these verdicts, or without `make` to take them back: one step."""
        with Told(self):
            edits, step = [], new_id()
            verdicts = sorted(self._list().verdicts(numbers), key=_session_of)
            for session_id, of_it in groupby(verdicts, key=_session_of):
                old = list(of_it)
                new = make(old) if make is not None else []
                if make is not None:
                    pairs = [pair for pair in zip(old, new, strict=True) if not say_the_same(*pair)]
                    old, new = [one for one, _ in pairs], [one for _, one in pairs]
                if old:
                    given, gone = tuple(one.id for one in new), tuple(one.id for one in old)
                    edits.append((Edit(session_id, words, given, gone, step=step), new, old))
            self.changed.emit(edits)

    @Slot(list, object)
    def export(self, numbers: list[int], file: str) -> None:
        """Write these lines as a table into this file."""
        with Told(self), replacing(Path(file), "Choose another file.") as out:
            verdicts, count = self._list(), 0
            for first in range(0, len(numbers), _AT_ONCE):
                lines = [as_plain(one) for one in verdicts.lines(numbers[first : first + _AT_ONCE])]
                out.write(_as_csv(lines, with_head=first == 0).encode())
                count += len(lines)
            exported = count
        self.exported.emit(file, exported)

    def _list(self) -> VerdictList:
        if self._connection is None:
            self._connection = open_database(self._data_dir, read_only=True)
        version = VersionStore(self._data_dir, self._base_dir).current().number
        base = (read_card(self._base_dir) or {}).get("sha256", "")
        return VerdictList(self._connection, version, str(base))


def _session_of(feedback: Feedback) -> str:
    return feedback.session_id


def _as_csv(lines: list[dict[str, object]], with_head: bool) -> str:
    if not lines:
        return ""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(lines[0]))
    if with_head:
        writer.writeheader()
    writer.writerows(lines)
    return out.getvalue()
