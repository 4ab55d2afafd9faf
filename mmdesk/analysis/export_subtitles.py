"""A timeline as subtitles (SRT, WebVTT): a cue for each stretch of one shown emotion."""

from typing import TextIO

from pysubs2 import SSAEvent, SSAFile

from mmdesk.analysis.segments import Segment, segments
from mmdesk.analysis.timeline import Analysis


def write_srt(analysis: Analysis, file: TextIO) -> None:
    """Write SubRip cues; not sure is a stretch without one."""
    file.write(_subtitles(analysis).to_string("srt"))


def write_vtt(analysis: Analysis, file: TextIO) -> None:
    """Write WebVTT cues; not sure is a stretch without one."""
    file.write(_subtitles(analysis).to_string("vtt"))


def _subtitles(analysis: Analysis) -> SSAFile:
    subtitles = SSAFile()
    subtitles.events = [_cue(segment) for segment in segments(analysis.entries)]
    return subtitles


def _cue(segment: Segment) -> SSAEvent:
    text = f"{segment.emotion} ({segment.confidence:.0%})"
    return SSAEvent(start=segment.start_ms, end=segment.end_ms, text=text)
