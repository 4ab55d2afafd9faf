"""Ranges for ELAN: whole milliseconds, in the order of time, and never one over another within a tier."""

from collections.abc import Iterable
from itertools import pairwise

from mmdesk.core.sessions import Exclusion, Mark

Range = tuple[int, int, str]  # start and end in milliseconds, and what it says
_NOTE_MS = 1000  # a mark is an instant; ELAN shows nothing that has no length
_TOUCHING_MS = 1


def joined(ranges: Iterable[Range]) -> list[Range]:
    """Ranges that touch and say the same are one; of those that overlap, the earlier ends first."""
    found: list[Range] = []
    for start_ms, end_ms, words in sorted(ranges):
        last = found[-1] if found else None
        if last and words == last[2] and start_ms - last[1] <= _TOUCHING_MS:
            found[-1] = (last[0], max(last[1], end_ms), words)
            continue
        if last and start_ms < last[1]:
            start_ms = last[1]
        if end_ms > start_ms:
            found.append((start_ms, end_ms, words))
    return found


def notes(marks: Iterable[Mark]) -> list[Range]:
    """A second for each mark, less where the next one follows sooner; marks of one instant are one."""
    words: dict[int, list[str]] = {}
    for mark in sorted(marks, key=lambda mark: mark.at_s):
        words.setdefault(max(0, round(mark.at_s * 1000)), []).append(mark.words)
    starts = list(words)
    ends = [min(start + _NOTE_MS, following) for start, following in pairwise(starts)]
    ends += [start + _NOTE_MS for start in starts[-1:]]
    return [
        (start, end, "; ".join(filter(None, words[start]))) for start, end in zip(starts, ends, strict=True)
    ]


def merged(exclusions: Iterable[Exclusion]) -> list[Range]:
    """What is left out; exclusions that overlap are one, with the reasons of all."""
    found: list[tuple[int, int, list[str]]] = []
    for each in sorted(exclusions, key=lambda each: each.start_s):
        start_ms = max(0, round(each.start_s * 1000))
        end_ms = max(round(each.end_s * 1000), start_ms + 1)
        if found and start_ms < found[-1][1]:
            last_start, last_end, reasons = found[-1]
            found[-1] = (last_start, max(last_end, end_ms), [*reasons, each.words])
        else:
            found.append((start_ms, end_ms, [each.words]))
    return [(start, end, "; ".join(filter(None, reasons))) for start, end, reasons in found]
