"""What a media file holds that can be used: its best picture, its best sound, its subtitles."""

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from mmdesk.capture.embedded_subtitles import best_subtitles
from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_open import open_for_reading, size_of
from mmdesk.capture.media_seek import TRUE_STAMPS
from mmdesk.capture.media_sound import LOWEST_RATE_HZ
from mmdesk.capture.media_start import first_stamps, zero_stamp
from mmdesk.capture.pixels import MAX_PIXELS
from mmdesk.capture.sound_choice import SoundTrackInfo, sound_infos
from mmdesk.core.errors import MediaError

_STILL_BRANDS = ("avif", "heic", "mif1")  # pictures in the clothes of MP4
_MAX_PIXELS_PER_S = 2_100_000_000  # 8K at 60 Hz; a few kilobytes of GIF can ask for more, for minutes
_BELIEVED_RATE = 240  # Hz; headers that say more mean the unit of their clock
_MOST_NAMED = 8  # sounds, in one line


@dataclass(frozen=True, slots=True)
class Probe:
    """Stream positions to read (None: none of that kind), and what the header says of the time."""

    video: int | None
    audio: int | None
    subtitle: int | None
    is_still: bool  # one picture, without time
    is_cut: bool  # ends in the middle of a packet
    origin_s: float  # what time stamps count as zero
    duration_s: float | None
    warnings: tuple[str, ...]
    is_counted: bool = False  # the duration is written down, not guessed from the bits a second
    sounds: tuple[SoundTrackInfo, ...] = ()  # that can be chosen; `audio` is the default one's stream

    def with_sound(self, index: int | None) -> "Probe":
        """The same with another of its sounds; None: the default. Raises MediaError for one it has not."""
        if index is None:
            return self
        for sound in self.sounds:
            if sound.index == index:
                return replace(self, audio=sound.stream)
        choices = ", ".join(str(sound.index) for sound in self.sounds[:_MOST_NAMED])
        raise MediaError(f"The file has no sound {index}.", f"It has {choices}." if choices else "")


def probe(path: Path) -> Probe:
    """Look into a file. Raises MediaError when nothing in it can be decoded."""
    with open_for_reading(path) as file, open_container(path, file) as container:
        warnings: list[str] = []
        video = _best_video(path, container, warnings)
        sounds = sound_infos(_usable_sounds(container, warnings))
        warnings += _to_choose(sounds)
        default = next((sound for sound in sounds if sound.is_default), None)
        audio, language = (default.stream, default.language) if default else (None, "")
        if video is None and audio is None:
            raise _nothing_usable(path, warnings)
        is_still = _is_still(container, video)
        # Of a still picture that is asked when it is read: it may take seconds.
        tried = [] if is_still else [video.index if video else None, audio]
        streams = [container.streams[one] for one in tried if one is not None]
        begun = first_stamps(path, container, streams) if streams else {}
        return Probe(
            video=video.index if video else None,
            audio=audio,
            subtitle=best_subtitles(container, language),
            is_still=is_still,
            is_cut=_is_cut(file, container),
            origin_s=zero_stamp(container, begun.get(video.index) if video else None),
            duration_s=_duration(container),
            warnings=tuple(warnings),
            is_counted=container.format.name in TRUE_STAMPS,
            sounds=sounds,
        )


def _best_video(path: Path, container: InputContainer, warnings: list[str]) -> VideoStream | None:
    usable: list[VideoStream] = []
    for stream in container.streams.video:
        if stream.disposition & Disposition.attached_pic:
            continue  # the cover of a record is not video
        if not _is_known(stream):
            warnings.append("Its picture is of a kind that cannot be decoded.")
        elif stream.codec_context.width * stream.codec_context.height > MAX_PIXELS:
            size = f"{stream.codec_context.width} x {stream.codec_context.height}"
            warnings.append(f"Its picture is too large ({size} pixels).")
        elif not _is_still(container, stream) and _pixels_per_s(stream) > _MAX_PIXELS_PER_S:
            warnings.append("Its picture has too many pixels a second.")
        else:
            usable.append(stream)
    if len(usable) > 1:
        warnings.append(f"It has {len(usable)} pictures; the largest is used.")
    return max(usable, key=lambda stream: stream.width * stream.height, default=None)


def _pixels_per_s(stream: VideoStream) -> float:
    rate = float(stream.average_rate or 0)
    return stream.codec_context.width * stream.codec_context.height * (rate if rate <= _BELIEVED_RATE else 0)


def _usable_sounds(container: InputContainer, warnings: list[str]) -> list[tuple[int, AudioStream]]:
    """The sounds that can be decoded, each with its number among all."""
    usable: list[tuple[int, AudioStream]] = []
    for number, stream in enumerate(container.streams.audio):
        if not _is_known(stream):
            warnings.append("Its sound is of a kind that cannot be decoded, or is encrypted.")
        elif 0 < stream.codec_context.sample_rate < LOWEST_RATE_HZ:
            warnings.append(f"Its sound has only {stream.codec_context.sample_rate} samples a second.")
        else:
            usable.append((number, stream))
    return usable


def _to_choose(sounds: tuple[SoundTrackInfo, ...]) -> list[str]:
    if len(sounds) < 2:
        return []
    each = "; ".join(f"{sound.index}: {sound.words}" for sound in sounds[:_MOST_NAMED])
    more = "; …" if len(sounds) > _MOST_NAMED else ""
    default = next(sound.index for sound in sounds if sound.is_default)
    return [f"It has {len(sounds)} sounds ({each}{more}); {default} is heard unless another is chosen."]


def _is_known(stream: Stream) -> bool:
    context: object = stream.codec_context  # None for unknown codecs, whatever PyAV's annotation says
    return context is not None


def _is_still(container: InputContainer, video: VideoStream | None) -> bool:
    if container.format.name.endswith("_pipe") or container.metadata.get("major_brand") in _STILL_BRANDS:
        return True
    return video is not None and bool(video.disposition & Disposition.still_image)


def _is_cut(file: BinaryIO, container: InputContainer) -> bool:
    # A transport stream has no length in its header; only a packet that is not whole shows the cut.
    if container.format.name != "mpegts":
        return False
    size = size_of(file)
    return all(size % packet for packet in (188, 192, 204))


def _duration(container: InputContainer) -> float | None:
    seconds = container.duration / av.time_base if container.duration else 0.0
    if container.format.name.startswith("matroska"):  # it says when it ends, others say how long it is
        seconds -= max((container.start_time or 0) / av.time_base, 0.0)
    return seconds if 0 < seconds < math.inf else None


def _nothing_usable(path: Path, warnings: list[str]) -> MediaError:
    return MediaError(
        f"{path.name} has no picture or sound that can be used.", " ".join(warnings) or "Choose another file."
    )
