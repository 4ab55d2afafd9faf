"""The recording worker: writes what camera and microphone deliver into a file, while the user wants it."""

import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Picture, Sound
from mmdesk.core.errors import MediaError, MmdeskError
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.core.sessions import Recording
from mmdesk.paths import make_private_dir
from mmdesk.store.places import MEDIA, media_folder

LEAST_FREE = 500 * 10**6  # bytes that are left to the rest of the computer
_PULL_MS = 40  # 25 pictures a second at most; what cannot be written in time is dropped
_LOOK_S = 1.0  # how often the disk is looked at
_FIRST_PICTURE_S = 0.5  # for so long sound waits for the picture that belongs to it
_log = logging.getLogger(__name__)


class Writes(Protocol):
    """A media file that is being written; every method may raise MediaError."""

    @property
    def written(self) -> int:
        """Bytes so far."""

    def add_picture(self, picture: Picture, at_s: float) -> None:
        """Append a picture taken then."""

    def add_sound(self, samples: Sound, end_s: float) -> None:
        """Append sound heard up to then."""

    def close(self) -> None:
        """Finish the file."""

    def give_up(self) -> None:
        """Close it after trouble."""


OpenFile = Callable[[Path, tuple[int, int] | None, bool], Writes]


class RecordingWorker(QObject):
    """Pulls from the mailbox and the ring in its own thread, so that nobody ever waits for the disk."""

    began = Signal(object)  # Recording: a file that now exists
    failed = Signal(str, str)  # message, hint; it has stopped

    def __init__(
        self,
        frames: Mailbox[Frame],
        ring: RingBuffer,
        data_dir: Path,
        open_file: OpenFile,
        most_bytes: float = 4e9,
    ) -> None:
        super().__init__()
        self._frames, self._ring, self._data_dir = frames, ring, data_dir
        self._open_file, self._most_bytes = open_file, most_bytes
        self._timer: QTimer | None = None
        self._file: Writes | None = None

    @Slot()
    def start(self) -> None:
        """Make the timer that pulls."""
        self._timer = QTimer(self, interval=_PULL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pull)

    @Slot()
    def stop(self) -> None:
        """Finish what is being recorded."""
        self.finish()
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None

    @Slot(str, float)
    def record(self, session_id: str, began_at: float) -> None:
        """Record from now on; the session began at `began_at` of `time.monotonic()`."""
        self.finish()
        if self._timer is None:
            return
        self._session_id, self._session_began_at = session_id, began_at
        self._wanted_at = self._looked_at = time.monotonic()
        self._number, _ = self._frames.peek()
        self._heard = self._ring.written
        self._size: tuple[int, int] | None = None
        self._has_sound = False
        self._kept_bytes = 0  # in the files before this one
        self._timer.start()

    @Slot(float)
    def grow_at_most(self, most_bytes: float) -> None:
        """How large a recording may become, also the one that is being made."""
        self._most_bytes = most_bytes

    @Slot()
    def finish(self) -> None:
        """Stop recording; the file is whole."""
        if self._timer is not None:
            self._timer.stop()
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except MmdeskError as error:
                self.failed.emit(error.message, error.hint)

    @Slot()
    def _pull(self) -> None:
        try:
            self._look_at_the_disk()
            self._write_newest()
        except MmdeskError as error:
            _log.warning("%s", error)
            self._give_up()
            self.failed.emit(error.message, error.hint)
        except BaseException:
            self._give_up()  # a bug must not be met again at every pull
            self.failed.emit(self.tr("Recording stopped because of an error in mmdesk."), "")
            raise

    def _give_up(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.give_up()
        self.finish()

    def _write_newest(self) -> None:
        now = time.monotonic()
        number, frame = self._frames.peek()  # not taken: the window paints the same frame
        picture = frame if number != self._number else None
        if picture is None and self._file is None and now - self._wanted_at < _FIRST_PICTURE_S:
            return
        self._number = number
        sound, self._heard = self._ring.since(self._heard)
        if picture is None and not len(sound):
            return
        self._fit(picture, sound, now)
        assert self._file is not None
        if picture is not None:
            self._file.add_picture(picture.picture, picture.captured_at - self._zero_at)
        if len(sound):
            self._file.add_sound(sound, now - self._zero_at)

    def _fit(self, frame: Frame | None, sound: Sound, now: float) -> None:
        """Begin a file, or another one when the picture has changed its size or a kind has come."""
        size = (frame.picture.shape[1], frame.picture.shape[0]) if frame else self._size
        has_sound = self._has_sound or bool(len(sound)) or self._ring.written > 0
        if self._file is not None and (size, has_sound) == (self._size, self._has_sound):
            return
        if self._file is not None:
            self._kept_bytes += self._file.written
            self._file.close()
        self._size, self._has_sound = size, has_sound
        self._zero_at = frame.captured_at if frame else now - len(sound) / SAMPLE_RATE_HZ
        path = self._path = self._next_path()
        self._file = self._open_file(path, size, has_sound)
        start_s = self._zero_at - self._session_began_at
        self.began.emit(Recording(self._session_id, f"{MEDIA}/{path.name}", start_s))

    def _free(self) -> int:
        try:
            return shutil.disk_usage(self._data_dir).free
        except OSError as error:
            raise MediaError(
                self.tr("Recording stopped: {0} cannot be reached.").format(self._data_dir),
                self.tr("Is its disk still there?"),
            ) from error

    def _next_path(self) -> Path:
        """The session's id, and a number from the second file on."""
        folder = make_private_dir(media_folder(self._data_dir))
        path, number = folder / f"{self._session_id}.mkv", 1
        while path.exists():
            number += 1
            path = folder / f"{self._session_id}.{number}.mkv"
        return path

    def _look_at_the_disk(self) -> None:
        now = time.monotonic()
        if self._file is not None and now - self._looked_at < _LOOK_S:
            return
        self._looked_at = now
        if self._file is not None and not self._path.exists():
            raise MediaError(
                self.tr("Recording stopped: its file is not there any more."),
                self.tr("Press Record to begin another."),
            )
        if self._free() < LEAST_FREE:
            raise MediaError(
                self.tr("Recording stopped: less than {0} MB of the disk are free.").format(
                    LEAST_FREE // 10**6
                ),
                self.tr("Free some disk space. What was recorded before is kept."),
            )
        if self._file is not None and self._kept_bytes + self._file.written > self._most_bytes:
            raise MediaError(
                self.tr("Recording stopped: it has reached {0:g} GB.").format(self._most_bytes / 1e9),
                self.tr("Press Record to begin another, or raise recording_gb in the settings."),
            )
