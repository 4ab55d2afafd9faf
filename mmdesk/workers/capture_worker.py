"""The capture worker: opens and closes camera and microphone where that cannot hold up the window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from mmdesk.core.devices import Device, Fault
from mmdesk.core.errors import MmdeskError, NoAnswerError

_POLL_MS = 80
_LOOK_MS = 2000
_SILENCE_DB = -120.0


class Captures(Protocol):
    """A camera or a microphone that is captured in its own thread."""

    def start(self) -> None:
        """Begin to deliver."""

    def stop(self) -> None:
        """Stop delivering; returns within a bounded time."""

    def trouble(self) -> str | None:
        """One line when nothing is delivered, with the reason."""

    def fault(self) -> Fault | None:
        """What is odd about what is delivered."""


class CaptureWorker(QObject):
    """Owns the webcam and the microphone; polls what is wrong with them, and the level.

    The callables are run in this thread; they may import cv2 and sounddevice. When the fingerprint
    changes, the devices are listed again, and so they are while the sound system has not answered.
    """

    devices_listed = Signal(list, list)  # cameras, microphones: list[Device]
    camera_troubled = Signal(str)  # one line, or "" when it delivers again
    microphone_troubled = Signal(str)
    camera_fault_changed = Signal(object)  # Fault | None: what is odd about what it does deliver
    microphone_fault_changed = Signal(object)
    released = Signal(str)  # "camera" or "microphone": what it delivered is of the past
    level_changed = Signal(float)  # dB relative to full scale; -120 for nothing

    def __init__(
        self,
        list_cameras: Callable[[], list[Device]],
        list_microphones: Callable[[], list[Device]],
        open_camera: Callable[[int | str], Captures],
        open_microphone: Callable[[int | str], Captures],
        fingerprint: Callable[[], str] = str,
    ) -> None:
        super().__init__()
        self._list_cameras, self._list_microphones = list_cameras, list_microphones
        self._open_camera, self._open_microphone = open_camera, open_microphone
        self._camera: Captures | None = None
        self._microphone: Captures | None = None
        self._fingerprint = fingerprint
        self._seen = ""
        self._unanswered = 0  # times in a row that the sound system was asked in vain
        self._said: dict[str, object] = {}
        self._timers: list[QTimer] = []

    @Slot()
    def start(self) -> None:
        """List the devices and begin to poll."""
        self._timers = [QTimer(self, interval=_POLL_MS), QTimer(self, interval=_LOOK_MS)]
        for timer, poll in zip(self._timers, (self._poll, self._look), strict=True):
            timer.timeout.connect(poll)
            timer.start()
        self.list_devices()

    @Slot()
    def stop(self) -> None:
        """Close both devices."""
        self.use_camera(None)
        self.use_microphone(None)
        for timer in self._timers:
            timer.stop()
            timer.deleteLater()
        self._timers = []

    @Slot()
    def list_devices(self) -> None:
        """Look again which devices there are; without a sound system there are only cameras."""
        self._seen = self._fingerprint()
        cameras = self._list_cameras()
        microphones, trouble = self._listed_microphones()
        if self._microphone is None:
            self._say_once(self.microphone_troubled, "microphone", trouble)
        self.devices_listed.emit(cameras, microphones)

    def _listed_microphones(self) -> tuple[list[Device], str]:
        """The microphones, and what is wrong. One late answer is the first start after installing."""
        try:
            microphones = self._list_microphones()
        except NoAnswerError as error:
            self._unanswered += 1
            return [], str(error) if self._unanswered > 1 else ""
        except MmdeskError as error:
            self._unanswered = 0
            return [], str(error)
        self._unanswered = 0
        return microphones, ""

    @Slot(object)
    def use_camera(self, source: int | str | None) -> None:
        """Close the camera in use and open this one; None for none."""
        if self._camera is not None:
            self._camera.stop()
            self.released.emit("camera")
            self._say_once(self.camera_troubled, "camera", "")
            self._say_once(self.camera_fault_changed, "camera fault", None)
        # A wish that was queued behind `stop` must not open anything: nobody would close it.
        self._camera = None if source is None or not self._timers else self._open_camera(source)
        if self._camera is not None:
            self._camera.start()
        self._poll()

    @Slot(object)
    def use_microphone(self, source: int | str | None) -> None:
        """Close the microphone in use and open this one; None for none."""
        if self._microphone is not None:
            self._microphone.stop()
            self.level_changed.emit(_SILENCE_DB)
            self.released.emit("microphone")
            self._say_once(self.microphone_troubled, "microphone", "")
            self._say_once(self.microphone_fault_changed, "microphone fault", None)
        self._microphone = None if source is None or not self._timers else self._open_microphone(source)
        if self._microphone is not None:
            self._microphone.start()
        self._poll()

    @Slot()
    def _poll(self) -> None:
        for which, device, troubled, fault_changed in (
            ("camera", self._camera, self.camera_troubled, self.camera_fault_changed),
            ("microphone", self._microphone, self.microphone_troubled, self.microphone_fault_changed),
        ):
            if device is not None:
                self._say_once(troubled, which, device.trouble() or "")
                self._say_once(fault_changed, f"{which} fault", device.fault())
        level = getattr(self._microphone, "level_db", None)
        if level is not None:  # of one that does not deliver it would be that of the past
            self.level_changed.emit(_SILENCE_DB if self._said.get("microphone") else float(level()))

    @Slot()
    def _look(self) -> None:
        if self._unanswered or self._fingerprint() != self._seen:
            self.list_devices()

    def _say_once(self, signal: SignalInstance, name: str, said: object) -> None:
        if (said or None) != self._said.get(name):
            self._said[name] = said or None
            signal.emit(said)
