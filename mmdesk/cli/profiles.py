"""`mmdesk profiles`: several people at one account, each with data of their own."""

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.cli.passphrase import is_interactive
from mmdesk.cli.profile_option import names_beginning, own_profiles
from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import are_one_name
from mmdesk.core.profiles import Profile, ProfileNow, profile_called

Name = Annotated[
    str,
    typer.Argument(
        help="What the profile is called; `default` is the first.", autocompletion=names_beginning
    ),
]
_HELP = {"help_option_names": ["-h", "--help"]}

profiles = typer.Typer(add_completion=False, context_settings=_HELP)


@profiles.callback(invoke_without_command=True)
def _list_by_default(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the profiles, make one, give one another name, or delete one.

    Each has sessions, verdicts, people, versions, consents, settings and a passphrase of its own. Names can
    be read without any passphrase.
    """
    if ctx.invoked_subcommand is None:
        _show(as_json)


@profiles.command("list")
def list_profiles(as_json: AsJson = False) -> None:
    """List the profiles: whose, locked or not, how large, last used when."""
    _show(as_json)


@profiles.command()
def new(
    name: Annotated[str, typer.Argument(help="What it is to be called.")], as_json: AsJson = False
) -> None:
    """Make a profile with nothing in it; `mmdesk --profile NAME` opens it."""
    made = own_profiles().make(name)
    with telling(as_json) as outcome:
        outcome.say(
            f"Made the profile {made.name}. Open it with --profile, or in the window: More, Profiles…"
        )
        outcome.tell(id=made.id, name=made.name, folder=str(made.folder))


@profiles.command()
def rename(
    name: Name, new_name: Annotated[str, typer.Argument(help="The new one.")], as_json: AsJson = False
) -> None:
    """Give a profile another name. Nothing else changes."""
    found = _called(name)
    renamed = own_profiles().rename(found.id, new_name)
    with telling(as_json) as outcome:
        outcome.say(f"{found.called} is called {renamed.name} now.")
        outcome.tell(id=found.id, name=renamed.name, before=found.called)


@profiles.command()
def delete(
    name: Name,
    is_agreed: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Erase a profile for good, locked or not: all that mmdesk keeps of it, and its name."""
    found = _called(name)
    with telling(as_json) as outcome:
        if not is_agreed and not _is_agreed(found, outcome):
            raise typer.Exit(1)
        left = own_profiles().delete(found.id)
        outcome.say(f"Deleted the profile {found.called} with all that was in it.")
        if left is not None:
            outcome.show(f"What mmdesk has not written there is in {left} now.")
        outcome.tell(deleted=True, name=found.called, left=str(left) if left is not None else None)


def _is_agreed(found: Profile, outcome: Outcome) -> bool:
    if not is_interactive():
        raise StoreError(
            f"All that mmdesk keeps of {found.called} would be erased for good.", "Add --yes if you mean it."
        )
    typer.echo(
        f"Gone for good will be everything of {found.called}: sessions, recordings, verdicts, names and"
        " consents, versions, backups, settings.",
        err=True,
    )
    typed = typer.prompt("Type its name to delete it", default="", show_default=False, err=True)
    if are_one_name(typed, found.called):
        return True
    outcome.say("Nothing was deleted.")
    outcome.tell(deleted=False, name=found.called)
    return False


def _called(name: str) -> Profile:
    """The one of this name, also where its folder is missing. Raises StoreError."""
    found = profile_called(name, own_profiles().all().all)
    if found is None:
        raise StoreError(f"There is no profile {' '.join(name.split())}.", "`mmdesk profiles` lists them.")
    return found


def _show(as_json: bool) -> None:
    store = own_profiles()
    store.mend()
    found, last = store.look(), store.all().last
    if as_json:
        listed = [_as_object(one, last) for one in found]
        typer.echo(json.dumps({"profiles": listed}, ensure_ascii=False, indent=2))
    else:
        Console().print(_table(found))


def _as_object(one: ProfileNow, last: str) -> dict[str, object]:
    return {
        "id": one.profile.id,
        "name": one.profile.called,
        "folder": str(one.profile.folder),
        "is_default": one.profile.is_default,
        "is_there": one.is_there,
        "is_encrypted": one.is_encrypted,
        "size_bytes": one.size_bytes,
        "used_at": one.used_at.isoformat() if one.used_at else None,
        "opened_last": one.profile.id == last,
        "trouble": one.trouble or None,
    }


def _table(found: list[ProfileNow]) -> Table:
    table = Table("Profile", "Size", "Last used", "")
    table.columns[3].overflow = "fold"
    table.columns[1].justify = "right"
    for one in found:
        used = one.used_at.astimezone().strftime("%Y-%m-%d %H:%M") if one.used_at else "never"
        cells = (one.profile.called, f"{one.size_bytes / 1e6:.1f} MB", used, _state(one))
        table.add_row(*(Text(cell) for cell in cells))
    return table


def _state(one: ProfileNow) -> str:
    if not one.is_there:
        return f"its folder is missing: {one.profile.folder}"
    if one.trouble:
        return f"cannot be read: {one.trouble}"
    return "locked with a passphrase" if one.is_encrypted else ""
