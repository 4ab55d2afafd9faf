"""Deleting the folder of a profile: every file that is mmdesk's, unopened, and then the folder."""

from contextlib import suppress
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store.kept_on_disk import each_kept

DELETING, LEFT = ".deleting", ".left"  # of a folder that goes, and of one in which something strange lay


def erase(doomed: Path) -> Path | None:
    """Delete every file that is mmdesk's, unopened; what is left is where it says. Raises StoreError.

    Another program may be at it too: it ends what it found cut off.
    """
    if not doomed.is_dir():
        return None
    try:
        for found in reversed(list(each_kept(doomed))):
            if found.is_folder and found.is_own:
                with suppress(OSError):  # something strange lies in it
                    (doomed / found.path).rmdir()
            elif found.is_own:
                (doomed / found.path).unlink(missing_ok=True)
        if is_empty(doomed):
            with suppress(FileNotFoundError):
                doomed.unlink() if doomed.is_symlink() else doomed.rmdir()
            return None
        left = doomed.with_name(f"{doomed.name.removesuffix(DELETING)}{LEFT}")
        doomed.rename(left)
    except FileNotFoundError:
        return None
    except OSError as error:
        what = error.filename or doomed
        raise StoreError(f"Cannot delete {what}: {error.strerror}.", "Delete it yourself.") from error
    return left


def is_empty(folder: Path) -> bool:
    """Whether nothing lies in it; False where nobody can tell."""
    try:
        return next(folder.iterdir(), None) is None
    except OSError:
        return False
