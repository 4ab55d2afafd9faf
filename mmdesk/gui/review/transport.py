"""The player's controls: play, one picture back and on, the time, the speed, the sound."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones
from mmdesk.gui.times import clock, fine_clock

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0, 4.0)


class Transport(QWidget):
    """Says what the user wants; the player obeys, and what it then does is shown here."""

    play_wanted = Signal()  # or to pause, where it plays
    step_wanted = Signal(int)  # pictures, back where negative
    speed_wanted = Signal(float)
    muted_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._duration_s = self._at_s = 0.0
        self._is_playing = False
        self.back_button = self._button("frame_back", self.tr("One picture back (,)"))
        self.play_button = self._button("play", "")
        self.forward_button = self._button("frame_forward", self.tr("One picture on (.)"))
        self.mute_button = self._button("mute", "")
        self.mute_button.setCheckable(True)
        self.time = PlainLabel()
        self.time.setObjectName("transport_time")
        self.speed = NamedBox()
        self.speed.setObjectName("speed")
        self.speed.setProperty("role", "small")
        self.speed.name_it(self.tr("Speed"))
        self.speed.setToolTip(self.tr("How fast it plays; voices keep their pitch"))
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for speed in SPEEDS:
            self.speed.addItem(self.tr("{0}×").format(f"{speed:g}"), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self._lay_out()
        self.play_button.clicked.connect(self.play_wanted)
        self.back_button.clicked.connect(self._on_back)
        self.forward_button.clicked.connect(self._on_forward)
        self.speed.currentIndexChanged.connect(self._on_speed)
        self.mute_button.toggled.connect(self._on_muted)
        self.show_closed()

    @Slot(float, float, bool, bool)
    def show_opened(self, duration_s: float, _frame_s: float, picture: bool, sound: bool) -> None:
        """A file can be played: how long it is (0: unknown), and whether it has pictures and sound."""
        self._duration_s = duration_s
        is_film = (duration_s > 0 or sound) and (picture or sound)  # a photograph is not
        for widget in (self.play_button, self.speed):
            widget.setEnabled(is_film)
        for button in (self.back_button, self.forward_button):
            button.setEnabled(is_film and picture)
        self.mute_button.setEnabled(sound)
        self.show_playing(False)
        self.show_at(self._at_s)  # opening takes its time, in which another second may have been wished
        self._fit_time()

    @property
    def is_playing(self) -> bool:
        """Whether it plays now."""
        return self._is_playing

    @Slot()
    def show_closed(self) -> None:
        """There is nothing to play."""
        self._at_s = 0.0
        self.show_opened(0.0, 0.0, False, False)
        self.time.clear()

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """Whether it plays now."""
        self._is_playing = playing
        self._show()

    @Slot(float)
    def show_at(self, at_s: float) -> None:
        """The playhead is at this second of the file."""
        self._at_s = at_s
        whole = f" / {clock(self._duration_s)}" if self._duration_s else ""
        self.time.setText(fine_clock(at_s) + whole)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._show()
        super().changeEvent(event)

    @Slot()
    def _on_back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on_forward(self) -> None:
        self.step_wanted.emit(1)

    @Slot(int)
    def _on_speed(self, index: int) -> None:
        self.speed_wanted.emit(SPEEDS[index])

    @Slot(bool)
    def _on_muted(self, muted: bool) -> None:
        self._show()
        self.muted_wanted.emit(muted)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"transport_{name}")
        button.setProperty("role", "icon")
        scaled(button.setFixedSize, 28, 26)
        scaled(button.setIconSize, QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _name(button, tip)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.back_button, self.play_button, self.forward_button):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.time)
        layout.addSpacing(6)
        layout.addWidget(self.speed)
        layout.addWidget(self.mute_button)

    def _fit_time(self) -> None:
        """Room for the longest time of this file, so that nothing beside it moves."""
        digits = "".join("0" if letter.isdigit() else letter for letter in fine_clock(self._duration_s))
        whole = f" / {clock(self._duration_s)}" if self._duration_s else ""
        self.time.setMinimumWidth(QFontMetrics(self.time.font()).horizontalAdvance(digits + whole) + 4)

    def _show(self) -> None:
        tones = Tones.of(self.palette())
        is_muted = self.mute_button.isChecked()
        pictures = {
            self.back_button: "frame-back",
            self.play_button: "pause" if self._is_playing else "play",
            self.forward_button: "frame-forward",
            self.mute_button: "sound-off" if is_muted else "sound",
        }
        for button, name in pictures.items():
            button.setIcon(icon(name, tones.text if button.isEnabled() else tones.edge))
        _name(self.play_button, self.tr("Pause (Space)") if self._is_playing else self.tr("Play (Space)"))
        _name(self.mute_button, self.tr("Sound on") if is_muted else self.tr("Sound off"))


def _name(button: QToolButton, tip: str) -> None:
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(tip.split(" (")[0])
