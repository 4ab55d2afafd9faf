"""The strip under the picture: everybody seen lately, each with bars of their own; a click picks one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.painted import Level, Painted
from mmdesk.gui.emotion_look import colour_of, icon_of, reason_for, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import percent
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.shown import Shown, Someone
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, Tones, sized

HEIGHT = 44
_MOST = 6  # chips; a crowd is in the picture, not in the strip
_BAR_WIDTH, _BAR_STEP, _BARS_HEIGHT = 4, 5, 26
_NUMBER_LEFT, _ICON_LEFT, _WORDS_LEFT = 8, 33, 55
_ABSENT = 0.4  # opacity of who is not in the picture


class PeopleStrip(QWidget):
    """One chip for each person; hidden while fewer than two are known."""

    picked = Signal(int)  # the number of the person clicked
    naming_wanted = Signal(int, QPoint)  # the number of a person, and where on the screen to ask

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setAccessibleName(self.tr("People in the picture"))
        scaled(self.setFixedHeight, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.called: Callable[[int], str] = lambda _: ""
        """The name of the person of a number; empty without one."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self.chips = [PersonChip(self) for _ in range(_MOST)]
        for place, chip in enumerate(self.chips):
            chip.setObjectName(f"person_chip_{place + 1}")
            self._row.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
            chip.naming_wanted.connect(self.naming_wanted)
        self._row.addStretch(1)
        self.show_moment(None)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, px(HEIGHT))  # who finds no room is in the picture all the same

    def show_moment(self, shown: Shown | None) -> None:
        """Show everybody seen lately, as many as there is room for; None for nobody."""
        room = max(1, (self.width() + GRID) // (self.chips[0].minimumSizeHint().width() + GRID))
        people = _worth_showing(shown.people if shown else (), min(room, _MOST))
        for chip, someone in zip(self.chips, [*people, *[None] * _MOST], strict=False):
            chip.show_someone(someone, self.called(someone.number) if someone is not None else "")
        self.setVisible(len(shown.people if shown else ()) > 1)

    def show_names(self) -> None:
        """Somebody has another name."""
        for chip in self.chips:
            if chip.someone is not None:
                chip.show_someone(chip.someone, self.called(chip.someone.number))

    def show_chosen(self, number: int | None) -> None:
        """Mark who was chosen by a click; None when nobody was, and the nearest is followed."""
        for chip in self.chips:
            chip.show_chosen(number)

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, PersonChip) and chip.someone is not None:
            self.picked.emit(chip.someone.number)


class PersonChip(QAbstractButton, Painted):
    """One person: number, name, emotion, and the seven bars, small."""

    naming_wanted = Signal(int, QPoint)
    access_role = QAccessible.Role.Button

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calm_name = CalmName(self)
        self.someone: Someone | None = None
        self.name = ""
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Nobody"))
        self.hide()

    @property
    def is_chosen(self) -> bool:
        """Whether this person was chosen by a click."""
        return self.someone is not None and self.someone.number == self._chosen

    def show_someone(self, someone: Someone | None, name: str = "") -> None:
        """Show this person, who may have a name; None hides the chip."""
        self.someone, self.name = someone, name
        self.setVisible(someone is not None)
        if someone is not None:
            self._name_for_readers(someone)
            self.update()

    def show_chosen(self, number: int | None) -> None:
        """Whose number was chosen, if any."""
        self._chosen = number
        if self.someone is not None:
            self._name_for_readers(self.someone)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.someone is not None:
            self.naming_wanted.emit(self.someone.number, self.mapToGlobal(QPoint(0, self.height() + 2)))

    def access_level(self) -> Level:
        """How sure the answer is, in percent; 0 where it is not."""
        is_sure = self.someone is not None and self.someone.emotion is not None
        sure = 100 * self.someone.confidence if self.someone is not None and is_sure else 0.0
        return Level(sure, 0, 100, percent(sure / 100))

    def access_press(self) -> Callable[[], None]:
        """A press chooses whose voice and words are heard."""
        return self.click

    def access_picked(self) -> bool:
        """Whether this person was chosen."""
        return self.is_chosen

    def words(self) -> str:
        """What the chip says of the person's emotion."""
        if self.someone is None:
            return ""
        if not self.someone.is_there:
            return self.tr("Away")
        return word_for(self.someone.emotion) if self.someone.emotion else self.tr("Not sure")

    def sizeHint(self) -> QSize:
        return QSize(px(176), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(104), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        someone = self.someone
        if someone is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(tones.accent if someone.is_followed else tones.edge, 2 if someone.is_followed else 1)
        )
        painter.setBrush(tones.track if self.underMouse() or self.isDown() else tones.card)
        painter.drawRoundedRect(place, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tones.text, 2))
            painter.drawRoundedRect(place.adjusted(px(3), px(3), -px(3), -px(3)), 6, 6)
        painter.setOpacity(1.0 if someone.is_there else _ABSENT)
        self._paint_number(painter, tones, someone)
        middle = self.height() / 2
        colour = colour_of(someone.emotion, tones.is_dark) if someone.emotion else tones.quiet
        paint_icon(
            painter, icon_of(someone.emotion), colour, QRectF(px(_ICON_LEFT), middle - px(9), px(18), px(18))
        )
        bars_left = self.width() - px(8) - px(_BAR_STEP) * len(EMOTIONS)
        self._paint_bars(painter, tones, someone, bars_left)
        painter.setFont(
            sized(self.font(), 12, QFont.Weight.DemiBold if someone.is_followed else QFont.Weight.Normal)
        )
        painter.setPen(tones.text)
        room = QRectF(px(_WORDS_LEFT), 0, bars_left - px(_WORDS_LEFT) - px(3), self.height())
        if not self.name:
            _paint_words(painter, room, self.words())
            return
        _paint_words(painter, room.adjusted(0, px(4), 0, -self.height() / 2), self.name)
        painter.setPen(tones.quiet)
        painter.setFont(sized(self.font(), 11))
        _paint_words(painter, room.adjusted(0, self.height() / 2 - 1, 0, -px(4)), self.words())

    def _paint_number(self, painter: QPainter, tones: Tones, someone: Someone) -> None:
        badge = QRectF(px(_NUMBER_LEFT), self.height() / 2 - px(10), px(20), px(20))
        painter.setPen(QPen(tones.accent if self.is_chosen else tones.quiet, 1.5))
        painter.setBrush(tones.accent if self.is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(badge)
        painter.setPen(tones.on_accent if self.is_chosen else tones.text)
        painter.setFont(sized(self.font(), 11, QFont.Weight.DemiBold))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(someone.number))

    def _paint_bars(self, painter: QPainter, tones: Tones, someone: Someone, left: float) -> None:
        bottom = self.height() / 2 + px(_BARS_HEIGHT) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for emotion in EMOTIONS:
            at = left + px(_BAR_STEP) * emotion.position
            painter.setBrush(tones.track)
            painter.drawRoundedRect(
                QRectF(at, bottom - px(_BARS_HEIGHT), px(_BAR_WIDTH), px(_BARS_HEIGHT)), 1.5, 1.5
            )
            if someone.probabilities is not None:
                height = px(_BARS_HEIGHT) * float(someone.probabilities[emotion.position])
                painter.setBrush(colour_of(emotion, tones.is_dark))
                painter.drawRoundedRect(QRectF(at, bottom - height, px(_BAR_WIDTH), height), 1.5, 1.5)

    def _name_for_readers(self, someone: Someone) -> None:
        said = self.words()
        if someone.not_sure is not None and someone.is_there:
            said = listed((said, reason_for(someone.not_sure)))
        elif someone.emotion is not None:
            said = f"{said} {percent(someone.confidence)}"
        name = self.tr("Person {0}: {1}").format(someone.number, said)
        if self.name:
            name = self.tr("{0}, person {1}: {2}").format(self.name, someone.number, said)
        if self.is_chosen:
            hint = self.tr("This is whose voice and words are heard. Press to follow the nearest again.")
        else:
            hint = self.tr("Press when the voice and the words are this person's.")
        hint = self.tr("{0} The menu key, or a right click, names them.").format(hint)
        if f"{name}\n{hint}" != self.toolTip():
            self._calm_name.tell(name)
            self.setAccessibleDescription(hint)
            self.setToolTip(plain_tip(f"{name}\n{hint}"))


def _paint_words(painter: QPainter, room: QRectF, words: str) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


def _worth_showing(people: tuple[Someone, ...], most: int) -> list[Someone]:
    """The followed one and those in the picture before others, in the order of their numbers."""
    ranked = sorted(people, key=lambda one: (not one.is_followed, not one.is_there, one.number))
    return sorted(ranked[:most], key=lambda one: one.number)
