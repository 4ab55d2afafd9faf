"""The folders that making a base needs."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where a base is made: what from, where the work goes on, and where the result goes."""

    data: Path
    work: Path
    out: Path
    start: Path  # the published MiniLM
