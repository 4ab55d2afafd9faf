"""A camera in its own thread: the newest frame into a mailbox, and a line when none comes."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

from mmdesk.capture.camera_device import device_pictures
from mmdesk.capture.camera_file import file_pictures
from mmdesk.capture.camera_stream import stream_pictures
from mmdesk.capture.frozen import FrozenPicture
from mmdesk.core.arrays import Picture
from mmdesk.core.devices import Fault
from mmdesk.core.errors import DeviceError, MmdeskError
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox

_FIRST_FRAME_S = 6.0  # some cameras take seconds to wake
_SILENT_S = 2.0
_RETRY_S = 2.0
_FROZEN_S = 5.0
_STREAM_FROZEN_S = 12.0  # of a scene at rest an encoder may send nothing new until its next key picture
_JOIN_S = 2.0


class Webcam:
    """One camera: a device index, the path of a file (played at its own rate, looped), or a URL.

    When it goes away the thread tries again every two seconds, until it is stopped. `name` is what
    the user calls it.
    """

    def __init__(self, source: int | str, frames: Mailbox[Frame], name: str = "") -> None:
        self._source = source
        self._name = name or camera_name(source)
        self._frames = frames
        self._fault: Fault | None = None
        self._trouble: str | None = None
        self._due_at = 0.0  # when the next frame must have come
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped, delivering or not."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to watch; returns at once. What goes wrong is told by `trouble`."""
        if self._thread is None:
            self._trouble = None
            self._due_at = time.monotonic() + _FIRST_FRAME_S
            self._stopping = threading.Event()  # its own for each thread: an old one may still hang
            arguments = (self._stopping,)
            self._thread = threading.Thread(target=self._run, args=arguments, name="camera", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop watching and let go of the camera; gives up waiting on a driver that hangs."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join(_JOIN_S)
            self._thread = None

    def trouble(self) -> str | None:
        """One line while it is not delivering; None while all is well."""
        if self._thread is not None and not self._thread.is_alive():
            return f"{self._name} stopped because of an error in mmdesk. The log says more."
        if self._trouble is None and self.is_running and time.monotonic() > self._due_at:
            return f"{self._name} delivers no picture."
        return self._trouble

    def fault(self) -> Fault | None:
        """What is odd about the pictures that are delivered; None while all is well."""
        return self._fault

    def _run(self, stopping: threading.Event) -> None:
        while not stopping.is_set():
            try:
                self._watch(stopping)
            except MmdeskError as error:
                self._trouble = str(error)
            stopping.wait(_RETRY_S)

    def _watch(self, stopping: threading.Event) -> None:
        frozen = FrozenPicture(_FROZEN_S if isinstance(self._source, int) else _STREAM_FROZEN_S)
        try:
            for picture in pictures(self._source, self._name, stopping):
                if stopping.is_set():  # a late frame of a camera already let go
                    return
                now = time.monotonic()
                self._frames.put(Frame(picture, now))
                self._due_at, self._trouble = now + _SILENT_S, None
                is_frozen = not is_file(self._source) and frozen.see(picture, now)
                self._fault = Fault.FROZEN if is_frozen else None
        finally:
            self._fault = None  # what was odd is of the past
        if not stopping.is_set():
            raise DeviceError(f"{self._name} stopped delivering.", "Is it still there?")


def pictures(source: int | str, name: str, stopping: threading.Event) -> Iterator[Picture]:
    """A source's pictures as they come, (H, W, 3) RGB; raises DeviceError or MediaError."""
    if isinstance(source, str) and is_file(source):
        return file_pictures(Path(source), stopping)
    if isinstance(source, str):
        return stream_pictures(source, name, stopping)
    return device_pictures(source, name, stopping)


def is_file(source: int | str) -> bool:
    """Whether a source is the path of a file, neither a device nor a stream."""
    return isinstance(source, str) and "://" not in source


def camera_name(source: int | str) -> str:
    """What to call a source in a message; of a stream without the user and the password in its address."""
    if isinstance(source, int):
        return f"Camera {source}"
    if "://" not in source:
        return f"The file {Path(source).name}"
    scheme, _, rest = source.partition("://")
    host, slash, path = rest.partition("/")
    return f"The stream {scheme}://{host.rpartition('@')[2]}{slash}{path}"
