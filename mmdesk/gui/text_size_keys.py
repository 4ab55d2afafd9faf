"""The keys that make letters larger and smaller."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from mmdesk.gui.text_size import SIZES, text_percent

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

LARGER, SMALLER, DRAWN = "Ctrl+Alt++", "Ctrl+Alt+-", "Ctrl+Alt+0"
_ALSO = {LARGER: ("Ctrl+Alt+=", "Ctrl++", "Ctrl+="), SMALLER: ("Ctrl+-",), DRAWN: ("Ctrl+0",)}


class TextSizeKeys(QObject):
    """With Alt always; without it while no review is open, where these keys zoom the lanes."""

    wanted = Signal(str)  # percent

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._shared: list[QShortcut] = []
        for key, slot in ((LARGER, self._grow), (SMALLER, self._shrink), (DRAWN, self._as_drawn)):
            for written in (key, *_ALSO[key]):
                shortcut = QShortcut(QKeySequence(written), window)
                shortcut.activated.connect(slot)
                if "Alt" not in written:
                    self._shared.append(shortcut)
        window.review.began.connect(self._on_review_began)
        window.review.closed.connect(self._on_review_closed)

    @Slot()
    def _grow(self) -> None:
        self._want(next((size for size in SIZES if size > text_percent()), SIZES[-1]))

    @Slot()
    def _shrink(self) -> None:
        self._want(next((size for size in reversed(SIZES) if size < text_percent()), SIZES[0]))

    @Slot()
    def _as_drawn(self) -> None:
        self._want(SIZES[0])

    def _want(self, percent: int) -> None:
        self.wanted.emit(str(percent))

    @Slot()
    def _on_review_began(self) -> None:
        self._set_shared(False)

    @Slot()
    def _on_review_closed(self) -> None:
        self._set_shared(True)

    def _set_shared(self, on: bool) -> None:
        for shortcut in self._shared:
            shortcut.setEnabled(on)
