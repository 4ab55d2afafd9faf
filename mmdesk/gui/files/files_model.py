"""The files of the queue as a list that a view can show, a thousand as well as three."""

import os
from collections import defaultdict
from collections.abc import Sequence, Set
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot

from mmdesk.core.file_jobs import FileJob
from mmdesk.core.shown_names import shown
from mmdesk.gui.files.file_words import spoken
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import in_users_words

JOB = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class FilesModel(QAbstractListModel):
    """Rows are FileJobs, in the order in which they came."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[FileJob] = []
        self._rows: dict[str, int] = {}
        self._paths: defaultdict[str, list[str]] = defaultdict(list)  # of all that are called so

    @property
    def jobs(self) -> Sequence[FileJob]:
        """All of them."""
        return self._jobs

    def row_of(self, session_id: str) -> int:
        """Where the file of this session stands; -1 when it is not there."""
        return self._rows.get(session_id, -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        if role == JOB:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name_of(job)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(job, self._name_of(job))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{shown(job.path)}\n{in_users_words(job.message)}".strip())
        return None

    @Slot(list)
    def put(self, jobs: list[FileJob]) -> None:
        """Show these as they are now; those that are new come last."""
        for job in jobs:
            row = self._rows.get(job.id)
            if row is not None:
                self._jobs[row] = job
                self.dataChanged.emit(self.index(row), self.index(row))
        fresh = list({job.id: job for job in jobs if job.id not in self._rows}.values())
        if fresh:
            first = len(self._jobs)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._jobs += fresh
            self._rows |= {job.id: first + place for place, job in enumerate(fresh)}
            for job in fresh:
                self._paths[Path(job.path).name].append(job.path)
            self.endInsertRows()
            self._name_anew({Path(job.path).name for job in fresh}, first)

    @Slot(list)
    def drop(self, ids: list[str]) -> None:
        """These are not in the queue any more."""
        for row in sorted((self._rows[one] for one in ids if one in self._rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            path = self._jobs[row].path
            self._paths[Path(path).name].remove(path)
            del self._jobs[row]
            self._rows = {job.id: place for place, job in enumerate(self._jobs)}
            self.endRemoveRows()
            self._name_anew({Path(path).name}, len(self._jobs))

    def _name_of(self, job: FileJob) -> str:
        """Its name, with the folder where a file elsewhere is called so too."""
        path = Path(job.path)
        is_alone = len(set(self._paths[path.name])) < 2
        return shown(path.name if is_alone else path.parent.name + os.sep + path.name)

    def _name_anew(self, names: Set[str], behind: int) -> None:
        """Files of these names came or went: those above this row may be called otherwise now."""
        for row, job in enumerate(self._jobs[:behind]):
            if Path(job.path).name in names:
                self.dataChanged.emit(self.index(row), self.index(row))
