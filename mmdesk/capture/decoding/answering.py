"""How a process of this room answers: one question after the other, until nobody asks any more.

Nothing it says is believed: the other side checks each answer. What it is asked it trusts.
"""

import select
import socket
import traceback
from contextlib import suppress
from dataclasses import asdict
from typing import Any, Protocol

from mmdesk.capture.decoding.limits import Limited
from mmdesk.capture.decoding.wire import Array, Fill, Message, receive, send
from mmdesk.core.errors import MmdeskError

_MOST_WORDS = 900  # characters of a message
Answer = tuple[dict[str, Any], dict[str, Array]]


class Answering(Protocol):
    """Whoever knows the answers. What cannot be answered raises."""

    def to(self, asked: Message) -> Answer:
        """Fields and arrays."""

    def work_ahead(self) -> bool:
        """Do a little of what will be asked for soon; whether there is more to do."""


def tell_limits(channel: socket.socket, limited: Limited) -> None:
    """The first thing that is said: what was taken from this process."""
    send(channel, asdict(limited))


def answer_all(channel: socket.socket, fill: Fill, answers: Answering) -> None:
    """Until the channel ends, which raises EOFError or OSError."""
    while True:
        with suppress(Exception):  # what goes wrong ahead of time goes wrong again when it is asked for
            while not _is_asked(channel) and answers.work_ahead():
                pass
        _answer(channel, answers, fill)


def _answer(channel: socket.socket, answers: Answering, fill: Fill) -> None:
    asked = receive(fill)
    try:
        fields, arrays = answers.to(asked)
    except MmdeskError as error:
        fields, arrays = _trouble("media", error.message, error.hint), {}
    except MemoryError:
        fields, arrays = _trouble("memory"), {}
    except Exception:  # noqa: BLE001  (the outermost frame of this process: the other side logs it)
        fields, arrays = _trouble("bug", traceback.format_exc()[-_MOST_WORDS:]), {}
    send(channel, fields, arrays)


def _is_asked(channel: socket.socket) -> bool:
    return bool(select.select([channel], [], [], 0)[0])


def _trouble(kind: str, message: str = "", hint: str = "") -> dict[str, object]:
    return {"trouble": kind, "message": message[:_MOST_WORDS], "hint": hint[:_MOST_WORDS]}
