"""The line of the learning panel while a lesson runs: how far it is, and pause, stop and cancel."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mmdesk.gui.motion import show_busy
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID


class LearningProgress(QWidget):
    """Its buttons say what is wanted; whoever obeys says when it is so."""

    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self.bar = QProgressBar()
        self.bar.setObjectName("learning_progress")
        self.bar.setAccessibleName(self.tr("Progress of learning"))
        self.bar.setTextVisible(False)
        scaled(self.bar.setMinimumWidth, 40)
        self.pause_button = _button(self.tr("Pause"), "pause_learning")
        self.stop_button = _button(self.tr("Stop"), "stop_learning")
        self.stop_button.setToolTip(self.tr("Finish early and keep the best so far"))
        self.cancel_button = _button(self.tr("Cancel"), "cancel_learning")
        self.cancel_button.setToolTip(self.tr("Leave everything as it was"))
        self.pause_button.clicked.connect(self._on_pause)
        self.stop_button.clicked.connect(self._on_stop)
        self.cancel_button.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID - 2)
        layout.addWidget(self.bar, 1)
        for button in (self.pause_button, self.stop_button, self.cancel_button):
            layout.addWidget(button)

    def begin(self) -> None:
        """A lesson begins; nobody knows yet how long it is."""
        show_busy(self.bar)
        self.show_paused(False)
        self._let_order(True)

    def show_step(self, step: int, of: int) -> None:
        """So many steps are done."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(step)

    def show_paused(self, is_paused: bool) -> None:
        """Whether it waits."""
        self._is_paused = is_paused
        if is_paused and self.bar.maximum() == 0:
            self.bar.setRange(0, 1)  # what waits does not move
        self.pause_button.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause_button.setToolTip(
            self.tr("Learn on, also while you are live") if is_paused else self.tr("Wait until you say go on")
        )

    def _let_order(self, can: bool) -> None:
        for button in (self.pause_button, self.stop_button, self.cancel_button):
            button.setEnabled(can)

    @Slot()
    def _on_pause(self) -> None:
        if self._is_paused:
            self.go_on_wanted.emit()
        else:
            self.pause_wanted.emit()

    @Slot()
    def _on_stop(self) -> None:
        self._let_order(False)
        self.stop_wanted.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self._let_order(False)
        self.cancel_wanted.emit()


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
