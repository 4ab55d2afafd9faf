"""The window's side of decoding: one file, one process of its own, questions and checked answers.

Whatever becomes of that process ends as a MediaError of one line about the one file.
"""

import logging
import signal
import socket
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import Any

from mmdesk.capture.decoding.child_process import start
from mmdesk.capture.decoding.decoding_child import Child
from mmdesk.capture.decoding.limits import MAX_MEMORY
from mmdesk.capture.decoding.watch import Watch
from mmdesk.capture.decoding.wire import Message, WireError, receive, send
from mmdesk.capture.media_open import opened_for_child, refuse_odd_file
from mmdesk.core.errors import MediaError

PATIENCE_S = 60.0  # for an answer about a file of no length; a busy disk sleeps for ten seconds
_SLICE_S = 0.5  # so often, while waiting, the process is looked at
_log = logging.getLogger(__name__)


class Decoder:
    """One file being decoded elsewhere. Belongs to one thread, but for `stop`. `close` it.

    Raises MediaError when the file cannot be opened or the process not be made. `patience_s` is how long an
    answer may take; it should grow with the length of the file.
    """

    def __init__(self, path: Path) -> None:
        refuse_odd_file(path)
        self.patience_s = PATIENCE_S
        self._path = path
        self._is_stopped = False
        self._child, key = _started(path)
        self._end = weakref.finalize(self, _end, self._child)
        self._watch = Watch(self._child.pid)
        self._until = 0.0  # time.monotonic() by which an answer must have come
        self._waits = 0  # questions without an answer yet
        try:
            self._send({"name": path.name, "key": key.hex()})
            self.limited = self._limited()
        except BaseException:
            self.close()
            raise

    def ask(self, question: str, **fields: Any) -> Message:
        """Ask and wait for the answer. Raises MediaError."""
        self.send(question, **fields)
        return self.receive()

    def send(self, question: str, **fields: Any) -> None:
        """Ask without waiting; `receive` gives the answers in the order of the questions."""
        self._waits += 1
        self._send({"ask": question, **fields})

    def receive(self) -> Message:
        """The answer to the oldest question without one. Raises MediaError."""
        if not self._waits:
            raise ValueError("nothing was asked")
        self._waits -= 1
        answer = self._receive()
        trouble = answer.fields.get("trouble")
        if trouble is None:
            return answer
        raise self._trouble(answer)

    def refuse(self, error: WireError) -> MediaError:
        """End the process: it said what cannot be. The line to say so."""
        _log.warning("What decodes a %s said something odd: %s", self._path.suffix or "file", error)
        self.close()
        return self._line("what decodes it went wrong", "It is damaged, or made to do harm.")

    @property
    def is_stopped(self) -> bool:
        """Whether somebody wants no more of it."""
        return self._is_stopped

    def stop(self) -> None:
        """End the process wherever it is; who waits for an answer gets a MediaError. From any thread."""
        self._is_stopped = True
        with suppress(OSError):
            self._child.channel.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the process; closing twice is fine."""
        self._end()

    def _limited(self) -> dict[str, bool]:
        """What was taken from the process, as it says."""
        said = self._receive()
        try:
            return {name: said.flag(name) for name in ("paths", "memory", "descriptors")}
        except WireError as error:
            raise self.refuse(error) from error

    def _send(self, fields: dict[str, Any]) -> None:
        self._watch.grant(self.patience_s)
        try:
            self._child.channel.settimeout(self.patience_s)
            send(self._child.channel, fields)
        except OSError as error:
            raise self._gone() from error

    def _receive(self) -> Message:
        self._until = time.monotonic() + self.patience_s
        try:
            return receive(self._fill)
        except TimeoutError as error:
            self.close()
            words = f"decoding takes longer than {self.patience_s:.0f} s"
            raise self._line(words, "It is damaged, or made to do harm.") from error
        except (EOFError, OSError) as error:
            raise self._gone() from error
        except WireError as error:
            raise self.refuse(error) from error

    def _fill(self, view: memoryview) -> None:
        at = 0
        while at < len(view):
            left_s = self._until - time.monotonic()
            if left_s <= 0:
                raise TimeoutError
            self._child.channel.settimeout(min(left_s, _SLICE_S))
            try:
                count = self._child.channel.recv_into(view[at:])
            except TimeoutError:
                if self._watch.is_too_large():
                    raise EOFError from None
                continue
            if not count:
                raise EOFError
            at += count

    def _gone(self) -> MediaError:
        """The process is no more: why, in one line."""
        if self._is_stopped:
            self.close()
            return self._line("it was stopped", "")
        too_large = self._watch.was_too_large
        self._end.detach()
        status = _end(self._child, at_once=too_large)
        harm = "It is damaged, or made to do harm."
        if too_large:
            return self._memory()
        if status is None:
            words = "what decodes it was ended from outside"
            return self._line(words, "Try it once more.", EndedFromOutsideError)
        if status == 0:
            return self._line("what decodes it ended without a word", harm)
        if status < 0 and -status == getattr(signal, "SIGXCPU", None):
            return self._line("decoding takes too much computing time", harm)
        if status < 0 and -status == getattr(signal, "SIGKILL", None):
            words = "the system ended what decodes it, most likely for want of memory"
            return self._line(words, "Close other programs, and try again.", EndedFromOutsideError)
        return self._line(f"what decodes it crashed ({_name_of(status)})", harm)

    def _trouble(self, answer: Message) -> MediaError:
        try:
            kind, message, hint = (answer.text(name) for name in ("trouble", "message", "hint"))
        except WireError as error:
            return self.refuse(error)
        if kind == "media":
            return MediaError(_printable(message), _printable(hint))
        if kind == "memory":
            return self._memory()
        _log.warning("What decodes a %s met a bug: %s", self._path.suffix or "file", _printable(message))
        return self._line("what decodes it met a bug of mmdesk's own", "The log says more.")

    def _memory(self) -> MediaError:
        words = f"decoding needs more than {MAX_MEMORY >> 30} GB of memory"
        return self._line(words, "It is damaged, or made to do harm.")

    def _line(self, words: str, hint: str, kind: "type[DecoderError] | None" = None) -> MediaError:
        return (kind or DecoderError)(f"{self._path.name} cannot be read: {words}.", hint)


class DecoderError(MediaError):
    """What decodes a file has ended; the file itself may be good for another try."""


class EndedFromOutsideError(DecoderError):
    """It was the system, or somebody else, and not the file: another try may well read on."""


def _started(path: Path) -> tuple[Child, bytes]:
    try:
        opened = opened_for_child(path)
    except OSError as error:
        raise MediaError(
            f"{path.name} cannot be read any more.", "Was it moved, or its disk taken out?"
        ) from error
    with opened.file:
        try:
            return start(opened.file.fileno()), opened.key
        except (OSError, RuntimeError) as error:
            raise MediaError(
                f"{path.name} cannot be read: no process to decode it could be made.",
                "Close other programs, and try again.",
            ) from error


def _end(child: Child, at_once: bool = True) -> int | None:
    status = child.end(at_once)
    child.channel.close()
    return status


def _name_of(status: int) -> str:
    if status < 0:
        with suppress(ValueError):
            return signal.Signals(-status).name
    return f"status {status}"


def _printable(text: str) -> str:
    """Without control characters: it may have been written by an enemy, and is shown in terminals."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
