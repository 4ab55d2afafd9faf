"""The capture worker: opens and closes camera and microphone where that cannot hold up the window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from mmdesk.core.devices import Device
from mmdesk.core.errors import MmdeskError

_POLL_MS = 80


class Captures(Protocol):
    """A camera or a microphone that is captured in its own thread."""

    def start(self) -> None:
        """Begin to deliver."""

    def stop(self) -> None:
        """Stop delivering; returns within a bounded time."""

    def trouble(self) -> str | None:
        """One line when nothing is delivered, with the reason."""


class CaptureWorker(QObject):
    """Owns the webcam and the microphone; polls what is wrong with them, and the level.

    The callables are run in this thread; they may import cv2 and sounddevice.
    """

    devices_listed = Signal(list, list)  # cameras, microphones: list[Device]
    camera_troubled = Signal(str)  # one line, or "" when it delivers again
    microphone_troubled = Signal(str)
    released = Signal(str)  # "camera" or "microphone": what it delivered is of the past
    level_changed = Signal(float)  # dB relative to full scale; -120 for nothing

    def __init__(
        self,
        list_cameras: Callable[[], list[Device]],
        list_microphones: Callable[[], list[Device]],
        open_camera: Callable[[int | str], Captures],
        open_microphone: Callable[[int | str], Captures],
    ) -> None:
        super().__init__()
        self._list_cameras, self._list_microphones = list_cameras, list_microphones
        self._open_camera, self._open_microphone = open_camera, open_microphone
        self._camera: Captures | None = None
        self._microphone: Captures | None = None
        self._said: dict[str, str] = {}
        self._timer: QTimer | None = None

    @Slot()
    def start(self) -> None:
        """List the devices and begin to poll."""
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        self.list_devices()

    @Slot()
    def stop(self) -> None:
        """Close both devices."""
        self.use_camera(None)
        self.use_microphone(None)
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot()
    def list_devices(self) -> None:
        """Look again which devices there are; without a sound system there are only cameras."""
        cameras = self._list_cameras()
        try:
            microphones = self._list_microphones()
        except MmdeskError as error:
            microphones = []
            self._say_once(self.microphone_troubled, "microphone", str(error))
        self.devices_listed.emit(cameras, microphones)

    @Slot(object)
    def use_camera(self, source: int | str | None) -> None:
        """Close the camera in use and open this one; None for none."""
        if self._camera is not None:
            self._camera.stop()
            self.released.emit("camera")
            self._say_once(self.camera_troubled, "camera", "")
        # A wish that was queued behind `stop` must not open anything: nobody would close it.
        self._camera = None if source is None or self._timer is None else self._open_camera(source)
        if self._camera is not None:
            self._camera.start()
        self._poll()

    @Slot(object)
    def use_microphone(self, source: int | str | None) -> None:
        """Close the microphone in use and open this one; None for none."""
        if self._microphone is not None:
            self._microphone.stop()
            self.released.emit("microphone")
            self._say_once(self.microphone_troubled, "microphone", "")
        self._microphone = None if source is None or self._timer is None else self._open_microphone(source)
        if self._microphone is not None:
            self._microphone.start()
        self._poll()

    @Slot()
    def _poll(self) -> None:
        for signal, name, device in (
            (self.camera_troubled, "camera", self._camera),
            (self.microphone_troubled, "microphone", self._microphone),
        ):
            if device is not None:
                self._say_once(signal, name, device.trouble() or "")
        level = getattr(self._microphone, "level_db", None)
        if level is not None:
            self.level_changed.emit(float(level() if callable(level) else level))

    def _say_once(self, signal: SignalInstance, name: str, trouble: str) -> None:
        if trouble != self._said.get(name, ""):
            self._said[name] = trouble
            signal.emit(trouble)
