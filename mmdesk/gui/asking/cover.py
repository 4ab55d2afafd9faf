"""What lies over the window while it asks: what was read of the moment may be shown there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Cover(QWidget):
    """As large as the widget it covers, and hidden until it is shown."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setObjectName("ask_cover")
        self.setAutoFillBackground(True)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        """Hide all that is under it."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered."""
        if event.type() == QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return False
