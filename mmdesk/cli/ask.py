"""`mmdesk ask --list`: what Ask me would ask in the window, without it."""

import json
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.app.loading import length_of
from mmdesk.cli.file_table import duration
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.asking import Why
from mmdesk.core.questions import Question, Queue
from mmdesk.store.asking import AskingStore
from mmdesk.store.database import open_database

_WHY = {
    Why.UNSURE: "not sure",
    Why.DISAGREEMENT: "face, voice and words differ",
    Why.RARE: "perhaps an emotion seldom named",
    Why.NEW: "unlike what was judged",
}


def ask(
    listed: Annotated[
        bool, typer.Option("--list", help="Print the questions; they are answered there.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, with whole ids.")] = False,
    count: Annotated[int, typer.Option(min=1, max=1000, help="At most so many.")] = 10,
    data_dir: DataDir = None,
) -> None:
    """Say which moments would teach most. In the window, key A asks them, one key an answer.

    They are of sessions whose file or recording is there: moments that are torn between emotions, whose
    face, voice and words differ, or that are unlike what was judged; no two of the same seconds.
    """
    if not (listed or as_json):
        raise typer.BadParameter("questions are answered in the window; give --list to see them here")
    allow_any_name()
    with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
        queue = AskingStore(connection).queue(count, length_of)
    if as_json:
        typer.echo(json.dumps([_as_object(one) for one in queue.questions], indent=2))
    elif not queue.questions:
        typer.echo(_why_nothing(queue))
    else:
        _print(queue)


def _why_nothing(queue: Queue) -> str:
    if not queue.sessions:
        return "Nothing to ask: nothing was read yet. Open a file in the window, or record a live session."
    if not queue.with_media:
        return (
            "Nothing to ask: no file or recording of what was read is there. Record a session or open a file."
        )
    return "Nothing to ask: what would teach much was answered, or passed over. Open another file."


def _print(queue: Queue) -> None:
    table = Table("At", "Of", "Session", "Asked because")
    table.columns[0].justify = "right"
    table.columns[1].overflow = "fold"
    for one in queue.questions:
        at, of = duration(one.past.moment.end_s), shown(one.session.source)
        why = ", ".join(_WHY[reason] for reason in one.why)
        table.add_row(*(Text(cell) for cell in (at, of, one.session.id[:SHOWN], why)))
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 200)
    console.print(table)


def _as_object(one: Question) -> dict[str, object]:
    return {
        "session": one.session.id,
        "source": shown(one.session.source),
        "moment": one.past.moment.id,
        "start_s": one.past.moment.start_s,
        "end_s": one.past.moment.end_s,
        "person": one.name or None,
        "why": [reason.value for reason in one.why],
    }
