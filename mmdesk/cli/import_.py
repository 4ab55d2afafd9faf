"""`mmdesk import`: sessions out of JSON or CSV that mmdesk has exported."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.imported import read_ours
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.core.sessions import PastSession
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in, name_people
from mmdesk.store.sqlite import Connection


def import_(
    files: Annotated[list[Path], typer.Argument(help="JSON or CSV of `mmdesk export` or `mmdesk analyze`.")],
    names: Annotated[
        bool,
        typer.Option("--names", help="Call people as the files do; who has such a name here is that one."),
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Read exported sessions back, each as a new session.

    What was said in them is shown and counted; mmdesk learns nothing from it.
    """
    allow_any_name()
    taken: list[dict[str, object]] = []
    failed: list[dict[str, str]] = []
    with telling(as_json) as outcome, closing(open_database(chosen_data_dir(data_dir))) as connection:
        outcome.tell(imported=taken, failed=failed)
        for path in files:
            try:
                found = read_ours(path)
                for _ in bring_in(connection, found.past, found.moments()):
                    pass
                count = f"{found.count} moment{'' if found.count == 1 else 's'}"
                outcome.say(f"{found.past.session.id[:SHOWN]}: {count} from {shown(path)}")
                told = {"session": found.past.session.id, "file": shown(path), "moments": found.count}
                taken.append(told | {"named": names and bool(found.past.names)})
                if found.past.names:
                    _take_names(connection, found.past, names, outcome)
            except StoreError:
                raise  # nothing else can be written either
            except MmdeskError as error:
                failed.append({"file": shown(path), "reason": shown(str(error))})
                typer.echo(shown(str(error)), err=True)
        if failed:
            raise typer.Exit(1)


def _take_names(connection: Connection, past: PastSession, are_wanted: bool, outcome: Outcome) -> None:
    """Call its people so, or say that they could be."""
    told = "; ".join(f"person {number} is {name}" for number, name in past.names if number)
    told = told or past.names[0][1]
    if are_wanted:
        name_people(connection, past)
        outcome.say(shown(f"named: {told}"))
    else:
        outcome.say(shown(f"It names people ({told}); with --names they are called so here too."))
