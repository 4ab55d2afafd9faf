"""`mmdesk people`: who was named, under another name, or forgotten."""

import json
from collections.abc import Sequence
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.forget import forget_person
from mmdesk.cli.options import DataDir, chosen_data_dir, remember_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.core.named_people import ANYBODY, clean_name
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.people import KnownPerson, PeopleStore
from mmdesk.store.versions import VersionStore

Name = Annotated[str, typer.Argument(help="The person's name.")]

people = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@people.callback(invoke_without_command=True)
def _list_by_default(ctx: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the people you named, give one another name, or forget one."""
    if data_dir is not None:
        remember_data_dir(data_dir)
    if ctx.invoked_subcommand is None:
        _show(None, as_json)


@people.command("list")
def list_people(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the people you named; who was named last comes first."""
    _show(data_dir, as_json)


@people.command()
def rename(
    name: Name,
    new_name: Annotated[str, typer.Argument(help="The new one.")],
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Give a person another name. Nothing else changes."""
    with closing(open_database(chosen_data_dir(data_dir))) as connection:
        store = PeopleStore(connection)
        known = store.called(name)
        store.rename(known.id, new_name)
    with telling(as_json) as outcome:
        outcome.say(f"{known.name} is called {clean_name(new_name)} now.")
        outcome.tell(name=clean_name(new_name), before=known.name)


@people.command()
def forget(name: Name, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Erase a person for good: name, verdicts, and every version that learned from them."""
    with telling(as_json) as outcome:
        forget_person(chosen_data_dir(data_dir), name, outcome)


def _show(data_dir: DataDir, as_json: bool) -> None:
    folder = chosen_data_dir(data_dir)
    with closing(open_database(folder, read_only=True)) as connection:
        found = PeopleStore(connection).known()
    in_use = VersionStore(folder, base_model_dir()).current()
    parts = {part.who: part.verdicts for part in in_use.parts if part.who != ANYBODY}
    if as_json:
        listed = [_as_object(one, parts) for one in found]
        typer.echo(json.dumps({"people": listed}, ensure_ascii=False, indent=2))
    elif not found:
        typer.echo("Nobody was named yet. In the window, press P on whoever is shown.")
    else:
        Console().print(_table(found, parts))


def _as_object(one: KnownPerson, parts: dict[str, int]) -> dict[str, object]:
    return {
        "name": one.person.name,
        "sessions": one.sessions,
        "verdicts": one.verdicts,
        "learned": parts.get(one.person.id, 0),
    }


def _table(found: Sequence[KnownPerson], parts: dict[str, int]) -> Table:
    table = Table("Name", "Sessions", "Verdicts", "Learned from")
    for column in table.columns[1:]:
        column.justify = "right"
    for one in found:
        learned = str(parts[one.person.id]) if one.person.id in parts else ""
        table.add_row(Text(one.person.name), str(one.sessions), str(one.verdicts), learned)
    return table
