"""Plays a media file: the picture that belongs to the sound that is heard, and exact steps in it."""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mmdesk.capture.decoding.far_film import FarFilm, FarPictures
from mmdesk.capture.left_out import LeftOut
from mmdesk.capture.media_open import refuse_odd_file
from mmdesk.capture.play_clock import PlayClock
from mmdesk.capture.sound_out import SoundOut
from mmdesk.capture.subtitles import SUBTITLE_SUFFIXES
from mmdesk.capture.text_file import TEXT_SUFFIXES
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MmdeskError
from mmdesk.core.mailbox import Mailbox

SLOWEST, FASTEST = 0.25, 4.0
_TURN_S = 0.02  # work at most so long before wishes are heard again
_REST_S = 0.01  # while playing, look at the clock at least so often
_IN_TIME_S = 0.05  # a picture is asked for when it is due, so it is always a little late
_BEHIND_S = 0.3  # pictures so late: leave out those that no other needs
_FAR_BEHIND_S = 1.0  # so late: go on with the next key frame
_FIRST_SHOWN_S = 0.5  # a first picture that comes so soon is shown from the start
_PATIENCE_S = 1.0  # a search that takes longer is given up for a newer wish
_USUAL_FRAME_S = 0.04


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What the file shows at a second of it: `picture` (H, W, 3) RGB, or None."""

    path: Path
    at_s: float
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Playable:
    """What was opened; `duration_s` is 0 where the file does not say."""

    duration_s: float
    frame_s: float
    has_picture: bool
    has_sound: bool


class Player:
    """One file at a time. Belongs to one thread, which calls `turn` as often as it says.

    Wishes return at once. Pictures go into `pictures`, the newest wins. Without a sound device it plays
    by the clock; `take_trouble` says so, once for each file.
    """

    def __init__(self, pictures: Mailbox[Shown], open_out: Callable[[], SoundOut] = SoundOut) -> None:
        self.is_playing = False
        self.at_s = 0.0  # the playhead, seconds of the file
        self.dropped = 0  # pictures that were never shown because the next was due, too
        self._mailbox = pictures
        self._path = Path()
        self._clock = PlayClock(open_out)
        self._film: FarFilm | None = None
        self._pictures: FarPictures | None = None
        self._still: Picture | None = None
        self._duration_s, self._frame_s = 0.0, _USUAL_FRAME_S
        self._search: Iterator[None] | None = None
        self._search_s = 0.0
        self._search_began: float | None = None  # time.monotonic() of its first turn
        self._wish_s: float | None = None  # looked for after the present search
        self._steps = 0
        self._is_step = False  # the search ends at a frame, wherever that begins
        self._is_open = self._is_over = False
        self._left_out: LeftOut = "DEFAULT"
        self._sent_s = -math.inf  # when the picture that was sent last begins

    def open(self, path: Path, sound: int | None = None) -> Playable:
        """Open a file and show its first picture; `sound` chooses one of several. Raises MediaError."""
        self.close()
        self._path = path
        refuse_odd_file(path)
        if path.suffix.lower() in {*TEXT_SUFFIXES, *SUBTITLE_SUFFIXES}:  # read, but not played
            return Playable(0.0, _USUAL_FRAME_S, False, False)
        self._film = film = FarFilm(path, sound)
        self._pictures, self._still = film.pictures, film.still
        if film.has_sound:
            self._clock.open(film.open_sound)
        self._is_open = True
        self._duration_s = film.duration_s if film.still is None else 0.0
        if self._pictures is not None:
            self._frame_s = self._pictures.frame_s
        has_picture = self._pictures is not None or self._still is not None
        self.seek(0.0)
        return Playable(self._duration_s, self._frame_s, has_picture, self._clock.has_sound)

    def close(self) -> None:
        """Let go of the file and of the sound device."""
        self.is_playing = False
        self._clock.close()
        if self._film is not None:
            self._film.close()
        self._film = self._pictures = self._still = self._search = self._wish_s = None
        self._steps, self.at_s, self._sent_s, self._frame_s = 0, 0.0, -math.inf, _USUAL_FRAME_S
        self._is_open = False
        self._mailbox.clear()

    @property
    def is_open(self) -> bool:
        """Whether there is a file that can be played."""
        return self._is_open

    def play(self) -> None:
        """Play on from the playhead; at the end, from the start."""
        if not self._is_open or self.is_playing:
            return
        end_s = max(self._duration_s, self._pictures.end_s if self._pictures is not None else 0.0)
        if self._is_over or self.at_s >= end_s - self._frame_s / 2:
            self.seek(0.0)
        self.is_playing = True
        if self._search is None:
            self._clock.begin(self.at_s)

    def pause(self) -> None:
        """Stop where it is; the picture of exactly this second is shown."""
        if self.is_playing:
            self.is_playing = False
            at_s = self._clock.position_s if self._search is None else self.at_s
            self.seek(at_s)
            self._clock.stop()

    def seek(self, at_s: float) -> None:
        """Go to this second. Of wishes that come faster than they are met, the newest counts."""
        if not self._is_open:
            return
        last_s = self._duration_s or math.inf
        self.at_s = at_s = min(max(at_s, 0.0), last_s)
        self._steps, self._is_over = 0, False
        self._clock.halt()
        began = self._search_began
        if self._search is not None and began is not None and time.monotonic() - began < _PATIENCE_S:
            self._wish_s = at_s
        else:
            self._look_for(at_s)

    def step(self, frames: int) -> None:
        """Pause, and go so many real frames on, or back where negative."""
        if self._is_open:
            self.pause()
            self._steps += frames

    def set_speed(self, speed: float) -> None:
        """Play at this multiple of the true speed, at the same pitch."""
        speed = min(max(speed, SLOWEST), FASTEST)
        if speed != self._clock.speed:
            runs = self.is_playing and self._search is None
            at_s = self._clock.position_s
            self._clock.speed = speed
            if runs:
                self._clock.begin(at_s)

    def set_muted(self, muted: bool) -> None:
        """Whether the sound is silent."""
        self._clock.is_muted = muted

    def take_trouble(self) -> MmdeskError | None:
        """Why there is no sound, once."""
        trouble, self._clock.trouble = self._clock.trouble, None
        return trouble

    def turn(self) -> float | None:
        """Work a little; in how many seconds to call again, None when there is nothing to do."""
        if not self._is_open:
            return None
        until = time.monotonic() + _TURN_S
        if self._search is not None and not self._look_on(until):
            return 0.0
        if self._steps:
            self._step_once()
            return 0.0
        return self._play_on(until) if self.is_playing else None

    def _look_for(self, at_s: float, is_step: bool = False) -> None:
        self._search_s, self._is_step, self._wish_s = at_s, is_step, None
        self._search_began = None
        self._left_out = "DEFAULT"
        self._search = self._pictures.find(at_s) if self._pictures is not None else iter(())

    def _look_on(self, until: float) -> bool:
        """Whether the search came to its end."""
        assert self._search is not None
        if self._search_began is None:
            self._search_began = time.monotonic()
        while time.monotonic() < until:
            try:
                next(self._search)
            except StopIteration:
                self._search = None
                self._on_found()
                return self._search is None
        return False

    def _on_found(self) -> None:
        if self._is_step and self._pictures is not None:
            self.at_s = self._search_s = self._pictures.shown_s
        self._send(self._search_s)
        if self._wish_s is not None:
            self._look_for(self._wish_s)
        elif self.is_playing:
            self._clock.begin(self.at_s)

    def _step_once(self) -> None:
        forwards = self._steps > 0
        self._steps -= 1 if forwards else -1
        if self._pictures is None:
            self.at_s = max(self.at_s + (self._frame_s if forwards else -self._frame_s), 0.0)
            self.at_s = min(self.at_s, self._duration_s or math.inf)
            return
        to_s = self._pictures.next_s if forwards else self._pictures.before_s
        if self._pictures.first_s <= to_s < math.inf:
            self._look_for(to_s, is_step=True)
        else:
            self._steps = 0

    def _play_on(self, until: float) -> float | None:
        pictures = self._pictures
        pictures_end_s = 0.0
        if pictures is not None:
            pictures_end_s = pictures.end_s if pictures.is_read else math.inf
        self._clock.feed(until, pictures_end_s)
        is_over = self._clock.is_over  # asked before the pictures, which take time in which it could end
        self.at_s = self._clock.position_s
        if pictures is not None:
            self._show_due(pictures, until)
        if not is_over:
            return _REST_S
        self.is_playing, self._is_over = False, True
        self._clock.stop()
        return None

    def _show_due(self, pictures: FarPictures, until: float) -> None:
        if pictures.next_s <= self.at_s:
            self._left_out = self._to_leave_out(self.at_s - pictures.next_s)
            passed = pictures.show(self.at_s, until - time.monotonic(), self._left_out)
            self.dropped += max(passed - 1, 0)
        if pictures.shown_s != self._sent_s:
            self._send(self.at_s)

    def _to_leave_out(self, behind_s: float) -> LeftOut:
        """More the later the pictures are, and nothing again when they are in time."""
        if behind_s > _FAR_BEHIND_S:
            return "NONKEY"
        if behind_s > _BEHIND_S:
            return "NONREF" if self._left_out == "DEFAULT" else self._left_out
        return "DEFAULT" if behind_s < _IN_TIME_S else self._left_out

    def _send(self, at_s: float) -> None:
        if self._pictures is None:
            self._mailbox.put(Shown(self._path, at_s, self._still))
            return
        picture = self._pictures.picture()
        if picture is None and self._pictures.next_s - at_s <= _FIRST_SHOWN_S:
            picture = self._pictures.next_picture()
        self._sent_s = self._pictures.shown_s
        self._mailbox.put(Shown(self._path, at_s, picture))
