"""Charts as inline SVG: lanes over time, and a curve. Colours are classes, so that dark mode changes them."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from mmdesk.analysis.report.gathering import Lane, Run
from mmdesk.core.emotions import EMOTIONS, Emotion

COLUMNS = 1000  # across a chart, however long the session: the page stays small
_NOT_SURE = len(EMOTIONS)
_STEPS_S = (0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400)
_MOST_TICKS = 9
_POINTS = 400


def lane_svg(lane: Lane, length_s: float, name: str, height: int = 22) -> str:
    """A strip in the colours of what is said; gaps where nothing is."""
    paths = [
        _path(spans, 0, height, _class_of(code), _name_of(code))
        for code, spans in _spans(lane.runs, length_s).items()
    ]
    return _svg(height, name, paths)


def rows_svg(lane: Lane, length_s: float, name: str, row: int = 14) -> str:
    """The same with a row for each emotion and one for not sure: place tells what colour tells."""
    spans = _spans(lane.runs, length_s)
    lines = [f'<path class="rule" d="M0 {n * row + row / 2}h{COLUMNS}"/>' for n in range(_NOT_SURE + 1)]
    paths = [
        _path(spans[code], code * row + 2, row - 4, _class_of(code), _name_of(code)) for code in sorted(spans)
    ]
    return _svg((_NOT_SURE + 1) * row, name, [*lines, *paths])


def ranges_svg(ranges: Iterable[tuple[float, float]], length_s: float) -> str:
    """A strip that is hatched where something is left out."""
    runs = [Run(start, end, None) for start, end in sorted(ranges)]
    paths = [_path(spans, 0, 22, "left-out", "left out") for spans in _spans(runs, length_s).values()]
    return _svg(22, "left out", paths)


def curve_svg(
    values: Sequence[tuple[float, float, float]], length_s: float, name: str, height: int = 60
) -> str:
    """The mean of values (start, end, 0 to 1) over time as a line; it is broken where there are none."""
    sums, counts = np.zeros(_POINTS), np.zeros(_POINTS)
    ends = np.array([end for _, end, _ in values])
    place = np.clip((ends / length_s * _POINTS).astype(int), 0, _POINTS - 1) if length_s else ends.astype(int)
    np.add.at(sums, place, np.array([value for *_, value in values]))
    np.add.at(counts, place, 1)
    found = np.flatnonzero(counts)
    gap = max(2.0, 3 * _POINTS / max(len(values), 1))  # further apart than moments usually are
    points, last = [], -gap - 1.0
    for at in found:
        y = height - 2 - (height - 4) * sums[at] / counts[at]
        points.append(f"{'L' if at - last <= gap else 'M'}{(at + 0.5) * COLUMNS / _POINTS:.4g} {y:.3g}")
        last = float(at)
    rules = [f'<path class="rule" d="M0 {height * part}h{COLUMNS}"/>' for part in (0.03, 0.5, 0.97)]
    return _svg(height, name, [*rules, f'<path class="curve" d="{"".join(points)}"/>'])


def ticks(length_s: float) -> list[float]:
    """Round times for the axis, from 0."""
    step = next((step for step in _STEPS_S if length_s / step <= _MOST_TICKS), length_s / _MOST_TICKS)
    return [number * step for number in range(int(length_s / step + 1e-9) + 1)] if length_s else [0.0]


def _spans(runs: Iterable[Run], length_s: float) -> dict[int, list[tuple[int, int]]]:
    """Of each thing said, from which column to which it is said longest (start, end)."""
    time = np.zeros((COLUMNS, _NOT_SURE + 1))
    for run in runs:
        code = _NOT_SURE if run.emotion is None else run.emotion.position
        start, end = (min(max(at / length_s, 0.0), 1.0) * COLUMNS for at in (run.start_s, run.end_s))
        first, last = min(int(start), COLUMNS - 1), min(int(end), COLUMNS - 1)
        if first == last:
            time[first, code] += max(end - start, 1e-6)
            continue
        time[first, code] += first + 1 - start
        time[first + 1 : last, code] += 1
        time[last, code] += end - last
    said = np.where(time.sum(axis=1) > 0, time.argmax(axis=1), -1)
    edges = [0, *(np.flatnonzero(np.diff(said)) + 1).tolist(), COLUMNS]
    found: dict[int, list[tuple[int, int]]] = {}
    for start, end in pairwise(edges):
        if said[start] >= 0:
            found.setdefault(int(said[start]), []).append((start, end))
    return found


def _path(spans: Iterable[tuple[int, int]], top: int, height: int, class_: str, title: str) -> str:
    boxes = "".join(f"M{start} {top}h{end - start}v{height}h{start - end}z" for start, end in spans)
    return f'<path class="{class_}" d="{boxes}"><title>{title}</title></path>'


def _class_of(code: int) -> str:
    return "unsure" if code == _NOT_SURE else EMOTIONS[code].value


def _name_of(code: int) -> str:
    return "not sure" if code == _NOT_SURE else str(Emotion(EMOTIONS[code]))


def _svg(height: int, name: str, inner: Iterable[str]) -> str:
    return (
        f'<svg viewBox="0 0 {COLUMNS} {height}" preserveAspectRatio="none" role="img" aria-label="{name}"'
        f' style="height:{height}px">{"".join(inner)}</svg>'
    )
