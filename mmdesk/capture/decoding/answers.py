"""What can be asked of a decoding process, and who answers it there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mmdesk.capture.decoding.answers_playing import PlayingAnswers
from mmdesk.capture.decoding.answers_reading import ReadingAnswers
from mmdesk.capture.decoding.loudness import Loudness
from mmdesk.capture.decoding.one_picture import picture_at
from mmdesk.capture.decoding.sound_before import sound_until
from mmdesk.capture.decoding.wire import Array, Message

Answer = tuple[dict[str, Any], dict[str, Array]]


class Answers:
    """Of one file. Each answer is fields and arrays; what cannot be answered raises."""

    def __init__(self, path: Path) -> None:
        self._path = path
        reading, playing = ReadingAnswers(path), PlayingAnswers(path)
        self.work_ahead = playing.work_ahead
        self._loudness: Loudness | None = None
        self._known: dict[str, Callable[[Message], Answer]] = {
            "open": reading.open,
            "moments": reading.moments,
            "next": reading.next,
            "film": reading.film,
            "frame": reading.frame,
            "hear": reading.hear,
            "block": reading.block,
            "play": playing.play,
            "find": playing.find,
            "show": playing.show,
            "picture": playing.picture,
            "next picture": playing.next_picture,
            "sound": playing.sound,
            "sound from": playing.sound_from,
            "sound block": playing.sound_block,
            "picture at": self._picture_at,
            "sound until": self._sound_until,
            "loudness": self._loudness_of,
            "loudness on": self._loudness_on,
            "loudness so far": self._loudness_so_far,
        }

    def to(self, asked: Message) -> Answer:
        """The answer to one question."""
        return self._known[asked.text("ask")](asked)

    def _picture_at(self, asked: Message) -> Answer:
        picture = picture_at(self._path, asked.number("at_s"))
        return {}, {} if picture is None else {"picture": picture}

    def _sound_until(self, asked: Message) -> Answer:
        sound = sound_until(self._path, asked.number("time_s"), chosen(asked))
        return {}, {} if sound is None else {"sound": sound}

    def _loudness_of(self, asked: Message) -> Answer:
        self._loudness = Loudness(self._path, chosen(asked))
        return {}, {}

    def _loudness_on(self, asked: Message) -> Answer:
        assert self._loudness is not None
        return {"goes_on": self._loudness.read(asked.number("seconds"))}, {}

    def _loudness_so_far(self, _asked: Message) -> Answer:
        assert self._loudness is not None
        times, extremes = self._loudness.overview()
        return {}, {"times": times, "extremes": extremes}


def chosen(asked: Message) -> int | None:
    """Which of the file's sounds, where one was chosen."""
    return None if asked.fields.get("sound") is None else asked.count("sound")
