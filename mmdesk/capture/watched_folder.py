"""A folder that is watched: the media files that come into it, each once it is whole."""

import os
import time
from pathlib import Path

from mmdesk.capture.media_folder import media_in

_Signature = tuple[int, int]  # size in bytes, time of the last change in nanoseconds


class WatchedFolder:
    """Looks again when asked. A file that has not changed for `steady_s` is whole, and is told once."""

    def __init__(self, folder: Path, recursive: bool = True, steady_s: float = 1.5) -> None:
        self.folder, self._recursive, self._steady_s = folder, recursive, steady_s
        self.is_there = True  # at the last look
        self._seen: dict[Path, tuple[_Signature, float]] = {}  # and since when it has been so
        self._told: dict[Path, _Signature] = {}

    def look(self) -> list[Path]:
        """The files that are whole now and were not told yet, or changed since."""
        self.is_there = self.folder.is_dir()
        if not self.is_there:
            self._seen = {}
            return []
        at, now = time.monotonic(), dict[Path, tuple[_Signature, float]]()
        whole = []
        for file in media_in(self.folder, self._recursive):
            signature = _signature(file)
            if signature is None:
                continue
            before, since = self._seen.get(file, (None, at))
            now[file] = signature, since if before == signature else at
            is_steady = before == signature and at - since >= self._steady_s
            is_whole = is_steady and signature[0] > 0 and os.access(file, os.R_OK)
            if is_whole and self._told.get(file) != signature:
                self._told[file] = signature
                whole.append(file)
        self._seen = now
        return whole


def _signature(file: Path) -> _Signature | None:
    try:
        status = file.stat()
    except OSError:  # it was taken away just now
        return None
    return status.st_size, status.st_mtime_ns
