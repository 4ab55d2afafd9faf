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
_HARM = "Somebody may have tampered with it."


def streamed(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event
) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the line breaks or it is stopped.

    `patience_s`: for opening it, and for what comes next. Raises DeviceError.
    """
    try:
        with ExitStack() as closing:
            decoder, fetching = _begin(url, name, patience_s, stopping, closing)
            _wait_until_open(fetching, name)
            yield from _pictures(decoder, fetching, stopping)
    except MmdeskError:
        if not stopping.is_set():  # else it was let go, and that is no trouble
            raise


def fetcher(
    writing: int, url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event
) -> Decoder:
    """A process that, when asked, opens this and writes its packets there. Raises DeviceError, OSError."""
    error, blame = partial(_line, name), "Check the address."
    words = Words(error, error, "stream", "what fetches it", "fetching", blame)
    open_s, read_s = patience_s
    first = {"url": url, "open_s": open_s, "read_s": read_s}
    return Decoder(start(writing, fetches=True), first, words, open_s + read_s + _PATIENCE_S, stopping)


def _begin(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event, closing: ExitStack
) -> tuple[Decoder, Decoder]:
    """What decodes, and what fetches and is opening it: a pipe goes from that to this, and nothing else."""
    error = partial(_line, name)
    words = Words(error, error, "stream", blame=_HARM)
    longest_s = sum(patience_s) + _PATIENCE_S
    reading, writing = os.pipe()
    try:
        fetching = fetcher(writing, url, name, patience_s, stopping)
        closing.callback(fetching.close)
        fetching.send("open")
        decoder = Decoder(start(reading), {"is_stream": True}, words, longest_s, stopping)
        closing.callback(decoder.close)
        return decoder, fetching
    except (OSError, RuntimeError) as trouble:
        raise _line(name, "no process to decode it could be made", "Close other programs.") from trouble
    finally:
        os.close(reading)
        os.close(writing)


def _wait_until_open(fetching: Decoder, name: str) -> None:
    answer = fetching.receive()
    try:
        found = answer.text("found")
    except WireError as error:
        raise fetching.refuse(error) from error
    if found != "pictures":
        words = "has no picture in it" if found == "no picture" else "cannot be opened"
        raise DeviceError(f"{name} {words}.", "Check the address.")


def _pictures(decoder: Decoder, fetching: Decoder, stopping: threading.Event) -> Iterator[Picture]:
    fetching.send("pass on")
    for _ in range(_AHEAD):
        decoder.send("picture")
    while (picture := _next(decoder)) is not None:
        if stopping.is_set():
            return
        fetching.grant()
        decoder.send("picture")
        yield picture
    fetching.patience_s = _ENDING_S
    fetching.receive()  # raises where it did not end in good order


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
