"""The answer: the shown emotion, how sure, the seven bars, and the user's verdict on it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from mmdesk.gui.baseline_button import BaselineButton
from mmdesk.gui.card import Card
from mmdesk.gui.emotion_bars import EmotionBars
from mmdesk.gui.headline import Headline
from mmdesk.gui.icons import icon
from mmdesk.gui.naming.name_button import NameButton
from mmdesk.gui.note import Note
from mmdesk.gui.shown import Shown
from mmdesk.gui.theme import GRID, Tones


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
        self.name_button = NameButton(self)
        self.body.addWidget(_headed(self.headline, self.name_button, self.baseline))
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


def _headed(headline: Headline, *buttons: QWidget) -> QWidget:
    """The face, beside it the word and the buttons, and beneath these the line in all of the width."""
    head = QWidget()
    head.setObjectName("head_of_the_answer")
    head.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
    grid = QGridLayout(head)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    grid.addWidget(headline.face, 0, 0, 2, 1)
    grid.addWidget(headline, 0, 1)
    for column, button in enumerate(buttons, 2):
        grid.addWidget(button, 0, column)
    grid.addWidget(headline.line, 1, 1, 1, 1 + len(buttons))
    return head


def _verdict_button(word: str, key: str, name: str) -> QPushButton:
    button = QPushButton(f"{word}  ·  {key}")
    button.setObjectName(name)
    button.setAccessibleName(word)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
