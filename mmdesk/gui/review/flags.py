"""The marks of the session that is reviewed, as flags over the lanes."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.sessions import Mark
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones

_WIDE, _HIGH = 11.0, 9.0
_REACH = 7.0  # so many pixels beside its pole a flag can still be hit


class Flags(QObject):
    """Which marks there are; the lanes paint them and ask which one was hit."""

    picked = Signal(object)  # Mark
    removal_wanted = Signal(object)  # Mark
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: dict[str, Mark] = {}
        self._asked: Mark | None = None
        self.menu = QMenu(parent)
        self.menu.addAction(self.tr("Change the note")).triggered.connect(self._on_change)
        self.removal = self.menu.addAction(self.tr("Remove the mark"))
        self.removal.triggered.connect(self._on_remove)

    @property
    def marks(self) -> list[Mark]:
        """Those that are shown, in the order of time."""
        return sorted(self._marks.values(), key=lambda mark: mark.at_s)

    def show(self, mark: Mark) -> None:
        """Show a mark, or its other words."""
        self._marks[mark.id] = mark
        self.changed.emit()

    def remove(self, mark: Mark) -> None:
        """Take a flag away."""
        self._marks.pop(mark.id, None)
        self.changed.emit()

    def clear(self) -> None:
        """Another session."""
        self._marks.clear()
        self.changed.emit()

    def ask(self, mark: Mark, at: QPoint) -> None:
        """Ask what to do with a mark."""
        self._asked = mark
        self.menu.popup(at)

    @Slot()
    def _on_change(self) -> None:
        self.picked.emit(self._asked)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._asked)

    def hit(self, x: float, xs: dict[str, float]) -> Mark | None:
        """The flag at this x, where `xs` says at which x each mark's pole stands."""
        near = [mark for mark in self.marks if -_REACH / 2 <= x - xs[mark.id] <= px(_WIDE) + 1]
        return min(near, key=lambda mark: abs(x - xs[mark.id] - px(_WIDE) / 2), default=None)


def paint_flag(painter: QPainter, x: float, ruler: QRectF, bottom: float, tones: Tones) -> None:
    """A pole through all lanes, with its flag in the ruler."""
    painter.setPen(QPen(tones.accent, 1))
    painter.drawLine(QPointF(x, ruler.bottom() - px(_HIGH) - px(3)), QPointF(x, bottom))
    top = ruler.bottom() - px(_HIGH) - px(3)
    path = QPainterPath(QPointF(x, top))
    for dx, dy in (
        (px(_WIDE), 0.0),
        (px(_WIDE) - px(3), px(_HIGH) / 2),
        (px(_WIDE), px(_HIGH)),
        (0.0, px(_HIGH)),
    ):
        path.lineTo(x + dx, top + dy)
    path.closeSubpath()
    painter.fillPath(path, tones.accent)
