"""A file that is played, decoded in another process: its pictures from any place on, and its sound."""

import math
from collections.abc import Iterator
from pathlib import Path

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.far_sound import FarSound
from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.wire import Message, WireError, finite
from mmdesk.capture.left_out import LeftOut
from mmdesk.core.arrays import Picture

_PATIENCE_S = 12.0  # once it is open, each question is a short one
_SEARCH_S = 0.015  # looked for at once


class FarFilm:
    """An opened file. Belongs to one thread; `close` it.

    `pictures` is None where it has none that move, and `still` a picture without time. `sound` chooses one
    of several. Raises MediaError, as all that is asked of it later does.
    """

    def __init__(self, path: Path, sound: int | None = None) -> None:
        self._decoder = decoder = file_decoder(path)
        try:
            answer = decoder.ask("play", sound=sound)
            try:
                self.duration_s = answer.number("duration_s", 0.0)
                self.has_sound = answer.flag("has_sound")
                self.still = picture_in(answer) if answer.flag("is_still") else None
                self.pictures = FarPictures(decoder, answer) if answer.flag("has_picture") else None
            except WireError as error:
                raise decoder.refuse(error) from error
        except BaseException:
            self.close()
            raise
        decoder.patience_s = _PATIENCE_S

    def open_sound(self, rate_hz: int) -> FarSound:
        """Its sound, for a device of this rate."""
        return FarSound(self._decoder, rate_hz)

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        self._decoder.close()


class FarPictures:
    """As `SeekablePictures`, of which the decoding process has one."""

    shown_s: float  # when the shown picture begins; minus infinity before the first
    before_s: float  # a time at which the picture before it is shown
    next_s: float  # when the next picture begins; infinity when there is none
    first_s: float  # when the first one begins; infinity when there is none
    end_s: float  # when the last picture read so far stops being shown
    frame_s: float  # how long one usually lasts
    ahead: int  # decoded ones after the shown one
    is_read: bool  # whether the last one is decoded

    def __init__(self, decoder: Decoder, opened: Message) -> None:
        """Raises WireError where the answer to the opening is none."""
        self._decoder = decoder
        self._picture: Picture | None = None
        self._picture_s = -math.inf  # when that one begins
        self._set(opened)

    def picture(self) -> Picture | None:
        """The shown picture (H, W, 3) RGB, upright; None before the first."""
        if self.shown_s == -math.inf:
            return None
        if self._picture is None or self._picture_s != self.shown_s:
            self._picture, self._picture_s = self._asked("picture"), self.shown_s
        return self._picture

    def next_picture(self) -> Picture | None:
        """The one after it; None at the end."""
        return self._asked("next picture") if self.ahead else None

    def show(self, at_s: float, seconds: float, left_out: LeftOut) -> int:
        """Go on to the picture of this second, working so long at most; how many pictures that passed.

        `left_out` are not decoded from now on; the next `find` is exact again.
        """
        has_s = finite(self._picture_s) if self._picture is not None else None
        answer = self._ask("show", at_s=at_s, seconds=max(seconds, 0.0), left_out=left_out, has_s=has_s)
        try:
            passed, picture = answer.count("passed"), picture_in(answer)
        except WireError as error:
            raise self._decoder.refuse(error) from error
        if picture is not None:
            self._picture, self._picture_s = picture, self.shown_s
        return passed

    def find(self, at_s: float) -> Iterator[None]:
        """Show the picture of this second. Yields now and then, so that the caller may give it up."""
        answer = self._ask("find", at_s=at_s, seconds=_SEARCH_S)
        while not self._flag("found", answer):
            yield
            answer = self._ask("find", at_s=None, seconds=_SEARCH_S)

    def _ask(self, question: str, **fields: object) -> Message:
        answer = self._decoder.ask(question, **fields)
        try:
            self._set(answer)
        except WireError as error:
            raise self._decoder.refuse(error) from error
        return answer

    def _asked(self, question: str) -> Picture | None:
        answer = self._decoder.ask(question)
        try:
            return picture_in(answer)
        except WireError as error:
            raise self._decoder.refuse(error) from error

    def _flag(self, name: str, answer: Message) -> bool:
        try:
            return answer.flag(name)
        except WireError as error:
            raise self._decoder.refuse(error) from error

    def _set(self, answer: Message) -> None:
        self.shown_s = answer.number_or("shown_s", -math.inf)
        self.before_s = answer.number_or("before_s", -math.inf)
        self.next_s = answer.number_or("next_s", math.inf)
        self.first_s = answer.number_or("first_s", math.inf)
        self.end_s = answer.number("end_s")
        self.frame_s = answer.number("frame_s", 1e-4, 100.0)
        self.ahead = answer.count("ahead")
        self.is_read = answer.flag("is_read")
