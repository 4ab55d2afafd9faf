"""A version as one file that can be shared: a zip of card, weights and metrics, and who signed for them.

Nothing in a file that is read is trusted: its names, sizes and hashes are looked at first, nothing in it is
compressed, run or written under a name of its own, and without a valid signature it is refused.
"""

import hashlib
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mmdesk.core.errors import MediaError
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.store.cards import CARD

WEIGHTS, METRICS, SIGNATURE = "weights.safetensors", "metrics.json", "signature.json"
SUFFIX = ".mmdesk-version"
FORMAT = 1
MOST_BYTES = {CARD: 2**23, METRICS: 2**23, WEIGHTS: 2**26, SIGNATURE: 2**12}
_HINT = "Choose a file that `mmdesk versions export` has written."
_ASK_AGAIN = "It was damaged or changed on its way: ask for it again."
_WHEN = (1980, 1, 1, 0, 0, 0)  # the zip tells nothing about when it was made

Sign = Callable[[bytes], tuple[bytes, bytes]]
"""Gives the public key (32,) and the signature (64,) of a message."""
Verify = Callable[[bytes, bytes, bytes], bool]
"""Whether a public key's signature belongs to a message."""


@dataclass(frozen=True, slots=True)
class VersionFile:
    """What was in a file whose signature is valid."""

    card: Mapping[str, Any]
    weights: bytes
    metrics: Mapping[str, Any]
    public_key: bytes  # (32,) of who signed


def write_version_file(file: BinaryIO, contents: Mapping[str, bytes], sign: Sign) -> None:
    """Write CARD, WEIGHTS and METRICS, signed."""
    public_key, signature = sign(_message(contents))
    told = {"format": FORMAT, "public_key": public_key.hex(), "signature": signature.hex()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in {**contents, SIGNATURE: json.dumps(told).encode()}.items():
            archive.writestr(zipfile.ZipInfo(name, _WHEN), data)


def is_version_file(path: Path) -> bool:
    """Whether the file looks like a shared version; only what it lists is read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return SIGNATURE in archive.namelist()
    except _TROUBLE:
        return False


def read_version_file(path: Path, verify: Verify) -> VersionFile:
    """What is in the file. Raises MediaError when it is none of ours, or its signature is not valid."""
    contents = _contents(path)
    told = _object(contents.pop(SIGNATURE), path)
    if not isinstance(told.get("format"), int) or told["format"] != FORMAT:
        raise MediaError(f"{path.name} was written by a newer mmdesk.", "Update mmdesk, and import it again.")
    try:
        public_key, signature = (bytes.fromhex(str(told.get(name))) for name in ("public_key", "signature"))
    except ValueError as error:
        raise _wrong(path, "its signature is none") from error
    if not verify(public_key, signature, _message(contents)):
        raise MediaError(f"{path.name} is not what was signed.", _ASK_AGAIN)
    card = _object(contents[CARD], path)
    if hashlib.sha256(contents[WEIGHTS]).hexdigest() != card.get("sha256"):
        raise MediaError(f"The weights in {path.name} are not those of its card.", _ASK_AGAIN)
    return VersionFile(card, contents[WEIGHTS], _object(contents[METRICS], path), public_key)


def _contents(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            listed = archive.infolist()
            if sorted(one.filename for one in listed) != sorted(MOST_BYTES):
                raise _wrong(path, "it does not hold what a version has")
            for one in listed:
                if one.compress_type != zipfile.ZIP_STORED or one.file_size != one.compress_size:
                    raise _wrong(path, "it is compressed")
                if one.file_size > MOST_BYTES[one.filename]:
                    raise _wrong(path, f"its {one.filename} is too large")
            return {one.filename: archive.read(one) for one in listed}
    except OSError as error:
        why = error.strerror or "it is cut off"
        raise MediaError(f"{path.name} cannot be read: {why}.", _HINT) from error
    except _TROUBLE as error:
        raise _wrong(path, "it is no zip, or a damaged one") from error


# All that zipfile is known to raise about a file that somebody made up.
_TROUBLE = (
    *(OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError),
    *(
        struct.error,
        ValueError,
        KeyError,
        OverflowError,
        MemoryError,
        ArithmeticError,
        AttributeError,
        TypeError,
    ),
)


def _message(contents: Mapping[str, bytes]) -> bytes:
    """What is signed: each file's name and SHA-256, in the order of the names."""
    lines = [f"{name} {hashlib.sha256(data).hexdigest()}\n" for name, data in sorted(contents.items())]
    return "".join(["mmdesk version 1\n", *lines]).encode()


def _object(data: bytes, path: Path) -> dict[str, Any]:
    try:
        return read_object(data, halves=False)
    except BadJsonError as error:
        raise _wrong(path, f"one of its parts {error}") from error


def _wrong(path: Path, why: str) -> MediaError:
    return MediaError(f"{path.name} is no version that can be imported: {why}.", _HINT)
