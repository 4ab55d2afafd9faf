"""The moments of a video or sound file, in the order of time, in constant memory."""

import math
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Stream
from av.subtitles.stream import SubtitleStream
from av.video.stream import VideoStream

from mmdesk.capture.media_container import note, open_container
from mmdesk.capture.media_picture import PictureTrack
from mmdesk.capture.media_probe import Probe
from mmdesk.capture.media_sound import sound_blocks
from mmdesk.capture.sound_track import SoundTrack
from mmdesk.capture.subtitles import SubtitleTrack, read_cues, sidecar, stream_cues
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment

_SAME_S = 1e-6


class MediaReader:
    """Reads picture, sound and subtitles each through its own opening of the file.

    So no track waits for another, whatever the order of the packets: a file with all its sound
    before its picture costs no more memory than an interleaved one.
    """

    def __init__(self, path: Path, found: Probe, errors: list[str]) -> None:
        self._path = path
        self._found = found
        self._errors = errors
        self._closing = ExitStack()
        self._picture = self._open_picture()
        self._sound = self._open_sound()
        self._subtitles = self._open_subtitles()
        self.read_s = 0.0  # how far the file has been read; its true length at the end

    def moments(self, every_s: float, text: str | None) -> Iterator[Moment]:
        """One moment each `every_s` seconds; the last may be shorter; stretches of nothing are skipped."""
        number = 0
        while True:
            start_s, end_s = number * every_s, (number + 1) * every_s
            self._advance(end_s)
            over = self._next_s == math.inf and self._end_s <= end_s + _SAME_S
            end_s = min(end_s, self._end_s) if over else end_s
            if end_s <= start_s:  # the file ended with the last moment, or just before
                return
            moment = self._moment(start_s, end_s, text)
            if moment.picture is not None or moment.sound is not None:
                yield moment
                self.read_s = end_s
            if over:
                return
            number += 1
            if moment.picture is None and moment.sound is None and math.isfinite(self._next_s):
                number = max(number, math.floor(self._next_s / every_s))

    def close(self) -> None:
        """Close the file; no more moments can be asked for."""
        self._closing.close()

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

    def _moment(self, start_s: float, end_s: float, text: str | None) -> Moment:
        shown = self._subtitles.during(start_s, end_s) if self._subtitles else None
        return Moment(
            start_s=start_s,
            end_s=end_s,
            picture=self._picture.at(end_s) if self._picture else None,
            sound=self._sound.upto(end_s) if self._sound else None,
            text=text or shown,
        )

    def _open_stream(self, index: int) -> tuple[InputContainer, Stream]:
        file = self._closing.enter_context(self._path.open("rb"))
        container = self._closing.enter_context(open_container(self._path, file))
        return container, container.streams[index]

    def _open_picture(self) -> PictureTrack | None:
        if self._found.video is None:
            return None
        container, stream = self._open_stream(self._found.video)
        assert isinstance(stream, VideoStream)
        return PictureTrack(container, stream, self._found.origin_s, self._errors)

    def _open_sound(self) -> SoundTrack | None:
        if self._found.audio is None:
            return None
        container, stream = self._open_stream(self._found.audio)
        assert isinstance(stream, AudioStream)
        return SoundTrack(sound_blocks(container, stream, self._found.origin_s, self._errors))

    def _open_subtitles(self) -> SubtitleTrack | None:
        beside = sidecar(self._path)
        if beside is not None:
            try:
                return SubtitleTrack(iter(read_cues(beside)))
            except MediaError as error:  # the video is still worth watching
                note(self._errors, error.message)
        if self._found.subtitle is None:
            return None
        container, stream = self._open_stream(self._found.subtitle)
        assert isinstance(stream, SubtitleStream)
        return SubtitleTrack(stream_cues(container, stream, self._found.origin_s, self._errors))
