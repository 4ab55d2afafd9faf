"""Why a file or folder cannot be used by this user: its owner, its mode, or a read-only disk."""

import errno
import os
from pathlib import Path

from mmdesk.core.errors import StoreError

_BESIDE = ("-wal", "-shm", "-journal")  # what SQLite writes beside a database, even to read it
_READ_ONLY_DISK = getattr(os, "ST_RDONLY", 1)


def closed_database(file: Path) -> StoreError | None:
    """What keeps the database `file` from being opened; None where nothing of that kind does."""
    return closed_folder(file.parent) or next(
        (
            _closed(file, one)
            for one in (file, *(file.with_name(file.name + end) for end in _BESIDE))
            if _is_there(one) and not os.access(one, os.R_OK | os.W_OK)
        ),
        None,
    )


def closed_folder(folder: Path, error: OSError | None = None) -> StoreError | None:
    """What keeps the folder from being used, also what the system said of it; None where nothing does."""
    is_refused = error is not None and error.errno in (errno.EPERM, errno.EACCES, errno.EROFS)
    is_open = os.access(folder, os.R_OK | os.W_OK | os.X_OK) and not is_refused
    if not _is_there(folder) or not folder.is_dir() or is_open:
        return None
    if _is_on_read_only_disk(folder):
        return StoreError(
            f"The folder {folder} is on a disk that can only be read; mmdesk writes there even to read.",
            "Make the disk writable, or copy the folder to another and give that as --data-dir.",
        )
    if owner := _other_owner(folder):
        return StoreError(f"The folder {folder} belongs to {owner}.", _as_owner(owner))
    if os.access(folder, os.R_OK | os.X_OK):
        words = f"The folder {folder} can only be read; mmdesk writes there even to read."
    else:
        words = f"The folder {folder} cannot even be read."
    return StoreError(words, _make_writable(folder, "u+rwx"))


def _closed(file: Path, one: Path) -> StoreError:
    if owner := _other_owner(one):
        if one == file:
            return StoreError(f"The database {file} belongs to {owner}.", _as_owner(owner))
        words = f"The database {file} cannot be opened: {one.name} beside it belongs to {owner}."
        return StoreError(words, f"Have {owner} open and close mmdesk once, or give you the whole folder.")
    if os.access(one, os.R_OK):
        return StoreError(f"The file {one} can only be read.", _make_writable(one, "u+rw"))
    return StoreError(f"The file {one} cannot even be read.", _make_writable(one, "u+rw"))


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except OSError:
        return False
    return True


def _is_on_read_only_disk(path: Path) -> bool:
    try:
        return bool(os.statvfs(path).f_flag & _READ_ONLY_DISK)
    except (AttributeError, OSError):  # Windows
        return False


def _other_owner(path: Path) -> str:
    """Whose it is, in a word; empty where it is this user's, or the system knows no owners."""
    if not hasattr(os, "geteuid"):
        return ""
    import pwd

    number = path.lstat().st_uid
    if number == os.geteuid():
        return ""
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"


def _as_owner(owner: str) -> str:
    return f"Have {owner} give you the folder (`chown`), or choose another with --data-dir."


def _make_writable(path: Path, mode: str) -> str:
    if os.name == "nt":
        return "Make it writable, or choose another folder with --data-dir."
    return f"`chmod {mode} {path}` makes it writable; or choose another folder with --data-dir."
