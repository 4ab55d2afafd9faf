"""Every picture of a file, and all of its sound, in order from the start. Runs in the decoding process."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from av.audio.stream import AudioStream
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_frames import video_frames
from mmdesk.capture.media_probe import probe
from mmdesk.capture.media_sound import sound_blocks
from mmdesk.capture.opened_stream import OpenedStream
from mmdesk.capture.upright import frame_seconds, pixel_aspect, upright_rgb, usual_seconds
from mmdesk.core.arrays import Picture, Sound
from mmdesk.core.errors import MediaError

_LONGEST = 16_000  # samples at once


@dataclass(frozen=True, slots=True, eq=False)
class Filmed:
    """A picture, and the seconds of the file in which it is shown."""

    begin_s: float
    end_s: float
    picture: Picture


def filmed(path: Path) -> Iterator[Filmed]:
    """The pictures (H, W, 3) RGB. Raises MediaError where there are none."""
    found = probe(path)
    if found.video is None:
        raise MediaError(f"{path.name} has no picture in it.", "Choose another file.")
    return _pictures(path, found.video, found.origin_s)


def heard(path: Path) -> Iterator[Sound]:
    """The sound in pieces of a second at most. Raises MediaError where there is none."""
    audio = probe(path).audio
    if audio is None:
        raise MediaError(f"{path.name} has no sound in it.", "Choose another file.")
    return _pieces(path, audio)


def _pictures(path: Path, video: int, origin_s: float) -> Iterator[Filmed]:
    with OpenedStream(path, video) as opened:
        stream = opened.stream
        assert isinstance(stream, VideoStream)
        clock, reformatter = MediaClock(origin_s), VideoReformatter()
        aspect, usual_s = pixel_aspect(stream), usual_seconds(stream)
        for frame in video_frames(opened.container, stream, []):
            begin_s = clock.place(frame.time, frame_seconds(frame) or usual_s)
            yield Filmed(begin_s, clock.end_s, upright_rgb(frame, reformatter, aspect))


def _pieces(path: Path, audio: int) -> Iterator[Sound]:
    with OpenedStream(path, audio) as opened:
        assert isinstance(opened.stream, AudioStream)
        for block in sound_blocks(opened.container, opened.stream, 0.0, []):
            for start in range(0, len(block.samples), _LONGEST):
                yield block.samples[start : start + _LONGEST]
