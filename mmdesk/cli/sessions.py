"""`mmdesk sessions`: what is remembered, newest first."""

import json
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.file_table import duration
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.sessions import SessionSummary
from mmdesk.store.database import open_database
from mmdesk.store.summaries import summaries


def sessions(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, with whole ids.")] = False,
    data_dir: DataDir = None,
) -> None:
    """List the sessions: each live sitting and each media file that was read in the window."""
    allow_any_name()
    with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
        found = summaries(connection)
    if as_json:
        typer.echo(json.dumps([_as_object(one) for one in found], indent=2))
    elif not found:
        typer.echo("No session is remembered.")
    else:
        _print(found)


def _print(found: list[SessionSummary]) -> None:
    table = Table("Session", "Began", "Of", "Length", "Verdicts", "Marks")
    table.columns[2].overflow = "fold"
    for number in (3, 4, 5):
        table.columns[number].justify = "right"
    for one in found:
        session = one.session
        began = session.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
        cells = (session.id[:SHOWN], began, shown(session.source), duration(one.length_s))
        table.add_row(*(Text(cell) for cell in (*cells, str(one.verdicts), str(one.marks))))
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 200)
    console.print(table)


def _as_object(one: SessionSummary) -> dict[str, object]:
    session = one.session
    return {
        "id": session.id,
        "source": shown(session.source),
        "started_at": session.started_at.isoformat(),
        "ended_at": session.ended_at.isoformat() if session.ended_at else None,
        "length_s": one.length_s,
        "verdicts": one.verdicts,
        "marks": one.marks,
    }
