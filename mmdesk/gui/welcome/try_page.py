"""Trying camera and microphone: a live picture, a level, and what happens to the data."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mmdesk.core.arrays import Picture
from mmdesk.gui.camera_view import image_of
from mmdesk.gui.card import elided_label, quiet_label, wrapped_label
from mmdesk.gui.devices.level_meter import LevelMeter
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.fitted_picture import FittedPicture
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_PICTURE_PX = 272, 204
_HEARD_DB = -45.0  # a voice at an arm's length is louder, an empty room is not


class TryPage(QWidget):
    """A page of the notice's dialog. Nothing of what is tried is read or kept."""

    start_wanted = Signal()
    sample_wanted = Signal()
    left = Signal()
    said = Signal()  # of a device, in words that may need more room than those before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("try_page")
        self._has_camera = self._has_microphone = self._has_heard = False
        self.picture = _TriedPicture()
        self.camera_name, self.microphone_name = (elided_label("", "quiet") for _ in range(2))
        self.camera_said, self.microphone_said = (wrapped_label("") for _ in range(2))
        self.camera_said.setObjectName("tried_camera")
        self.microphone_said.setObjectName("tried_microphone")
        self.level = LevelMeter()
        self.level.setObjectName("tried_level")
        self.leave_button = dialog_button(self.tr("Not now"), "leave_trying")
        self.sample_button = dialog_button(self.tr("Try a sample clip"), "try_sample")
        self.sample_button.setToolTip(
            self.tr("A drawn face and a made voice, made on the spot; nobody is shown or heard")
        )
        self.start_button = dialog_button(self.tr("Start"), "try_start", "primary")
        scaled(self.start_button.setMinimumWidth, 104)
        self.leave_button.clicked.connect(self.left)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.start_button.clicked.connect(self.start_wanted)
        self._lay_out()

    def begin(self, camera: str, microphone: str, *, is_live: bool, has_sample: bool) -> None:
        """Show it anew; the names of what is used, empty for none."""
        self._has_heard = False
        self.picture.show_words(self.tr("Waiting for the camera…") if camera else self.tr("No camera"))
        self.level.show_level(-120.0)
        self.show_devices(camera, microphone)
        self.leave_button.setText(self.tr("Close") if is_live else self.tr("Not now"))
        self.start_button.setHidden(is_live)
        self.sample_button.setHidden(is_live or not has_sample)

    def show_devices(self, camera: str, microphone: str) -> None:
        """These are used now."""
        self._has_camera, self._has_microphone = bool(camera), bool(microphone)
        for label, name in ((self.camera_name, camera), (self.microphone_name, microphone)):
            label.setText(name)
            label.setToolTip(plain_tip(name))
            label.setVisible(bool(name))
        self.level.setVisible(self._has_microphone)
        self.show_trouble("camera", "")
        self.show_trouble("microphone", "")
        self.start_button.setEnabled(self._has_camera or self._has_microphone)

    def focus(self) -> None:
        """Let Enter press what is likely wanted."""
        wanted = (self.start_button, self.sample_button, self.leave_button)
        next(one for one in wanted if not one.isHidden() and one.isEnabled()).setFocus()

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """The camera's newest picture."""
        if self.isVisible() and self._has_camera:
            self.picture.show_words("")
            self.picture.put(image_of(picture))
            self._say(
                self.camera_said, self.tr("✓ It sees. Is all of your face in the picture, and well lit?")
            )

    @Slot(float)
    def show_level(self, db: float) -> None:
        """How loud it is, in dB relative to full scale."""
        if not self.isVisible():
            return
        self.level.show_level(db)
        if self._has_microphone and not self._has_heard and db > _HEARD_DB:
            self._has_heard = True
            self._say(self.microphone_said, self.tr("✓ It hears you."))

    def show_trouble(self, which: str, words: str) -> None:
        """What is wrong with the camera or the microphone; empty for nothing."""
        words = in_users_words(words)
        if which == "camera":
            waits = self.tr("It has shown no picture yet.")
            none = self.tr("None was found. Plug one in, pick a video in its place, or try the sample clip.")
            self._say(self.camera_said, words or (waits if self._has_camera else none))
        else:
            waits = self.tr("✓ It hears you.") if self._has_heard else self.tr("Say something.")
            none = self.tr("None was found. Face and text are read all the same.")
            self._say(self.microphone_said, words or (waits if self._has_microphone else none))

    def _say(self, label: QLabel, words: str) -> None:
        if words != label.text():
            label.setText(words)
            self.updateGeometry()  # else the dialog learns of it later
            self.said.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        head = wrapped_label(self.tr("Try camera and microphone"))
        head.setProperty("role", "title")
        head.setObjectName("headline")
        layout.addWidget(head)
        layout.addWidget(wrapped_label(self._data_words()))
        devices = QHBoxLayout()
        devices.setSpacing(2 * GRID)
        devices.addWidget(self.picture)
        devices.addLayout(self._told(), 1)
        layout.addLayout(devices)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.sample_button)
        buttons.addWidget(self.start_button)
        layout.addLayout(buttons)

    def _told(self) -> QVBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(GRID // 2)
        told.addWidget(quiet_label(self.tr("Camera"), "title"))
        told.addWidget(self.camera_name)
        told.addWidget(self.camera_said)
        told.addSpacing(GRID)
        told.addWidget(quiet_label(self.tr("Microphone"), "title"))
        told.addWidget(self.microphone_name)
        told.addWidget(self.level)
        told.addWidget(self.microphone_said)
        told.addStretch(1)
        others = wrapped_label(self.tr("Others can be picked at the top of the window."))
        others.setProperty("role", "small")
        told.addWidget(others)
        return told

    def _data_words(self) -> str:
        return joined(
            self.tr("What you see here is only shown: nothing of it is read or kept."),
            self.tr(
                "From Start on, what is read is kept on this computer in numbers, and pictures and sound"
                " only while Record is lit."
            ),
            self.tr("Nothing is ever sent, and all of it can be forgotten from the menu More."),
        )


class _TriedPicture(FittedPicture):
    """The camera's picture, or words in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tried_picture")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(*_PICTURE_PX)  # letters need the room beside it
        self._words = ""

    def show_words(self, words: str) -> None:
        """What to say in the picture's place; a picture follows when it is empty."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words or self.tr("The camera's picture"))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.clip(painter)
        if self._words:
            painter.fillRect(self.rect(), self.palette().alternateBase())
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRect(self.rect()).adjusted(GRID, 0, -GRID, 0), int(flags), self._words)
        else:
            self.paint_picture(painter)
