"""The child's side of decoding: answers what is asked about its one file or stream."""

import socket
from contextlib import suppress
from pathlib import Path

from mmdesk.capture.decoding import limits
from mmdesk.capture.decoding.answering import Answering, answer_all, tell_limits
from mmdesk.capture.decoding.answers import Answers
from mmdesk.capture.decoding.answers_streaming import StreamAnswers
from mmdesk.capture.decoding.wire import Message, WireError, filling, receive
from mmdesk.capture.media_open import give


def serve(channel: socket.socket, descriptor: int) -> None:
    """Answer until the channel ends. The first message says what lies behind the descriptor."""
    limited = limits.apply()
    fill = filling(channel)
    with suppress(EOFError, OSError, WireError):
        first = receive(fill)
        answers = StreamAnswers(descriptor) if first.flag("is_stream") else _of_file(first, descriptor)
        tell_limits(channel, limited)
        answer_all(channel, fill, answers)


def _of_file(first: Message, descriptor: int) -> Answering:
    path = Path(first.text("name"))
    give(path, descriptor, bytes.fromhex(first.text("key")))
    return Answers(path)
