"""The answer: the shown emotion, how sure, the seven bars, and the user's verdict on it."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mmdesk.core.emotions import Emotion
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.baseline_button import BaselineButton
from mmdesk.gui.card import Card
from mmdesk.gui.emotion_bars import EmotionBars
from mmdesk.gui.emotion_look import colour_of, icon_of, reason_for, word_for
from mmdesk.gui.icons import icon, picture
from mmdesk.gui.naming.name_button import NameButton
from mmdesk.gui.note import Note
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID, Tones, sized
from mmdesk.gui.word_case import beginning

_NAME_PX = 40  # that are left of a long name at least


class AnswerCard(Card):
    """Shows one moment's answer and asks whether it is right."""

    right = Signal()
    wrong = Signal()
    begun = Signal()  # a button is pressed: the verdict is about what is shown now
    menu_wanted = Signal(bool, QPoint)  # whether of "right", where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("answer")
        self.setAccessibleName(self.tr("The answer"))
        self.headline = Headline(self)
        self.bars = EmotionBars(self)
        self.note = Note(self)
        self.right_button = _verdict_button(self.tr("Right"), self.tr("Enter"), "right")
        self.wrong_button = _verdict_button(self.tr("Wrong"), self.tr("Del"), "wrong")
        self.right_button.setToolTip(
            self.tr("Say that the answer is right (Enter, Space or 0; not quite sure: Alt+Enter)")
        )
        self.wrong_button.setToolTip(
            self.tr("Say that the answer is wrong, without a better one (Delete; not quite sure: Alt+Delete)")
        )
        for button in (self.right_button, self.wrong_button):
            button.pressed.connect(self.begun)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(self._on_menu)
        self.bars.begun.connect(self.begun)
        self.right_button.clicked.connect(self.right)
        self.wrong_button.clicked.connect(self.wrong)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.right_button, 1)
        buttons.addWidget(self.wrong_button, 1)
        self.baseline = BaselineButton(self)
        self.baseline.said.connect(self._on_said)
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        self.name_button = NameButton(self)
        top.addWidget(self.name_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.baseline, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self.bars, 1)
        self.body.addWidget(self.note)
        self.body.addLayout(buttons)
        self.body.addStretch(0)
        self._shown: Shown | None = None
        self._is_guiding = False
        self._is_about_one = False  # verdicts are about a modality or a person alone
        self._tint()
        self.show_moment(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    @Slot(str)
    def _on_said(self, words: str) -> None:
        self.note.say(words, False)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.menu_wanted.emit(button is self.right_button, button.mapToGlobal(at))

    def _tint(self) -> None:
        tones = Tones.of(self.palette())
        self.right_button.setIcon(icon("check", tones.text))
        self.wrong_button.setIcon(icon("close", tones.text))

    def show_moment(self, shown: Shown | None) -> None:
        """Show this moment; None before the first."""
        self._shown = shown
        is_anything = shown is not None and not shown.is_of_nothing
        for button in (self.name_button, self.baseline):  # what is awaited needs the room, and they nobody
            button.setVisible(is_anything)
        self.headline.show_moment(shown)
        # Seven times 14 % would be a figure of nothing.
        self.bars.show_moment(shown if shown is not None and is_anything and shown.leans_anywhere else None)
        self._let_judge()

    def guide(self, on: bool) -> None:
        """Whether to show how the first answer is corrected; it ends with the first verdict."""
        self._is_guiding = on
        self.note.guide(on)
        self._let_judge()

    def show_about(self, whose: str) -> None:
        """Of whose opinion alone verdicts are, in a word; empty for the answer."""
        self._is_about_one = bool(whose)
        self.note.speak_of(whose)
        self._let_judge()

    def _let_judge(self) -> None:
        shown = self._shown
        can_judge = shown is not None and (shown.can_teach or shown.is_past)
        is_named = self._is_about_one or (shown is not None and shown.emotion is not None)
        self.right_button.setEnabled(can_judge and is_named)
        self.wrong_button.setEnabled(can_judge)
        self.note.invite(can_judge, is_named)
        self.bars.guide(self._is_guiding and can_judge)


class Headline(QWidget, Painted):
    """The drawn face, the emotion's name, and one line beneath it."""

    access_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headline")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self._tell_readers()

    def show_name(self, name: str) -> None:
        """Whose answer it is; empty for nobody in particular."""
        if name != self._name:
            self._name = name
            self._tell_readers()

    def _tell_readers(self) -> None:
        whose = f"{self._name}. " if self._name else ""
        gist = f"{whose}{self.word()}"
        is_sure = self._has_moment and self._emotion is not None  # else the line is no figure
        self._calm_name.tell(f"{gist}. {self._line}", gist if is_sure else f"{gist}. {self._line}")
        self.update()

    def word(self) -> str:
        """The large word."""
        if self._emotion is not None:
            return word_for(self._emotion)
        return self.tr("Not sure") if self._has_moment else self.tr("Nothing yet")

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        colour = colour_of(self._emotion, tones.is_dark) if self._emotion else tones.quiet
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, px(4), picture(icon_of(self._emotion), colour.name(), px(48), ratio))
        painter.setPen(tones.text)
        painter.setFont(sized(self.font(), 24, QFont.Weight.DemiBold))
        painter.drawText(px(60), 2, self.width() - px(60), px(32), Qt.AlignmentFlag.AlignVCenter, self.word())
        painter.setPen(tones.quiet)
        painter.setFont(sized(self.font(), 13))
        metrics = painter.fontMetrics()
        room = self.width() - px(60) - metrics.horizontalAdvance(f" · {self._line}")
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(px(_NAME_PX), room))
        line = f"{name} · {self._line}" if name else self._line
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width() - 60)
        painter.drawText(px(60), px(33), self.width() - px(60), px(20), Qt.AlignmentFlag.AlignVCenter, line)


def _verdict_button(word: str, key: str, name: str) -> QPushButton:
    button = QPushButton(f"{word}  ·  {key}")
    button.setObjectName(name)
    button.setAccessibleName(word)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
