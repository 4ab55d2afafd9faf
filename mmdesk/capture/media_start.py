"""What a file's streams really begin with, and which of its time stamps counts as zero."""

from collections.abc import Sequence
from pathlib import Path

import av
from av.container import InputContainer
from av.stream import Stream
from av.video.stream import VideoStream

from mmdesk.capture.media_container import reason
from mmdesk.capture.pixels import MAX_PIXELS
from mmdesk.core.errors import MediaError

_TRIED_PACKETS = 3000  # of a file in which nothing decodes; then it is refused
_MORE_PACKETS = 300  # until a second stream must have begun, too
# Encoders put something before the sound's first sample (Opus 7 ms, MP3 up to 138, MP2 30, AAC 21 to 132),
# and some containers begin to count there. The picture begins with what was filmed.
_BEFORE_PICTURE_S = 0.3


def first_stamps(path: Path, container: InputContainer, streams: Sequence[Stream]) -> dict[int, float | None]:
    """The time stamp, in seconds, of the first thing decoded in each stream, by its place.

    A stream that does not begin soon is left out. Headers promise minutes that are not there; only a
    decoded frame is proof. Raises MediaError when nothing decodes.
    """
    found: dict[int, float | None] = {}
    problem = "it holds none of what its header promises"
    limit = _TRIED_PACKETS
    try:
        for count, packet in enumerate(container.demux(list(streams))):
            try:
                for frame in packet.decode()[:1]:
                    found.setdefault(packet.stream_index, getattr(frame, "time", None))
                    limit = min(limit, count + _MORE_PACKETS)
            except (av.FFmpegError, ValueError, MemoryError) as error:
                problem = problem if isinstance(error, av.EOFError) else reason(error)
            if len(found) == len(streams) or count > limit:
                break
    except IndexError:  # see `packets`
        pass
    except (av.FFmpegError, OSError, ValueError) as error:
        problem = reason(error)
    if found:
        return found
    sizeless = any(isinstance(stream, VideoStream) and not stream.width for stream in streams)
    hint = f"It may have more than {MAX_PIXELS:,} pixels." if sizeless else "Choose another file."
    raise MediaError(f"Nothing in {path.name} can be decoded: {problem}.", hint)


def zero_stamp(container: InputContainer, picture_stamp_s: float | None) -> float:
    """The time stamp, in seconds, that is second 0: the first picture's where it begins with the sound.

    So the same recording has its pictures at the same times in every container.
    """
    start_s = (container.start_time or 0) / av.time_base
    if picture_stamp_s is not None and 0 <= picture_stamp_s - start_s <= _BEFORE_PICTURE_S:
        return picture_stamp_s
    return start_s
