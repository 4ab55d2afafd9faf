"""A nursery whose processes for streams do harm. Its first words say which of them, and what it does.

The real one but for that: `decodes segfault` crashes in the one that decodes, at its third picture;
`fetches …` in the one that fetches, once it is open; `tries …` lets that say what it reaches then and before.
"""

import os
import socket
import sys
import time

import faulty_nursery
import numpy as np

from mmdesk.capture.decoding import answers_streaming, fetching, landlock, limits, nursery, serving
from mmdesk.capture.decoding.wire import Message

WHO, WHAT = sys.argv[1:3]
LIES = {
    "tall": {"picture": np.zeros((4000, 2, 3), np.uint8)},
    "nothing": {},
}


class FaultyDecoding(answers_streaming.StreamAnswers):
    """Two pictures in good faith."""

    def __init__(self, descriptor: int) -> None:
        super().__init__(descriptor)
        self._pictures = 0

    def to(self, asked: Message):
        self._pictures += 1
        if self._pictures == 3 and WHAT in LIES:
            return {"over": False}, LIES[WHAT]
        if self._pictures == 3:
            getattr(faulty_nursery, WHAT)()
        return super().to(asked)


def faulty_packet(end, _packet) -> None:
    """In the place of the first one."""
    if WHAT == "lines":
        end.sendall(os.urandom(1000))
        time.sleep(1000)
    getattr(faulty_nursery, WHAT)()


# Where it is not sure that they are refused, they must do no harm.
HARMLESS = {
    **faulty_nursery.ATTEMPTS,
    "end its parent": lambda: os.kill(os.getppid(), 0),
}


class Trying(fetching.FetchingAnswers):
    """Fetches, and says what it could do besides, before it opened the stream and after."""

    def _open(self):
        before = faulty_nursery.escapes()
        said = super()._open()
        return {**said, "before": [f"{name}: {came}" for name, came in before.items()],
                "after": [f"{name}: {came}" for name, came in faulty_nursery.escapes().items()]}  # fmt: skip


if __name__ == "__main__":
    limits.MAX_MEMORY = 300 << 20
    if WHO == "decodes":
        serving.StreamAnswers = FaultyDecoding
    if WHO == "fetches":
        fetching.send_packet = faulty_packet
    if WHO == "tries":
        fetching.FetchingAnswers = Trying
        os.environ["MMDESK_SECRET"] = "of the parent"
        if WHAT == "without_landlock":
            landlock.restrict = lambda *_: 0
        faulty_nursery.ATTEMPTS = HARMLESS
    nursery.main(socket.socket(fileno=int(sys.argv[3])))
