"""The live timeline: the probability of each emotion over time, with the user's verdicts marked."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.access.painted import Painted, PaintedPart
from mmdesk.gui.emotion_look import colour_of, word_for
from mmdesk.gui.listed import listed
from mmdesk.gui.motion import LANES_S, Seldom
from mmdesk.gui.shown import Someone
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.timeline.lane_heights import GAP, LaneHeights, ink_height, lane_heights
from mmdesk.gui.timeline.mark_flags import MarkFlags
from mmdesk.gui.timeline.raster import people_raster, raster
from mmdesk.gui.times import clock

LIVE_S = 60.0
_MOST_KEPT = 2000  # moments; a minute of more than thirty a second
_COLUMNS = 900
_MOST_PEOPLE = 4  # lanes
_NAME_PX = 64  # of a name, before it is elided
_OVERLAP_PX = 1  # of two names, where hardly a letter reaches so far up or down


class Timeline(QWidget, Painted):
    """A raster of lanes that scrolls over the last minute."""

    access_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline of the seven emotions"))
        self.called: Callable[[int], str] = lambda _: ""
        """The name of the person of a number; empty without one."""
        self._seldom = Seldom(LANES_S)
        self._ends_s: list[float] = []
        self._probabilities: list[Probabilities] = []
        self._people: list[dict[int, tuple[int, float]]] = []  # who named which emotion, how surely
        self._numbers: list[int] = []  # the people who have lanes
        self._heights = LaneHeights()
        self._marks: list[tuple[float, Emotion | None, str]] = []
        self._about: dict[str, object] = {}  # of a verdict's id: what it is said of
        self._plot = pg.PlotWidget(self, background=None)
        self._plot.setFrameStyle(0)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._item = self._plot.getPlotItem()
        self._item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names before time in any script
        self._image = pg.ImageItem(axisOrder="row-major")
        self._people_image = pg.ImageItem(axisOrder="row-major")
        self._mark_item = pg.ScatterPlotItem(size=13, symbol="t1", hoverable=True, tip=None)
        self._empty = pg.TextItem(
            self.tr("What is read from moment to moment appears here"), anchor=(0.5, 0.5)
        )
        self.flags = MarkFlags(self._plot)
        self._set_up_plot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self.clear_live()

    def clear_live(self) -> None:
        """An empty timeline."""
        self._ends_s, self._probabilities, self._people, self._marks = [], [], [], []
        self.flags.clear()
        self._paint_marks()
        self.repaint_lanes()

    def add(
        self,
        end_s: float,
        probabilities: Probabilities,
        paint: bool = True,
        people: Sequence[Someone] = (),
    ) -> None:
        """Append a prediction (7,) of the moment that ended at `end_s`, and what everybody's face said."""
        if self._ends_s and end_s < self._ends_s[-1]:
            return
        self._ends_s.append(end_s)
        self._probabilities.append(probabilities)
        self._people.append(
            {
                one.number: (one.emotion.position, one.confidence)
                for one in people
                if one.emotion and one.is_there
            }
        )
        too_many = len(self._ends_s) - _MOST_KEPT
        if too_many > 0:
            del self._ends_s[:too_many], self._probabilities[:too_many], self._people[:too_many]
        if paint and self._seldom.lets_pass():
            self.repaint_lanes()

    def access_description(self) -> str:
        """What was most probable for how much of the minute."""
        first = bisect_left(self._ends_s, self._span()[0])
        tops = Counter(int(one.argmax()) for one in self._probabilities[first:])
        whole = sum(tops.values())
        said = [
            self.tr("{0} {1} %").format(word_for(EMOTIONS[place]), round(100 * count / whole))
            for place, count in tops.most_common(3)
        ]
        return listed(said) if said else self.tr("What is read from moment to moment appears here")

    def access_parts(self) -> list[PaintedPart]:
        """The flags."""
        return [
            PaintedPart(
                self.tr("Mark at {0}. {1}").format(clock(mark.at_s), mark.words).strip(),
                self.flags.place_of(mark),
                partial(self.flags.picked.emit, mark),
            )
            for mark in self.flags.marks
        ]

    def mark(self, end_s: float, emotion: Emotion | None, feedback_id: str, about: object = None) -> None:
        """Mark a verdict: in the lane of the emotion named, or above all lanes for a rejection.

        Of several with the same `about` the last one counts, and is alone seen until it is taken back.
        """
        self._marks.append((end_s, emotion, feedback_id))
        self._about[feedback_id] = about or feedback_id
        self._paint_marks()

    def unmark(self, feedback_id: str) -> None:
        """Remove the mark of a verdict that was taken back."""
        self._marks = [mark for mark in self._marks if mark[2] != feedback_id]
        self._paint_marks()

    @property
    def marks(self) -> list[tuple[float, Emotion | None, str]]:
        """What is marked: seconds, emotion named, id of the feedback."""
        return list(self._marks)

    @property
    def drawn_marks(self) -> list[tuple[float, Emotion | None, str]]:
        """Those that are seen: what was said last of each thing that was judged."""
        return list({self._about[mark[2]]: mark for mark in self._marks}.values())

    def repaint_lanes(self) -> None:
        """Paint what was added with paint=False."""
        start_s, end_s = self._span()
        dark = Tones.of(self.palette()).is_dark
        tints = [colour_of(emotion, dark) for emotion in EMOTIONS]
        colours = [(tint.red(), tint.green(), tint.blue()) for tint in tints]
        picture = raster(self._ends_s, self._probabilities, start_s, end_s, _COLUMNS, colours)
        self._image.setImage(picture, autoLevels=False, levels=(0, 255))
        self._image.setRect(QRectF(start_s, 0, end_s - start_s, len(EMOTIONS)))
        self._paint_people(start_s, end_s, colours)
        self._empty.setVisible(not self._ends_s)
        self._empty.setPos((start_s + end_s) / 2, len(EMOTIONS) / 2)
        self._plot.setXRange(start_s, end_s, padding=0)
        self._item.getAxis("bottom").setTicks([_ticks(end_s)])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
            self.repaint_lanes()
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            self._size_letters()
        super().changeEvent(event)

    def _span(self) -> tuple[float, float]:
        newest = max(self._ends_s[-1] if self._ends_s else 0.0, 0.0)
        return newest - LIVE_S, newest

    def _paint_people(self, start_s: float, end_s: float, colours: list[tuple[int, int, int]]) -> None:
        numbers = self._with_lanes(start_s)
        picture = people_raster(self._ends_s, self._people, numbers, start_s, end_s, _COLUMNS, colours)
        self._people_image.setVisible(bool(numbers))
        if numbers:
            self._people_image.setImage(picture, autoLevels=False, levels=(0, 255))
        if numbers != self._numbers:
            self._numbers = numbers
            self._name_lanes()
        if numbers:
            height = len(numbers) * self._heights.person
            self._people_image.setRect(QRectF(start_s, len(EMOTIONS) + GAP, end_s - start_s, height))

    def _with_lanes(self, start_s: float) -> list[int]:
        """The people who have lanes: those seen in the span, when there is more than one."""
        first = bisect_left(self._ends_s, start_s)
        named = Counter(number for said in self._people[first:] for number in said)
        numbers = sorted(number for number, _ in named.most_common(_MOST_PEOPLE))
        return numbers if len(numbers) > 1 else []

    def show_names(self) -> None:
        """Somebody has another name."""
        self._name_lanes()

    def _short(self, name: str) -> str:
        metrics = QFontMetrics(sized(self.font(), 9))
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, px(_NAME_PX))

    def _name_lanes(self) -> None:
        font = sized(self.font(), 9 if self._numbers else 11)
        words = [word_for(emotion) for emotion in EMOTIONS]
        called = [
            self._short(self.called(number)) or self.tr("Person {0}").format(number)
            for number in self._numbers
        ]
        self._heights = lane_heights(
            self._item.getViewBox().height(),
            len(called),
            ink_height(words, font) - _OVERLAP_PX,
            ink_height(called, font) - _OVERLAP_PX,
        )
        top, person = len(EMOTIONS) + GAP, self._heights.person
        names = list(enumerate(words))[:: self._heights.step]
        ticks = [(row + 0.5, name) for row, name in names]
        ticks += [(top + (row + 0.5) * person, name) for row, name in enumerate(called)]
        left = self._item.getAxis("left")
        left.setStyle(tickFont=font)
        left.setTicks([ticks])
        self._item.setYRange(0, self._heights.all_of(len(called)), padding=0)

    @Slot()
    def _on_resized(self) -> None:
        before = self._heights
        self._name_lanes()
        if self._heights != before:
            self.repaint_lanes()

    def _set_up_plot(self) -> None:
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._item.setMouseEnabled(False, False)
        self._item.addItem(self._image)
        self._item.addItem(self._people_image)
        self._item.addItem(self._mark_item)
        self._item.addItem(self._empty)
        self._item.getViewBox().invertY(True)
        self._item.getViewBox().setDefaultPadding(0)
        self._item.getViewBox().sigResized.connect(self._on_resized)
        for name in ("left", "bottom"):
            self._item.getAxis(name).setStyle(tickLength=0, autoExpandTextSpace=False)
        self._size_letters()
        self._colour()

    def _size_letters(self) -> None:
        self._empty.setFont(sized(self.font(), 13))
        self._item.getAxis("left").setWidth(max(px(76), self._widest_name() + px(12)))
        self._name_lanes()
        self._item.getAxis("bottom").setStyle(tickFont=sized(self.font(), 11))
        self._item.getAxis("bottom").setHeight(px(20))

    def _widest_name(self) -> int:
        metrics = QFontMetrics(sized(self.font(), 11))
        return max(metrics.horizontalAdvance(word_for(one)) for one in Emotion)

    def _colour(self) -> None:
        tones = Tones.of(self.palette())
        for name in ("left", "bottom"):
            axis = self._item.getAxis(name)
            axis.setPen(pg.mkPen(tones.card))
            axis.setTextPen(pg.mkPen(tones.quiet))
        self._plot.setBackground(tones.card)
        self._item.getViewBox().setBackgroundColor(tones.ground)
        self._empty.setColor(tones.quiet)
        self.flags.tint(tones)
        self._paint_marks()

    def _paint_marks(self) -> None:
        tones = Tones.of(self.palette())
        spots = [
            {
                "pos": (end_s, 0.5 if emotion is None else emotion.position + 0.5),
                "symbol": "x" if emotion is None else "o",
                "size": 9,
                "pen": pg.mkPen(tones.card, width=1.5),
                "brush": QColor(tones.text),
            }
            for end_s, emotion, _ in self.drawn_marks
        ]
        self._mark_item.setData(spots)


def _ticks(end_s: float) -> list[tuple[float, str]]:
    """Where to write times: seconds before now."""
    words = QCoreApplication.translate("Timeline", "−{0} s")
    return [(end_s - ago, words.format(ago)) for ago in (50, 40, 30, 20, 10)]
