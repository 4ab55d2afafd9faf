"""The line of controls at the top: start and stop, camera, microphone with its level, open a file."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from mmdesk.gui.devices.device_box import DeviceBox
from mmdesk.gui.devices.level_meter import LevelMeter
from mmdesk.gui.folding_button import FoldingButton
from mmdesk.gui.icons import icon
from mmdesk.gui.more_menu import MoreMenu
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.record_button import RecordButton
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, Tones


class ControlBar(QWidget):
    """Says what the user wants; the window decides."""

    start_wanted = Signal()
    stop_wanted = Signal()
    file_wanted = Signal()
    sessions_wanted = Signal()
    verdicts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("control_bar")
        self._live = False
        self.start_button = QPushButton()
        self.start_button.setObjectName("start_stop")
        self.start_button.setProperty("role", "primary")
        scaled(self.start_button.setMinimumWidth, 104)
        scaled(self.start_button.setIconSize, QSize(18, 18))
        self.start_button.clicked.connect(self._on_start)
        open_words = self.tr("Open file or stream…")
        self.camera = DeviceBox(self.tr("No camera"), open_words, self.tr("File or stream as camera"))
        self.camera.setObjectName("camera")
        self.camera.name_it(self.tr("Camera"))
        self.microphone = DeviceBox(self.tr("No microphone"), open_words, self.tr("File as microphone"))
        self.microphone.setObjectName("microphone")
        self.microphone.name_it(self.tr("Microphone"))
        self.level = LevelMeter()
        self.record = RecordButton()
        self.open_button = QPushButton(self.tr("Open…"))
        self.open_button.setObjectName("open_file")
        self.open_button.setToolTip(
            self.tr("Read videos, sounds, pictures or texts, and look at the first (Ctrl+O)")
        )
        self.open_button.clicked.connect(self.file_wanted)
        self.recent_button = QToolButton()
        self.recent_button.setObjectName("recent")
        self.recent_button.setAccessibleName(self.tr("All files, and those opened lately"))
        self.recent_button.setToolTip(self.tr("All files (Ctrl+Shift+O), and those opened lately"))
        self.recent_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.recent_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sessions_button = FoldingButton(self.tr("Sessions…"))
        self.sessions_button.setObjectName("open_sessions")
        self.sessions_button.setToolTip(self.tr("Open an earlier session again (Ctrl+H)"))
        self.sessions_button.clicked.connect(self.sessions_wanted)
        self.verdicts_button = FoldingButton(self.tr("Verdicts…"))
        self.verdicts_button.setObjectName("open_verdicts")
        self.verdicts_button.setToolTip(self.tr("All that you said: find, change and delete it (Ctrl+J)"))
        self.verdicts_button.clicked.connect(self.verdicts_wanted)
        for button in (self.start_button, self.open_button, self.sessions_button, self.verdicts_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more = MoreMenu()
        self._signs = {"camera": PlainLabel(), "microphone": PlainLabel()}
        self._lay_out()
        self.show_live(False)

    def show_live(self, live: bool) -> None:
        """Whether live capture runs."""
        self._live = live
        self.record.show_live(live)
        self.start_button.setText(self.tr("Stop") if live else self.tr("Start"))
        self.start_button.setToolTip(
            self.tr("Stop watching and listening (F5)") if live else self.tr("Watch and listen (F5)")
        )
        if not live:
            self.level.show_level(-120.0)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.devices = QWidget()
        devices = _line(self.devices)
        for box in (self.camera, self.microphone):
            scaled(box.setMaximumWidth, 360)
        devices.addWidget(self._signs["camera"])
        devices.addWidget(self.camera, 2)
        devices.addSpacing(GRID)
        devices.addWidget(self._signs["microphone"])
        devices.addWidget(self.microphone, 2)
        devices.addWidget(self.level)
        devices.addWidget(self.record)
        devices.addStretch(1)
        self.middle = QWidget()  # where the devices are, or what takes their place
        _line(self.middle).addWidget(self.devices)
        layout = _line(self)
        layout.addWidget(self.start_button)
        layout.addSpacing(GRID)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self.verdicts_button)
        layout.addWidget(self.sessions_button)
        opening = QHBoxLayout()
        opening.setSpacing(2)
        opening.addWidget(self.open_button)
        opening.addWidget(self.recent_button)
        opening.addWidget(self.more)
        layout.addLayout(opening)

    def _tint(self) -> None:
        tones = Tones.of(self.palette())
        self.start_button.setIcon(icon("stop" if self._live else "play", tones.on_accent))
        self.open_button.setIcon(icon("open", tones.text))
        self.sessions_button.setIcon(icon("sessions", tones.text))
        self.verdicts_button.setIcon(icon("verdicts", tones.text))
        self.recent_button.setIcon(icon("recent", tones.text))
        for name, label in self._signs.items():
            label.setPixmap(icon(name, tones.quiet).pixmap(px(20), px(20)))

    @Slot()
    def _on_start(self) -> None:
        (self.stop_wanted if self._live else self.start_wanted).emit()


def _line(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    return layout
