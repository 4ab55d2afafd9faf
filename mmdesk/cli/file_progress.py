"""Progress through a long file: a bar on a terminal, now and then a line in a log."""

import time
from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.cli.file_table import duration
from mmdesk.cli.outcome import is_quiet
from mmdesk.core.reading_speed import ReadingSpeed

_LINE_EVERY_S = 10.0


def reporting(
    entries: Iterator[TimelineEntry],
    name: str,
    duration_s: float | None,
    console: Console,
    from_s: float = 0.0,
) -> Iterator[TimelineEntry]:
    """The same entries, while `console` shows how far they have come, and how long it will take.

    Nothing is shown with --quiet.
    """
    if is_quiet():
        return entries
    if console.is_terminal:
        return _with_bar(entries, name, duration_s, console, from_s)
    return _with_lines(entries, name, duration_s, console, from_s)


def _with_bar(
    entries: Iterator[TimelineEntry], name: str, duration_s: float | None, console: Console, from_s: float
) -> Iterator[TimelineEntry]:
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    # `transient`: the table that follows says it all.
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(name, total=duration_s, completed=int(from_s))
        for entry in entries:
            progress.update(task, completed=entry.end_s)
            yield entry


def _with_lines(
    entries: Iterator[TimelineEntry], name: str, duration_s: float | None, console: Console, from_s: float
) -> Iterator[TimelineEntry]:
    said_at, speed = time.monotonic(), ReadingSpeed()
    speed.begin(said_at, from_s)
    for entry in entries:
        yield entry
        now = time.monotonic()
        speed.come_to(now, entry.end_s)
        if now - said_at >= _LINE_EVERY_S:
            said_at = now
            of = f" of {duration(duration_s)}" if duration_s else ""
            left_s = speed.left_s(duration_s)
            left = f", {duration(max(1.0, left_s))} left" if left_s else ""
            console.print(Text(f"{name}: {duration(entry.end_s)}{of}{left}"), soft_wrap=True)
