"""A place that scrolls what is in it where the screen is too small for it, as it is for large letters."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from mmdesk.gui.text_size import SIZES, text_percent

_FRAME = QSize(0, 30)  # of the window on the screen: its title


class Least(QWidget):
    """Scrolls only where it has less room than it must have.

    A QScrollArea gives a widget whose height follows from its width, as a banner's words do, the height
    that it wishes for, and scrolls where that is more than there is.
    """

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1


class Roomy(QScrollArea):
    """Needs as much room as what is in it, but no more than the screen has; else it scrolls."""

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs_all_at_first = False  # with letters as they are drawn it shall not scroll
        self.setObjectName(name)
        self.setProperty("role", "roomy")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it comes to
        self.setWidgetResizable(True)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        if self.needs_all_at_first and text_percent() == SIZES[0]:
            return least
        return self._with_bar(least).boundedTo(self.screen().availableSize() - _FRAME)

    def sizeHint(self) -> QSize:
        return self._with_bar(self._inside.sizeHint())

    def _with_bar(self, size: QSize) -> QSize:
        """The bar that scrolls down takes its place from nobody."""
        scrolls = size.height() > self.screen().availableSize().height() - _FRAME.height()
        return size + QSize(self.verticalScrollBar().sizeHint().width() if scrolls else 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The layout above asks again when what is inside needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            layout = self._inside.layout()
            if layout is not None:
                layout.activate()
            self.updateGeometry()
        return super().eventFilter(watched, event)


def make_room(window: QWidget) -> None:
    """Let what is in a window scroll, where the screen is too small for all of it."""
    layout = layout_of(window)
    if layout is None or layout.parentWidget() is not window or _fits(layout, window):
        return
    inside = QWidget(window)  # at once in the window, or Tab would lose its order
    inside.setObjectName("inside")
    inside.setLayout(layout)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(Roomy(inside, "room", window))


def layout_of(window: QWidget) -> QLayout | None:
    """What lays out the parts of a window, whether they scroll or not."""
    inside = window.findChild(QWidget, "inside")
    return inside.layout() if inside is not None else window.layout()


def _fits(layout: QLayout, window: QWidget) -> bool:
    room, least = window.screen().availableSize() - _FRAME, layout.totalMinimumSize()
    wide = max(least.width(), window.minimumWidth())
    high = layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else least.height()
    return least.width() <= room.width() and max(high, least.height()) <= room.height()
