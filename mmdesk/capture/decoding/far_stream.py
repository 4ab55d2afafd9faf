"""The pictures of a network stream, which is fetched by one process and decoded by another."""

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.child_process import start
from mmdesk.capture.decoding.decoder import Decoder, Words
from mmdesk.capture.decoding.wire import WireError
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import DeviceError, MmdeskError

_AHEAD = 2  # pictures asked for before they come
_PATIENCE_S = 10.0  # beside what the line may take
_ENDING_S = 3.0  # for one whose stream is over
_HARM, _SMALLER = "Somebody may have tampered with it.", "Close other programs."


def streamed(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event
) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the line breaks or it is stopped.

    `patience_s`: for opening it, and for what comes next. Raises DeviceError.
    """
    try:
        with ExitStack() as closing:
            decoder, fetcher = _begin(url, name, patience_s, stopping, closing)
            _wait_until_open(fetcher, name)
            yield from _pictures(decoder, fetcher, stopping)
    except MmdeskError:
        if not stopping.is_set():  # else it was let go, and that is no trouble
            raise


def _begin(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event, closing: ExitStack
) -> tuple[Decoder, Decoder]:
    """What decodes, and what fetches and is opening it: a pipe goes from that to this, and nothing else."""
    error, (open_s, read_s) = partial(_line, name), patience_s
    fetches = Words(error, "stream", "what fetches it", "fetching", "Check the address.", _SMALLER)
    decodes = Words(error, "stream", blame=_HARM, smaller=_SMALLER)
    first = {"url": url, "open_s": open_s, "read_s": read_s}
    longest_s = open_s + read_s + _PATIENCE_S
    reading, writing = os.pipe()
    try:
        fetcher = Decoder(start(writing, fetches=True), first, fetches, longest_s, stopping)
        closing.callback(fetcher.close)
        fetcher.send("open")
        decoder = Decoder(start(reading), {"is_stream": True}, decodes, longest_s, stopping)
        closing.callback(decoder.close)
        return decoder, fetcher
    except (OSError, RuntimeError) as trouble:
        raise error("no process to decode it could be made", _SMALLER) from trouble
    finally:
        os.close(reading)
        os.close(writing)


def _wait_until_open(fetcher: Decoder, name: str) -> None:
    answer = fetcher.receive()
    try:
        found = answer.text("found")
    except WireError as error:
        raise fetcher.refuse(error) from error
    if found != "pictures":
        words = "has no picture in it" if found == "no picture" else "cannot be opened"
        raise DeviceError(f"{name} {words}.", "Check the address.")


def _pictures(decoder: Decoder, fetcher: Decoder, stopping: threading.Event) -> Iterator[Picture]:
    fetcher.send("pass on")
    for _ in range(_AHEAD):
        decoder.send("picture")
    while (picture := _next(decoder)) is not None:
        if stopping.is_set():
            return
        fetcher.grant()
        decoder.send("picture")
        yield picture
    fetcher.patience_s = _ENDING_S
    fetcher.receive()  # raises where it did not end in good order


def _next(decoder: Decoder) -> Picture | None:
    """The next picture; None at the end. Raises DeviceError."""
    answer = decoder.receive()
    try:
        picture = picture_in(answer)
        if picture is None and not answer.flag("over"):
            raise WireError("a picture without a picture")
    except WireError as error:
        raise decoder.refuse(error) from error
    return picture


def _line(name: str, words: str, hint: str) -> DeviceError:
    return DeviceError(f"{name} cannot be shown: {words}.", hint)
