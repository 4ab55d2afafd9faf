"""The worker that looks at profiles and changes them: disks and locks must not stop the window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError, note_answered
from mmdesk.store.profiles import ProfileStore


class ProfilesWorker(QObject):
    """Each order is answered by `looked`, `done` and `looked`, `usable`, or `failed`."""

    looked = Signal(object, bool, str)  # list[ProfileNow], whether it is asked at the start, a new one's id
    done = Signal(object)  # str: where something of somebody else's lies that was in a deleted one, or empty
    usable = Signal(object)  # Profile: it can be opened
    failed = Signal(str, str)  # message, hint

    def __init__(self, store: ProfileStore) -> None:
        super().__init__()
        self._store = store
        self._is_over = False

    @Slot()
    def start(self) -> None:
        """Nothing is done before it is asked for."""

    @Slot()
    def stop(self) -> None:
        """Do no more."""
        self._is_over = True

    @Slot()
    def look(self) -> None:
        """Measure all of them; what was cut off is ended first."""
        self._do(self._mend, False)

    @Slot(str)
    def make(self, name: str) -> None:
        """A new one."""
        self._do(lambda: self._store.make(name).id)

    @Slot(str, str)
    def rename(self, profile_id: str, name: str) -> None:
        """Another name."""
        self._do(lambda: self._store.rename(profile_id, name).id)

    @Slot(str)
    def delete(self, profile_id: str) -> None:
        """Erase it for good."""
        with self._answering():
            left = self._store.delete(profile_id)
            self.done.emit(str(left) if left is not None else "")
            self._tell("")

    @Slot(bool)
    def ask_at_start(self, wanted: bool) -> None:
        """Whether it is asked whose it is."""
        self._do(lambda: self._store.ask_at_start(wanted), False)

    @Slot(str)
    def check(self, profile_id: str) -> None:
        """Whether it can be opened, before anything is closed for it."""
        with self._answering():
            found = next((one for one in self._store.all().all if one.id == profile_id), None)
            if found is None:
                self._tell("")
            else:
                self.usable.emit(self._store.usable(found))

    def _do(self, act: Callable[[], str | None], is_asked: bool = True) -> None:
        if self._is_over:
            return
        with self._answering():
            pick = act()
            if is_asked:
                self.done.emit("")
            self._tell(pick or "")

    @contextmanager
    def _answering(self) -> Iterator[None]:
        """Whoever waits is told, also of a bug, which goes on to the excepthook."""
        try:
            yield
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
        except BaseException as bug:
            note_answered(bug)
            self.failed.emit("", "")
            raise

    def _mend(self) -> None:
        self._store.mend()

    def _tell(self, pick: str) -> None:
        self.looked.emit(self._store.look(), self._store.all().asks, pick)
