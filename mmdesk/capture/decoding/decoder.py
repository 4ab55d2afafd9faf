"""The window's side of decoding: one process, questions and checked answers.

Whatever becomes of that process ends as one line about the one file or stream.
"""

import logging
import signal
import socket
import threading
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from mmdesk.capture.decoding.decoding_child import Child
from mmdesk.capture.decoding.limits import MAX_MEMORY
from mmdesk.capture.decoding.watch import Watch
from mmdesk.capture.decoding.wire import Message, WireError, receive, send
from mmdesk.core.errors import MediaError, MmdeskError

PATIENCE_S = 60.0  # for an answer about a file of no length; a busy disk sleeps for ten seconds
_SLICE_S = 0.5  # so often, while waiting, the process is looked at
_TAKEN = ("paths", "memory", "descriptors", "network", "lines")  # see `limits.Limited`
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Words:
    """What to say of a process that fails."""

    error: Callable[[str, str], MmdeskError]  # of what became of it, and a hint
    outside_error: Callable[[str, str], MmdeskError]  # the same where it was not its doing
    label: str  # of what it decodes, for the log: no name, no address
    process: str = "what decodes it"
    work: str = "decoding"
    blame: str = "It is damaged, or made to do harm."


class Decoder:
    """A process that decodes one thing, or fetches it. Belongs to one thread, but for `stop`. `close` it.

    `first` is what it is told before all else. `patience_s` is how long an answer may take; it should grow
    with the length of a file. Once `stopping` is set nobody waits any more. Raises MmdeskError when it ends
    at once.
    """

    def __init__(
        self,
        child: Child,
        first: dict[str, Any],
        words: Words,
        patience_s: float = PATIENCE_S,
        stopping: threading.Event | None = None,
    ) -> None:
        self.patience_s = patience_s
        self._child, self._words = child, words
        self._stopping = threading.Event() if stopping is None else stopping
        self._end = weakref.finalize(self, _end, self._child)
        self._watch = Watch(self._child.pid)
        self._until = 0.0  # time.monotonic() by which an answer must have come
        self._waits = 0  # questions without an answer yet
        try:
            self._send(first)
            self.limited = self._limited()
        except BaseException:
            self.close()
            raise

    def ask(self, question: str, **fields: Any) -> Message:
        """Ask and wait for the answer. Raises what `Words.error` makes, or MediaError."""
        self.send(question, **fields)
        return self.receive()

    def send(self, question: str, **fields: Any) -> None:
        """Ask without waiting; `receive` gives the answers in the order of the questions."""
        self._waits += 1
        self._send({"ask": question, **fields})

    def receive(self) -> Message:
        """The answer to the oldest question without one. Raises as `ask`."""
        if not self._waits:
            raise ValueError("nothing was asked")
        self._waits -= 1
        answer = self._receive()
        trouble = answer.fields.get("trouble")
        if trouble is None:
            return answer
        raise self._trouble(answer)

    def grant(self) -> None:
        """Let it compute on, where its answer takes as long as it takes."""
        self._watch.grant(self.patience_s)

    def refuse(self, error: WireError) -> MmdeskError:
        """End the process: it said what cannot be. The line to say so."""
        _log.warning("What decodes a %s said something odd: %s", self._words.label, error)
        self.close()
        return self._words.error(f"{self._words.process} went wrong", self._words.blame)

    @property
    def is_stopped(self) -> bool:
        """Whether somebody wants no more of it."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """End the process wherever it is; who waits for an answer gets an error. From any thread."""
        self._stopping.set()
        with suppress(OSError):
            self._child.channel.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the process; closing twice is fine."""
        self._end()

    def _limited(self) -> dict[str, bool]:
        """What was taken from the process, as it says."""
        said = self._receive()
        try:
            return {name: said.flag(name) for name in _TAKEN}
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
            words = f"{self._words.work} takes longer than {self.patience_s:.0f} s"
            raise self._words.error(words, self._words.blame) from error
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
                if self.is_stopped or self._watch.is_too_large():
                    raise EOFError from None
                continue
            if not count:
                raise EOFError
            at += count

    def _gone(self) -> MmdeskError:
        """The process is no more: why, in one line."""
        words = self._words
        if self.is_stopped:
            self.close()
            return words.error("it was stopped", "")
        too_large = self._watch.was_too_large
        self._end.detach()
        status = _end(self._child, at_once=too_large)
        if too_large:
            return self._memory()
        if status is None:
            return words.outside_error(f"{words.process} was ended from outside", "Try it once more.")
        if status == 0:
            return words.error(f"{words.process} ended without a word", words.blame)
        if status < 0 and -status == getattr(signal, "SIGXCPU", None):
            return words.error(f"{words.work} takes too much computing time", words.blame)
        if status < 0 and -status == getattr(signal, "SIGKILL", None):
            said = f"the system ended {words.process}, most likely for want of memory"
            return words.outside_error(said, "Close other programs, and try again.")
        return words.error(f"{words.process} crashed ({_name_of(status)})", words.blame)

    def _trouble(self, answer: Message) -> MmdeskError:
        try:
            kind, message, hint = (answer.text(name) for name in ("trouble", "message", "hint"))
        except WireError as error:
            return self.refuse(error)
        if kind == "media":
            return MediaError(_printable(message), _printable(hint))
        if kind == "memory":
            return self._memory()
        _log.warning("What decodes a %s met a bug: %s", self._words.label, _printable(message))
        return self._words.error(f"{self._words.process} met a bug of mmdesk's own", "The log says more.")

    def _memory(self) -> MmdeskError:
        words = f"{self._words.work} needs more than {MAX_MEMORY >> 30} GB of memory"
        return self._words.error(words, self._words.blame)


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
