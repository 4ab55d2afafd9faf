"""Forgetting everything where the database cannot be opened: it is damaged, or its keys are lost.

Every file that the program keeps is deleted without a look inside. A note says so first, and goes last: what
a kill cuts off is ended before anything is opened again.
"""

import logging
from contextlib import ExitStack, suppress
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store.files import sync_folder
from mmdesk.store.forgetting_note import drop_note, is_erasing, note_erasing
from mmdesk.store.in_use import refuse_in_use
from mmdesk.store.kept_on_disk import Found, each_kept
from mmdesk.store.keys import SEALED_SETTINGS, forget_key, nobody_else
from mmdesk.store.loose_files import forget_loose_files
from mmdesk.store.places import DAMAGED, database_file

_UNOPENED = frozenset(("database", "versions", "keys"))  # what forgetting leaves where it can be opened
_FOLDERS = ("versions", DAMAGED)
_log = logging.getLogger(__name__)


def erase_everything(data_dir: Path) -> None:
    """Delete all of it; settings that tell nothing stay, and what the program has not written.

    Raises StoreError, and nothing is deleted, while another program uses it; also where a file cannot be
    deleted, once all others were.
    """
    refuse_in_use(database_file(data_dir))
    with nobody_else(data_dir):
        note_erasing(data_dir)
        _erase(data_dir)
    _log.info("Everything is forgotten, unopened.")


def finish_erasing(data_dir: Path) -> bool:
    """End what was begun and cut off; whether anything was. Raises StoreError as `erase_everything` does."""
    if not is_erasing(data_dir):
        return False
    _erase(data_dir)
    return True


def _erase(data_dir: Path) -> None:
    forget_key(data_dir)
    with ExitStack() as tasks:  # all of it is tried, whatever fails; the last one first
        tasks.callback(_drop_empty_folders, data_dir)
        tasks.callback(forget_loose_files, data_dir)
        tasks.callback(_delete_unopened, data_dir)
    try:
        sync_folder(data_dir)
        drop_note(data_dir)
    except OSError as error:
        raise _trouble(data_dir, error) from error


def _delete_unopened(data_dir: Path) -> None:
    """The database, the versions, and the keys; of sealed settings nobody can tell what is harmless."""
    trouble: StoreError | None = None
    for found in _found(data_dir):
        is_one = found.kind is not None and found.kind.name in _UNOPENED
        if is_one or found.path.name == SEALED_SETTINGS:
            try:
                (data_dir / found.path).unlink(missing_ok=True)
            except OSError as error:
                trouble = _trouble(data_dir, error)
    if trouble is not None:
        raise trouble


def _drop_empty_folders(data_dir: Path) -> None:
    for found in reversed(_found(data_dir)):
        if found.is_folder and found.is_own and found.path.parts[0] in _FOLDERS:
            with suppress(OSError):  # something of the user's own lies in it
                (data_dir / found.path).rmdir()


def _found(data_dir: Path) -> list[Found]:
    try:
        return list(each_kept(data_dir))
    except OSError as error:
        raise _trouble(data_dir, error) from error


def _trouble(data_dir: Path, error: OSError) -> StoreError:
    what = error.filename or data_dir
    return StoreError(f"Cannot forget {what}: {error.strerror}.", "Delete it yourself.")
