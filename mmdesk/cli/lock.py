"""`mmdesk lock`: encrypt everything that is kept under a passphrase, change that, or decrypt."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.options import DataDir, chosen_data_dir, remember_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.passphrase import new_passphrase, passphrase
from mmdesk.core.errors import StoreError
from mmdesk.store.keyed import refuse_without_cipher
from mmdesk.store.keys import change_passphrase, key_of, make_recovery_key
from mmdesk.store.keys_file import is_encrypted, read_keys
from mmdesk.store.sealing import Told, is_half_done
from mmdesk.workers import sealing

_PROMPT = "Passphrase or recovery key"
_NewFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Take the new passphrase from its first line; for scripts."),
]

lock = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@lock.callback(invoke_without_command=True)
def _status_by_default(ctx: typer.Context, as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Encrypt what is kept under a passphrase: database, backups, recordings, versions, names of files."""
    if data_dir is not None:
        remember_data_dir(data_dir)
    if ctx.invoked_subcommand is None:
        _say_status(chosen_data_dir(None), as_json)


@lock.command()
def status(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Say whether it is locked."""
    _say_status(chosen_data_dir(data_dir), as_json)


@lock.command()
def on(new_passphrase_file: _NewFile = None, data_dir: DataDir = None) -> None:
    """Encrypt everything under a new passphrase; without it nobody can read it again, you included."""
    folder = chosen_data_dir(data_dir)
    refuse_without_cipher()
    if is_encrypted(folder):
        if not is_half_done(folder):
            raise StoreError("It is locked with a passphrase already.", "`mmdesk lock change` changes that.")
        _go_on(folder)
        return
    new = new_passphrase(new_passphrase_file)
    with _progress("Encrypting") as told:
        sealing.turn_on(folder, new, told)
    typer.echo("Everything is encrypted. `mmdesk lock recovery` makes a key to print, should you forget it.")


@lock.command()
def off(data_dir: DataDir = None) -> None:
    """Decrypt everything."""
    folder = _locked(data_dir)
    if is_half_done(folder):
        _go_on(folder)
    if is_encrypted(folder):
        typed = passphrase(_PROMPT)
        with _progress("Decrypting") as told:
            sealing.turn_off(folder, typed, told)
    typer.echo("Everything is decrypted.")


@lock.command()
def change(new_passphrase_file: _NewFile = None, data_dir: DataDir = None) -> None:
    """Change the passphrase; nothing has to be encrypted anew."""
    folder = _locked(data_dir)
    key = sealing.unlock(folder, passphrase(_PROMPT), _ignore)
    change_passphrase(folder, key, new_passphrase(new_passphrase_file))
    typer.echo("Changed. Whoever has an older copy of keys.json can still open it with the older passphrase.")


@lock.command()
def recovery(data_dir: DataDir = None) -> None:
    """Make a recovery key, which unlocks like the passphrase; an earlier one opens nothing any more."""
    folder = _locked(data_dir)
    key = sealing.unlock(folder, passphrase(_PROMPT), _ignore)
    typer.echo(make_recovery_key(folder, key))
    typer.echo("Print it, or write it down, and keep it elsewhere. It is not kept here.", err=True)


def _say_status(folder: Path, as_json: bool) -> None:
    if is_encrypted(folder) and is_half_done(folder) and not as_json:
        _go_on(folder)
        return
    with telling(as_json) as outcome:
        if not is_encrypted(folder):
            key_of(folder)  # says so where the keys were lost
            outcome.show("Not locked: what is kept is not encrypted. `mmdesk lock on` encrypts it.")
            outcome.tell(locked=False, recovery_key=False, half_done=False)
            return
        has_recovery = bool(read_keys(folder).recovery)
        has = "there is a recovery key" if has_recovery else "there is no recovery key"
        outcome.show(f"Locked with a passphrase: everything is encrypted; {has}.")
        outcome.tell(locked=True, recovery_key=has_recovery, half_done=is_half_done(folder))


def _go_on(folder: Path) -> None:
    typer.echo("Encrypting or decrypting was cut off; it goes on now.", err=True)
    typed = passphrase(_PROMPT)
    with _progress("Going on") as told:
        sealing.unlock(folder, typed, told)
    typer.echo("Everything is encrypted." if is_encrypted(folder) else "Everything is decrypted.")


def _locked(data_dir: Path | None) -> Path:
    folder = chosen_data_dir(data_dir)
    if not is_encrypted(folder):
        raise StoreError("It is not locked.", "`mmdesk lock on` encrypts it.")
    return folder


def _ignore(_share: float) -> None: ...


@contextmanager
def _progress(words: str) -> Iterator[Told]:
    """A bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield _ignore
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(words, total=1.0)
        yield lambda share: progress.update(task, completed=share)
