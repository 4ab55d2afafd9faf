"""A video file in the place of a camera: played at its own rate, again and again."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_container import open_container, refuse_odd_file
from mmdesk.capture.media_frames import frame_seconds, pixel_aspect, upright_rgb, usual_seconds, video_frames
from mmdesk.capture.media_probe import probe
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MediaError


def file_pictures(path: Path, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB, each when it is due, until stopped. Raises MediaError."""
    refuse_odd_file(path)
    found = probe(path)
    if found.video is None:
        raise MediaError(f"{path.name} has no picture in it.", "Choose another file.")
    while not stopping.is_set():
        refuse_odd_file(path)  # it may have gone since it was played last
        shown = 0
        for picture in _play_once(path, found.video, found.origin_s, stopping):
            shown += 1
            yield picture
        if not shown:
            return


def _play_once(path: Path, video: int, origin_s: float, stopping: threading.Event) -> Iterator[Picture]:
    began_at = time.monotonic()
    with path.open("rb") as file, open_container(path, file) as container:
        stream = container.streams[video]
        assert isinstance(stream, VideoStream)
        clock, reformatter = MediaClock(origin_s), VideoReformatter()
        aspect, usual_s = pixel_aspect(stream), usual_seconds(stream)
        for frame in video_frames(container, stream, []):
            seconds = frame_seconds(frame) or usual_s
            due_at = began_at + clock.place(frame.time, seconds)
            if stopping.wait(max(due_at - time.monotonic(), 0.0)):
                return
            yield upright_rgb(frame, reformatter, aspect)
        stopping.wait(max(began_at + clock.end_s - time.monotonic(), 0.0))
