"""The sound before one second of a file. Runs in the decoding process."""

import contextlib
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer

from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_open import open_for_reading
from mmdesk.capture.media_probe import probe
from mmdesk.capture.media_sound import sound_blocks
from mmdesk.capture.sound_track import SoundTrack
from mmdesk.core.arrays import VOICE_WINDOW_S, Sound

_EARLIER_S = VOICE_WINDOW_S + 2.0  # a decoder needs a little before it is right


def sound_until(path: Path, time_s: float, sound: int | None = None) -> Sound | None:
    """The last VOICE_WINDOW_S at most before `time_s`, or None without any. Raises MediaError.

    `sound` is which of several, as for `MediaFile.moments`.
    """
    found = probe(path).with_sound(sound)
    if found.audio is None:
        return None
    with open_for_reading(path) as file, open_container(path, file) as container:
        stream = container.streams[found.audio]
        assert isinstance(stream, AudioStream)
        if time_s > _EARLIER_S:
            _go_to(container, found.origin_s + time_s - _EARLIER_S)
        track = SoundTrack(sound_blocks(container, stream, found.origin_s, []))
        track.advance(time_s)
        return track.upto(time_s)


def _go_to(container: InputContainer, stamp_s: float) -> None:
    """Go on from there, or a little before; a file that cannot be gone about in is read from its start."""
    with contextlib.suppress(av.FFmpegError):
        container.seek(round(stamp_s * av.time_base))
