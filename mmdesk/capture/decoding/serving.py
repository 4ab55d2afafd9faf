"""The child's side: answers what is asked about its one file, until nobody asks any more.

Nothing it says is believed: the other side checks each answer. What it is asked it trusts.
"""

import select
import socket
import traceback
from contextlib import suppress
from pathlib import Path

from mmdesk.capture.decoding import limits
from mmdesk.capture.decoding.answers import Answers
from mmdesk.capture.decoding.wire import Fill, WireError, filling, receive, send
from mmdesk.capture.media_open import give
from mmdesk.core.errors import MmdeskError

_MOST_WORDS = 900  # characters of a message


def serve(channel: socket.socket, descriptor: int) -> None:
    """Answer until the channel ends. The first message says what to call the file, for messages."""
    limited = limits.apply()
    fill = filling(channel)
    with suppress(EOFError, OSError, WireError):
        first = receive(fill)
        path = Path(first.text("name"))
        give(path, descriptor, bytes.fromhex(first.text("key")))
        send(channel, {"paths": limited.paths, "memory": limited.memory, "descriptors": limited.descriptors})
        answers = Answers(path)
        while True:
            with suppress(Exception):  # what goes wrong ahead of time goes wrong again when it is asked for
                while not _is_asked(channel) and answers.work_ahead():
                    pass
            _answer(channel, answers, fill)


def _answer(channel: socket.socket, answers: Answers, fill: Fill) -> None:
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
