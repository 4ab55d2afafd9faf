"""Pictures in a report, where the user asked for them: one of the longest stretch of each emotion."""

from base64 import b64encode
from collections.abc import Callable

from mmdesk.analysis.report.gathering import Gathered, Run
from mmdesk.analysis.report.parts import clock, section
from mmdesk.core.emotions import EMOTIONS

Picturing = Callable[[float], bytes | None]  # seconds of the media to a JPEG, or None


def pictures(told: Gathered, picture_at: Picturing) -> str:
    """A figure for each emotion that was named, from the middle of its longest stretch."""
    longest: dict[str, Run] = {}
    for run in told.answer.runs:
        if run.emotion is not None:
            known = longest.get(run.emotion)
            if known is None or run.end_s - run.start_s > known.end_s - known.start_s:
                longest[run.emotion] = run
    figures = [_figure(longest[emotion], picture_at) for emotion in EMOTIONS if emotion in longest]
    inner = "".join(figures) or "<p>None of it could be read again.</p>"
    words = '<p class="quiet small">From the middle of the longest stretch of each emotion.</p>'
    return section("Pictures", words, f'<div class="pictures">{inner}</div>')


def _figure(run: Run, picture_at: Picturing) -> str:
    at_s = (run.start_s + run.end_s) / 2
    jpeg = picture_at(at_s)
    if jpeg is None:
        return ""
    name = f"{run.emotion}, {clock(at_s)}"
    data = b64encode(jpeg).decode("ascii")
    image = f'<img alt="{name}" src="data:image/jpeg;base64,{data}">'
    return f"<figure>{image}<figcaption>{name}</figcaption></figure>"
