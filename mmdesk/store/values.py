"""How values are written in the database: dates as sortable text, vectors as float32 little endian."""

from datetime import UTC, datetime
from urllib.parse import quote_from_bytes, unquote_to_bytes

import numpy as np
from numpy.typing import NDArray

_FLOAT32 = np.dtype("<f4")
_BYTES = "bytes:"  # before a source whose name is not UTF-8, which text in SQLite must be


class NoTimeError(ValueError):
    """A text that was written as a time is none any more."""


def as_text(moment: datetime) -> str:
    """ISO-8601 in UTC, always with microseconds, so that text sorts as time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def as_time(text: str) -> datetime:
    """The instant again, in UTC. Raises NoTimeError for other text."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise NoTimeError(f"{text[:40]!r} is no time") from error


def as_source(source: str) -> str:
    """A session's source as text, also of a file whose name is not UTF-8."""
    try:
        source.encode("utf-8")
    except UnicodeEncodeError:
        return _BYTES + quote_from_bytes(source.encode("utf-8", "surrogateescape"))
    return source


def source_of(text: str) -> str:
    """The source again."""
    if not text.startswith(_BYTES):
        return text
    return unquote_to_bytes(text.removeprefix(_BYTES)).decode("utf-8", "surrogateescape")


def now() -> str:
    """This instant, as text."""
    return as_text(datetime.now(UTC))


def as_blob(vector: NDArray[np.float32]) -> bytes:
    """A vector (N,) as 4 N bytes."""
    return np.asarray(vector, _FLOAT32).tobytes()


def as_vector(blob: bytes) -> NDArray[np.float32]:
    """The vector (N,) again, its own copy."""
    return np.frombuffer(blob, _FLOAT32).astype(np.float32)
