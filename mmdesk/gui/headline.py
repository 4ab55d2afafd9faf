"""The answer's head: the drawn face, the emotion's name, and a line beneath it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.emotions import Emotion
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.emotion_look import colour_of, icon_of, reason_for, word_for
from mmdesk.gui.icons import picture
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.word_case import beginning

_FACE_PX, _FACE_TOP = 48, 4
_WORD_PX, _LEAST_WORD_PX = 24, 16  # of letters
_LINE_PX, _TWO_LINES_PX = 13, 11
_NAME_PX = 40  # that are left of a long name at least
_SPARE_PX = 60  # that a word which goes to the second line leaves in the first


class Headline(QWidget, Painted):
    """The emotion's name in large letters; whoever makes it places its `face` and its `line`, too."""

    access_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headline")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.face = HeadlineFace(parent)
        self.line = HeadlineLine(parent)
        self._emotion: Emotion | None = None
        self._has_moment = False
        self._waiting = self.tr("Press Start, open a file, or write.")
        self._line = ""
        self._name = ""
        self._calm_name = CalmName(self)
        self.show_moment(None)

    def wait_with(self, line: str) -> None:
        """What to say while there is nothing to show."""
        self._waiting = line
        if not self._has_moment:
            self.show_moment(None)

    def show_moment(self, shown: Shown | None) -> None:
        """Show the emotion named; None before the first."""
        self._has_moment = shown is not None
        self._emotion = shown.emotion if shown else None
        if shown is None:
            self._line = self._waiting
        elif shown.not_sure is not None:
            self._line = beginning(reason_for(shown.not_sure))
        else:
            self._line = self.tr("{0} % sure").format(round(100 * shown.confidence))
        self._tell()

    def show_name(self, name: str) -> None:
        """Whose answer it is; empty for nobody in particular."""
        if name != self._name:
            self._name = name
            self._tell()

    def _tell(self) -> None:
        whose = f"{self._name}. " if self._name else ""
        gist = f"{whose}{self.word()}"
        is_sure = self._has_moment and self._emotion is not None  # else the line is no figure
        self._calm_name.tell(f"{gist}. {self._line}", gist if is_sure else f"{gist}. {self._line}")
        self.face.show_emotion(self._emotion)
        self.line.say(self._name, self._line)
        self.update()

    def word(self) -> str:
        """The large word."""
        if self._emotion is not None:
            return word_for(self._emotion)
        return self.tr("Not sure") if self._has_moment else self.tr("Nothing yet")

    def sizeHint(self) -> QSize:
        return QSize(px(180), px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setPen(Tones.of(self.palette()).text)
        painter.setFont(self.font_of(self.word()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.word())

    def font_of(self, word: str) -> QFont:
        """The letters of the word: large, but so that the word has room."""
        font = sized(self.font(), _WORD_PX, QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(word)
        pixels = _WORD_PX * self.width() // width if width > self.width() else _WORD_PX
        return sized(self.font(), max(_LEAST_WORD_PX, pixels), QFont.Weight.DemiBold)


class HeadlineFace(QWidget):
    """The emotion's drawn face."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emotion: Emotion | None = None
        scaled(self.setFixedSize, _FACE_PX, _FACE_TOP + _FACE_PX + 4)

    def show_emotion(self, emotion: Emotion | None) -> None:
        """Show this one's; None: not sure."""
        self._emotion = emotion
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = Tones.of(self.palette())
        colour = colour_of(self._emotion, tones.is_dark) if self._emotion else tones.quiet
        drawn = picture(icon_of(self._emotion), colour.name(), px(_FACE_PX), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, px(_FACE_TOP), drawn)


class HeadlineLine(QWidget):
    """Whose answer it is, and how sure or why not; where that is long, in two lines of smaller letters.

    Its height is always the same: the bars beneath must not jump while somebody aims at one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name = self._words = ""

    def say(self, name: str, words: str) -> None:
        """Say this of whoever has the name, or of nobody in particular."""
        self._name, self._words = name, words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(180), px(24))

    def lines(self) -> tuple[QFont, list[str]]:
        """What is painted, and in which letters."""
        large, small = sized(self.font(), _LINE_PX), sized(self.font(), _TWO_LINES_PX)
        whole = self._with(self._name)
        metrics = QFontMetrics(large)
        if metrics.horizontalAdvance(whole) <= self.width():
            return large, [whole]
        starts = _starts(whole, small, self.width())
        if len(starts) > 2:
            whole = self._with(self._short_name(small))
            starts = _starts(whole, small, self.width())
        if len(starts) == 1:
            return small, [whole]
        second = whole[starts[1] :]
        second = QFontMetrics(small).elidedText(second, Qt.TextElideMode.ElideRight, self.width())
        return small, [whole[: starts[1]].rstrip(), second]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(Tones.of(self.palette()).quiet)
        font, lines = self.lines()
        painter.setFont(font)
        height = self.height() // 2 if len(lines) > 1 else px(20)
        for row, line in enumerate(lines):
            place = QRect(0, row * height, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, line)

    def _with(self, name: str) -> str:
        return f"{name} · {self._words}" if name else self._words

    def _short_name(self, font: QFont) -> str:
        """What of it finds room before the words, or at least beside them in the first line."""
        metrics = QFontMetrics(font)
        room = 2 * self.width() - metrics.horizontalAdvance(f" · {self._words}")
        room = min(self.width() - metrics.horizontalAdvance(" · "), room - px(_SPARE_PX))
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(px(_NAME_PX), room))


def _starts(words: str, font: QFont, width: int) -> list[int]:
    """Where in the words each line begins."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]
