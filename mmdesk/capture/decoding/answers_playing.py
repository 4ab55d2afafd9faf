"""Answers for playing a file: its pictures from any place on, and its sound."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np

from mmdesk.capture.decoding.one_picture import read_picture
from mmdesk.capture.decoding.wire import Array, Message, finite
from mmdesk.capture.heard_block import HeardBlock
from mmdesk.capture.left_out import LeftOut
from mmdesk.capture.media_probe import Probe, probe
from mmdesk.capture.played_sound import PlayedSound
from mmdesk.capture.seekable_pictures import SeekablePictures
from mmdesk.core.arrays import Picture

Answer = tuple[dict[str, Any], dict[str, Array]]
_AHEAD = 4  # pictures decoded before they are due
_SOUND_AT_ONCE_S, _SOUND_WORK_S = 0.1, 0.01  # so much in one answer, but no longer made than this


class PlayingAnswers:
    """What was opened stays open until the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found: Probe | None = None
        self._pictures: SeekablePictures | None = None
        self._sound: PlayedSound | None = None
        self._sound_at_once = 0  # samples
        self._search: Iterator[None] | None = None
        self._left_out: LeftOut = "DEFAULT"
        self._reads_on = False  # while it is played
        self._errors: list[str] = []

    def play(self, asked: Message) -> Answer:
        """Open it for playing; of a still picture also that."""
        found = probe(self._path)
        if asked.fields["sound"] is not None:
            found = found.with_sound(asked.count("sound"))
        self._found = found
        has_picture = found.video is not None and not found.is_still
        has_sound = found.audio is not None and not found.is_still
        said = {"is_still": found.is_still, "duration_s": found.duration_s or 0.0, "has_sound": has_sound}
        if found.is_still:
            return {**said, "has_picture": False}, {"picture": read_picture(self._path)}
        if found.video is not None:
            self._pictures = SeekablePictures(self._path, found.video, found.origin_s, self._errors)
            said |= self._state()
        return {**said, "has_picture": has_picture}, {}

    def find(self, asked: Message) -> Answer:
        """Look for the picture of a second, or on for it, for so many seconds of time."""
        if asked.fields["at_s"] is not None:
            self._search = self._shown.find(asked.number("at_s"))
            self._left_out, self._reads_on = "DEFAULT", False
        assert self._search is not None
        until = time.monotonic() + asked.number("seconds")
        found = False
        while not found and time.monotonic() < until:
            found = next(self._search, self) is self
        return {"found": found, **self._state()}, {}

    def show(self, asked: Message) -> Answer:
        """Go on to the picture of a second, for so many seconds of time; it, unless the asker has it."""
        pictures, at_s = self._shown, asked.number("at_s")
        left_out = cast(LeftOut, asked.text("left_out"))
        if left_out != self._left_out:
            self._left_out = left_out
            pictures.leave_out(left_out)
        until, passed = time.monotonic() + asked.number("seconds"), 0
        while pictures.next_s <= at_s and (not passed or time.monotonic() < until):
            pictures.advance()
            passed += 1
        self._reads_on = True
        has_it = finite(pictures.shown_s) == asked.fields["has_s"]
        picture = None if has_it else pictures.picture()
        return {"passed": passed, **self._state()}, {} if picture is None else {"picture": picture}

    def work_ahead(self) -> bool:
        """Decode one picture of those that will be due soon; whether there is more to do."""
        if self._reads_on and self._pictures is not None and self._pictures.ahead <= _AHEAD:
            self._reads_on = self._pictures.read()
            return self._reads_on
        return False

    def picture(self, _asked: Message) -> Answer:
        """The shown one."""
        return _as_answer(self._shown.picture())

    def next_picture(self, _asked: Message) -> Answer:
        """The one after it."""
        return _as_answer(self._shown.next_picture())

    def sound(self, asked: Message) -> Answer:
        """Open the sound at a device's rate."""
        found = self._found
        assert found is not None
        assert found.audio is not None
        rate_hz = asked.count("rate_hz")
        self._sound_at_once = round(rate_hz * _SOUND_AT_ONCE_S)
        self._sound = PlayedSound(self._path, found.audio, found.origin_s, rate_hz, self._errors)
        return {}, {}

    def sound_from(self, asked: Message) -> Answer:
        """Give it from a second on, at a speed."""
        assert self._sound is not None
        self._sound.begin(asked.number("at_s"), asked.number("speed"))
        return {}, {}

    def sound_block(self, _asked: Message) -> Answer:
        """The next piece of it."""
        assert self._sound is not None
        until, count = time.monotonic() + _SOUND_WORK_S, 0
        blocks: list[HeardBlock] = []
        while count < self._sound_at_once and (not blocks or time.monotonic() < until):
            block = self._sound.read()
            if block is None:
                break
            blocks.append(block)
            count += len(block.samples)
        if not blocks:
            return {"over": True}, {}
        samples = np.concatenate([block.samples for block in blocks])
        return {"over": False, "start_s": blocks[0].start_s, "end_s": blocks[-1].end_s}, {"samples": samples}

    @property
    def _shown(self) -> SeekablePictures:
        assert self._pictures is not None
        return self._pictures

    def _state(self) -> dict[str, Any]:
        pictures = self._shown
        return {
            "shown_s": finite(pictures.shown_s),
            "before_s": finite(pictures.before_s),
            "next_s": finite(pictures.next_s),
            "first_s": finite(pictures.first_s),
            "end_s": pictures.end_s,
            "frame_s": pictures.frame_s,
            "ahead": pictures.ahead,
            "is_read": pictures.is_read,
        }


def _as_answer(picture: Picture | None) -> Answer:
    return {}, {} if picture is None else {"picture": picture}
