"""One picture out of the middle of a media file."""

from pathlib import Path

from mmdesk.capture.decoding.checked import picture_in
from mmdesk.capture.decoding.one_answer import one_answer
from mmdesk.core.arrays import Picture


def picture_at(path: Path, at_s: float) -> Picture | None:
    """The picture that a video shows `at_s` seconds after its start, (H, W, 3) RGB; None when there is none.

    Raises MediaError when the file cannot be read.
    """
    return one_answer(path, picture_in, "picture at", at_s=at_s)
