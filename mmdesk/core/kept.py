"""Everything that is written: each file of the data directory is of one of these kinds, or does not belong.

The page "What mmdesk keeps" says in words what each kind holds, `mmdesk doctor --verify` names what is of
none, and a test fails when the program writes something that is not in this table.
"""

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class KeptKind:
    """One kind of files. A pattern has as many parts as the path it fits; `*` never stands for a slash."""

    name: str
    patterns: tuple[str, ...]
    about_people: bool = False  # whether it can hold what was seen, heard, written or said

    def fits(self, path: PurePath) -> bool:
        """Whether a path below the data directory is of this kind."""
        parts = path.parts
        return any(
            len(wanted) == len(parts) and all(map(fnmatchcase, parts, wanted))
            for wanted in (pattern.split("/") for pattern in self.patterns)
        )


KEPT: tuple[KeptKind, ...] = (
    KeptKind(
        "database",
        ("mmdesk.sqlite3", "mmdesk.sqlite3-wal", "mmdesk.sqlite3-shm", "mmdesk.sqlite3-journal"),
        True,
    ),
    KeptKind("backups", ("backups/*.sqlite3",), True),
    KeptKind("damaged", ("damaged/*/*",), True),  # databases that were set aside for a backup
    KeptKind("recordings", ("media/*.mkv",), True),
    KeptKind(
        "versions",
        (
            "versions/current",
            *(
                f"versions/[0-9]*[0-9]/{name}"
                for name in ("card.json", "weights.safetensors", "metrics.json")
            ),
        ),
        True,
    ),
    # Names of files opened lately: sealed, where the data is.
    KeptKind("settings", ("settings.json", "settings.sealed", "settings.broken*.json"), True),
    KeptKind("keys", ("keys.json", "keys.copy.json")),  # the data's key, encrypted by the passphrase
    KeptKind("logs", ("logs/mmdesk.log", "logs/mmdesk.log.[0-9]", "logs/running-*.txt")),
    KeptKind("signing", ("signing-key", "signers.json")),
    KeptKind("analyses", ("analyzed.jsonl",), True),  # names of files that `mmdesk analyze` wrote
    KeptKind("sample", ("sample/sample.mp4", "sample/sample.srt", "sample/timeline.png")),
    KeptKind("detector", ("face_detection_yunet.onnx",)),
    KeptKind("locks", ("lesson.lock", "reading/*", "forgetting")),
    KeptKind(
        "unfinished",
        (
            "*.tmp",
            "*.tmp-journal",
            "*.tmp-wal",
            "*.tmp-shm",
            "backups/*.tmp",
            "backups/*.tmp-journal",
            "backups/*.tmp-wal",
            "backups/*.tmp-shm",
            "media/*.tmp",
            "versions/*.tmp",
            "versions/*.tmp/*",
            "versions/*/*.tmp",
        ),
        True,
    ),
)
"""The first kind that fits counts. A temporary file takes its final name within seconds, or is swept."""

FOLDERS = (
    "backups",
    "damaged",
    "damaged/*",
    "media",
    "versions",
    "versions/[0-9]*[0-9]",
    "versions/*.tmp",
    "logs",
    "reading",
    "sample",
)
"""The folders in the data directory."""


def kind_of(path: PurePath) -> KeptKind | None:
    """The kind of a file, given below the data directory; None for one that the program has not written."""
    return next((kind for kind in KEPT if kind.fits(path)), None)


def is_own_folder(path: PurePath) -> bool:
    """Whether a folder, given below the data directory, is one of the program's."""
    return KeptKind("", FOLDERS).fits(path)


@dataclass(frozen=True, slots=True)
class KeptNow:
    """What is there of one kind right now."""

    kind: KeptKind
    files: int = 0
    size_bytes: int = 0
    is_private: bool = True  # no file of it can be read by others; always so where the system has no modes
    examples: tuple[str, ...] = field(default=())  # the first few, below the data directory, for showing


@dataclass(frozen=True, slots=True)
class WhatIsKept:
    """The data directory as it was found."""

    folder: str
    is_there: bool
    kinds: tuple[KeptNow, ...]
    strangers: tuple[str, ...] = ()  # what is of no kind, below the data directory
    free_bytes: int = 0
    is_encrypted: bool = False

    @property
    def size_bytes(self) -> int:
        """All together, without what does not belong to the program."""
        return sum(kind.size_bytes for kind in self.kinds)
