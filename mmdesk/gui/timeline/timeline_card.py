"""The card around the timeline: what it shows, and for a file its progress, cancel, and the way back."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from mmdesk.gui.card import Card, quiet_label
from mmdesk.gui.icons import icon
from mmdesk.gui.theme import Tones
from mmdesk.gui.timeline.mark_note import MarkNote
from mmdesk.gui.timeline.timeline import Timeline


class TimelineCard(Card):
    """Titled "Last minute" when live, else with the file's name."""

    cancelled = Signal()
    back_to_live = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Last minute"), parent)
        self.setObjectName("timeline_card")
        self.body.setSpacing(4)
        self.timeline = Timeline(self)
        self.hint = quiet_label("", "small")
        self.hint.setObjectName("timeline_hint")
        self.progress = QProgressBar()
        self.progress.setObjectName("file_progress")
        self.progress.setAccessibleName(self.tr("Progress of the file"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(180)
        self.cancel_button = _small_button(self.tr("Cancel"), "cancel_file")
        self.live_button = _small_button(self.tr("Back to live"), "back_to_live")
        self.note = MarkNote(self)
        self.mark_button = _small_button(self.tr("Mark"), "mark")
        self.mark_button.setToolTip(self.tr("Mark this moment, to find it again (M)"))
        self.export_button = _small_button(self.tr("Export…"), "export_session")
        self.export_button.setToolTip(self.tr("Write the timeline into a file, for other programs"))
        told = (self.hint, self.progress, self.cancel_button, self.live_button)
        for widget in (self.note, self.mark_button, self.export_button, *told):
            self.title_line.addWidget(widget)
        self.body.addWidget(self.timeline, 1)
        self.cancel_button.clicked.connect(self.cancelled)
        self.live_button.clicked.connect(self.back_to_live)
        self.note.opened.connect(self.hint.hide)  # there is no room for both
        self.note.closed.connect(self.hint.show)
        self._tint()
        self.show_live()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.mark_button.setIcon(icon("flag", Tones.of(self.palette()).text))

    def show_live(self) -> None:
        """An empty live timeline."""
        self.title.setText(self.tr("Last minute"))
        self.hint.setText(self.tr("● your verdicts"))
        self.timeline.clear_live()
        self._show(progress=False, live=False)

    def show_file(self, path: str, duration_s: float) -> None:
        """An empty timeline of a file that is being analysed."""
        self.title.setText(Path(path).name)
        self.hint.setText(self.tr("Analysing…"))
        self.timeline.clear_file(duration_s)
        self.progress.setRange(0, round(1000 * duration_s))
        self.progress.setValue(0)
        self._show(progress=True, live=True)

    def show_past(self, title: str, length_s: float) -> None:
        """An empty timeline of a session that is opened again."""
        self.title.setText(title)
        self.hint.setText(self.tr("Opening…"))
        self.timeline.clear_file(length_s)
        self._show(progress=False, live=True)

    def show_progress(self, end_s: float) -> None:
        """How far the analysis got, in seconds of the file."""
        self.progress.setValue(min(self.progress.maximum(), round(1000 * end_s)))

    def show_finished(self, words: str) -> None:
        """The file is analysed, or was cancelled: say so."""
        self.hint.setText(words)
        self._show(progress=False, live=True)

    def _show(self, progress: bool, live: bool) -> None:
        self.progress.setVisible(progress)
        self.cancel_button.setVisible(progress)
        self.export_button.hide()  # until an earlier session has been read
        self.live_button.setVisible(live)


def _small_button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", "small")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
