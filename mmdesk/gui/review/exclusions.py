"""Leaving a stretch out of a session, and taking it in again, as changes that can be undone."""

from collections.abc import Iterable
from dataclasses import replace

from mmdesk.core.edits import Change
from mmdesk.core.sessions import Exclusion


def is_excluded(exclusions: Iterable[Exclusion], start_s: float, end_s: float) -> bool:
    """Whether all of a stretch is left out; an instant is where `start_s` equals `end_s`."""
    reached_s = start_s
    for one in sorted(exclusions, key=lambda one: one.start_s):
        if one.start_s <= reached_s < one.end_s or (start_s == end_s and one.covers(end_s)):
            reached_s = one.end_s
            if reached_s >= end_s:
                return True
    return False


def exclude(
    exclusions: Iterable[Exclusion], session_id: str, start_s: float, end_s: float
) -> tuple[Change, ...]:
    """Leave a stretch out; what it touches becomes one with it."""
    touched = [one for one in exclusions if one.start_s <= end_s and one.end_s >= start_s]
    words = next((one.words for one in touched if one.words), "")
    first_s = min([start_s, *(one.start_s for one in touched)])
    last_s = max([end_s, *(one.end_s for one in touched)])
    gone = tuple(Change(one, None) for one in touched)
    return (*gone, Change(None, Exclusion(session_id, first_s, last_s, words)))


def include(exclusions: Iterable[Exclusion], start_s: float, end_s: float) -> tuple[Change, ...]:
    """Take a stretch in again; what is left out on either side of it stays out."""
    changes: list[Change] = []
    for one in exclusions:
        if one.start_s >= end_s or one.end_s <= start_s:
            continue
        before, behind = one.start_s < start_s, one.end_s > end_s
        if before:
            changes.append(Change(one, replace(one, end_s=start_s)))
        elif behind:
            changes.append(Change(one, replace(one, start_s=end_s)))
        else:
            changes.append(Change(one, None))
        if before and behind:
            changes.append(Change(None, Exclusion(one.session_id, end_s, one.end_s, one.words)))
    return tuple(changes)
