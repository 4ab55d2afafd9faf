"""By which a media file is known again when it was moved or renamed."""

import hashlib
from pathlib import Path

from mmdesk.capture.media_open import refuse_odd_file
from mmdesk.core.errors import MediaError

_PIECE = 1 << 20  # bytes; headers and indices lie at one end or the other


def digest(path: Path) -> str:
    """SHA-256, in hexadecimal, of a file's size with its first and last MiB: a few ms for any length.

    Raises MediaError for what is missing, empty, or not a plain file.
    """
    refuse_odd_file(path)
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            found = hashlib.sha256(size.to_bytes(8, "big"))
            for start in (0, max(_PIECE, size - _PIECE)):
                file.seek(start)
                found.update(file.read(_PIECE))
    except OSError as error:
        raise MediaError(f"Cannot read {path}: {error.strerror}.", "Check the disk.") from error
    return found.hexdigest()
