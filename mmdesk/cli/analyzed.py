"""What was analysed already: of each file that was written, from what and how it was made."""

import contextlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mmdesk.core.errors import MmdeskError
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.paths import make_private_dir
from mmdesk.store.keys_file import is_encrypted

_NAME = "analyzed.jsonl"
_LONGEST_LINE = 2**20


class Analyzed:
    """A file of JSON lines in the data directory; a later line about a file counts, not an earlier one.

    Where it cannot be read or written, everything is analysed again: nothing else follows.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._made: dict[str, dict[str, Any]] = {}
        with contextlib.suppress(OSError):
            for line in (data_dir / _NAME).read_bytes().splitlines():
                self._take(line)

    def row_of(self, target: Path, how: Mapping[str, Any]) -> dict[str, Any] | None:
        """What was found when `target` was made just so; None when it was not, or is another file now."""
        made = self._made.get(_key(target))
        if made is None or made.get("how") != how or made.get("state") != _state(target):
            return None
        row = made.get("row")
        return row if isinstance(row, dict) else None

    def made(self, path: Path) -> bool:
        """Whether this file was made by an analysis."""
        return _key(path) in self._made

    def add(self, target: Path, how: Mapping[str, Any], row: Mapping[str, Any]) -> None:
        """This was made just now."""
        made = {"target": _key(target), "how": how, "state": _state(target), "row": row}
        self._made[_key(target)] = made
        if is_encrypted(self._data_dir):  # it would name files in plain
            return
        with contextlib.suppress(OSError, MmdeskError):
            make_private_dir(self._data_dir)
            descriptor = os.open(self._data_dir / _NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(json.dumps(made).encode("ascii") + b"\n")

    def _take(self, line: bytes) -> None:
        with contextlib.suppress(BadJsonError, KeyError):
            made = read_object(line, _LONGEST_LINE)
            self._made[str(made["target"])] = made


def _key(path: Path) -> str:
    return str(path.resolve())


def _state(path: Path) -> list[int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]
