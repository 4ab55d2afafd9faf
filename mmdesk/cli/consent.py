"""`mmdesk consent`: who agreed to what in which session; noted, withdrawn, exported."""

import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.forgotten_words import say_gone
from mmdesk.cli.options import DataDir, chosen_data_dir, remember_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.remembered import named as session_named
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.consents import ME, WITHOUT_MEDIA, Consent, ConsentIn, Covered, How, Purpose
from mmdesk.core.consents_plain import WRITERS, as_object, written_as_json
from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import person_called
from mmdesk.paths import base_model_dir
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database
from mmdesk.store.files import replacing
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore
from mmdesk.store.withdrawing import withdraw as take_back

OfSession = Annotated[
    str | None, typer.Option("--session", metavar="ID", help="Of one session only, by its id's beginning.")
]
Id = Annotated[str, typer.Argument(metavar="ID", help="The consent, as `mmdesk consent` lists it.")]
_SHORTEST = 4  # letters of an id

consent = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@consent.callback(invoke_without_command=True)
def _list_by_default(ctx: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List who agreed to what in which session, note it, withdraw it, or export it."""
    allow_any_name()
    if data_dir is not None:
        remember_data_dir(data_dir)
    if ctx.invoked_subcommand is None:
        _list(None, as_json, data_dir)


@consent.command("list")
def list_consents(session: OfSession = None, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the consents, those of the newest session first."""
    _list(session, as_json, data_dir)


@consent.command()
def show(consent_id: Id, data_dir: DataDir = None) -> None:
    """Print all of one consent, as JSON."""
    found = _named(consent_id, _read(data_dir, None))
    typer.echo(json.dumps(as_object(found), ensure_ascii=False, indent=2))


@consent.command()
def note(
    session: Annotated[str, typer.Argument(metavar="SESSION", help="As `mmdesk sessions` lists it.")],
    who: Annotated[str, typer.Option(help="Whose it is: a name you gave, or words; `me` is yourself.")],
    purposes: Annotated[
        list[Purpose] | None, typer.Option("--for", help="For what; can be repeated [reading and learning].")
    ] = None,
    how: Annotated[How, typer.Option(help="How it was given.")] = How.SPOKEN,
    words: Annotated[str, typer.Option("--note", help="Anything to remember with it.")] = "",
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write down what somebody agreed to."""
    if not who.strip():
        raise typer.BadParameter("say whose consent it is", param_hint="--who")
    with closing(open_database(chosen_data_dir(data_dir))) as connection:
        found = session_named(session, SessionStore(connection).list())
        known = person_called(who, PeopleStore(connection).list())
        is_users = known is None and who.strip().casefold() == ME
        given = Consent(
            found.id,
            who="" if known or is_users else who,
            person=known.id if known else "",
            purposes=tuple(purposes or WITHOUT_MEDIA),
            how=how,
            note=words,
        )
        written = ConsentStore(connection).note(given)
    with telling(as_json) as outcome:
        outcome.say(f"Noted {written.id[:SHOWN]}: {written.whose}, for {_purposes(written)}.")
        outcome.tell(noted=written.id)


@consent.command()
def withdraw(
    consent_id: Id,
    delete: Annotated[
        bool, typer.Option("--delete", help="Delete for good what it covered, and what learned from it.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Withdraw a consent. What it covered stays unless you say --delete; what that is, is told."""
    folder = chosen_data_dir(data_dir)
    found = _named(consent_id, _read(data_dir, None)).consent
    versions = VersionStore(folder, base_model_dir())
    in_use, known = versions.current().number, {one.number for one in versions.list()}
    with closing(open_database(folder)) as connection:
        covered = take_back(connection, versions, found, delete)
    gone = sorted(known - {one.number for one in versions.list()})
    with telling(as_json) as outcome:
        outcome.say(f"Withdrawn: {found.whose}, for {_purposes(found)}.")
        outcome.tell(withdrawn=found.id, deleted=covered.is_anything and delete)
        outcome.tell(verdicts=covered.verdicts, recordings=covered.recordings)
        if covered.is_anything and delete:
            outcome.say(f"Deleted for good: {_words_of(covered)}.")
            say_gone(gone, in_use, versions.current().number, outcome)
        elif covered.is_anything:
            outcome.say(
                f"It covered {_words_of(covered)}; `mmdesk consent withdraw {consent_id} --delete` deletes."
            )
        if Purpose.SHARING in found.purposes:
            outcome.say("Files that you exported or gave away are not mmdesk's to delete: do that yourself.")


@consent.command()
def export(
    file: Annotated[Path, typer.Argument(help="NAME.csv or NAME.json.")],
    session: OfSession = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write the consents into a table or a JSON file."""
    write = WRITERS.get(file.suffix.lower())
    if write is None:
        raise typer.BadParameter("the file's name must end with .csv or .json", param_hint="FILE")
    found = _read(data_dir, session)
    with replacing(file.absolute(), "Choose another file.") as out:
        out.write(write(found).encode("utf-8"))
    with telling(as_json) as outcome:
        outcome.say(f"{len(found)} consent{'' if len(found) == 1 else 's'} written to {shown(str(file))}.")
        outcome.tell(consents=len(found), written=shown(file))


def _list(session: str | None, as_json: bool, data_dir: DataDir) -> None:
    found = _read(data_dir, session)
    if as_json:
        typer.echo(written_as_json(found).rstrip())
    elif not found:
        typer.echo("No consent is noted.")
    else:
        _print(found)


def _read(data_dir: DataDir, session: str | None) -> Sequence[ConsentIn]:
    with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
        found = ConsentStore(connection).list()
        if session is None:
            return found
        wanted = session_named(session, SessionStore(connection).list())
    return [one for one in found if one.session.id == wanted.id]


def _named(word: str, known: Sequence[ConsentIn]) -> ConsentIn:
    found = [one for one in known if one.consent.id == word]
    if not found and len(word) >= _SHORTEST:
        found = [one for one in known if one.consent.id.startswith(word.lower())]
    if len(found) != 1:
        trouble = f"{len(found)} consents begin with {word}." if found else f"There is no consent {word}."
        raise StoreError(trouble, "`mmdesk consent` lists them.")
    return found[0]


def _print(found: Sequence[ConsentIn]) -> None:
    table = Table("Consent", "Session", "Of", "Who", "For", "How", "Given", "Withdrawn")
    for column in (2, 3):
        table.columns[column].overflow = "fold"
    for one in found:
        given, taken = one.consent.given_at, one.consent.withdrawn_at
        cells = (one.consent.id[:SHOWN], one.session.id[:SHOWN], shown(one.session.source))
        rest = (one.consent.whose, _purposes(one.consent), one.consent.how.value, _day(given))
        row = (*cells, *rest, _day(taken) if taken else "")
        table.add_row(*(Text(cell) for cell in row))
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 200)
    console.print(table)


def _day(at: object) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")  # type: ignore[attr-defined, no-any-return]


def _purposes(consent: Consent) -> str:
    return ", ".join(purpose.value for purpose in consent.purposes)


def _words_of(covered: Covered) -> str:
    parts = ["the whole session"] if covered.whole_session else []
    for count, word in ((covered.verdicts, "verdict"), (covered.recordings, "recording")):
        if count:
            parts.append(f"{count} {word}{'' if count == 1 else 's'}")
    return ", ".join(parts)
