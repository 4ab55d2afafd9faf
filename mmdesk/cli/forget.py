"""`mmdesk forget`: erase a session, what is old, a named person, or everything, for good."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.forget_everything import forget_everything
from mmdesk.cli.forgotten_words import backed_up, counted, say_forgotten, say_gone, say_nothing
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.core.retention import Policy
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.keys import key_of
from mmdesk.store.loose_files import forget_traces
from mmdesk.store.people import PeopleStore
from mmdesk.store.places import was_ever_there
from mmdesk.store.purge import forget as erase
from mmdesk.store.purge import forget_versions
from mmdesk.store.retention import carry_out, plan
from mmdesk.store.versions import VersionStore


def forget(
    session: Annotated[
        str | None,
        typer.Option(metavar="ID", help="One session, with its verdicts, predictions and recordings."),
    ] = None,
    before: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
            metavar="DATE",
            help="Sessions that began before this date, 2026-01-31 or 2026-01-31T18:00 in local time.",
        ),
    ] = None,
    person: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Somebody you named: name, verdicts, and what was learned of them."
        ),
    ] = None,
    older_than: Annotated[
        int | None,
        typer.Option(min=1, max=36_500, metavar="DAYS", help="Sessions whose last moment is so long ago."),
    ] = None,
    only_recordings: Annotated[
        bool, typer.Option("--only-recordings", help="With --older-than: their picture and sound alone.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --older-than: say what would go, and delete nothing.")
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="Everything, and all your versions.")] = False,
    without_passphrase: Annotated[
        bool, typer.Option("--without-passphrase", help="With --all: the passphrase is forgotten.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="With --all: do not ask where files can only go unopened.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Erase what was remembered, for good: from the database, its backups, and the versions taught by it."""
    ways = (session is not None, before is not None, person is not None, older_than is not None, everything)
    if sum(ways) != 1:
        hint = "--session, --before, --older-than, --person or --all"
        raise typer.BadParameter("give exactly one of them", param_hint=hint)
    if (only_recordings or dry_run) and older_than is None:
        raise typer.BadParameter("they go with --older-than", param_hint="--only-recordings, --dry-run")
    if (without_passphrase or yes) and not everything:
        raise typer.BadParameter("they go with --all", param_hint="--without-passphrase, --yes")
    folder = chosen_data_dir(data_dir)
    if not everything:
        key_of(folder)  # what is encrypted cannot be forgotten in part
    with telling(as_json) as outcome:
        if everything:
            forget_everything(folder, without_passphrase, yes, outcome)
        elif older_than is not None:
            policy = Policy(recordings_days=older_than) if only_recordings else Policy(older_than)
            forget_old(folder, policy, dry_run, outcome)
        elif person is not None:
            forget_person(folder, person, outcome)
        else:
            _forget_sessions(folder, session, before.astimezone() if before else None, outcome)


def _forget_sessions(folder: Path, session: str | None, before: datetime | None, outcome: Outcome) -> None:
    versions = VersionStore(folder, base_model_dir())
    if not was_ever_there(folder) and len(versions.list()) == 1:
        if before is not None and folder.is_dir():
            forget_traces(folder, (), all_files=True)
        say_nothing(outcome)
        return
    in_use = versions.current().number
    with closing(open_database(folder)) as connection:
        try:
            verdicts = erase(connection, session, before)
        finally:  # what a lesson made of them goes too, even where the log could not be cleaned yet
            gone = forget_versions(connection, versions)
        backups = backed_up(connection)
    say_forgotten("", verdicts, gone, in_use, versions.current().number, outcome, backups)


def forget_person(folder: Path, name: str, outcome: Outcome) -> None:
    """Erase somebody the user named, and say what went with them.

    Raises StoreError when nobody is so called.
    """
    versions = VersionStore(folder, base_model_dir())
    with closing(open_database(folder, read_only=True)) as connection:
        known = PeopleStore(connection).called(name)
    in_use = versions.current().number
    with closing(open_database(folder)) as connection:
        try:
            verdicts = erase(connection, person=known)
        finally:
            gone = forget_versions(connection, versions, person=known)
        backups = backed_up(connection)
    after = versions.current().number
    say_forgotten(f"{known.name} and ", verdicts, gone, in_use, after, outcome, backups)


def forget_old(folder: Path, policy: Policy, dry_run: bool, outcome: Outcome) -> None:
    """Erase what is old by this policy, or say what would go."""
    if not was_ever_there(folder):
        say_nothing(outcome)
        return
    versions = VersionStore(folder, base_model_dir())
    in_use = versions.current().number
    with closing(open_database(folder, read_only=dry_run)) as connection:
        going = plan(connection, policy, datetime.now(UTC))
        what = (
            f"{counted(len(going.sessions), 'session')} with {counted(going.verdicts, 'verdict')}"
            f" and {counted(going.files, 'recording')}, about {going.size_bytes / 1e6:.0f} MB"
        )
        outcome.tell(
            forgotten=not dry_run and going.is_anything,
            sessions=len(going.sessions),
            verdicts=going.verdicts,
            recordings=going.files,
            size_bytes=going.size_bytes,
        )
        if dry_run or not going.is_anything:
            outcome.show(f"It would forget {what}." if dry_run else "There is nothing to forget.")
            return
        known = {one.number for one in versions.list()}
        carry_out(connection, versions, going)
        backups = backed_up(connection)
    outcome.say(f"Forgot {what}. {backups}" if going.sessions else f"Forgot {what}.")
    gone = sorted(known - {one.number for one in versions.list()})
    say_gone(gone, in_use, versions.current().number, outcome)
