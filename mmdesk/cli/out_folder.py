"""The folder that --out names."""

from pathlib import Path

from mmdesk.cli.shown_name import shown
from mmdesk.core.errors import StoreError


def made(folder: Path) -> Path:
    """The folder, made where it was not there yet. Raises StoreError where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Cannot make the folder {shown(folder)}: {error.strerror}.", "Choose another with --out."
        ) from error
    return folder
