"""The status line: what is happening and, unless that is turned off, how fast, how late, which version."""

import time
from collections import deque

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.numbers import decimal
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_HEIGHT = 24
_MENTION_MS = 8000
_OVER = 30  # predictions the figures are taken over


class StatusLine(QWidget):
    """Counts predictions itself; told everything else."""

    figures_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._arrived: deque[tuple[float, float]] = deque(maxlen=_OVER)  # when, latency in seconds
        self._captured = self._captured_at_start = self._predicted = 0
        self.state = elided_label("", "small")
        self.state.setObjectName("state")
        self.figures = quiet_label("", "small")
        self.figures.setObjectName("figures")
        self._calm_name = CalmName(self.figures)  # a label tells of each change that has no name
        self._write_figures("")
        self.version = quiet_label("", "small")
        self.version.setObjectName("version")
        self.toggle_button = QToolButton()
        self.toggle_button.setObjectName("toggle_figures")
        self.toggle_button.setCheckable(True)
        self.toggle_button.setChecked(True)
        self.toggle_button.setText(self.tr("Hide figures"))
        self.toggle_button.setProperty("role", "status")
        self.toggle_button.setToolTip(self.tr("Show how fast and how late predictions are (F3)"))
        scaled(self.toggle_button.setFixedHeight, _HEIGHT)
        self.toggle_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggle_button.toggled.connect(self.show_figures)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(GRID // 2, 0, GRID // 2, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.state)
        layout.addStretch(1)
        layout.addWidget(self.figures)
        layout.addWidget(self.version)
        layout.addWidget(self.toggle_button)
        self._doing = ""
        self._mention = QTimer(self, singleShot=True, interval=_MENTION_MS)
        self._mention.timeout.connect(self._on_mentioned)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._write)
        self._timer.start()

    def add(self, widget: QWidget) -> None:
        """Put a small widget after what is happening."""
        self._line.insertWidget(1, widget)

    @Slot(bool)
    def show_figures(self, wanted: bool) -> None:
        """Show the figures and the version, or what is happening alone."""
        for label in (self.figures, self.version):
            label.setVisible(wanted)
        self.toggle_button.setText(self.tr("Hide figures") if wanted else self.tr("Figures"))
        if self.toggle_button.isChecked() != wanted:
            self.toggle_button.setChecked(wanted)
        self.figures_toggled.emit(wanted)

    @Slot(str)
    def say(self, state: str) -> None:
        """What the program is doing."""
        self._doing = state
        if not self._mention.isActive():
            self.state.setText(state)

    def mention(self, words: str) -> None:
        """What was done, for a while; then again what the program is doing."""
        self.state.setText(words)
        self._mention.start()

    @Slot()
    def _on_mentioned(self) -> None:
        self.state.setText(self._doing)

    def count(self, captured_at: float) -> None:
        """A live prediction of a moment captured at this monotonic time was shown."""
        now = time.monotonic()
        self._arrived.append((now, now - captured_at if captured_at else 0.0))
        self._predicted += 1

    def begin(self, captured: int) -> None:
        """Live begins; the camera's running number of frames is `captured`."""
        self._captured = self._captured_at_start = captured
        self._predicted = 0
        self._arrived.clear()

    def show_captured(self, captured: int) -> None:
        """The camera's running number of frames now; what was not predicted was dropped."""
        self._captured = captured

    def show_no_version(self) -> None:
        """There is no network, or none yet."""
        self.version.setText("")

    @Slot(int)
    def show_version(self, number: int) -> None:
        """The version in use."""
        words = self.tr("Version 0 (base)") if number == 0 else self.tr("Version {0}").format(number)
        self.version.setText(words)

    @Slot()
    def _write(self) -> None:
        now = time.monotonic()
        while self._arrived and now - self._arrived[0][0] > 3:
            self._arrived.popleft()
        if len(self._arrived) < 2:
            self._write_figures("")
            return
        rate = (len(self._arrived) - 1) / max(0.001, self._arrived[-1][0] - self._arrived[0][0])
        latencies = sorted(latency for _, latency in self._arrived)
        dropped = max(0, self._captured - self._captured_at_start - self._predicted)
        words = self.tr("{0} predictions/s   ·   {1} ms late   ·   {2} frames dropped")
        latency_ms = round(1000 * latencies[len(latencies) // 2])
        self._write_figures(words.format(decimal(rate, 1), latency_ms, dropped))

    def _write_figures(self, words: str) -> None:
        self._calm_name.tell(words or self.tr("No figures yet"))
        self.figures.setText(words)
