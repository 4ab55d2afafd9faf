"""`mmdesk versions`: the versions there are, which is in use, and the way to another."""

import json
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.export_version import Wishes, export_version
from mmdesk.cli.import_version import import_version
from mmdesk.cli.options import DataDir, chosen_data_dir, remember_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.part_words import called, summary_of
from mmdesk.cli.shown_name import shown
from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.versions import Version
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.keys import LockedError
from mmdesk.store.people import PeopleStore
from mmdesk.store.versions import VersionStore

_WIDTH_IN_PIPE = 200  # into a file or a pipe: a line for each version, to search in

versions = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@versions.callback(invoke_without_command=True)
def _list_by_default(ctx: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the versions of the model, use another, or roll back."""
    if data_dir is not None:
        remember_data_dir(data_dir)
    if ctx.invoked_subcommand is None:
        _show(_store(None), as_json, _names(None))


@versions.command("list")
def list_versions(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the versions; the one in use is marked."""
    _show(_store(data_dir), as_json, _names(data_dir))


@versions.command()
def use(
    number: Annotated[int, typer.Argument(min=0, help="The version's number; 0 is the base.")],
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Use this version from now on."""
    _store(data_dir).use(number)
    _say_used(number, as_json)


@versions.command()
def rollback(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Use the version that the one in use was made to beat."""
    _say_used(_store(data_dir).rollback().number, as_json)


@versions.command("export")
def export(
    number: Annotated[int, typer.Argument(min=0, help="The version's number.")],
    file: Annotated[Path, typer.Argument(dir_okay=False, help="File to write, NAME.mmdesk-version.")],
    person: Annotated[
        str | None, typer.Option(help="Only the part of this named person, to be used for everybody.")
    ] = None,
    with_names: Annotated[
        bool, typer.Option("--with-names", help="With the parts of named people, and their names.")
    ] = False,
    with_ids: Annotated[
        bool, typer.Option("--with-ids", help="With the ids of the verdicts it learned from.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write a version into one signed file, to be imported on another computer.

    In it are its weights, how it was made, and how good it was here; no verdict, and neither names nor ids
    unless you ask for them.
    """
    wishes = Wishes(person, with_names, with_ids)
    left = export_version(chosen_data_dir(data_dir), base_model_dir(), number, file, wishes)
    with telling(as_json) as outcome:
        outcome.say(f"Wrote version {number} to {file}.")
        outcome.tell(version=number, written=shown(file), parts_left_here=len(left))
        if left:
            outcome.say(
                f"The parts of named people stayed here ({len(left)}); --with-names or --person sends them."
            )


@versions.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A file that `mmdesk versions export` has written.")],
    signer: Annotated[str, typer.Option(metavar="NAME", help="Remember who signed it by this name.")] = "",
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take in a version of another computer: checked, measured, and not used before you choose it."""
    found = import_version(chosen_data_dir(data_dir), base_model_dir(), file, signer)
    number = found.version.number
    with telling(as_json) as outcome:
        outcome.say(f"Version {number} is here, {found.signer.words}.")
        outcome.say(found.words)
        outcome.say(f"`mmdesk versions use {number}` uses it.")
        outcome.tell(version=number, signer=found.signer.words, measured=found.words)


def _store(data_dir: "DataDir") -> VersionStore:
    return VersionStore(chosen_data_dir(data_dir), base_model_dir())


def _say_used(number: int, as_json: bool) -> None:
    name = "the base" if number == 0 else f"version {number}"
    with telling(as_json) as outcome:
        outcome.say(f"Now using {name}. A window that is open follows at its next start.")
        outcome.tell(in_use=number)


def _names(data_dir: DataDir) -> dict[str, str]:
    """Of named people by their ids; none where the database is unusable, which the versions do not need."""
    try:
        with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
            return {one.id: one.name for one in PeopleStore(connection).list()}
    except LockedError:
        raise  # the versions are encrypted too
    except StoreError as error:
        typer.echo(f"mmdesk: {error.message} {error.hint} Names of people are not known.", err=True)
        return {}


def _show(store: VersionStore, as_json: bool, names: Mapping[str, str]) -> None:
    found, in_use = store.list(), store.current().number
    if as_json:
        listed = [_as_object(version, in_use, names) for version in found]
        typer.echo(json.dumps({"in_use": in_use, "versions": listed}, ensure_ascii=False, indent=2))
        return
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, _WIDTH_IN_PIPE)
    console.print(_table(found, in_use, names))


def _as_object(version: Version, in_use: int, names: Mapping[str, str]) -> dict[str, object]:
    told: dict[str, object] = {
        "number": version.number,
        "created_at": version.created_at.isoformat() if version.created_at else None,
        "verdicts": version.verdicts,
        "parent": version.parent,
        "summary": summary_of(version, names),
        "in_use": version.number == in_use,
    }
    if _has_people(version):
        told["parts"] = _parts(version, names)
    return told | {"origin": version.origin} if version.origin else told


def _table(found: list[Version], in_use: int, names: Mapping[str, str]) -> Table:
    table = Table("Version", "In use", "Date", "Verdicts", "Parent", "Summary")
    has_people = any(_has_people(version) for version in found)
    if has_people:
        table.add_column("Of whom")
    for column in (0, 3, 4):
        table.columns[column].justify = "right"
    for version in found:
        mark = "yes" if version.number == in_use else ""
        parent = "" if version.parent is None else str(version.parent)
        origin = f"From {version.origin}. " if version.origin else ""
        summary = Text("the base" if version.is_base else origin + summary_of(version, names))  # not markup
        date = _date(version.created_at)
        whom = [Text(_of_whom(version, names))] if has_people else []
        table.add_row(str(version.number), mark, date, str(version.verdicts), parent, summary, *whom)
    return table


def _has_people(version: Version) -> bool:
    return any(part.who != ANYBODY for part in version.parts)


def _parts(version: Version, names: Mapping[str, str]) -> list[dict[str, object]]:
    """Each part's verdicts; the name is null for everybody else's."""
    return [
        {"name": None if part.who == ANYBODY else called(part.who, names), "verdicts": part.verdicts}
        for part in version.parts
    ]


def _of_whom(version: Version, names: Mapping[str, str]) -> str:
    """The named people who have a part, and everybody else, with the verdicts of each."""
    if not _has_people(version):
        return ""
    return ", ".join(f"{called(part.who, names)} ({part.verdicts})" for part in version.parts)


def _date(time: datetime | None) -> str:
    return f"{time.astimezone():%Y-%m-%d %H:%M}" if time else ""
