"""The learning panel: verdicts waiting, Learn now, progress, the gate's sentence, and the versions."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from mmdesk.core.lessons import HeldLesson
from mmdesk.core.schedule import ByItself
from mmdesk.core.versions import Version
from mmdesk.gui.by_itself_button import ByItselfButton
from mmdesk.gui.card import EDGE, Card, quiet_label
from mmdesk.gui.dialog_button import let_stand_out
from mmdesk.gui.learning_progress import LearningProgress
from mmdesk.gui.lesson_sentence import LessonSentence
from mmdesk.gui.lesson_words import line_of
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.version_list import VersionList

_GOOD_START = 10  # verdicts: with fewer a lesson seldom comes out better than chance
_ROOMY_PX = 320  # of the panel's height: the versions find room beside a review


class LearningPanel(Card):
    """What was taught, what was made of it, when the next lesson is, and the way back."""

    learn_wanted = Signal()
    pause_wanted = Signal()
    go_on_wanted = Signal()
    ask_wanted = Signal()
    stop_wanted = Signal()
    cancel_wanted = Signal()
    version_wanted = Signal(int)
    rollback_wanted = Signal()
    drift_wanted = Signal()  # to be shown how each version does

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning"), parent)
        self.setObjectName("learning")
        self.learn_after = 20  # so many verdicts make learning worth while
        self._running_words, self._waiting = "", 0
        self._gives_way = False
        self._goes_back = False  # the user does: that the same verdicts wait again is no news
        self._has_been_told = False  # what became of a lesson in this run, or that there was one before
        self.body.setSpacing(GRID // 4)  # four lines of the gate's sentence find room beside a review
        self.waiting_label = quiet_label("", "small")
        self.waiting_label.setObjectName("verdicts_waiting")
        self.title_line.addWidget(self.waiting_label)
        self.by_itself = ByItselfButton()
        self.learn_button = _button(self.tr("Learn now"), "learn_now")
        self.learn_button.clicked.connect(self.learn_wanted)
        self.running = LearningProgress()
        self.progress = self.running.bar
        self.stop_button, self.cancel_button = self.running.stop_button, self.running.cancel_button
        self._stack = QStackedWidget()
        scaled(self._stack.setFixedHeight, 34)
        self.ask_button = _button(self.tr("Ask me"), "ask_me")
        self.ask_button.setToolTip(self.tr("Answer a few questions about what would teach most (A)"))
        self.ask_button.clicked.connect(self.ask_wanted)
        self._stack.addWidget(_side_by_side(self.learn_button, self.ask_button))
        self._stack.addWidget(self.running)
        self.sentence = LessonSentence()
        self.versions = VersionList()  # Tab comes to it last: after what is laid out above it
        self.versions.version_wanted.connect(self.version_wanted)
        self.versions.rollback_wanted.connect(self._on_rollback)
        self.versions.drift_button.clicked.connect(self.drift_wanted)
        self.body.addSpacing(GRID // 2)  # between the title and the buttons
        self.body.addWidget(self._stack)
        self.body.addLayout(self._next_and_back())
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.versions, 1)
        self._connect_running()
        self._let_versions_show()
        self.show_waiting(0)

    def show_choice(self, by_itself: ByItself, learn_after: int) -> None:
        """When the user wants it to learn by itself, and how many verdicts are enough."""
        self.learn_after = learn_after
        self.show_waiting(self._waiting)
        self.by_itself.show_choice(by_itself, learn_after)

    @Slot(int)
    def show_waiting(self, verdicts: int) -> None:
        """How many verdicts were not learned from yet."""
        self.waiting_label.setText(
            self.tr("no verdicts waiting")
            if verdicts == 0
            else self.tr("1 verdict waiting")
            if verdicts == 1
            else self.tr("{0} verdicts waiting").format(verdicts)
        )
        self.learn_button.setEnabled(verdicts > 0)
        are_enough_now = self._waiting < self.learn_after <= verdicts
        is_news = are_enough_now and not self.is_learning and not self._goes_back
        self._goes_back = self._goes_back and self._waiting == verdicts
        self._waiting = verdicts
        # It can be pressed with a single verdict, and stands out only once that is worth while.
        let_stand_out(self.learn_button, self.is_worth_while(verdicts))
        enough = self.tr("Enough to learn from: a good moment for it.")
        if is_news:
            self.sentence.say(enough)
        else:
            if verdicts < self.learn_after:
                self.sentence.take_back(enough)
            is_better_with_more = verdicts and not self.is_worth_while(verdicts)
            self.sentence.rest(self._good_start if is_better_with_more else 0)

    def is_worth_while(self, verdicts: int) -> bool:
        """Whether learning from so many is likely to be of use."""
        return verdicts >= self._good_start

    @property
    def _good_start(self) -> int:
        return min(_GOOD_START, self.learn_after)

    @Slot(list, int)
    def show_versions(self, versions: list[Version], current: int) -> None:
        """List these versions and mark the one in use."""
        self.versions.show_versions(versions, current)

    @property
    def is_learning(self) -> bool:
        """Whether the progress line is shown."""
        return self._stack.currentIndex() == 1

    @Slot(list)
    def show_lessons(self, lessons: list[HeldLesson]) -> None:
        """The last lesson, unless more is told of it already; the newest comes first."""
        if lessons and not self._has_been_told and not self.is_learning:
            self._has_been_told = True
            self.sentence.say(line_of(lessons[0]), in_users_words(lessons[0].reason))

    @Slot()
    def show_starting(self) -> None:
        """The child process is being started."""
        self._has_been_told = True
        self._stack.setCurrentIndex(1)
        self.running.begin()
        self.by_itself.show_outlook(None)
        self.sentence.say(self.tr("Getting ready…"))

    @Slot(str)
    def show_turn_awaited(self, reason: str) -> None:
        """Another lesson goes on, in another window or a terminal; this one can be cancelled."""
        self.sentence.say(in_users_words(reason))

    @Slot(int)
    def show_started(self, verdicts: int) -> None:
        """Learning has begun from so many verdicts."""
        words = self.tr("Learning from {0} verdicts…").format(verdicts)
        self._running_words = self.tr("Learning from 1 verdict…") if verdicts == 1 else words
        self.sentence.say(self._running_words)

    @Slot(int, int)
    def show_progress(self, step: int, of: int) -> None:
        """How far learning got."""
        self.running.show_step(step, of)

    @Slot()
    def show_paused(self) -> None:
        """It waits, for the user or because it would disturb."""
        self.running.show_paused(True)
        self.sentence.say(self.tr("Paused. Nothing is lost."))

    @Slot()
    def show_gone_on(self) -> None:
        """It does not wait any more."""
        self.running.show_paused(False)
        self.sentence.say(self._running_words)

    @Slot(bool, str)
    def show_judged(self, admitted: bool, reason: str) -> None:
        """What the gate said."""
        mark = "✓" if admitted else "✗"
        self.sentence.say(f"{mark} {in_users_words(reason)}")

    @Slot()
    def show_cancelled(self) -> None:
        """The user cancelled."""
        self.sentence.say(self.tr("Cancelled. Nothing was changed."))

    @Slot(str, str)
    def show_failed(self, message: str, hint: str) -> None:
        """Learning failed."""
        self.sentence.say(f"✗ {in_users_words(joined(message, hint))}")

    @Slot()
    def show_ended(self) -> None:
        """The child process is gone."""
        self._stack.setCurrentIndex(0)

    def give_way(self, on: bool) -> None:
        """Whether height is short: the versions are left out then, unless there is much of it."""
        self._gives_way = on
        self._let_versions_show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._let_versions_show()

    def _next_and_back(self) -> QHBoxLayout:
        """When the next lesson is; beside it, while the versions are hidden, the way back from the last."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.by_itself)
        line.addStretch(1)
        line.addWidget(self.versions.roll_back_outside)
        return line

    def _let_versions_show(self) -> None:
        """Without them the sentence takes their room, and the way back stands above it."""
        on = not self._gives_way or self.height() >= _ROOMY_PX
        self.versions.setVisible(on)
        self.versions.roll_back_outside.setVisible(not on)
        self.body.setStretchFactor(self.sentence, 0 if on else 1)
        margins = self.body.contentsMargins()
        margins.setBottom(EDGE - (GRID // 2 if on else GRID))  # five lines, or four of Chinese, find room
        self.body.setContentsMargins(margins)

    @Slot()
    def _on_rollback(self) -> None:
        self._goes_back = True
        self.rollback_wanted.emit()

    def _connect_running(self) -> None:
        running = self.running
        running.pause_wanted.connect(self.pause_wanted)
        running.go_on_wanted.connect(self.go_on_wanted)
        running.stop_wanted.connect(self._on_stop)
        running.cancel_wanted.connect(self._on_cancel)

    @Slot()
    def _on_stop(self) -> None:
        self.sentence.say(self.tr("Stopping; the best so far is tested…"))
        self.stop_wanted.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self.sentence.say(self.tr("Cancelling…"))
        self.cancel_wanted.emit()


def _side_by_side(*buttons: QPushButton) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for number, button in enumerate(buttons):
        layout.addWidget(button, 2 - number)
    return line


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
