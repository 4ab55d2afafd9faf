"""Subtitle cues with their times: from a subtitle file, or a track inside a video; and what is shown when."""

import html
import math
import re
import warnings
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pysubs2 import SSAEvent, SSAFile
from pysubs2.exceptions import Pysubs2Error

from mmdesk.capture.text_file import read_text
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MediaError

SUBTITLE_SUFFIXES = (".srt", ".vtt", ".ass", ".ssa")
USUAL_CUE_S = 3.0
_TOGETHER_S = 0.1
_MOST_AT_ONCE = 8  # cues; more are not read by anybody
_LONGEST_HEAD = 100  # characters of a line that may be the head of a section
_LONGEST_LINE = 2000  # characters; patterns in a line of megabytes take hours
# Tags of SRT and WebVTT, override blocks of ASS, and what is heard but not said.
_STYLING = re.compile(r"\{[^{}]{0,300}\}|</?[A-Za-z][^<>]{0,300}>|<[\d:.]{1,20}>|\[[^\[\]]{0,100}\]|[♪♫]")
_BREAK = re.compile(r"\\[Nnh]")
_DRAWING = re.compile(r"\\p[1-9]")
_OURS = re.compile(rf"(Person \d+: )?({'|'.join(EMOTIONS)}) \(\d{{1,3}}%\)")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle, without its styling, and when it is shown (seconds from the start)."""

    start_s: float
    end_s: float
    text: str


class SubtitleTrack:
    """Cues read forwards, answering what is shown at a time."""

    def __init__(self, cues: Iterator[Cue]) -> None:
        self._cues = cues
        self._shown: deque[Cue] = deque(maxlen=_MOST_AT_ONCE)
        self._pending = next(cues, None)

    def during(self, start_s: float, end_s: float) -> str | None:
        """What is shown at the end of a moment, or was last within it; moments must be asked for in order.

        Of several shown at once, as when two people speak, all, in the order in which they began.
        """
        while self._pending is not None and self._pending.start_s < end_s:
            self._shown.append(self._pending)
            self._pending = next(self._cues, None)
        within = [cue for cue in self._shown if cue.end_s > start_s]
        last_s = min(end_s, max((cue.end_s for cue in within), default=end_s))
        return _joined([cue.text for cue in within if cue.start_s < last_s <= cue.end_s])


def read_cues(path: Path) -> list[Cue]:
    """All cues of a subtitle file in the order of time.

    Raises MediaError when it has none, or is a timeline that mmdesk wrote: nobody said that.
    """
    text, _ = read_text(path)
    try:
        cues = [cue for event in _events(text) if (cue := _cue(event)) is not None]
    except (Pysubs2Error, ValueError, OverflowError):
        cues = []
    if not cues:
        raise MediaError(f"{path.name} has no subtitles in it.", "Is it a subtitle file?")
    if all(_OURS.fullmatch(cue.text) for cue in cues):
        raise MediaError(
            f"{path.name} is a timeline of emotions, not what people say.", "Open the media file."
        )
    return sorted(cues, key=lambda cue: cue.start_s)


def readable(cues: Iterable[Cue]) -> Iterator[Cue]:
    """The cues, those that begin nearly together as one: nobody reads faster.

    Two people who speak are one moment then, as in a video, and a file of a hundred thousand cues in a
    minute is no hour's work.
    """
    together: list[Cue] = []
    for cue in cues:
        if together and cue.start_s - together[0].start_s >= _TOGETHER_S:
            yield _one(together)
            together = []
        if len(together) < _MOST_AT_ONCE:
            together.append(cue)
    if together:
        yield _one(together)


def plain(text: str) -> str:
    """What is said in a cue: one line, without styling, sounds and notes."""
    return " ".join(html.unescape(_STYLING.sub("", _BREAK.sub(" ", text))).split())


def _events(text: str) -> list[SSAEvent]:
    begin = text[:10_000].lstrip("\ufeff \t\r\n")
    if begin.startswith("[Script Info]") or "[V4" in begin:
        with warnings.catch_warnings():  # of margins that are no numbers: none of them matter here
            warnings.simplefilter("ignore", RuntimeWarning)
            lines = "\n".join(_bounded_ass_lines(text))
            return SSAFile.from_string(lines, format_="ass" if "[V4+" in begin else "ssa").events
    is_vtt = begin.startswith("WEBVTT")
    lines = "\n".join(_bounded_lines(text))
    # With its tags: what removes them there takes the square of a line's length.
    events = SSAFile.from_string(lines, format_="vtt" if is_vtt else "srt", keep_html_tags=True).events
    for event in events:
        if is_vtt:  # after an empty line come notes, styles, or the next cue's name
            event.text = event.text.partition("\\N\\N")[0]
    return events


def _bounded_lines(text: str) -> Iterator[str]:
    """The lines, none long, and never two empty ones in a row."""
    was_empty = False
    for line in text.splitlines():
        is_empty = not line.strip()
        if not (is_empty and was_empty):
            yield "" if is_empty else line[:_LONGEST_LINE]
        was_empty = is_empty


def _bounded_ass_lines(text: str) -> Iterator[str]:
    """The lines, none long: the pattern that looks for a section's head takes the square of its length."""
    for line in text.splitlines():
        yield line[: _LONGEST_HEAD if "[" in line[:4] else _LONGEST_LINE]


def _cue(event: SSAEvent) -> Cue | None:
    text = "" if event.is_comment or _DRAWING.search(event.text) else plain(event.text)
    if not text or not math.isfinite(event.start):
        return None
    start_s, end_s = max(event.start, 0) / 1000, event.end / 1000
    return Cue(start_s, end_s if end_s > start_s else start_s + USUAL_CUE_S, text)


def _one(cues: list[Cue]) -> Cue:
    end_s = max(cue.end_s for cue in cues)
    return Cue(cues[0].start_s, end_s, _joined([cue.text for cue in cues]) or "")


def _joined(texts: list[str]) -> str | None:
    """Texts after one another; a line that another repeats, as in captions that roll, is said once."""
    kept: list[str] = []
    for place, text in enumerate(texts):
        others = texts[place + 1 :] + kept
        if not any(text in other for other in others):
            kept.append(text)
    return " ".join(kept) or None
