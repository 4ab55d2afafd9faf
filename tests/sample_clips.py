"""The sample clip, made once for all tests of a process: making it takes seconds, writing it nothing."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mmdesk.capture.synthetic import make_sample_clip


def sample_clip(path):
    """What `make_sample_clip` writes, at this path and with its subtitles beside it."""
    clip, subtitles = _made()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(clip)
    path.with_suffix(".srt").write_bytes(subtitles)
    return path


@cache
def _made():
    with TemporaryDirectory() as folder:
        made = make_sample_clip(Path(folder) / "sample.mp4")
        return made.read_bytes(), made.with_suffix(".srt").read_bytes()
