"""Going to a place in a media file, where its format lets one do so and know where one is."""

from contextlib import suppress

import av
from av.container import InputContainer
from av.stream import Stream

# Of others the time stamps after a leap are guesses (MP3, AVI), or go by what came before (MPEG-TS).
TRUE_STAMPS = ("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "wav", "w64", "flac", "caf", "aiff")
_BEFORE_S = 1.0  # indices go by the time of decoding, and a decoder needs what comes before a sound
_WORTH_S = 5.0  # nearer to the start it is quicker to read on


def seek(container: InputContainer, stream: Stream, stamp_s: float) -> None:
    """Go before this time stamp, in seconds, or stay at the start.

    What is read then has the same times as when all before it had been read. A damaged index may
    lead behind the place all the same.
    """
    to_s = stamp_s - _BEFORE_S
    start_s = (container.start_time or 0) / av.time_base
    if to_s - start_s < _WORTH_S or container.format.name not in TRUE_STAMPS or stream.time_base is None:
        return
    with suppress(av.FFmpegError, OSError, ValueError, OverflowError):
        container.seek(int(to_s / stream.time_base), stream=stream)
