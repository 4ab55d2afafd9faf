"""Encrypting a whole data directory, or decrypting it: database, backups, recordings, versions, and names.

`keys.json` says that it has begun, and everything is converted file by file; what a kill cut off is gone on
with when the passphrase is known again. Nobody else may have the database open meanwhile.
"""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_file import CHUNK_BYTES, is_sealed, opened, refuse_cut_off
from mmdesk.core.sealed_keys import DataKey
from mmdesk.store.converting import (
    can_be_decrypted,
    convert_database,
    convert_file,
    end_what_was_cut_off,
    erase,
    refuse_unreadable,
)
from mmdesk.store.files import UNFINISHED, make_private_dir
from mmdesk.store.key_wrapping import Cost
from mmdesk.store.keyed import refuse_without_cipher
from mmdesk.store.keys import drop_keys, key_of, make_keys, nobody_else, set_state
from mmdesk.store.keys_file import State, is_encrypted, read_keys
from mmdesk.store.places import BACKUPS, DAMAGED, database_file, media_folder

Told = Callable[[float], None]  # hears how much is done, 0 to 1
Also = Callable[
    [bool], None
]  # what else is to be sealed (True) or not: the settings, which the store does not know

NAMED = ("signers.json", "signing-key")  # sealed like everything else
DROPPED = ("analyzed.jsonl", "settings.broken.json")  # they name files, and can be done without
_SPARE_BYTES = 10 * 2**20
_log = logging.getLogger(__name__)


def _nothing(_value: object) -> None: ...


def turn_on(
    data_dir: Path, passphrase: str, told: Told = _nothing, also: Also = _nothing, cost: Cost | None = None
) -> DataKey:
    """Encrypt all of it under this passphrase; its key is known to the process afterwards.

    Raises StoreError: the passphrase is too short, another program has the database open, or there is too
    little space; then everything is as it was.
    """
    refuse_without_cipher()
    if is_encrypted(data_dir):
        raise StoreError("It is locked with a passphrase already.", "Change it instead.")
    make_private_dir(data_dir)
    with nobody_else(data_dir):  # two at once would each make a key, and one of them be lost
        _refuse_without_space(data_dir)
        key_of(data_dir)  # refuses where keys were lost: new ones beside it would hide that
        if database_file(data_dir).exists():
            refuse_unreadable(database_file(data_dir))
        key = make_keys(data_dir, passphrase, cost)
        try:
            _convert(data_dir, key, True, told, also)
        except StoreError:
            _log.warning("Encrypting failed; what was done is undone.")
            _turn_back(data_dir, key, also)
            raise
    return key


def turn_off(data_dir: Path, key: DataKey, told: Told = _nothing, also: Also = _nothing) -> None:
    """Decrypt all of it, and forget the key. Raises StoreError; for a changed file, before it begins."""
    with nobody_else(data_dir):
        _refuse_without_space(data_dir)
        _refuse_changed(data_dir)
        for path in _databases(data_dir):
            if not can_be_decrypted(path, key):
                where = os.path.relpath(path, data_dir)
                hint = "Delete it, or put back a copy."
                raise StoreError(f"{where} is damaged and cannot be decrypted.", hint)
        set_state(data_dir, key, State.TURNING_OFF)
        _convert(data_dir, key, False, told, also)


def is_half_done(data_dir: Path) -> bool:
    """Whether a conversion was cut off; `finish` goes on with it."""
    return is_encrypted(data_dir) and read_keys(data_dir).state is not State.ON


def finish(data_dir: Path, key: DataKey, told: Told = _nothing, also: Also = _nothing) -> None:
    """Go on with what was cut off, if anything was. Raises StoreError."""
    if not is_half_done(data_dir):
        return
    with nobody_else(data_dir):
        if is_half_done(data_dir):  # still: another program may have been at it
            _convert(data_dir, key, read_keys(data_dir).state is State.TURNING_ON, told, also)


def _convert(data_dir: Path, key: DataKey, to_sealed: bool, told: Told, also: Also) -> None:
    """With `nobody_else`. Raises StoreError."""
    try:
        for folder in _folders(data_dir):
            end_what_was_cut_off(folder)
        for unfinished in data_dir.glob(f".mmdesk-*{UNFINISHED}"):  # nobody else is here to finish one
            erase(unfinished)
        databases, files = list(_databases(data_dir)), list(_files(data_dir))
        sizes = {path: path.stat().st_size for path in (*databases, *files)}
        done, total = 0, max(1, sum(sizes.values()))

        def count(more: int) -> None:
            nonlocal done
            done += more
            told(min(1.0, done / total))

        for path in databases:
            convert_database(path, key, to_sealed)
            count(sizes[path])
        for path in files:
            convert_file(path, key, to_sealed, count)
        also(to_sealed)
        if to_sealed:
            for name in DROPPED:
                erase(data_dir / name)
            set_state(data_dir, key, State.ON)
        else:
            drop_keys(data_dir)
        told(1.0)
    except OSError as error:
        raise StoreError(
            f"Cannot read {data_dir}: {error.strerror}.", "Check its rights and retry."
        ) from error


def _turn_back(data_dir: Path, key: DataKey, also: Also) -> None:
    """After trouble; where even that fails, it stays half done and is gone on with at the next start."""
    with suppress(StoreError):
        set_state(data_dir, key, State.TURNING_OFF)
        _convert(data_dir, key, False, _nothing, also)


def _databases(data_dir: Path) -> Iterator[Path]:
    """The database first: whether another program has it open is known before anything was changed."""
    if database_file(data_dir).exists():
        yield database_file(data_dir)
    yield from sorted((data_dir / BACKUPS).glob("*.sqlite3"))


def _files(data_dir: Path) -> Iterator[Path]:
    yield from (path for path in sorted(media_folder(data_dir).glob("[!.]*")) if path.is_file())
    for folder in sorted((data_dir / "versions").glob("[0-9]*")):
        if folder.name.isdecimal() and int(folder.name) > 0:
            yield from (path for path in sorted(folder.glob("[!.]*")) if path.is_file())
    yield from (path for path in sorted((data_dir / DAMAGED).rglob("[!.]*")) if path.is_file())
    yield from (data_dir / name for name in NAMED if (data_dir / name).exists())


def _folders(data_dir: Path) -> Iterator[Path]:
    yield data_dir
    yield from (folder for folder in (data_dir / BACKUPS, media_folder(data_dir)) if folder.is_dir())
    yield from sorted((data_dir / "versions").glob("[0-9]*"))
    yield from sorted(path for path in (data_dir / DAMAGED).rglob("*") if path.is_dir())


def _refuse_without_space(data_dir: Path) -> None:
    """One file at a time is there twice."""
    try:
        sizes = [path.stat().st_size for path in (*_databases(data_dir), *_files(data_dir))]
        free = shutil.disk_usage(data_dir).free
    except OSError as error:
        raise StoreError(
            f"Cannot read {data_dir}: {error.strerror}.", "Check its rights and retry."
        ) from error
    need = int(1.1 * max(sizes, default=0)) + _SPARE_BYTES
    if free < need:
        raise StoreError(
            f"It takes {need / 1e6:.0f} MB of free disk space, and there are {free / 1e6:.0f}.",
            "Free some disk space and retry.",
        )


def _refuse_changed(data_dir: Path) -> None:
    """Read every sealed file once: what was changed could not be read any more without its key."""
    for name, state in look_through(data_dir):
        if state is Sealed.CHANGED:
            raise StoreError(
                f"{name} cannot be decrypted: it was changed or damaged after it was encrypted.",
                "Delete it, or put back a copy of it.",
            )


class Sealed(Enum):
    """How a file was found."""

    WHOLE = "whole"
    CUT_OFF = "cut off"  # a recording while which the program was killed, or one that was truncated
    CHANGED = "changed"
    PLAIN = "plain"


def look_through(data_dir: Path) -> Iterator[tuple[str, Sealed]]:
    """Each file but the databases, from its beginning to its end. Raises StoreError without the key."""
    for path in _files(data_dir):
        yield os.path.relpath(path, data_dir), _state_of(path)


def _state_of(path: Path) -> Sealed:
    try:
        with path.open("rb") as raw:
            head = raw.read(16)
            if not is_sealed(head):  # one that was set aside is encrypted as a database is
                is_aside = DAMAGED in path.parts and not head.startswith(b"SQLite format 3")
                return Sealed.WHOLE if is_aside else Sealed.PLAIN
            with closing(opened(raw)) as file:
                while file.read(64 * CHUNK_BYTES):
                    pass
                try:
                    refuse_cut_off(file)
                except OSError:
                    return Sealed.CUT_OFF
    except OSError:
        return Sealed.CHANGED
    return Sealed.WHOLE
