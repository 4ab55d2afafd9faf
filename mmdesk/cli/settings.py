"""`mmdesk settings`: what can be chosen, looked at and changed without the window, and to and from a file.

A window that is open on the same data directory follows within a second. No preference is private, so no
passphrase is asked for, and what is sealed stays as it is.
"""

import json
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.options import DataDir, chosen_data_dir, readable_data_dir, remember_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.profile_option import own_folders
from mmdesk.core.errors import StoreError
from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.settings_file import exported, proposed, refusal
from mmdesk.core.settings_table import Setting, Value
from mmdesk.paths import make_private_dir
from mmdesk.settings import Settings
from mmdesk.store.exported_settings import read_settings, write_settings

_TRUE, _FALSE = ("true", "on", "yes", "1"), ("false", "off", "no", "0")


def _names(incomplete: str) -> list[tuple[str, str]]:
    """For the shell: names that begin so, each with its sentence."""
    return [(one, PREFERENCES[one].setting.about) for one in PREFERENCES if one.startswith(incomplete)]


def _values(ctx: typer.Context, incomplete: str) -> list[str]:
    """For the shell: what the setting that is named before may be."""
    preference = PREFERENCES.get(ctx.params.get("name") or "")
    if preference is None:
        return []
    setting = preference.setting
    offered = ("true", "false") if isinstance(setting.default, bool) else setting.allowed
    return [one for one in offered if one.startswith(incomplete)]


Name = Annotated[str, typer.Argument(help="The setting's name.", autocompletion=_names)]

settings = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@settings.callback(invoke_without_command=True)
def _list_by_default(ctx: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the settings, change them, or take them to another computer."""
    if data_dir is not None:
        remember_data_dir(data_dir)
    if ctx.invoked_subcommand is None:
        _show(None, as_json)


@settings.command("list")
def list_settings(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """List the settings, with their defaults where they differ."""
    _show(data_dir, as_json)


@settings.command()
def get(name: Name, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Print the value in use of one setting."""
    setting, found = _known(name), _load(data_dir)
    with telling(as_json) as outcome:
        outcome.show(_written(found.get(name)))
        outcome.tell(**_as_object(setting, found))


@settings.command("set", context_settings={"ignore_unknown_options": True})
def set_(
    name: Name,
    value: Annotated[str, typer.Argument(help="What it is to be.", autocompletion=_values)],
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Change one setting; an open window follows within a second."""
    setting = _known(name)
    wanted = _parsed(setting, value)
    found = _to_change(data_dir)
    before = found.get(name)
    found.set(name, wanted)
    _see_that_it_is_saved(found)
    with telling(as_json) as outcome:
        outcome.say(f"{name} is {_written(found.get(name))} now.")
        outcome.tell(name=name, value=found.get(name), before=before)


@settings.command()
def reset(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]…", help="The settings’ names.", autocompletion=_names),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All of them.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Use the defaults again, of some or of all."""
    if bool(names) == everything:
        raise typer.BadParameter("name the settings, or give --all")
    wanted = list(PREFERENCES) if everything else [_known(name).name for name in names or ()]
    found = _to_change(data_dir)
    changed = [name for name in wanted if not found.is_default(name)]
    found.reset(wanted)
    _see_that_it_is_saved(found)
    with telling(as_json) as outcome:
        for name in changed:
            outcome.say(f"{name} is {_written(found.get(name))} again.")
        if not changed:
            outcome.say("Nothing to reset: these are the defaults.")
        outcome.tell(reset={name: found.get(name) for name in changed})


@settings.command("export")
def export(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="JSON file to write.")],
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write the settings into a file for another computer: no device, path or name is in it."""
    found, own = _load(data_dir), [readable_data_dir(data_dir), *own_folders()]
    write_settings(file, exported(found.get), own)
    with telling(as_json) as outcome:
        outcome.say(f"Wrote {len(PREFERENCES)} settings to {file}.")
        outcome.tell(file=str(file), settings=len(PREFERENCES))


@settings.command("import")
def import_(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="A file that was exported.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change, and change nothing.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take the settings from a file; what cannot be taken is said, and the rest is taken (exit code 1)."""
    found = _load(data_dir) if dry_run else _to_change(data_dir)
    proposal = proposed(read_settings(file), found.get)
    if not dry_run:
        found.update(proposal.values)
        _see_that_it_is_saved(found)
    with telling(as_json) as outcome:
        for change in proposal.changes:
            outcome.say(f"{change.name}: {_written(change.before)} → {_written(change.after)}")
        if not proposal.changes:
            outcome.say("Nothing changes.")
        outcome.tell(
            changed={one.name: {"before": one.before, "after": one.after} for one in proposal.changes},
            skipped=list(proposal.skipped),
            dry_run=dry_run,
        )
        for words in proposal.skipped:
            typer.echo(f"mmdesk: {words}", err=True)
        if proposal.skipped:
            raise typer.Exit(1)


def _load(data_dir: DataDir, keeps_broken: bool = False) -> Settings:
    """What is in use there; trouble with the file is said, but not that what is sealed stays closed."""
    path = readable_data_dir(data_dir) / "settings.json"
    found = Settings.load(path, keeps_broken)
    for words in found.warnings:
        if not words.startswith("The private settings"):
            typer.echo(f"mmdesk: {words}", err=True)
    return found


def _to_change(data_dir: DataDir) -> Settings:
    make_private_dir(chosen_data_dir(data_dir))
    return _load(data_dir, keeps_broken=True)


def _see_that_it_is_saved(found: Settings) -> None:
    if not found.is_saved:
        raise StoreError(found.warnings[-1])


def _known(name: str) -> Setting:
    preference = PREFERENCES.get(name)
    if preference is None:
        near = get_close_matches(name, PREFERENCES, n=1)
        hint = f"Did you mean {near[0]}?" if near else "`mmdesk settings` lists them."
        raise typer.BadParameter(f"There is no setting {name}. {hint}")
    return preference.setting


def _parsed(setting: Setting, text: str) -> Value:
    """The value that is written so. Raises BadParameter where it is none that the table allows."""
    value: object = text
    if isinstance(setting.default, bool):
        value = text.lower() in _TRUE if text.lower() in (*_TRUE, *_FALSE) else text
    elif not isinstance(setting.default, str):
        try:
            value = setting.adapted(float(text))
        except (ValueError, OverflowError):
            value = text
    if not setting.accepts(value):
        raise typer.BadParameter(refusal(setting, value))
    return value  # type: ignore[return-value]


def _written(value: Value) -> str:
    """As it is typed."""
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _show(data_dir: DataDir, as_json: bool) -> None:
    found = _load(data_dir)
    if as_json:
        listed = [_as_object(one.setting, found) for one in PREFERENCES.values()]
        typer.echo(json.dumps({"settings": listed}, ensure_ascii=False, indent=2))
        return
    Console().print(_table(found))


def _as_object(setting: Setting, found: Settings) -> dict[str, object]:
    told: dict[str, object] = {
        "name": setting.name,
        "value": found.get(setting.name),
        "default": setting.default,
        "group": PREFERENCES[setting.name].group.value,
        "about": setting.about,
    }
    if setting.allowed:
        told["allowed"] = list(setting.allowed)
    if setting.least is not None:
        told |= {"least": setting.least, "most": setting.most}
    return told


def _table(found: Settings) -> Table:
    table = Table("Setting", "Value", "Default", "What it does")
    for name, preference in PREFERENCES.items():
        value, default = found.get(name), preference.setting.default
        is_default = value == default
        table.add_row(
            Text(name),
            Text(_written(value), style="" if is_default else "bold"),
            Text("" if is_default else _written(default)),
            Text(preference.setting.about),
        )
    return table
