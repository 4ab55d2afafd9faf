"""Answers about reading a file from a place on: its moments, or its pictures or its sound alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mmdesk.capture.decoding.content import MediaContent, open_content
from mmdesk.capture.decoding.film import Filmed, filmed, heard
from mmdesk.capture.decoding.wire import Array, Message
from mmdesk.core.arrays import Sound
from mmdesk.core.moments import Moment

Answer = tuple[dict[str, Any], dict[str, Array]]


class ReadingAnswers:
    """What was opened stays open until the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content: MediaContent | None = None
        self._moments: Iterator[Moment] = iter(())
        self._last_sound: Sound | None = None
        self._told = 0  # errors
        self._film: Iterator[Filmed] = iter(())
        self._blocks: Iterator[Sound] = iter(())

    def open(self, _asked: Message) -> Answer:
        """What kind of media it is, how long, and with which sounds."""
        self._content = content = open_content(self._path)
        sounds = [{name: getattr(sound, name) for name in type(sound).__slots__} for sound in content.sounds]
        said = {"kind": content.kind, "duration_s": content.duration_s, "warnings": list(content.warnings)}
        return {**said, "sounds": sounds}, {}

    def moments(self, asked: Message) -> Answer:
        """Begin to read moments; `next` gives them."""
        assert self._content is not None
        sound = None if asked.fields["sound"] is None else asked.count("sound")
        self._moments = self._content.moments(
            asked.number("every_s"), sound, asked.number("from_s"), asked.flag("with_subtitles")
        )
        self._last_sound = None
        return {}, {}

    def next(self, _asked: Message) -> Answer:
        """The next moment; a sound that is the last one's is not told twice."""
        assert self._content is not None
        moment = next(self._moments, None)
        errors, self._told = self._content.errors[self._told :], len(self._content.errors)
        if moment is None:
            return {"over": True, "duration_s": self._content.duration_s, "errors": errors}, {}
        is_same = moment.sound is not None and moment.sound is self._last_sound
        self._last_sound = moment.sound
        arrays: dict[str, Array] = {} if moment.picture is None else {"picture": moment.picture}
        if moment.sound is not None and not is_same:
            arrays["sound"] = moment.sound
        times = {"start_s": moment.start_s, "end_s": moment.end_s}
        return {"over": False, **times, "text": moment.text, "same_sound": is_same, "errors": errors}, arrays

    def film(self, _asked: Message) -> Answer:
        """Begin with every picture from the start on; `frame` gives them."""
        self._film = filmed(self._path)
        return {}, {}

    def frame(self, _asked: Message) -> Answer:
        """The next picture, and from when until when it is shown."""
        found = next(self._film, None)
        if found is None:
            return {"over": True}, {}
        return {"over": False, "begin_s": found.begin_s, "end_s": found.end_s}, {"picture": found.picture}

    def hear(self, _asked: Message) -> Answer:
        """Begin with all sound from the start on; `block` gives it."""
        self._blocks = heard(self._path)
        return {}, {}

    def block(self, _asked: Message) -> Answer:
        """The next piece of sound."""
        found = next(self._blocks, None)
        return ({"over": True}, {}) if found is None else ({"over": False}, {"sound": found})
