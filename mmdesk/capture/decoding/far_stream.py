"""The pictures of a network stream, which is fetched by one process and decoded by another."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.child_process import start
from mmdesk.capture.decoding.decoder import Decoder, Words
from mmdesk.capture.decoding.wire import WireError
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import DeviceError, MmdeskError

_AHEAD = 2  # pictures asked for before they come
_PATIENCE_S = 10.0  # beside what the line may take
_HARM = "Somebody may have tampered with it."


def streamed(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event
) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the line breaks or it is stopped.

    `patience_s`: for opening it, and for what comes next. Raises DeviceError.
    """
    try:
        decoder, fetcher = _begin(url, name, patience_s, stopping)
        with closing(decoder), closing(fetcher):
            _open(fetcher, name)
            yield from _pictures(decoder, fetcher, stopping)
    except MmdeskError as error:
        if not stopping.is_set():  # else it was let go, and that is no trouble
            raise error


def _begin(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event
) -> tuple[Decoder, Decoder]:
    """What decodes, and what fetches: a pipe goes from that to this, and nothing else."""
    reading, writing = os.pipe()
    error = partial(_line, name)
    decodes = Words(error, "stream", blame=_HARM, smaller="Close other programs.")
    fetches = Words(error, "stream", "what fetches it", "fetching", "Check the address.", "Close other programs.")
    open_s, read_s = patience_s
    told = {"url": url, "open_s": open_s, "read_s": read_s}
    longest_s = open_s + read_s + _PATIENCE_S
    try:
        child = start(reading)
        decoder = Decoder(child, {"is_stream": True}, decodes, longest_s, stopping)
        try:
            return decoder, Decoder(start(writing, fetches=True), told, fetches, longest_s, stopping)
        except BaseException:
            decoder.close()
            raise
    except (OSError, RuntimeError) as trouble:
        raise error("no process to decode it could be made", "Close other programs.") from trouble
    finally:
        os.close(reading)
        os.close(writing)


def _open(fetcher: Decoder, name: str) -> None:
    try:
        found = fetcher.ask("open").text("found")
    except WireError as error:
        raise fetcher.refuse(error) from error
    if found == "nothing":
        raise DeviceError(f"{name} cannot be opened.", "Check the address.")
    if found == "no picture":
        raise DeviceError(f"{name} has no picture in it.", "Check the address.")


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
