"""Where to jump: the next change of emotion, the next moment that is not sure, the next disagreement."""

import numpy as np
from numpy.typing import NDArray

from mmdesk.gui.review.columns import ABSENT, UNSURE, Columns, Subject


def next_change(columns: Columns, place: int, way: int, subject: Subject = None) -> int | None:
    """The first moment of another emotion, after (way 1) or before (-1) this one; None when there is none.

    Moments without an emotion are passed over: a blink between two that say the same is no change.
    """
    said = columns.said(subject)
    named = np.flatnonzero(said >= 0)
    if not len(named):
        return None
    changes = named[np.concatenate(([True], np.diff(said[named]) != 0))]
    return _from(changes, place, way)


def next_unsure(columns: Columns, place: int, way: int) -> int | None:
    """The first moment of the next stretch in which the answer is not sure."""
    return _from(_beginnings(columns.said(None) == UNSURE), place, way)


def next_disagreement(columns: Columns, place: int, way: int) -> int | None:
    """The first moment of the next stretch in which modalities disagree."""
    return _from(_beginnings(columns.disagrees), place, way)


def next_difference(columns: Columns, other: Columns, place: int, way: int) -> int | None:
    """The first moment of the next stretch in which another reading of the same file answers otherwise."""
    if not len(other):
        return None
    beside = np.minimum(np.searchsorted(other.rights_s, columns.rights_s - 1e-6), len(other) - 1)
    there = other.lefts_s[beside] <= columns.rights_s
    said, else_said = columns.said(None), other.said(None)[beside]
    differs = there & (said != else_said) & (said != ABSENT) & (else_said != ABSENT)
    return _from(_beginnings(differs), place, way)


def stretch_around(columns: Columns, place: int, subject: Subject) -> tuple[int, int]:
    """The first and last moment of the stretch of one emotion (or of none) that this moment lies in."""
    said = columns.said(subject)
    others = np.flatnonzero(said != said[place])
    behind = int(np.searchsorted(others, place))
    first = int(others[behind - 1]) + 1 if behind else 0
    last = int(others[behind]) - 1 if behind < len(others) else len(said) - 1
    return first, last


def _beginnings(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.flatnonzero(flags & ~np.concatenate(([False], flags[:-1])))


def _from(places: NDArray[np.int64], place: int, way: int) -> int | None:
    beyond = places[places > place] if way > 0 else places[places < place][::-1]
    return int(beyond[0]) if len(beyond) else None
