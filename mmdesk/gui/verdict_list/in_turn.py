"""One thing after the other: what is done to verdicts is written before the next is begun."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot


class InTurn(QObject):
    """A change is made of what the store has; of one that is not written yet it would know nothing."""

    idle = Signal()  # all that was asked for is done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._unwritten: set[str] = set()  # ids of edits
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether something goes on."""
        return self._is_busy

    def ask(self, action: Callable[[], None]) -> None:
        """Do this when it is its turn."""
        self._waiting.append(action)
        self._go_on()

    def wait_for(self, edit_ids: Iterable[str]) -> None:
        """What goes on ends when these edits are written; without any, now."""
        self._unwritten |= set(edit_ids)
        if not self._unwritten:
            self.end()

    @Slot(str)
    def show_kept(self, edit_id: str) -> None:
        """An edit was written."""
        if edit_id in self._unwritten:
            self._unwritten.discard(edit_id)
            if not self._unwritten:
                self.end()

    @Slot()
    @Slot(str, str)
    def end(self, *_why: str) -> None:
        """What went on is over."""
        self._is_busy = bool(self._unwritten)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._is_busy:
            self._is_busy = True
            self._waiting.popleft()()
        if not self._is_busy:
            self.idle.emit()
