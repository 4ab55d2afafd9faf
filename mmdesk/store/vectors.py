"""Vectors as the database keeps them: float32, little endian."""

import numpy as np
from numpy.typing import NDArray


def to_blob(vector: NDArray[np.float32]) -> bytes:
    """The bytes of a vector (N,)."""
    return np.ascontiguousarray(vector, "<f4").tobytes()


def from_blob(blob: bytes) -> NDArray[np.float32]:
    """The vector (N,) of these bytes."""
    return np.frombuffer(blob, "<f4").astype(np.float32)
