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

    def list_cameras(self) -> list[Device]:
        """The cameras there are now."""
        from mmdesk.capture.devices import cameras

        return cameras()

    def list_microphones(self) -> list[Device]:
        """The microphones there are now. Raises DeviceError without PortAudio."""
        from mmdesk.capture.devices import microphones

        return microphones()

    def open_camera(self, source: int | str) -> Captures:
        """A camera: a device's index, a file, or a URL."""
        from mmdesk.capture.webcam import Webcam

        return Webcam(source, self._frames)

    def open_microphone(self, source: int | str) -> Captures:
        """A microphone: a device's index or name, or a sound file."""
        if isinstance(source, str) and Path(source).is_file():
            from mmdesk.capture.wav_microphone import WavMicrophone

            return WavMicrophone(Path(source), self._ring)
        from mmdesk.capture.microphone import Microphone

        return Microphone(source, self._ring)
