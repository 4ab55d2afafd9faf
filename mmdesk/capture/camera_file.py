"""A video file in the place of a camera: played at its own rate, again and again."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.wire import WireError
from mmdesk.core.arrays import Picture

_AHEAD = 2  # pictures asked for before they are due


def file_pictures(path: Path, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB, each when it is due, until stopped. Raises MediaError."""
    while not stopping.is_set():
        shown = 0
        for picture in _play_once(path, stopping):
            shown += 1
            yield picture
        if not shown:
            return


def _play_once(path: Path, stopping: threading.Event) -> Iterator[Picture]:
    end_s = 0.0
    with closing(file_decoder(path)) as decoder:
        decoder.ask("film")
        began_at = time.monotonic()
        for begin_s, end_s, picture in _filmed(decoder):  # noqa: B007  (the last one's end is waited for)
            if stopping.wait(max(began_at + begin_s - time.monotonic(), 0.0)):
                return
            yield picture
        stopping.wait(max(began_at + end_s - time.monotonic(), 0.0))


def _filmed(decoder: Decoder) -> Iterator[tuple[float, float, Picture]]:
    """From when until when each picture is shown, and it. Raises MediaError."""
    for _ in range(_AHEAD):
        decoder.send("frame")
    while True:
        answer = decoder.receive()
        try:
            if answer.flag("over"):
                return
            begin_s, end_s, picture = answer.number("begin_s"), answer.number("end_s"), picture_in(answer)
            if picture is None:
                raise WireError("a frame without a picture")
        except WireError as error:
            raise decoder.refuse(error) from error
        decoder.send("frame")
        yield begin_s, end_s, picture
