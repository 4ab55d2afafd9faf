"""Cameras and microphones as the capture worker opens them. cv2 and sounddevice are imported when needed."""

from pathlib import Path

from mmdesk.core.devices import Device
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.workers.capture_worker import Captures


class LiveDevices:
    """Opens devices that deliver into one mailbox and one ring buffer, which outlive them all."""

    def __init__(self, frames: Mailbox[Frame], ring: RingBuffer) -> None:
        self._frames, self._ring = frames, ring
        self._named: list[Device] | None = None
        self._cameras: list[Device] = []

    def name_cameras(self, named: list[Device]) -> None:
        """What Qt calls the cameras, where the system itself gives no names. From any thread."""
        self._named = named

    def list_cameras(self) -> list[Device]:
        """The cameras there are now."""
        from mmdesk.capture.devices import cameras

        self._cameras = cameras(named=self._named)
        return self._cameras

    def list_microphones(self) -> list[Device]:
        """The microphones there are now. Raises DeviceError without PortAudio."""
        from mmdesk.capture.devices import microphones

        return microphones()

    def fingerprint(self) -> str:
        """Changes when a device comes or goes, where the system shows it at no cost."""
        from mmdesk.capture.devices import fingerprint

        return fingerprint()

    def open_camera(self, source: int | str) -> Captures:
        """A camera: a device's index, a file, or a URL."""
        from mmdesk.capture.webcam import Webcam

        names = [device.name for device in self._cameras if device.source == source]
        return Webcam(source, self._frames, names[0] if names else "")

    def open_microphone(self, source: int | str) -> Captures:
        """A microphone: a device's index or name, or a sound file."""
        if isinstance(source, str) and Path(source).is_file():
            from mmdesk.capture.wav_microphone import WavMicrophone

            return WavMicrophone(Path(source), self._ring)
        from mmdesk.capture.microphone import Microphone

        return Microphone(source, self._ring)
