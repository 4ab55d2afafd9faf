"""A file that appears whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from mmdesk.core.errors import StoreError
from mmdesk.core.identity import new_id
from mmdesk.core.whole_file import refuse_device


@contextmanager
def replacing(target: Path) -> Iterator[TextIO]:
    """A text file (UTF-8) that takes the place of `target` when the block ends without trouble.

    Raises StoreError when it cannot be written, and whatever the block raises; then `target`
    is as it was.
    """
    # A short name of its own: the target's may already be as long as the file system allows.
    temporary = target.parent / f".mmdesk-{new_id()[:12]}.tmp"
    try:
        refuse_device(target)
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        raise StoreError(
            f"Cannot write {target.name} to {target.parent}: {error.strerror}.", "Choose another with --out."
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
