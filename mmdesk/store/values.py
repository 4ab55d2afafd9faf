"""How values are written in the database: dates as sortable text, vectors as float32 little endian."""

from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

_FLOAT32 = np.dtype("<f4")


def as_text(moment: datetime) -> str:
    """ISO-8601 in UTC, always with microseconds, so that text sorts as time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def as_time(text: str) -> datetime:
    """The instant again, in UTC. Raises ValueError for other text."""
    return datetime.fromisoformat(text).astimezone(UTC)


def now() -> str:
    """This instant, as text."""
    return as_text(datetime.now(UTC))


def as_blob(vector: NDArray[np.float32]) -> bytes:
    """A vector (N,) as 4 N bytes."""
    return np.asarray(vector, _FLOAT32).tobytes()


def as_vector(blob: bytes) -> NDArray[np.float32]:
    """The vector (N,) again, its own copy."""
    return np.frombuffer(blob, _FLOAT32).astype(np.float32)
