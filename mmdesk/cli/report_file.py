"""Reports of the measuring commands; whether they can be written is asked first, since it takes long."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from mmdesk.analysis.atomic_file import replacing
from mmdesk.core.errors import StoreError
from mmdesk.core.whole_file import refuse_device


def check_folder_of(out: Path) -> None:
    """Raises StoreError when no report could be written to `out`."""
    try:
        refuse_device(out)
    except OSError as error:
        raise StoreError(f"Cannot write {out}: {error.strerror}.", "Choose another with --out.") from error
    folder = out.absolute().parent
    if out.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(f"Cannot write {out}.", "Choose a file in a folder that is there with --out.")


def write_report(out: Path, report: Mapping[str, object]) -> None:
    """Write the report as JSON, whole or not at all. Raises StoreError."""
    with replacing(out) as file:
        json.dump(report, file, indent=1)
        file.write("\n")
