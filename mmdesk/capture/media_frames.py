"""Decoded video frames, in the order in which they are shown."""

from collections.abc import Callable, Iterator
from typing import Any

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from mmdesk.capture.media_container import packets, reason
from mmdesk.capture.media_notes import note
from mmdesk.capture.unseen_pictures import UnseenPictures


def video_frames(
    container: InputContainer,
    stream: VideoStream,
    errors: list[str],
    before: Callable[["Packet[Any]"], None] | None = None,
    unseen: UnseenPictures | None = None,
) -> Iterator[VideoFrame]:
    """Every frame that decodes; a packet that does not is noted and left out. `before` sees each packet.

    With `unseen` frames that nobody looks at are left out where that is quicker.
    """
    read = packets(container, stream, errors)
    for packet in read if unseen is None else unseen.packets(read):
        if before is not None:
            before(packet)
        try:
            for frame in stream.decode(packet):
                if frame.is_corrupt:
                    note(errors, "Some pictures are damaged.")
                yield frame
        except av.EOFError:
            return
        except (av.FFmpegError, ValueError, MemoryError) as error:
            note(errors, f"Some pictures cannot be decoded: {reason(error)}.")
