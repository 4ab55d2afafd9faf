"""A timeline as subtitles (SRT, WebVTT): a cue for each stretch of one shown emotion."""

from typing import TextIO

from pysubs2 import SSAEvent, SSAFile

from mmdesk.analysis.segments import Segment, segments
from mmdesk.analysis.timeline import Analysis


def write_srt(analysis: Analysis, file: TextIO) -> None:
    """Write SubRip cues; not sure, and what was left out, is a stretch without one.

    Where the answer is of several persons, each cue says whose it is.
    """
    found = list(segments(analysis.entries))
    has_several = len({segment.person for segment in found if segment.person}) > 1
    texts = [f"{_who(one)}: {_says(one)}" if has_several and one.person else _says(one) for one in found]
    file.write(_subtitles(found, texts).to_string("srt"))


def write_vtt(analysis: Analysis, file: TextIO) -> None:
    """Write WebVTT cues, whose voice is the person's where one is known."""
    found = list(segments(analysis.entries))
    texts = [f"<v {_who(one)}>{_says(one)}" if one.person else _says(one) for one in found]
    file.write(_subtitles(found, texts).to_string("vtt"))


def _subtitles(found: list[Segment], texts: list[str]) -> SSAFile:
    subtitles = SSAFile()
    subtitles.events = [
        SSAEvent(start=segment.start_ms, end=segment.end_ms, text=text)
        for segment, text in zip(found, texts, strict=True)
    ]
    return subtitles


def _who(segment: Segment) -> str:
    return f"Person {segment.person}"


def _says(segment: Segment) -> str:
    return f"{segment.emotion} ({segment.confidence:.0%})"
