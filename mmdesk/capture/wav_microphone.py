"""A sound file in the place of a microphone: played in real time, again and again."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mmdesk.capture.decoding.checked import sound_in
from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.wire import WireError
from mmdesk.capture.sound_level import level_db
from mmdesk.capture.sound_watch import SoundWatch
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.core.devices import Fault
from mmdesk.core.errors import MmdeskError
from mmdesk.core.ring_buffer import RingBuffer

_PIECE = SAMPLE_RATE_HZ // 50
_AHEAD = 2  # pieces of sound asked for before they are due
_JOIN_S = 2.0
_RETRY_S = 2.0


class WavMicrophone:
    """The interface of `Microphone` around any file with sound in it."""

    def __init__(self, path: Path, ring: RingBuffer) -> None:
        self.overflows = 0
        self._path = Path(path)
        self._ring = ring
        self._trouble: str | None = None
        self._watch = SoundWatch()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped, delivering or not."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to play; returns at once. What goes wrong is told by `trouble`."""
        if self._thread is None:
            self._trouble = None
            self._stopping = threading.Event()
            arguments = (self._stopping,)
            self._thread = threading.Thread(target=self._run, args=arguments, name="sound file", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop playing."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join(_JOIN_S)
            self._thread = None

    def trouble(self) -> str | None:
        """One line when the file cannot be played; None while all is well."""
        if self._thread is not None and not self._thread.is_alive():
            return f"{self._path.name} stopped because of an error in mmdesk. The log says more."
        return self._trouble

    def level_db(self) -> float:
        """Loudness of the last moments, dB below full scale (0 is the loudest)."""
        return level_db(self._ring)

    def fault(self) -> Fault | None:
        """What is odd about the sound that is delivered; None while all is well."""
        return self._watch.fault

    def _run(self, stopping: threading.Event) -> None:
        while not stopping.is_set():
            try:
                self._play_once(stopping)
            except MmdeskError as error:
                self._trouble = str(error)
                stopping.wait(_RETRY_S)

    def _play_once(self, stopping: threading.Event) -> None:
        due_at = time.monotonic()
        for piece in _pieces(self._path):
            due_at += len(piece) / SAMPLE_RATE_HZ
            if stopping.wait(max(due_at - time.monotonic(), 0.0)):
                return
            self._watch.hear(piece, SAMPLE_RATE_HZ)
            self._ring.write(piece)
            self._trouble = None


def _pieces(path: Path) -> Iterator[Sound]:
    """The file's sound in pieces of 20 ms; the last is shorter. Raises MediaError without any."""
    with closing(file_decoder(path)) as decoder:
        decoder.ask("hear")
        for _ in range(_AHEAD):
            decoder.send("block")
        while (sound := _block(decoder)) is not None:
            decoder.send("block")
            for start in range(0, len(sound), _PIECE):
                yield sound[start : start + _PIECE]


def _block(decoder: Decoder) -> Sound | None:
    """The next piece of sound; None at the end. Raises MediaError."""
    answer = decoder.receive()
    try:
        return None if answer.flag("over") else sound_in(answer, SAMPLE_RATE_HZ)
    except WireError as error:
        raise decoder.refuse(error) from error
