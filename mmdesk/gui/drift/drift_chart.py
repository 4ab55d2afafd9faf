"""The chart of the drift watch: for each version how much was right in use, and what the gate measured."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from mmdesk.core.drift import VersionInUse
from mmdesk.gui.access.painted import Painted, PaintedPart
from mmdesk.gui.drift.version_words import counts_of, in_words
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import joined
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import Tones, sized

_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 30, 40
_WIDEST = 120  # pixels of a version's column
_WITH_COUNTS = 62  # narrower ones have no room for "41 of 80"
_WITH_NUMBER = 26
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class DriftChart(QWidget, Painted):
    """Oldest on the left. A dot is the share in use, its line the interval; squares are the gate's."""

    access_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drift_chart")
        scaled(self.setMinimumHeight, 220)
        self._versions: list[VersionInUse] = []
        self._in_use = 0
        self._worse: int | None = None
        self.show_versions([], 0, None)

    def show_versions(self, versions: list[VersionInUse], in_use: int, worse: int | None) -> None:
        """Draw these; mark the one in use and the one, if any, that does worse than its parent."""
        self._versions = sorted(versions, key=lambda one: one.number)
        self._in_use, self._worse = in_use, worse
        lines = [in_words(one, in_use) for one in self._versions]
        self.setAccessibleName(joined(self.tr("How often each version was right in use."), *lines))
        self.update()

    def access_parts(self) -> list[PaintedPart]:
        """The versions."""
        width = self._column_width()
        return [
            PaintedPart(
                in_words(one, self._in_use),
                QRect(round(px(_LEFT) + place * width), 0, round(width), self.height()),
            )
            for place, one in enumerate(self._versions)
        ]

    def sizeHint(self) -> QSize:
        return QSize(px(680), px(260))

    def version_at(self, x: float) -> VersionInUse | None:
        """Whose column is there."""
        if not self._versions:
            return None
        place = int((x - px(_LEFT)) // self._column_width())
        return self._versions[place] if 0 <= place < len(self._versions) and x >= px(_LEFT) else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            version = self.version_at(event.pos().x())
            words = in_words(version, self._in_use) if version else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        self._paint_legend(painter, tones)
        self._paint_scale(painter, tones)
        for place, version in enumerate(self._versions):
            self._paint_version(painter, tones, place, version)

    def _paint_legend(self, painter: QPainter, tones: Tones) -> None:
        painter.setFont(sized(self.font(), 12))
        x = float(px(_LEFT))
        for paint, words in (
            (self._paint_dot, self.tr("right in use, and what chance leaves open")),
            (self._paint_arrow, self.tr("at the gate, before and after")),
        ):
            paint(painter, tones, QPointF(x + px(7), px(11)))
            painter.setPen(tones.quiet)
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(x + px(20), px(15)), words)
            x += px(20) + width + px(24)

    def _paint_scale(self, painter: QPainter, tones: Tones) -> None:
        painter.setFont(sized(self.font(), 11))
        for percent in (0, 25, 50, 75, 100):
            y = self._y(percent / 100)
            painter.setPen(QPen(tones.edge, 1))
            painter.drawLine(QPointF(px(_LEFT), y), QPointF(self.width() - px(_RIGHT), y))
            painter.setPen(tones.quiet)
            place = QRectF(0, y - px(8), px(_LEFT) - px(8), px(16))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, self.tr("{0} %").format(percent))

    def _paint_version(self, painter: QPainter, tones: Tones, place: int, version: VersionInUse) -> None:
        width = self._column_width()
        left = px(_LEFT) + place * width
        x = left + width / 2
        with_gate = version.gate_before is not None and version.gate_after is not None and width >= 16
        if version.judged:
            self._paint_use(painter, tones, x - (min(px(8), width / 4) if with_gate else 0), version)
        if with_gate and version.gate_before is not None and version.gate_after is not None:
            self._paint_gate(
                painter, tones, x + min(px(8), width / 4), version.gate_before, version.gate_after
            )
        self._paint_label(
            painter, tones, QRectF(left, self.height() - px(_BOTTOM) + px(4), width, px(18)), version, place
        )

    def _paint_use(self, painter: QPainter, tones: Tones, x: float, version: VersionInUse) -> None:
        low, high = version.interval
        colour = tones.accent
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, self._y(low)), QPointF(x, self._y(high)))
        for end in (low, high):
            painter.drawLine(QPointF(x - 4, self._y(end)), QPointF(x + 4, self._y(end)))
        painter.setBrush(colour)
        size = 6 if version.number == self._in_use else 4
        painter.setPen(QPen(tones.card, 2))
        painter.drawEllipse(QPointF(x, self._y(version.share)), size, size)

    def _paint_gate(self, painter: QPainter, tones: Tones, x: float, before: float, after: float) -> None:
        painter.setPen(QPen(tones.quiet, 1))
        painter.drawLine(QPointF(x, self._y(before)), QPointF(x, self._y(after)))
        painter.setBrush(tones.card)
        painter.drawRect(QRectF(x - 3, self._y(before) - 3, 6, 6))
        painter.setBrush(tones.quiet)
        painter.drawRect(QRectF(x - 3, self._y(after) - 3, 6, 6))

    def _paint_label(
        self, painter: QPainter, tones: Tones, box: QRectF, version: VersionInUse, place: int
    ) -> None:
        is_current = version.number == self._in_use
        weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Normal
        painter.setFont(sized(self.font(), 12, weight))
        painter.setPen(tones.text if is_current else tones.quiet)
        every = max(1, -(-px(_WITH_NUMBER) // max(1, int(box.width()))))
        if place % every == 0 or is_current:
            words = f"✓ {version.number}" if is_current else str(version.number)
            words = f"▼ {version.number}" if version.number == self._worse else words
            painter.drawText(box.adjusted(-px(10), 0, px(10), 0), _MIDDLE, words)
        if box.width() >= px(_WITH_COUNTS):
            painter.setFont(sized(self.font(), 11))
            painter.setPen(tones.quiet)
            painter.drawText(box.translated(0, px(17)), _MIDDLE, counts_of(version))

    def _paint_dot(self, painter: QPainter, tones: Tones, at: QPointF) -> None:
        painter.setPen(QPen(tones.accent, 2))
        painter.drawLine(at - QPointF(0, 8), at + QPointF(0, 8))
        painter.setBrush(tones.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, 4, 4)

    def _paint_arrow(self, painter: QPainter, tones: Tones, at: QPointF) -> None:
        painter.setPen(QPen(tones.quiet, 1))
        painter.drawLine(at - QPointF(0, 6), at + QPointF(0, 6))
        for offset, brush in ((6, tones.card), (-6, tones.quiet)):
            painter.setBrush(brush)
            painter.drawRect(QRectF(at.x() - 3, at.y() + offset - 3, 6, 6))

    def _column_width(self) -> float:
        room = max(1, self.width() - px(_LEFT) - px(_RIGHT))
        return min(float(px(_WIDEST)), room / max(1, len(self._versions)))

    def _y(self, share: float) -> float:
        height = self.height() - px(_TOP) - px(_BOTTOM)
        return px(_TOP) + (1 - share) * height
