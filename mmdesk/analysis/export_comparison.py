"""Two timelines beside each other as an ELAN file: what each says, and where they differ."""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from pympi.Elan import Eaf

from mmdesk.analysis.eaf_ranges import Range, joined
from mmdesk.analysis.export_eaf import EMOTION_TYPE, NOTE_TYPE, empty_eaf, finish_eaf, link_media
from mmdesk.core.comparing import Comparison
from mmdesk.core.sessions import PastMoment

FIRST, SECOND, DIFFERENT = "first", "second", "different"


def write_comparison_eaf(
    source: str,
    first: Sequence[PastMoment],
    second: Sequence[PastMoment],
    found: Comparison,
    file: TextIO,
) -> None:
    """Write a tier for each, as predicted (not smoothed), and one for the stretches in which they differ."""
    eaf = empty_eaf()
    link_media(eaf, Path(source))
    _add(eaf, FIRST, EMOTION_TYPE, _ranges(first))
    _add(eaf, SECOND, EMOTION_TYPE, _ranges(second))
    words = [
        (*_ms(one.start_s, one.end_s), f"{one.first or 'not sure'} / {one.second or 'not sure'}")
        for one in found.changes
    ]
    _add(eaf, DIFFERENT, NOTE_TYPE, words)
    finish_eaf(eaf, file)


def _add(eaf: Eaf, tier: str, type_: str, ranges: Sequence[Range]) -> None:
    eaf.add_tier(tier, ling=type_, ann="mmdesk")
    for start_ms, end_ms, words in joined(ranges):
        eaf.add_annotation(tier, start_ms, end_ms, words)


def _ranges(moments: Sequence[PastMoment]) -> list[Range]:
    named = ((past.moment, past.prediction.emotion) for past in moments)
    return [(*_ms(moment.start_s, moment.end_s), str(emotion)) for moment, emotion in named if emotion]


def _ms(start_s: float, end_s: float) -> tuple[int, int]:
    start = max(0, round(start_s * 1000))
    return start, max(round(end_s * 1000), start + 1)
