"""A timeline as subtitles (SRT, WebVTT): a cue for each stretch of one shown emotion."""

from typing import TextIO

from pysubs2 import SSAEvent, SSAFile

from mmdesk.analysis.plain_values import as_unicode
from mmdesk.analysis.segments import Segment, segments
from mmdesk.analysis.timeline import Analysis

_BRACES = str.maketrans("{}\\", "()/")  # what is in braces, or follows a backslash, is a command
_LOOK_ALIKES = {**_BRACES, **str.maketrans("<>", "\u2039\u203a")}


def write_srt(analysis: Analysis, file: TextIO) -> None:
    """Write SubRip cues; not sure, and what was left out, is a stretch without one.

    Where the answer is of several persons, or names are told, each cue says whose it is.
    """
    found = list(segments(analysis.entries))
    has_several = len({segment.person for segment in found if segment.person}) > 1
    texts = []
    for one in found:
        is_told = one.person in analysis.names or (has_several and one.person)
        texts.append(f"{_in_text(_who(one, analysis))}: {_says(one)}" if is_told else _says(one))
    file.write(_subtitles(found, texts).to_string("srt"))


def write_vtt(analysis: Analysis, file: TextIO) -> None:
    """Write WebVTT cues, whose voice is the person's where one is known."""
    found = list(segments(analysis.entries))
    texts = []
    for one in found:
        is_told = one.person or one.person in analysis.names
        texts.append(f"<v {_in_voice(_who(one, analysis))}>{_says(one)}" if is_told else _says(one))
    file.write(_subtitles(found, texts).to_string("vtt"))


def _subtitles(found: list[Segment], texts: list[str]) -> SSAFile:
    subtitles = SSAFile()
    subtitles.events = [
        SSAEvent(start=segment.start_ms, end=segment.end_ms, text=text)
        for segment, text in zip(found, texts, strict=True)
    ]
    return subtitles


def _who(segment: Segment, about: Analysis) -> str:
    called = about.called(segment.person)
    return called if segment.person in about.names else called.capitalize()


def _in_text(name: str) -> str:
    """A name in which no player finds tags: SubRip has no escapes, so look-alikes stand for them."""
    return as_unicode(name).translate(_LOOK_ALIKES)


def _in_voice(name: str) -> str:
    """A name in WebVTT's voice tag, which ends at >; it has escapes, but the writer knows braces as tags."""
    safe = as_unicode(name).translate(_BRACES)
    safe = safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{safe} " if safe.endswith("-") else safe  # with the tag's end it would be the arrow of times


def _says(segment: Segment) -> str:
    return f"{segment.emotion} ({segment.confidence:.0%})"
