"""The flags in the timeline: one at each mark, its words as tooltip."""

import pyqtgraph as pg
from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QMenu

from mmdesk.core.sessions import Mark
from mmdesk.gui.theme import Tones
from mmdesk.gui.times import clock

_LANE = 0.5  # the middle of the first one
_SIZE = 16


class MarkFlags(QObject):
    """Paints into a plot that somebody else owns. A click picks a flag, a right click asks what to do."""

    picked = Signal(object)  # Mark
    removal_wanted = Signal(object)  # Mark

    def __init__(self, plot: pg.PlotWidget) -> None:
        super().__init__(plot)
        self._plot = plot
        self._marks: dict[str, Mark] = {}
        self._lines = pg.PlotCurveItem(connect="pairs")
        self._flags = pg.ScatterPlotItem(size=_SIZE, symbol=_flag(), hoverable=True, tip=_tip)
        self._lines.setZValue(10)  # above the lanes
        self._flags.setZValue(20)
        plot.getPlotItem().addItem(self._lines, ignoreBounds=True)
        plot.getPlotItem().addItem(self._flags, ignoreBounds=True)
        plot.scene().sigMouseClicked.connect(self._on_clicked)
        self._menu = QMenu(plot)
        self._change = self._menu.addAction(self.tr("Change the note"))
        self._remove = self._menu.addAction(self.tr("Remove the mark"))
        self._asked: Mark | None = None
        self._change.triggered.connect(self._on_change)
        self._remove.triggered.connect(self._on_remove)

    @property
    def marks(self) -> list[Mark]:
        """Those that are shown, in the order of time."""
        return sorted(self._marks.values(), key=lambda mark: mark.at_s)

    def place_of(self, mark: Mark) -> QRect:
        """Where a flag is, in the widget of the plot."""
        at = self._plot.getPlotItem().getViewBox().mapViewToScene(QPointF(mark.at_s, _LANE))
        middle = self._plot.mapFromScene(at)
        return QRect(middle.x() - _SIZE, middle.y() - _SIZE, 2 * _SIZE, 2 * _SIZE)

    def show(self, mark: Mark) -> None:
        """Show a mark, or its other words."""
        self._marks[mark.id] = mark
        self._paint()

    def remove(self, mark: Mark) -> None:
        """Take a flag away."""
        self._marks.pop(mark.id, None)
        self._paint()

    def clear(self) -> None:
        """Another session."""
        self._marks.clear()
        self._paint()

    def tint(self, tones: Tones) -> None:
        """Use these colours from now on."""
        self._flags.setBrush(pg.mkBrush(tones.accent))
        self._flags.setPen(pg.mkPen(tones.on_accent, width=1.5))
        self._lines.setPen(pg.mkPen(tones.accent, width=1))

    def _paint(self) -> None:
        marks = self.marks
        times = [mark.at_s for mark in marks]
        self._flags.setData(x=times, y=[_LANE] * len(times), data=marks)
        self._lines.setData(
            x=[time for time in times for _ in "to"], y=[0.0, 1000.0] * len(times)
        )  # through all lanes

    @Slot(object)
    def _on_clicked(self, event: object) -> None:
        here = self._flags.mapFromScene(event.scenePos())  # type: ignore[attr-defined]
        points = self._flags.pointsAt(here)
        if not len(points):
            return
        self._asked = points[0].data()
        if event.button() == Qt.MouseButton.RightButton:  # type: ignore[attr-defined]
            self._menu.popup(event.screenPos().toPoint())  # type: ignore[attr-defined]
        else:
            self.picked.emit(self._asked)

    @Slot()
    def _on_change(self) -> None:
        self.picked.emit(self._asked)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._asked)


def _flag() -> QPainterPath:
    """A pole with a flag, around the middle of a square of side 1."""
    path = QPainterPath()
    path.moveTo(-0.1, 0.5)
    for x, y in ((-0.1, -0.5), (0.75, -0.5), (0.5, -0.2), (0.75, 0.1), (0.1, 0.1), (0.1, 0.5)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _tip(x: float, y: float, data: Mark) -> str:
    return f"{clock(data.at_s)}  {data.words}".strip()
