"""What another window makes of the list of profiles is followed, without looking again and again."""

from contextlib import suppress

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.stamped_file import Stamp
from mmdesk.store.profiles import ProfileStore

_NEVER = (-1, -1, -1)


class ProfilesWatch(QObject):
    """Lives in the thread of the profiles worker. The system says when something changes beside the list."""

    changed = Signal(object)  # Profiles

    def __init__(self, store: ProfileStore) -> None:
        super().__init__()
        self._store = store
        self._watcher: QFileSystemWatcher | None = None
        self._stamp: Stamp | None = _NEVER

    @Slot()
    def start(self) -> None:
        """Tell what is listed now, and from now on what becomes of it."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self.look()

    @Slot()
    def stop(self) -> None:
        """Watch no more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = None

    @Slot()
    def look(self) -> None:
        """Read the list if its file is another one: not every disk says that something changed."""
        if self._watcher is None:
            return
        self._watch(self._watcher)
        stamp = self._store.stamp()
        if stamp != self._stamp:
            self._stamp = stamp
            with suppress(MmdeskError):  # whoever asks for the list is told
                self.changed.emit(self._store.all())

    @Slot(str)
    def _on_changed(self, _folder: str) -> None:
        self.look()

    def _watch(self, watcher: QFileSystemWatcher) -> None:
        """The folder of the list or, as long as there is no second profile, where it will be made."""
        home = self._store.home
        folder = home if home.is_dir() else home.parent
        watched = watcher.directories()
        if str(folder) not in watched:
            if watched:
                watcher.removePaths(watched)
            if folder.is_dir():
                watcher.addPath(str(folder))
