"""Opening the files of data packs, which anybody may have made: bounded, and refused in one line."""

import csv
import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.core.errors import MmdeskError
from mmdesk.core.strict_json import read_object

_MOST_BYTES = 2**33  # of all arrays of a file, or all lines, once they are unpacked
_LONGEST_LINE = 2**20  # bytes
_AGAIN = "Fetch the pack again."
# What zipfile, tarfile, gzip, csv and numpy are known to raise about damaged and made-up files.
_TROUBLE = (
    *(OSError, EOFError, ValueError, KeyError, TypeError, IndexError, OverflowError, NotImplementedError),
    *(RuntimeError, zlib.error, zipfile.BadZipFile, tarfile.TarError, csv.Error),
)


def existing(file: Path) -> Path:
    """The file. Raises MmdeskError when it is not there."""
    if not file.is_file():
        raise MmdeskError(f"{file} is missing.", "Check the folder given with --data.")
    return file


@contextmanager
def damage_told(file: Path) -> Iterator[None]:
    """What reading the file raises as MmdeskError, in one line."""
    try:
        yield
    except KeyError as error:
        raise MmdeskError(f"{file} is damaged: it has no {str(error.args[0])[:80]}.", _AGAIN) from error
    except _TROUBLE as error:
        why = " ".join(str(error).split())[:120] or type(error).__name__
        raise MmdeskError(f"{file} is damaged: {why}.", _AGAIN) from error


@contextmanager
def open_npz(file: Path) -> "Iterator[np.lib.npyio.NpzFile]":
    """A pack of arrays, without unpickling; also what the block raises about it is MmdeskError.

    Looked at first is that every array is as long as its file in the archive: numpy would make room for
    whatever a header says. Raises MmdeskError when it is missing or damaged.
    """
    if not zipfile.is_zipfile(existing(file)):  # numpy would leave the file open
        raise MmdeskError(f"{file} is damaged: no archive, or a part of one.", _AGAIN)
    with damage_told(file):
        _check_arrays(file)
        with np.load(file, allow_pickle=False) as opened:
            yield opened


def open_labels(file: Path) -> Iterator[dict[str, str]]:
    """The rows of a table. Raises MmdeskError."""
    with damage_told(file), existing(file).open(encoding="utf-8", newline="") as rows:
        yield from csv.DictReader(rows)


def json_lines(file: Path) -> Iterator[dict[str, Any]]:
    """The objects of a packed file of JSON lines. Raises MmdeskError."""
    left = _MOST_BYTES
    with damage_told(file), gzip.open(existing(file), "rb") as lines:
        while line := lines.readline(_LONGEST_LINE + 1):
            left -= len(line)
            if len(line) > _LONGEST_LINE or left < 0:
                raise ValueError("it is too long")
            yield read_object(line)


def _check_arrays(file: Path) -> None:
    left = _MOST_BYTES
    with zipfile.ZipFile(file) as archive:
        for one in archive.infolist():
            with archive.open(one) as data:
                length = _length(data)
            left -= length
            if length != one.file_size or left < 0:
                raise ValueError(f"{one.filename[:80]!r} is not as long as it says")


def _length(data: Any) -> int:
    """Of an array's file, by its header. Raises ValueError."""
    head = io.BytesIO(data.read(2**16))
    version = np.lib.format.read_magic(head)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, kind = read(head)
    if kind.hasobject:
        raise ValueError("it holds objects")
    count = 1
    for side in shape:
        count *= side
    return head.tell() + count * kind.itemsize
