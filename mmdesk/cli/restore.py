"""`mmdesk restore`: bring a backup back; what was there is kept aside."""

from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.core.backups import Backup
from mmdesk.core.errors import StoreError
from mmdesk.store.keys import key_of
from mmdesk.store.places import BACKUPS
from mmdesk.store.restoring import backup_at, readable_backups, since
from mmdesk.store.restoring import restore as bring_back


def restore(
    backup: Annotated[
        Path | None, typer.Argument(help="Which, by its file or its name in the list [default: the newest].")
    ] = None,
    only_list: Annotated[bool, typer.Option("--list", help="Only say which backups can be read.")] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Put a backup in the place of a database that is damaged. Nothing is deleted."""
    folder = chosen_data_dir(data_dir)
    key_of(folder)  # asks for it: without, no backup can be told from a damaged one
    with telling(as_json) as outcome:
        if only_list:
            found = readable_backups(folder)
            for one in found:
                outcome.show(f"{Path(one.file).name}  {_words(one)}")
            if not found:
                outcome.say("There is no backup yet.")
            outcome.tell(backups=[_as_object(one) for one in found])
            return
        chosen = _found(folder, backup) if backup is not None else _newest(folder)
        _bring_back(folder, chosen, outcome)


def _bring_back(folder: Path, chosen: Backup, outcome: Outcome) -> None:
    missing = since(folder, chosen)
    aside = bring_back(folder, Path(chosen.file))
    kept = f"What was there is kept in {aside}." if aside else "There was no database in its place."
    outcome.say(f"Restored the backup of {_words(chosen)}. {kept}")
    kept_aside = str(aside) if aside else None
    outcome.tell(restored=_as_object(chosen), kept_aside=kept_aside, verdicts_since=missing)
    if missing:
        outcome.say(f"Not in it: at least {missing} verdict{'s' if missing > 1 else ''} given since.")


def _newest(folder: Path) -> Backup:
    backups = readable_backups(folder)
    if not backups:
        raise StoreError(
            f"There is no backup in {folder / BACKUPS} that can be read.", "Nothing was changed."
        )
    return backups[0]


def _found(folder: Path, wanted: Path) -> Backup:
    inside = folder / BACKUPS / wanted.name
    path = wanted if wanted.is_file() else inside
    found = backup_at(folder, path) if path.is_file() else None
    if found is None:
        raise StoreError(f"{wanted} is no backup that can be read.", "`mmdesk restore --list` names them.")
    return found


def _as_object(backup: Backup) -> dict[str, object]:
    return {
        "name": Path(backup.file).name,
        "made_at": backup.made_at.isoformat(),
        "verdicts": backup.verdicts,
    }


def _words(backup: Backup) -> str:
    verdicts = f"{backup.verdicts} verdict{'' if backup.verdicts == 1 else 's'}"
    return f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}, with {verdicts}"
