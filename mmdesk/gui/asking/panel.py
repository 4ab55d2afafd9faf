"""The panel of Ask me: one moment at a time with its picture, sound and words, and a key for each answer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, SURE
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.gui.asking.asked_picture import AskedPicture
from mmdesk.gui.asking.asked_sound import AskedSound
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import let_stand_out
from mmdesk.gui.emotion_keys import How, Pressed, meant
from mmdesk.gui.emotion_look import colour_of, icon_of, name_of, word_for
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID, Tones

ALONE = {Modality.FACE: "F", Modality.VOICE: "V", Modality.TEXT: "T"}  # keys that ask of one modality
_PASS = (Qt.Key.Key_Right, Qt.Key.Key_S, Qt.Key.Key_Delete)
_LARGEST = QSize(920, 640)


class AskPanel(Dialog):
    """Its signals say what the user wants. The window behind it waits. Esc ends it."""

    answered = Signal(object, float)  # Emotion, how sure
    also = Signal(object)  # Emotion that the moment answered last could be as well
    passed = Signal()
    taken_back = Signal()
    alone_wanted = Signal(object)  # Modality: ask of it alone, in the moment answered last
    play_wanted = Signal()
    more_wanted = Signal()
    learn_wanted = Signal()
    written = Signal(str)  # letters that were meant for the text field

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask_panel")
        self.setWindowTitle(self.tr("Ask me"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title, self.place = quiet_label("", "number"), elided_label("", "quiet")
        self.title.setObjectName("ask_title")
        self.place.setObjectName("ask_place")
        self.hidden = elided_label("", "small")
        self.hidden.setObjectName("ask_hidden")
        self.picture, self.sound = AskedPicture(), AskedSound()
        self.sound.play_wanted.connect(self.play_wanted)
        self.words = quiet_label("", "")
        self.words.setObjectName("ask_words")
        self.words.setWordWrap(True)
        scaled(self.words.setMaximumHeight, 72)
        self.said = elided_label("", "quiet")
        self.said.setObjectName("ask_said")
        self.choices = {emotion: self._choice(emotion) for emotion in EMOTIONS}
        self.pass_button = _button(self.tr("Cannot tell  ·  →"), "ask_pass")
        self.pass_button.setToolTip(self.tr("Pass this one for good (→, S or Delete)"))
        self.pass_button.clicked.connect(self.passed)
        self.alone = {modality: self._alone(modality) for modality in MODALITIES}
        self.undo_button = _button(self.tr("Undo"), "ask_undo", "small")
        self.undo_button.setToolTip(self.tr("Take the last answer back (Ctrl+Z)"))
        self.undo_button.clicked.connect(self.taken_back)
        self.message, self.more = quiet_label("", "number"), quiet_label("")
        self.message.setObjectName("ask_message")
        self.more.setObjectName("ask_more")
        self.waiting = quiet_label("")
        self.waiting.setObjectName("ask_waiting")
        self.learn_button = _button(self.tr("Learn now"), "ask_learn")
        self.learn_button.clicked.connect(self.learn_wanted)
        self.more_button = _button(self.tr("Ask more"), "ask_again")
        self.more_button.clicked.connect(self.more_wanted)
        self.close_button = _button(self.tr("Close  ·  Esc"), "ask_close")
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._tint()

    def open_over(self, window: QWidget) -> None:
        """Open it over the window, never larger than that."""
        room = window.size() - QSize(4 * GRID, 6 * GRID)
        self.resize(room.boundedTo(_LARGEST))
        self.show()
        self.activateWindow()
        self.picture.setFocus()

    def show_question(self, title: str, place: str, hidden: str) -> None:
        """A question begins; picture, sound and words follow."""
        self._pages.setCurrentIndex(0)
        self.title.setText(title)
        self.place.setText(place)
        self.place.setToolTip(plain_tip(place))
        self.hidden.setText(hidden)
        self.hidden.setToolTip(plain_tip(hidden))
        self.show_media_wanted()
        self.picture.setFocus()

    def show_media_wanted(self) -> None:
        """The moment is still read from its file, so it cannot be answered yet."""
        self.picture.show_instead("", self.tr("Opening…"))
        self.sound.show_sound(None)
        self.words.hide()
        self.let_answer(False)

    def let_answer(self, on: bool) -> None:
        """Whether there is something to answer."""
        for button in self.choices.values():
            button.setEnabled(on)

    def show_words(self, text: str | None) -> None:
        """What was said or written then."""
        self.words.setText(f"“{text}”" if text else "")
        self.words.setToolTip(plain_tip(text or ""))
        self.words.setVisible(bool(text))

    def show_said(self, words: str, alone: tuple[Modality, ...], can_undo: bool) -> None:
        """What became of the last one, and of which modalities it can be asked alone."""
        self.said.setText(words)
        self.said.setToolTip(plain_tip(words))
        for modality, button in self.alone.items():
            button.setVisible(modality in alone)
        self.undo_button.setVisible(can_undo)

    def show_message(self, title: str, words: str) -> None:
        """No question: looking for some, none, or the end."""
        self._pages.setCurrentIndex(1)
        self.message.setText(title)
        self.more.setText(words)
        self.show_waiting("", False, False)
        self.more_button.hide()
        self.close_button.setFocus()

    def show_waiting(self, words: str, can_learn: bool, is_worth_while: bool) -> None:
        """What waits to be learned from, and whether that is enough to be of use."""
        self.waiting.setText(words)
        let_stand_out(self.learn_button, is_worth_while)
        self.learn_button.setVisible(can_learn)

    @property
    def is_asking(self) -> bool:
        """Whether a question is shown, rather than a message."""
        return self._pages.currentIndex() == 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each. What is held down counts once; a button with the focus is pressed by Enter."""
        if event.isAutoRepeat() or not self._obey(event):
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "choices"):
            self._tint()

    def _obey(self, event: QKeyEvent) -> bool:
        """Whether the dialog itself has done something with it."""
        key, focused = event.key(), self.focusWidget()
        with_more = self._meant(event) if self.is_asking else None
        modality = next((one for one, letter in ALONE.items() if event.text().upper() == letter), None)
        if key == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QPushButton):
                focused.click()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Z:
                self.taken_back.emit()
        elif with_more is not None:
            self._say(*with_more)
        elif modality is not None and not self.alone[modality].isHidden():
            self.alone[modality].click()
        elif not self.is_asking:
            self._write(event.text())
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_7:
            self.choices[EMOTIONS[key - Qt.Key.Key_1]].click()
        elif key in _PASS:
            self.passed.emit()
        elif key == Qt.Key.Key_Space:
            self.play_wanted.emit()
        elif key == Qt.Key.Key_M:
            self.sound.quiet_button.toggle()
        else:
            self._write(event.text())
        return False

    def _meant(self, event: QKeyEvent) -> tuple[Emotion, How] | None:
        return meant(
            Pressed(
                event.key(),
                event.modifiers(),
                event.nativeScanCode(),
                event.nativeVirtualKey(),
                event.nativeModifiers(),
            ),
            QGuiApplication.platformName(),
        )

    def _say(self, emotion: Emotion, how: How) -> None:
        """With Shift it is about the last answer, unless Shift is what makes the digit."""
        if how is How.ALSO:
            self.also.emit(emotion)
        elif self.choices[emotion].isEnabled():
            self.answered.emit(emotion, NOT_QUITE_SURE if how is How.PROBABLY else SURE)

    def _write(self, text: str) -> None:
        if text.isalpha():
            self.written.emit(text)

    @Slot()
    def _on_chosen(self) -> None:
        emotion = next(one for one, button in self.choices.items() if button is self.sender())
        self.answered.emit(emotion, SURE)

    @Slot()
    def _on_alone(self) -> None:
        self.alone_wanted.emit(next(one for one, button in self.alone.items() if button is self.sender()))

    def _choice(self, emotion: Emotion) -> QPushButton:
        button = _button(f"{emotion.position + 1}   {word_for(emotion)}", f"ask_{emotion.value}", "choice")
        button.setAccessibleName(word_for(emotion))
        scaled(button.setIconSize, QSize(20, 20))
        button.clicked.connect(self._on_chosen)
        return button

    def _alone(self, modality: Modality) -> QPushButton:
        words = self.tr("{0} alone?  ·  {1}").format(name_of(modality), ALONE[modality])
        button = _button(words, f"ask_{modality.value}_alone", "small")
        button.clicked.connect(self._on_alone)
        return button

    def _tint(self) -> None:
        dark = Tones.of(self.palette()).is_dark
        for emotion, button in self.choices.items():
            button.setIcon(icon(icon_of(emotion), colour_of(emotion, dark)))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._question_page())
        self._pages.addWidget(self._message_page())
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.said, 1)
        for button in (*self.alone.values(), self.undo_button):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._pages, 1)
        layout.addLayout(below)
        self.show_said("", (), False)

    def _question_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.title)
        head.addWidget(self.place, 1)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (left, right):
            part.setSpacing(GRID)
        left.addWidget(self.picture, 1)
        left.addWidget(self.words)
        left.addWidget(self.sound)
        for button in (*self.choices.values(), self.pass_button):
            right.addWidget(button)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addLayout(left, 1)
        middle.addLayout(right)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.hidden)
        layout.addLayout(middle, 1)
        return page

    def _message_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(GRID)
        layout.addStretch(2)
        for label in (self.message, self.more, self.waiting):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.learn_button, self.more_button, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        layout.addStretch(3)
        return page


def _button(words: str, name: str, role: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button
