"""Measured figures, each beside its limit: the files that `mmdesk benchmark` writes."""

import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value and its limit: what the machine allows at best, measured in the same run.

    A value of None could not be measured, and `reason` says why. `limit_is` says what the limit is.
    """

    value: float | None
    limit: float | None = None
    limit_is: str = ""
    reason: str = ""


def told_figures(figures: Mapping[str, Figure], conditions: Mapping[str, Any]) -> dict[str, Any]:
    """For programs: {name: value, …, "limits": {…}, "limits_are": {…}, "reasons": {…}, "conditions": {…}}."""
    found: dict[str, Any] = {name: _rounded(figure.value) for name, figure in figures.items()}
    found["limits"] = {name: _rounded(figure.limit) for name, figure in figures.items()}
    found["limits_are"] = {name: figure.limit_is for name, figure in figures.items() if figure.limit_is}
    found["reasons"] = {name: figure.reason for name, figure in figures.items() if figure.reason}
    found["conditions"] = {**_machine(), **conditions}
    return found


def print_figures(figures: Mapping[str, Figure], console: Console) -> None:
    """Print a table of the figures, their limits, and why some are missing."""
    table = Table("Figure", "Measured", "Limit", "")
    for name, figure in figures.items():
        table.add_row(name, _shown(figure.value), _shown(figure.limit), figure.reason or figure.limit_is)
    console.print(table)


def percentile(values: list[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of the values do not exceed; values must not be empty."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _machine() -> dict[str, Any]:
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"
