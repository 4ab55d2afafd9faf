"""`mmdesk lessons`: every lesson there was, and how often each version was right in use."""

import json
from collections.abc import Sequence
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.core.drift import DoesWorse, VersionInUse, does_worse
from mmdesk.core.lessons import Cause, HeldLesson
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.drift import versions_in_use
from mmdesk.store.lessons import LessonStore
from mmdesk.store.versions import VersionStore

_MOST = 1000
_WIDTH_IN_PIPE = 200


def lessons(
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object, not tables.")] = False,
    data_dir: DataDir = None,
) -> None:
    """List the lessons, newest first, and how often each version was right in use."""
    folder = chosen_data_dir(data_dir)
    store = VersionStore(folder, base_model_dir())
    with closing(open_database(folder, read_only=True)) as connection:
        held = LessonStore(connection).newest(_MOST)
        versions = versions_in_use(connection, store.list())
    in_use = store.current().number
    worse = does_worse(in_use, {one.number: one for one in versions})
    if as_json:
        typer.echo(json.dumps(_as_object(held, versions, in_use, worse), ensure_ascii=False, indent=2))
        return
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, _WIDTH_IN_PIPE)
    if held:
        console.print(_table_of(held))
    else:
        typer.echo("There was no lesson yet. `mmdesk learn` holds one.")
    console.print(_table_of_versions(versions, in_use))
    if worse is not None:
        typer.echo(_words(worse))


def _as_object(
    held: Sequence[HeldLesson], versions: Sequence[VersionInUse], in_use: int, worse: DoesWorse | None
) -> dict[str, object]:
    return {
        "in_use": in_use,
        "worse_than_its_parent": worse is not None,
        "versions": [_version(one) for one in versions],
        "lessons": [_lesson(one) for one in held],
    }


def _version(one: VersionInUse) -> dict[str, object]:
    low, high = one.interval
    return {
        "number": one.number,
        "parent": one.parent,
        "right": one.right,
        "judged": one.judged,
        "interval": [round(low, 4), round(high, 4)],
        "gate_before": one.gate_before,
        "gate_after": one.gate_after,
    }


def _lesson(one: HeldLesson) -> dict[str, object]:
    return {
        "at": one.at.isoformat(),
        "cause": one.cause.value,
        "outcome": one.outcome.value,
        "version": one.version,
        "verdicts": one.verdicts,
        "reason": one.reason,
    }


def _table_of(held: Sequence[HeldLesson]) -> Table:
    table = Table("Lesson", "Why", "Outcome", "Version", "Verdicts", "Reason")
    for column in (3, 4):
        table.columns[column].justify = "right"
    for one in held:
        why = "asked" if one.cause is Cause.ASKED else f"by itself ({one.cause.value})"
        version = "" if one.version is None else str(one.version)
        cells = (f"{one.at.astimezone():%Y-%m-%d %H:%M}", why, one.outcome.value, version, str(one.verdicts))
        table.add_row(*cells, Text(one.reason))
    return table


def _table_of_versions(versions: Sequence[VersionInUse], in_use: int) -> Table:
    table = Table("Version", "In use", "Right in use", "95 %", "At the gate")
    for column in (0, 2, 3, 4):
        table.columns[column].justify = "right"
    for one in versions:
        low, high = (round(100 * end) for end in one.interval)
        right = f"{one.right} of {one.judged}" if one.judged else ""
        interval = f"{low} to {high} %" if one.judged else ""
        gate = ""
        if one.gate_before is not None and one.gate_after is not None:
            gate = f"{round(100 * one.gate_before)} → {round(100 * one.gate_after)} %"
        table.add_row(str(one.number), "yes" if one.number == in_use else "", right, interval, gate)
    return table


def _words(worse: DoesWorse) -> str:
    version, parent = worse.version, worse.parent
    return (
        f"Version {version.number} is right less often in use ({version.right} of {version.judged}) than"
        f" version {parent.number} was ({parent.right} of {parent.judged})."
        " `mmdesk versions rollback` goes back."
    )
