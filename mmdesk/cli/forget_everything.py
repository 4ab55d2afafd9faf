"""`mmdesk forget --all`: erase everything, also where nothing can be opened."""

from contextlib import closing
from pathlib import Path

import typer

from mmdesk.cli.forgotten_words import SPARE_BLOCKS, say_forgotten, say_nothing
from mmdesk.cli.outcome import Outcome
from mmdesk.cli.passphrase import is_interactive
from mmdesk.core.errors import StoreError
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.erasing import erase_everything, finish_erasing
from mmdesk.store.forgetting_note import is_erasing
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.keys import key_of
from mmdesk.store.keys_file import KeysLostError, is_encrypted
from mmdesk.store.loose_files import forget_loose_files
from mmdesk.store.places import database_file
from mmdesk.store.purge import forget as erase
from mmdesk.store.purge import forget_versions
from mmdesk.store.trouble import DamagedError
from mmdesk.store.versions import VersionStore


def forget_everything(folder: Path, without_passphrase: bool, is_agreed: bool, outcome: Outcome) -> None:
    """Erase everything; unopened where the database is damaged or its keys are lost, if the user agrees.

    Raises StoreError.
    """
    if is_erasing(folder):
        finish_erasing(folder)
        outcome.say(f"Forgot everything.\n{SPARE_BLOCKS}")
        outcome.tell(forgotten=True)
        return
    if without_passphrase and is_encrypted(folder):
        _forget_unopened(folder, f"What is in {folder} is not opened.", "", is_agreed, outcome)
        return
    try:
        key_of(folder)
        _forget_opened(folder, outcome)
    except (DamagedError, KeysLostError) as error:
        _forget_unopened(folder, error.message, error.hint, is_agreed, outcome)


def _forget_opened(folder: Path, outcome: Outcome) -> None:
    versions = VersionStore(folder, base_model_dir())
    if not database_file(folder).exists() and len(versions.list()) == 1:
        _forget_what_is_beside(folder, outcome)
        return
    in_use = versions.current().number
    with closing(open_database(folder)) as connection:
        try:
            verdicts = erase(connection, everything=True)
        finally:
            gone = forget_versions(connection, versions, everything=True)
    after = versions.current().number
    say_forgotten("", verdicts, gone, in_use, after, outcome, "Backups are gone too.")
    outcome.say(SPARE_BLOCKS)


def _forget_what_is_beside(folder: Path, outcome: Outcome) -> None:
    """Recordings, backups, logs, names of files: they may be left where the database was deleted by hand."""
    before = _files(folder)
    if folder.is_dir():
        forget_loose_files(folder)
    if before == _files(folder):
        say_nothing(outcome)
        return
    outcome.say(f"Forgot everything. There was no database; what was left beside it is gone.\n{SPARE_BLOCKS}")
    outcome.tell(forgotten=True, verdicts=0)


def _files(folder: Path) -> dict[Path, int]:
    """The files of ours, with their sizes: a log is emptied, settings are written anew."""
    kept = each_kept(folder) if folder.is_dir() else ()
    files = (folder / one.path for one in kept if not one.is_folder and one.kind is not None)
    return {file: file.stat().st_size for file in files}


def _forget_unopened(folder: Path, why: str, other_way: str, is_agreed: bool, outcome: Outcome) -> None:
    if not is_agreed and not is_interactive():
        hint = f"{other_way} Or, to delete all that mmdesk keeps there unopened, add --yes.".strip()
        raise StoreError(why, hint)
    question = (
        f"{why}\nDelete all that mmdesk keeps in {folder}, unopened and for good: sessions, recordings,"
        " verdicts, names and consents, versions, backups, logs, keys?"
    )
    if not is_agreed and not typer.confirm(question, err=True):
        outcome.say("Nothing was deleted.")
        outcome.tell(forgotten=False)
        raise typer.Exit(1)
    erase_everything(folder)
    outcome.say(f"Forgot everything, unopened.\n{SPARE_BLOCKS}")
    outcome.tell(forgotten=True)
