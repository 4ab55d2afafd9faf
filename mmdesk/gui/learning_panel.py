"""The learning panel: verdicts waiting, Learn now, progress, the gate's sentence, and the versions."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QWidget

from mmdesk.core.versions import Version
from mmdesk.gui.card import Card, quiet_label
from mmdesk.gui.theme import GRID
from mmdesk.gui.version_list import VersionList


class LearningPanel(Card):
    """What was taught, what was made of it, and the way back."""

    learn_wanted = Signal()
    ask_wanted = Signal()
    stop_wanted = Signal()
    cancel_wanted = Signal()
    version_wanted = Signal(int)
    rollback_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning"), parent)
        self.setObjectName("learning")
        self.learn_after = 20  # so many verdicts make learning worth while
        self.waiting_label = quiet_label("", "small")
        self.waiting_label.setObjectName("verdicts_waiting")
        self.title_line.addWidget(self.waiting_label)
        self.learn_button = _button(self.tr("Learn now"), "learn_now")
        self.learn_button.setProperty("role", "primary")
        self.learn_button.clicked.connect(self.learn_wanted)
        self._stack = QStackedWidget()
        self._stack.setFixedHeight(36)
        self.ask_button = _button(self.tr("Ask me"), "ask_me")
        self.ask_button.setToolTip(self.tr("Answer a few questions about what would teach most (A)"))
        self.ask_button.clicked.connect(self.ask_wanted)
        self._stack.addWidget(_side_by_side(self.learn_button, self.ask_button))
        self._stack.addWidget(self._running_line())
        self.sentence = quiet_label("", "small")
        self.sentence.setObjectName("gate_sentence")
        self.sentence.setWordWrap(True)
        self.versions = VersionList(self)
        self.versions.version_wanted.connect(self.version_wanted)
        self.versions.rollback_wanted.connect(self.rollback_wanted)
        self.body.addWidget(self._stack)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.versions, 1)
        self._below = QWidget()  # takes the room of the versions while they are hidden
        self._below.hide()
        self.body.addWidget(self._below, 1)
        self.show_waiting(0)

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
        if verdicts >= self.learn_after and not self.is_learning:
            self.sentence.setText(self.tr("Enough to learn from: a good moment for it."))
        elif not self.sentence.text():
            self.sentence.setText(self.tr("Your corrections are what it learns from."))

    @Slot(list, int)
    def show_versions(self, versions: list[Version], current: int) -> None:
        """List these versions and mark the one in use."""
        self.versions.show_versions(versions, current)

    @property
    def is_learning(self) -> bool:
        """Whether the progress line is shown."""
        return self._stack.currentIndex() == 1

    @Slot()
    def show_starting(self) -> None:
        """The child process is being started."""
        self._stack.setCurrentIndex(1)
        self.progress.setRange(0, 0)
        self._let_stop(True)
        self.sentence.setText(self.tr("Getting ready…"))

    @Slot(str)
    def show_turn_awaited(self, reason: str) -> None:
        """Another lesson goes on, in another window or a terminal; this one can be cancelled."""
        self.sentence.setText(reason)

    @Slot(int)
    def show_started(self, verdicts: int) -> None:
        """Learning has begun from so many verdicts."""
        self.sentence.setText(self.tr("Learning from {0} verdicts…").format(verdicts))

    @Slot(int, int)
    def show_progress(self, step: int, of: int) -> None:
        """How far learning got."""
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(step)

    @Slot(bool, str)
    def show_judged(self, admitted: bool, reason: str) -> None:
        """What the gate said."""
        mark = "✓" if admitted else "✗"
        self.sentence.setText(f"{mark} {reason}")

    @Slot()
    def show_cancelled(self) -> None:
        """The user cancelled."""
        self.sentence.setText(self.tr("Cancelled. Nothing was changed."))

    @Slot(str, str)
    def show_failed(self, message: str, hint: str) -> None:
        """Learning failed."""
        self.sentence.setText(f"✗ {message} {hint}".strip())

    @Slot()
    def show_ended(self) -> None:
        """The child process is gone."""
        self._stack.setCurrentIndex(0)

    def let_versions_show(self, on: bool) -> None:
        """Whether there is a list of them; without it the rest stays at the top."""
        self.versions.setVisible(on)
        self._below.setVisible(not on)

    def _running_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self.progress = QProgressBar()
        self.progress.setObjectName("learning_progress")
        self.progress.setAccessibleName(self.tr("Progress of learning"))
        self.progress.setTextVisible(False)
        self.stop_button = _button(self.tr("Stop"), "stop_learning")
        self.stop_button.setToolTip(self.tr("Finish early and keep the best so far"))
        self.cancel_button = _button(self.tr("Cancel"), "cancel_learning")
        self.cancel_button.setToolTip(self.tr("Leave everything as it was"))
        self.stop_button.clicked.connect(self._on_stop)
        self.cancel_button.clicked.connect(self._on_cancel)
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.stop_button)
        layout.addWidget(self.cancel_button)
        return line

    def _let_stop(self, can: bool) -> None:
        self.stop_button.setEnabled(can)
        self.cancel_button.setEnabled(can)

    @Slot()
    def _on_stop(self) -> None:
        self._let_stop(False)
        self.sentence.setText(self.tr("Stopping; the best so far is tested…"))
        self.stop_wanted.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self._let_stop(False)
        self.sentence.setText(self.tr("Cancelling…"))
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
