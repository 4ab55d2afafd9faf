"""The moments of a video or sound file, in the order of time, in constant memory."""

import math
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Stream
from av.subtitles.stream import SubtitleStream
from av.video.stream import VideoStream

from mmdesk.capture.embedded_subtitles import stream_cues
from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_open import open_for_reading
from mmdesk.capture.media_picture import PictureTrack
from mmdesk.capture.media_probe import Probe
from mmdesk.capture.media_seek import seek
from mmdesk.capture.media_sound import sound_blocks
from mmdesk.capture.sound_track import SoundTrack
from mmdesk.capture.subtitles import SubtitleTrack
from mmdesk.core.arrays import VOICE_WINDOW_S, Sound
from mmdesk.core.moments import Moment

_SAME_S = 1e-6
_HEARD_ANEW_S = 0.4  # moments nearer than this share their sound, so that it is heard once for them
_LONGEST_CUE_S = 60.0
_SKIPPED_S = 1.0  # at once

Track = TypeVar("Track", PictureTrack, SoundTrack)


class MediaReader:
    """Reads picture, sound and subtitles each through its own opening of the file.

    So no track waits for another, whatever the order of the packets: a file with all its sound
    before its picture costs no more memory than an interleaved one.
    """

    def __init__(
        self,
        path: Path,
        found: Probe,
        errors: list[str],
        every_s: float,
        from_s: float = 0.0,
        with_subtitles: bool = True,
    ) -> None:
        """Open the file where moments from `from_s` on, one each `every_s` seconds, need it."""
        self._path = path
        self._found = found
        self._errors = errors
        self._every_s = every_s
        self._closing = ExitStack()
        self._picture = self._from(self._open_picture, from_s - _HEARD_ANEW_S)
        self._sound = self._from(self._open_sound, from_s - _HEARD_ANEW_S - VOICE_WINDOW_S)
        self._subtitles = self._open_subtitles(from_s - _LONGEST_CUE_S) if with_subtitles else None
        self._heard: tuple[int, Sound | None] = -1, None
        self.read_s = 0.0  # how far the file has been read; its true length at the end

    def moments(self, from_s: float = 0.0) -> Iterator[Moment]:
        """One moment each `every_s` seconds; the last may be shorter; stretches of nothing are skipped.

        Those that begin before `from_s`, as given when the file was opened, are left out.
        """
        every_s = self._every_s
        together = max(1, math.floor(_HEARD_ANEW_S / every_s + _SAME_S))  # so many share their sound
        first = max(0, math.ceil(from_s / every_s - _SAME_S))
        number = first - first % together
        self.read_s = first * every_s
        self._skip(number * every_s)
        while True:
            start_s, end_s = number * every_s, (number + 1) * every_s
            self._advance(end_s)
            over = self._next_s == math.inf and self._end_s <= end_s + _SAME_S
            end_s = min(end_s, self._end_s) if over else end_s
            if end_s <= start_s:  # the file ended with the last moment, or just before
                return
            moment = self._moment(start_s, end_s, number // together)
            is_empty = moment.picture is None and moment.sound is None
            if not is_empty and number >= first:
                yield moment
                self.read_s = end_s
            if over:
                return
            number += 1
            if is_empty and math.isfinite(self._next_s):
                number = max(number, math.floor(self._next_s / every_s))

    def close(self) -> None:
        """Close the file; no more moments can be asked for."""
        self._closing.close()

    def _skip(self, until_s: float) -> None:
        """Read what comes before, where one could not go to the place."""
        while self._next_s < until_s:
            self._advance(min(self._next_s + _SKIPPED_S, until_s))

    @property
    def _next_s(self) -> float:
        return min(track.next_s for track in (self._picture, self._sound) if track)

    @property
    def _end_s(self) -> float:
        return max(track.end_s for track in (self._picture, self._sound) if track)

    def _advance(self, until_s: float) -> None:
        for track in (self._picture, self._sound):
            if track:
                track.advance(until_s)

    def _moment(self, start_s: float, end_s: float, group: int) -> Moment:
        return Moment(
            start_s=start_s,
            end_s=end_s,
            picture=self._picture.at(end_s) if self._picture else None,
            sound=self._sound_at(end_s, group),
            text=self._subtitles.during(start_s, end_s) if self._subtitles else None,
        )

    def _sound_at(self, end_s: float, group: int) -> Sound | None:
        """The sound up to the end of the first moment of a group, the same object for all of them."""
        if self._sound is None:
            return None
        if self._heard[0] != group or self._heard[1] is None:
            self._heard = group, self._sound.upto(end_s)
        return self._heard[1]

    def _from(self, open_track: Callable[[float], Track | None], from_s: float) -> Track | None:
        """The track from a place before `from_s` on; from its start where that cannot be found."""
        track = open_track(from_s)
        if track is not None and from_s > 0 and track.next_s > from_s:
            return open_track(0.0)
        return track

    def _open_stream(self, index: int, from_s: float) -> tuple[InputContainer, Stream]:
        file = self._closing.enter_context(open_for_reading(self._path))
        container = self._closing.enter_context(open_container(self._path, file))
        stream = container.streams[index]
        if from_s > 0:
            seek(container, stream, self._found.origin_s + from_s)
        return container, stream

    def _open_picture(self, from_s: float) -> PictureTrack | None:
        if self._found.video is None:
            return None
        container, stream = self._open_stream(self._found.video, from_s)
        assert isinstance(stream, VideoStream)
        return PictureTrack(container, stream, self._found.origin_s, self._errors, self._every_s)

    def _open_sound(self, from_s: float) -> SoundTrack | None:
        if self._found.audio is None:
            return None
        container, stream = self._open_stream(self._found.audio, from_s)
        assert isinstance(stream, AudioStream)
        return SoundTrack(sound_blocks(container, stream, self._found.origin_s, self._errors))

    def _open_subtitles(self, from_s: float) -> SubtitleTrack | None:
        if self._found.subtitle is None:
            return None
        container, stream = self._open_stream(self._found.subtitle, from_s)
        assert isinstance(stream, SubtitleStream)
        return SubtitleTrack(stream_cues(container, stream, self._found.origin_s, self._errors))
