"""The review's part of the window: the player's controls and the jumps, the lanes, the overview."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.lanes import Lanes
from mmdesk.gui.review.overview import Overview
from mmdesk.gui.review.span import Span
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID, Tones

ZOOM = 1.6  # by a press


class ReviewArea(QWidget):
    """One tool line above the lanes. Its buttons do what keys do, and name them."""

    change_wanted = Signal(int)  # 1: the next, -1: the one before
    unsure_wanted = Signal(int)
    disagreement_wanted = Signal(int)
    difference_wanted = Signal(int)
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_area")
        self.lanes = Lanes(self)
        self.overview = Overview(self)
        self.change_button = self._jump(self.tr("Change  ·  N"), "next_change", self.change_wanted)
        self.unsure_button = self._jump(self.tr("Not sure  ·  U"), "next_unsure", self.unsure_wanted)
        words = self.tr("Disagreement  ·  D")
        self.disagreement_button = self._jump(words, "next_disagreement", self.disagreement_wanted)
        words = self.tr("Difference  ·  C")
        self.difference_button = self._jump(words, "next_difference", self.difference_wanted)
        self.difference_button.hide()
        tips = {
            self.change_button: self.tr("To the next change of emotion (N; back with Shift)"),
            self.unsure_button: self.tr("To the next moment that is not sure (U; back with Shift)"),
            self.disagreement_button: self.tr("To where face, voice and words disagree (D; back with Shift)"),
            self.difference_button: self.tr("To where the two readings differ (C; back with Shift)"),
        }
        for button, tip in tips.items():
            button.setToolTip(plain_tip(tip))
        self.closer_button = self._tool("zoom-in", self.tr("Closer (+, or Ctrl and the wheel)"))
        self.farther_button = self._tool("zoom-out", self.tr("Farther (−, or Ctrl and the wheel)"))
        self.whole_button = self._tool("zoom-whole", self.tr("All of it (Ctrl+0)"))
        self.help_button = self._tool("help", self.tr("The keys of the review (F1)"))
        self._tools = (self.farther_button, self.closer_button, self.whole_button, self.help_button)
        self.closer_button.clicked.connect(self.zoom_in)
        self.farther_button.clicked.connect(self.zoom_out)
        self.whole_button.clicked.connect(self.lanes.show_whole)
        self.help_button.clicked.connect(self.help_wanted)
        self.lanes.span_changed.connect(self._on_span_changed)
        self.overview.scrolled.connect(self._on_scrolled)
        self._lay_out()
        self._tint()
        self._on_span_changed(self.lanes.span)

    def place_transport(self, transport: QWidget) -> None:
        """Put the player's controls at the left of the tool line."""
        self._line.insertWidget(0, transport)

    def show_tools(self, on: bool) -> None:
        """Whether there is a tool line: a picture for a document has none."""
        for button in (*self._jumps, *self._tools):
            button.setVisible(on and button is not self.difference_button)

    def begin(self, columns: Columns, length_s: float) -> None:
        """Another session."""
        self.lanes.begin(columns, length_s)
        self.overview.show_columns(columns)
        self.difference_button.hide()

    def show_other(self, words: str, columns: Columns | None) -> None:
        """Show another reading beside the answer, and the way to where it differs; None for none."""
        self.lanes.show_other(words, columns)
        self.difference_button.setVisible(columns is not None)

    def refresh(self, length_s: float) -> None:
        """The session's columns have changed; it is so long now."""
        grown = self.lanes.span.grown(length_s)
        if grown != self.lanes.span:
            self.lanes.show_span(grown)
        self.lanes.refresh()
        self.overview.show_columns(self.lanes.columns)

    @Slot()
    def zoom_in(self) -> None:
        """Closer, around the playhead."""
        self.lanes.zoom(ZOOM)

    @Slot()
    def zoom_out(self) -> None:
        """Farther."""
        self.lanes.zoom(1 / ZOOM)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    @Slot(object)
    def _on_span_changed(self, span: Span) -> None:
        self.overview.show_span(span)
        self.farther_button.setEnabled(not span.is_whole)
        self.whole_button.setEnabled(not span.is_whole)

    @Slot(float)
    def _on_scrolled(self, start_s: float) -> None:
        self.lanes.show_span(self.lanes.span.beginning_at(start_s))

    @Slot()
    def _on_jump(self) -> None:
        back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._jumps[self.sender()].emit(-1 if back else 1)

    def _jump(self, words: str, name: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words.split("  ·")[0])
        self._jumps = {**getattr(self, "_jumps", {}), button: signal}
        button.clicked.connect(self._on_jump)
        return button

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"review_{name}")
        button.setProperty("role", "icon")
        scaled(button.setFixedSize, 28, 26)
        scaled(button.setIconSize, QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(tip.split(" (")[0])
        return button

    def _tint(self) -> None:
        colour = Tones.of(self.palette()).text
        for button in self._tools:
            button.setIcon(icon(button.objectName().removeprefix("review_"), colour))

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(GRID // 2)
        self._line.addStretch(1)
        for button in self._jumps:
            self._line.addWidget(button)
        self._line.addSpacing(GRID)
        for button in self._tools:
            self._line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self._line)
        layout.addWidget(self.lanes, 1)
        layout.addWidget(self.overview)
