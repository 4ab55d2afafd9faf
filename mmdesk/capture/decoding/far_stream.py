"""The pictures of a network stream, which is fetched by one process and decoded by another."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.child_process import start
from mmdesk.capture.decoding.decoder import Decoder, Words
from mmdesk.capture.decoding.decoding_child import Child
from mmdesk.capture.decoding.lines import Lines, can_make_lines
from mmdesk.capture.decoding.named_computer import NamedComputer, has_lines
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
) -> "Fetcher":
    """A process that, when asked, opens this and writes its packets there. Raises DeviceError, OSError."""
    error, blame = partial(_line, name), "Check the address."
    words = Words(error, error, "stream", "what fetches it", "fetching", blame)
    return Fetcher(start(writing, fetches=True), url, words, patience_s, stopping)


class Fetcher(Decoder):
    """A process that fetches, and where it can be so, the lines that are made for it."""

    def __init__(
        self, child: Child, url: str, words: Words, patience_s: tuple[float, float], stopping: threading.Event
    ) -> None:
        open_s, read_s = patience_s
        asks = has_lines(url) and can_make_lines(child.pid)
        first = {"url": url, "open_s": open_s, "read_s": read_s, "asks": asks}
        self._lines: Lines | None = None
        super().__init__(child, first, words, open_s + read_s + _PATIENCE_S, stopping)
        if self.limited["lines"]:
            self._lines = self._made_for(url)

    @property
    def elsewhere(self) -> str | None:
        """Another place that it wanted to connect to and did not."""
        return None if self._lines is None else self._lines.elsewhere

    def close(self) -> None:
        """End the process; closing twice is fine."""
        super().close()
        if self._lines is not None:
            self._lines.close()

    def _made_for(self, url: str) -> Lines:
        descriptors: list[int] = []
        try:
            self._child.channel.settimeout(_PATIENCE_S)
            _, descriptors, *_ = socket.recv_fds(self._child.channel, 1, 1)
            if len(descriptors) != 1:
                raise EOFError
            return Lines(descriptors[0], self._child.pid, NamedComputer(url))
        except (EOFError, OSError) as error:
            for one in descriptors:
                os.close(one)
            self.close()
            raise self._words.error("its connections cannot be watched over", "Try it once more.") from error


def _begin(
    url: str, name: str, patience_s: tuple[float, float], stopping: threading.Event, closing: ExitStack
) -> tuple[Decoder, Fetcher]:
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


def _wait_until_open(fetching: Fetcher, name: str) -> None:
    answer = fetching.receive()
    try:
        found = answer.text("found")
    except WireError as error:
        raise fetching.refuse(error) from error
    if found == "nothing" and fetching.elsewhere is not None:
        raise DeviceError(
            f"{name} leads to {fetching.elsewhere}, which is not the computer and port that you named.",
            "Name that address itself if you trust it.",
        )
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
