"""The file finder: what lies in folders, by what files are known again, and what comes into watched ones."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.file_jobs import FoundFile

if TYPE_CHECKING:  # with it comes PyAV, which is not to be loaded before the window is up
    from mmdesk.capture.watched_folder import WatchedFolder

_LOOK_MS = 2000  # between two looks at a watched folder
_SOON_MS = 300  # after something changed there
_PORTION = 50  # files found are told in portions, so that the first are seen before the last is looked at


class FileFinder(QObject):
    """Lives in a thread of its own: a folder may be large, and its disk far away."""

    found = Signal(list, object, bool)  # list[FoundFile], the sound that is wanted, whether to show the first
    # Paths go as objects: Qt's own strings lose what is not UTF-8 in a name.
    export_found = Signal(object)  # a file that this program has written: it is brought in, not read
    nothing_found = Signal(object)  # in this folder
    folder_gone = Signal(object)  # a watched one
    folder_back = Signal(object)
    failed = Signal(str, str)  # a look ended in a bug: message, hint

    def __init__(self, is_export: Callable[[Path], bool], look_ms: int = _LOOK_MS) -> None:
        super().__init__()
        self._is_export, self._look_ms = is_export, look_ms
        self._watched: dict[str, WatchedFolder] = {}
        self._watcher: QFileSystemWatcher | None = None
        self._timer: QTimer | None = None
        self._is_stopping = False

    @Slot()
    def start(self) -> None:
        """Make what watches."""
        self._timer = QTimer(self, interval=self._look_ms)
        self._timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)

    @Slot()
    def stop(self) -> None:
        """Watch no more."""
        self._watched = {}
        if self._timer is not None and self._watcher is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._watcher.deleteLater()
        self._timer = self._watcher = None

    def give_up(self) -> None:
        """Called from another thread: a long look is broken off, since the program ends."""
        self._is_stopping = True

    @Slot(object, object, bool)
    def look(self, paths: list[str], sound: int | None, show_first: bool) -> None:
        """Find these files, and all media in those that are folders."""
        from mmdesk.capture.media_folder import media_in

        portion: list[FoundFile] = []
        for path in map(Path, paths):
            if self._is_export(path):
                self.export_found.emit(str(path))
                continue
            is_empty = True
            for file in media_in(path) if path.is_dir() else (path,):
                if self._is_stopping:
                    return
                is_empty = False
                portion.append(_known(file))
                if show_first or len(portion) >= _PORTION:
                    self.found.emit(portion, sound, show_first)
                    portion, show_first = [], False
            if is_empty:
                self.nothing_found.emit(str(path))
        if portion:
            self.found.emit(portion, sound, show_first)

    @Slot(object)
    def watch(self, folder: str) -> None:
        """Tell of every file in this folder, and of those that will come, once each is whole."""
        from mmdesk.capture.watched_folder import WatchedFolder

        if self._watcher is not None and self._timer is not None:
            self._watched.setdefault(folder, WatchedFolder(Path(folder)))
            self._watch_for_changes(folder)
            self._timer.start()
            self._look()

    @Slot(object)
    def unwatch(self, folder: str) -> None:
        """Look there no more."""
        self._watched.pop(folder, None)
        if self._watcher is not None and folder in self._watcher.directories():
            self._watcher.removePath(folder)
        if self._timer is not None and not self._watched:
            self._timer.stop()

    @Slot(str)
    def _on_changed(self, _folder: str) -> None:
        # Whoever copies a file changes the folder many times; a look takes a while.
        if self._timer is not None and self._timer.remainingTime() > _SOON_MS:
            self._timer.start(_SOON_MS)

    @Slot()
    def _look(self) -> None:
        if self._timer is not None and self._watched:
            self._timer.start(self._look_ms)
        for folder, watched in list(self._watched.items()):
            was_there = watched.is_there
            whole = watched.look()
            if watched.is_there != was_there:
                (self.folder_back if watched.is_there else self.folder_gone).emit(folder)
                self._watch_for_changes(folder)
            for start in range(0, len(whole), _PORTION):
                if self._is_stopping:
                    return
                self.found.emit([_known(file) for file in whole[start : start + _PORTION]], None, False)

    def _watch_for_changes(self, folder: str) -> None:
        if self._watcher is not None and Path(folder).is_dir():
            self._watcher.addPath(folder)


def _known(file: Path) -> FoundFile:
    from mmdesk.capture.media_digest import digest

    path = str(file.absolute())
    try:
        return FoundFile(path, digest(file))
    except MmdeskError:  # whoever reads it says why it cannot be read
        return FoundFile(path)
