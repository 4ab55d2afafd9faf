"""The table of `mmdesk analyze`: what was found in each file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.analysis.tally import Tally
from mmdesk.cli.shown_name import shown

_WIDTH_OF_FILES = 200  # into a file or a pipe: a line for each file, to search in


@dataclass(frozen=True, slots=True)
class Row:
    """One analysed file. `duration_s` is None for what has no length."""

    path: Path
    duration_s: float | None
    tally: Tally

    @classmethod
    def of(cls, path: Path, values: Mapping[str, Any]) -> "Row":
        """The row that gave these values. Raises KeyError, TypeError or ValueError for others."""
        return cls(path, values["duration_s"], Tally.of(values))

    def as_values(self) -> dict[str, Any]:
        """All but the path, as values that JSON knows."""
        return {"duration_s": self.duration_s, **self.tally.as_values()}


def print_table(rows: Sequence[Row], console: Console) -> None:
    """Print duration, moments, the share of each shown emotion, and of not sure."""
    table = Table("File", "Duration", "Moments", "Emotions", "Not sure")
    table.columns[0].overflow = "fold"
    for column in (1, 2, 4):
        table.columns[column].justify = "right"
        table.columns[column].no_wrap = True
    for row in rows:
        table.add_row(*(Text(cell) for cell in _cells(row)))
    if not console.is_terminal:
        console.width = max(console.width, _WIDTH_OF_FILES)
    console.print(table)


def duration(seconds: float | None) -> str:
    """Seconds as people write them: 3.2 s, 4:05, 1:02:03."""
    if seconds is None:
        return ""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _cells(row: Row) -> tuple[str, ...]:
    shares = ", ".join(f"{emotion} {share:.0%}" for emotion, share in row.tally.shares)
    not_sure = f"{row.tally.not_sure_share:.0%}"
    return shown(row.path), duration(row.duration_s), str(row.tally.moments), shares, not_sure
