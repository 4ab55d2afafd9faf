"""The first notice: what is looked at, what others must be told, and who will be there. On one screen.

Once it is answered the first time, camera and microphone can be tried in its place.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label, wrapped_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.welcome.try_page import TryPage
from mmdesk.gui.whole_height import fit_height

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

ME, OTHERS = "me", "others"
_WIDTH = 600


class Notice(QObject):
    """Asked until it is answered; before that nothing is captured live. Files may be looked at."""

    answered = Signal(str)  # ME or OTHERS
    trying = Signal(bool)  # whether camera and microphone are tried now

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._starts_live = self._is_tried = False  # once it is answered
        self.answer = OTHERS  # until `show_answer` tells what the settings remember
        self.dialog = NoticeDialog(window)
        self.dialog.answered.connect(self._on_answered)
        self.dialog.rejected.connect(self._on_left)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.page.start_wanted.connect(self._on_start)
        self.dialog.page.left.connect(self.dialog.reject)

    @Slot(str)
    def show_answer(self, answer: str) -> None:
        """What was answered before: ME, OTHERS, or empty for nothing."""
        self.answer = answer

    @property
    def is_answered(self) -> bool:
        """Whether it was ever answered."""
        return bool(self.answer)

    def lets_live(self) -> bool:
        """Whether live may start; else it is asked now, and live starts when it is answered."""
        if not self.is_answered:
            self._starts_live = True
            self.begin()
        elif self._is_tried:
            self.dialog.accept()  # one device cannot be had twice
        return self.is_answered

    @Slot()
    def begin(self) -> None:
        """Show it, the first time or again."""
        self.dialog.begin(self.answer)

    @Slot()
    def try_devices(self) -> None:
        """Show camera and microphone at work; before it was ever answered, ask first."""
        if not self.is_answered:
            self.begin()
            return
        self._is_tried = True
        self.trying.emit(True)
        self.dialog.show_page()

    @Slot(str)
    def _on_answered(self, answer: str) -> None:
        is_first, self.answer = not self.is_answered, answer
        self.answered.emit(answer)
        starts, self._starts_live = self._starts_live, False
        if starts or not is_first:
            self.dialog.accept()
        else:
            self.try_devices()
        if starts:
            self._window.live_wanted.emit(True)

    @Slot()
    def _on_start(self) -> None:
        self.dialog.accept()
        self._window.live_wanted.emit(True)

    @Slot()
    def _on_finished(self) -> None:
        """Whatever comes next, the devices are given back first."""
        if self._is_tried:
            self._is_tried = False
            self.trying.emit(False)

    @Slot()
    def _on_left(self) -> None:
        self._starts_live = False


class NoticeDialog(Dialog):
    """Its two answers are buttons; Esc leaves it unanswered."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setWindowTitle(self.tr("Before you begin"))
        self._is_made = False
        self.page = TryPage(self)
        self.page.hide()
        self.page.said.connect(self._grow)

    def begin(self, answer: str) -> None:
        """Show it; `answer` is what was said before, or empty."""
        if not self._is_made:
            self._is_made = True
            self._make()
        self.leave_button.setText(self.tr("Close") if answer else self.tr("Only look at files for now"))
        said = {ME: self.tr("You said: me alone."), OTHERS: self.tr("You said: others too.")}
        self.said.setText(said.get(answer, self.tr("Camera and microphone stay off until you answer.")))
        self.setWindowTitle(self.tr("Before you begin"))
        self._show_only(self.notice)
        self.leave_button.setFocus()  # a key that was meant for the window agrees to nothing

    def show_page(self) -> None:
        """Show camera and microphone in its place."""
        if not self._is_made:
            self._is_made = True
            self._make()
        self.setWindowTitle(self.tr("Try camera and microphone"))
        self._show_only(self.page)
        self.page.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At the first start the system moves the window when this is open already."""
        if event.type() == QEvent.Type.Move and isinstance(watched, QWidget) and watched.isWindow():
            place = self.geometry()
            place.moveCenter(watched.geometry().center())
            self.move(place.topLeft())
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Close it."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        super().done(result)

    @Slot()
    def _grow(self) -> None:
        """What a device says may take more lines than before; it does not shrink again under the pointer."""
        before = self.height()
        if self.page.isVisible():
            fit_height(self)
            self.resize(self.width(), max(before, self.height()))

    def _show_only(self, page: QWidget) -> None:
        for one in (self.notice, self.page):
            one.setVisible(one is page)
        fit_height(self)
        window = self.parentWidget()
        if window is not None:
            window.installEventFilter(self)
        self.open()

    def _make(self) -> None:
        self.me_button = self._answer(self.tr("Me alone"), "answer_me")
        self.me_button.setToolTip(self.tr("That you agree is noted with each live session"))
        self.others_button = self._answer(self.tr("Others too"), "answer_others")
        self.others_button.setToolTip(self.tr("Nothing is noted by itself: you note who was told and agreed"))
        self.leave_button = QPushButton()
        self.leave_button.setObjectName("leave_notice")
        self.leave_button.setAutoDefault(True)  # each is pressed by Enter where it has the focus
        self.me_button.clicked.connect(self._on_me)
        self.others_button.clicked.connect(self._on_others)
        self.leave_button.clicked.connect(self.reject)
        self.said = quiet_label("", "small")
        self.said.setObjectName("notice_said")
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self.notice = QWidget()
        for page in (self.notice, self.page):
            whole.addWidget(page)
        layout = QVBoxLayout(self.notice)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._title(self.tr("What mmdesk does, and what you must do")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (head, words) in enumerate(self._lines()):
            grid.addWidget(quiet_label(head, "title"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped_label(words), row, 1)
        layout.addLayout(grid)
        layout.addSpacing(GRID)
        layout.addWidget(self._title(self.tr("Who will be seen and heard?")))
        layout.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.others_button)
        buttons.addWidget(self.me_button)
        layout.addLayout(buttons)
        scaled(self.setFixedWidth, _WIDTH)

    def _lines(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("It looks and listens"),
                self.tr(
                    "Live, at the faces in front of the camera, the voices near the microphone and what you"
                    " type, from Start to Stop. Else only at files you open."
                ),
            ),
            (
                self.tr("All stays here"),
                self.tr(
                    "Nothing is sent anywhere. What was read is kept, and what you said of it, in numbers;"
                    " pictures and sound only while Record is pressed and its red lamp is lit."
                ),
            ),
            (
                self.tr("Tell the others"),
                self.tr(
                    "Whoever else is seen or heard must be told that emotions are read from them"
                    " (EU AI Act, Article 50(3), since 2 August 2026)."
                ),
            ),
            (
                self.tr("Not at work or school"),
                self.tr(
                    "There it is prohibited to read people's emotions, except for medical or safety reasons"
                    " (Article 5(1)(f))."
                ),
            ),
            (
                self.tr("It guesses"),
                self.tr(
                    "What a machine reads is a guess about an expression, not about a person."
                    " Judge nobody by it."
                ),
            ),
        ]

    def _title(self, words: str) -> QLabel:
        label = wrapped_label(words)
        label.setProperty("role", "title")
        label.setObjectName("headline")
        return label

    def _answer(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "primary")
        button.setAutoDefault(True)
        scaled(button.setMinimumWidth, 120)
        return button

    @Slot()
    def _on_me(self) -> None:
        self.answered.emit(ME)

    @Slot()
    def _on_others(self) -> None:
        self.answered.emit(OTHERS)
