"""Looking through the data directory: what is there of each kind, whose it is, and what does not belong."""

import os
import shutil
import stat
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from mmdesk.core.kept import KEPT, KeptKind, KeptNow, WhatIsKept, is_own_folder, kind_of
from mmdesk.store.keys_file import is_encrypted

_EXAMPLES = 3
_OF_OTHERS = stat.S_IRWXG | stat.S_IRWXO
HAS_MODES = os.name == "posix"  # Windows keeps a user's folder for that user by other means


@dataclass(frozen=True, slots=True)
class Found:
    """One file or folder of the data directory."""

    path: PurePath  # below the data directory
    kind: KeptKind | None  # of a file; None for what the program has not written, and for folders
    is_folder: bool
    is_own: bool
    size_bytes: int
    mode: int  # the permission bits; of a link those of the link itself

    @property
    def is_private(self) -> bool:
        """Whether nobody else can read it."""
        return not HAS_MODES or not self.mode & _OF_OTHERS


def each_kept(data_dir: Path) -> Iterator[Found]:
    """Every file and folder below the data directory; what vanishes meanwhile is left out.

    Links are not followed. Raises OSError when a folder cannot be read.
    """
    yield from _below(data_dir, PurePath())


def what_is_kept(data_dir: Path) -> WhatIsKept:
    """The data directory in figures. Raises OSError when it cannot be read; an absent one is empty."""
    if not data_dir.is_dir():
        return WhatIsKept(str(data_dir), False, tuple(KeptNow(kind) for kind in KEPT))
    by_kind: dict[str, list[Found]] = defaultdict(list)
    strangers = []
    for found in each_kept(data_dir):
        if not found.is_own:
            strangers.append(str(found.path))
        elif found.kind is not None:
            by_kind[found.kind.name].append(found)
    kinds = tuple(_together(kind, by_kind[kind.name]) for kind in KEPT)
    free = shutil.disk_usage(data_dir).free
    return WhatIsKept(str(data_dir), True, kinds, tuple(sorted(strangers)), free, is_encrypted(data_dir))


def _below(data_dir: Path, folder: PurePath) -> Iterator[Found]:
    try:
        with os.scandir(data_dir / folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in listed:
        path = folder / entry.name
        try:
            status = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue
        is_folder = stat.S_ISDIR(status.st_mode)
        kind = None if is_folder else kind_of(path)
        is_own = is_own_folder(path) if is_folder else kind is not None
        yield Found(path, kind, is_folder, is_own, status.st_size, stat.S_IMODE(status.st_mode))
        if is_folder and is_own:  # what lies in a stranger's folder is as strange as the folder
            yield from _below(data_dir, path)


def _together(kind: KeptKind, found: list[Found]) -> KeptNow:
    return KeptNow(
        kind,
        len(found),
        sum(one.size_bytes for one in found),
        all(one.is_private for one in found),
        tuple(str(one.path) for one in found[:_EXAMPLES]),
    )
