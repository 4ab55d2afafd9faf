"""The sound of an asked moment: its envelope, a button that plays it, and one that keeps it from playing."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from mmdesk.core.arrays import Sound
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.card import elided_label
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID, Tones
from mmdesk.gui.why.voice import envelope

_STEP_PX = 3


class AskedSound(QWidget):
    """Hidden where the moment has no sound."""

    play_wanted = Signal()
    by_itself_changed = Signal(bool)  # whether sounds play by themselves

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asked_sound")
        self.is_heard = False
        self._wave = _Wave()
        self.trouble = elided_label("", "small")
        self.trouble.setObjectName("ask_sound_trouble")
        self.trouble.hide()
        self.play_button = QPushButton(self.tr("Play  ·  Space"))
        self.play_button.setObjectName("ask_play")
        self.play_button.setAccessibleName(self.tr("Play the sound"))
        self.play_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play_button.setAutoDefault(False)
        self.play_button.clicked.connect(self.play_wanted)
        self.quiet_button = QToolButton()
        self.quiet_button.setObjectName("ask_quiet")
        self.quiet_button.setProperty("role", "icon")
        self.quiet_button.setCheckable(True)
        scaled(self.quiet_button.setFixedSize, 36, 32)
        scaled(self.quiet_button.setIconSize, QSize(20, 20))
        self.quiet_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.quiet_button.toggled.connect(self._on_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.play_button)
        layout.addWidget(self._wave, 1)
        layout.addWidget(self.trouble, 1)
        layout.addWidget(self.quiet_button)
        self._dress()

    @property
    def plays_by_itself(self) -> bool:
        """Whether a sound plays when its question comes."""
        return not self.quiet_button.isChecked()

    def let_play_by_itself(self, on: bool) -> None:
        """Whether a sound plays when its question comes."""
        self.quiet_button.setChecked(not on)

    def show_sound(self, sound: Sound | None) -> None:
        """Show this sound; None: there is none."""
        self._wave.show_sound(sound)
        self.setVisible(sound is not None)

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """Whether it is heard now."""
        self.is_heard = playing
        self._wave.show_playing(playing)
        if playing:
            self._tell("")

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """It cannot be heard: why, and what to do; its envelope gives way to that."""
        self._tell(in_users_words(joined(message, hint)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setToolTip(plain_tip(words))
        self.trouble.setVisible(bool(words))
        self._wave.setVisible(not words)

    @Slot(bool)
    def _on_toggled(self, _quiet: bool) -> None:
        self._dress()
        self.by_itself_changed.emit(self.plays_by_itself)

    def _dress(self) -> None:
        tones = Tones.of(self.palette())
        by_itself = self.plays_by_itself
        self.play_button.setIcon(icon("play", tones.text))
        self.quiet_button.setIcon(icon("sound" if by_itself else "sound-off", tones.text))
        words = (
            self.tr("Sounds play by themselves (M)") if by_itself else self.tr("Sounds wait for Space (M)")
        )
        self.quiet_button.setToolTip(plain_tip(words))
        self.quiet_button.setAccessibleName(words)


class _Wave(QWidget, Painted):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ask_wave")
        self.setAccessibleName(self.tr("How loud the sound is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sound: Sound = np.zeros(0, np.float32)
        self._is_playing = False

    def show_sound(self, sound: Sound | None) -> None:
        self._sound = np.zeros(0, np.float32) if sound is None else sound
        self.update()

    def show_playing(self, playing: bool) -> None:
        self._is_playing = playing
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tones = Tones.of(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.accent if self._is_playing else tones.quiet)
        middle = self.height() / 2
        for number, height in enumerate(envelope(self._sound, max(1, self.width() // _STEP_PX))):
            half = max(0.5, height * (middle - 2))
            painter.drawRect(QRectF(number * _STEP_PX, middle - half, _STEP_PX - 1, 2 * half))
