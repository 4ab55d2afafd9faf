"""The card around the timeline, or the lanes of a review with its progress and the way back to live."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedLayout, QWidget

from mmdesk.gui.card import EDGE, Card, elided_label
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.review.area import ReviewArea
from mmdesk.gui.review.flags import Flags
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID, Tones
from mmdesk.gui.timeline.mark_flags import MarkFlags
from mmdesk.gui.timeline.mark_note import MarkNote
from mmdesk.gui.timeline.timeline import Timeline


class TimelineCard(Card):
    """Titled "Last minute" when live, else with the name of what is reviewed."""

    pause_wanted = Signal(bool)  # False: go on
    stop_wanted = Signal()
    back_to_live = Signal()
    seek_wanted = Signal(float)  # the second of a flag that was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Last minute"), parent)
        self.setObjectName("timeline_card")
        self.body.setSpacing(4)
        self.timeline = Timeline(self)
        self.area = ReviewArea(self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.area)
        self.hint = elided_label("", "small")
        self.hint.setObjectName("timeline_hint")
        self.progress = QProgressBar()
        self.progress.setObjectName("file_progress")
        self.progress.setAccessibleName(self.tr("Progress of the file"))
        self.progress.setTextVisible(False)
        scaled(self.progress.setFixedWidth, 180)
        self.pause_button = _small_button(self.tr("Pause"), "pause_file")
        self.pause_button.setToolTip(self.tr("Read no further for now"))
        self.stop_button = _small_button(self.tr("Stop"), "stop_file")
        self.stop_button.setToolTip(self.tr("Read no further; what was read is kept"))
        self.live_button = _small_button(self.tr("Back to live"), "back_to_live")
        self.note = MarkNote(self)
        self.mark_button = _small_button(self.tr("Mark"), "mark")
        self.mark_button.setToolTip(self.tr("Mark this moment, to find it again (M)"))
        self.compare_button = _small_button(self.tr("Compare…"), "compare")
        self.compare_button.setToolTip(self.tr("Show another reading of the same file beside this one"))
        self.export_button = _small_button(self.tr("Export…"), "export_session")
        self.export_button.setToolTip(self.tr("Write the timeline into a file, for other programs (Ctrl+E)"))
        self.title_line.addWidget(self.hint)
        told = (self.progress, self.pause_button, self.stop_button)
        asked = (self.note, self.mark_button, self.compare_button, self.export_button, self.live_button)
        for widget in (*told, *asked):
            self.title_line.addWidget(widget)
        self.body.addLayout(self._stack, 1)
        self._is_paused = False
        self.pause_button.clicked.connect(self._on_pause)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.live_button.clicked.connect(self.back_to_live)
        self.note.opened.connect(self.hint.hide)  # there is no room for both
        self.note.closed.connect(self.hint.show)
        self._tint()
        self.show_live()

    @property
    def flags(self) -> MarkFlags | Flags:
        """The flags of what is shown."""
        is_live = self._stack.currentWidget() is self.timeline
        return self.timeline.flags if is_live else self.area.lanes.flags

    def call_people(self, called: Callable[[int], str]) -> None:
        """How the person of a number is called; empty without a name."""
        self.timeline.called = self.area.lanes.called = called

    def show_names(self) -> None:
        """Somebody has another name."""
        self.timeline.show_names()
        self.area.lanes.refresh()

    def place_undo(self, buttons: QWidget) -> None:
        """Put what undoes changes before the button that marks."""
        self.title_line.insertWidget(self.title_line.indexOf(self.mark_button), buttons)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.mark_button.setIcon(icon("flag", Tones.of(self.palette()).text))

    def show_live(self) -> None:
        """An empty live timeline."""
        self._entitle(self.tr("Last minute"))
        self.title.setToolTip("")
        self.hint.setText(self.tr("● your verdicts"))
        self.timeline.clear_live()
        self._stack.setCurrentWidget(self.timeline)
        self.show_reading(False, 0.0)
        for button in (self.export_button, self.compare_button, self.live_button):
            button.hide()

    def _entitle(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def show_review(self, title: str, path: str) -> None:
        """The empty lanes of a session that is opened; `path` is the file's, where it was one."""
        self._entitle(title)
        self.title.setToolTip(plain_tip(path))
        self.hint.setText(self.tr("Opening…"))
        self._stack.setCurrentWidget(self.area)
        self.export_button.hide()  # until something of it is there
        self.compare_button.setVisible(bool(path))
        self.live_button.show()

    def save_height(self, on: bool) -> None:
        """In a low window the lanes need all there is; by wheel and keys one gets about without overview."""
        self.area.overview.let_show(not on)
        edge = GRID if on else EDGE
        self.body.setContentsMargins(2 * GRID, edge, 2 * GRID, edge)

    def show_reading(self, is_read: bool, duration_s: float) -> None:
        """Whether a file is being read, so many seconds long (0: unknown)."""
        self.progress.setRange(0, round(1000 * duration_s))
        self.progress.setValue(0)
        for widget in (self.progress, self.pause_button, self.stop_button):
            widget.setVisible(is_read)
        if is_read:
            self.show_paused(False)

    @Slot(bool)
    def show_paused(self, is_paused: bool) -> None:
        """Whether reading waits."""
        self._is_paused = is_paused
        self.pause_button.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.hint.setText(self.tr("Paused") if is_paused else self.tr("Reading…"))

    def show_progress(self, end_s: float) -> None:
        """How far the reading got, in seconds of the file."""
        self.progress.setValue(min(self.progress.maximum(), round(1000 * end_s)))

    def show_finished(self, words: str, has_moments: bool) -> None:
        """No more is read: say why, and offer to export what there is."""
        self.hint.setText(words)
        self.export_button.setVisible(has_moments)

    @Slot()
    def _on_pause(self) -> None:
        self.pause_wanted.emit(not self._is_paused)


def _small_button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
