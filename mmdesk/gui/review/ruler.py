"""The times above the lanes."""

from mmdesk.gui.review.span import Span
from mmdesk.gui.text_size import px
from mmdesk.gui.times import clock

_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_APART = 76  # pixels at least


def ticks(span: Span, width: float) -> list[tuple[float, str]]:
    """At which seconds to write a time, and how."""
    least_s = span.wide_s * px(_APART) / max(1.0, width)
    step = next((step for step in _STEPS if step >= least_s), 4 * 3600)
    first = int(span.start_s / step)
    times = [number * step for number in range(first, int(span.end_s / step) + 1)]
    return [(at_s, exact(at_s) if step < 1 else clock(at_s + 1e-6)) for at_s in times if at_s >= span.start_s]


def exact(at_s: float) -> str:
    """A time with tenths: 0:07.4."""
    tenths = round(max(0.0, at_s) * 10)
    return f"{clock(tenths // 10)}.{tenths % 10}"
