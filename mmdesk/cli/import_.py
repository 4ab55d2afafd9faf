"""`mmdesk import`: sessions out of JSON or CSV that mmdesk has exported."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.imported import read_ours
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in


def import_(
    files: Annotated[list[Path], typer.Argument(help="JSON or CSV of `mmdesk export` or `mmdesk analyze`.")],
    data_dir: DataDir = None,
) -> None:
    """Read exported sessions back, each as a new session.

    What was said in them is shown and counted; mmdesk learns nothing from it.
    """
    allow_any_name()
    troubles = 0
    with closing(open_database(chosen_data_dir(data_dir))) as connection:
        for path in files:
            try:
                found = read_ours(path)
                for _ in bring_in(connection, found.past, found.moments()):
                    pass
                count = f"{found.count} moment{'' if found.count == 1 else 's'}"
                typer.echo(f"{found.past.session.id[:SHOWN]}: {count} from {shown(path)}")
            except StoreError:
                raise  # nothing else can be written either
            except MmdeskError as error:
                troubles += 1
                typer.echo(shown(str(error)), err=True)
    if troubles:
        raise typer.Exit(1)
