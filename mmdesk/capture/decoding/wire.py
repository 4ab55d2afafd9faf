"""Messages between the window's process and the one that decodes: a JSON head and raw arrays after it.

A message is four bytes of length, that many bytes of JSON `{"fields": {}, "arrays": {NAME: [TYPE, SHAPE]}}`,
then the arrays' bytes in that order. Nothing is ever unpickled. Everything is bounded before it is read.
"""

import json
import math
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.strict_json import BadJsonError, read_json

MAX_HEAD = 1 << 20  # bytes
MAX_ARRAYS = 64 << 20  # bytes, of one message together
_MOST_ARRAYS, _MOST_AXES = 4, 3
_LENGTH = struct.Struct("<I")
_TYPES: dict[str, np.dtype[Any]] = {"u1": np.dtype("u1"), "f4": np.dtype("<f4"), "f8": np.dtype("<f8")}
_NAMES = {dtype: name for name, dtype in _TYPES.items()}

Array = NDArray[Any]
Fill = Callable[[memoryview], None]
"""Fills a view with the next bytes that come. Raises EOFError at the end."""


class WireError(Exception):
    """What came is no message, or says what cannot be."""


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """What one side says to the other. Its readers raise WireError for what is not as it must be."""

    fields: dict[str, Any]
    arrays: dict[str, Array]

    def text(self, name: str, most: int = 1000) -> str:
        """A text of so many characters at most."""
        value = self.fields.get(name)
        if not isinstance(value, str) or len(value) > most:
            raise WireError(f"{name} is not a text of at most {most} characters")
        return value

    def texts(self, name: str, most: int = 100) -> list[str]:
        """So many short texts at most."""
        value = self.fields.get(name)
        if not isinstance(value, list) or len(value) > most:
            raise WireError(f"{name} is not a list of at most {most}")
        if not all(isinstance(one, str) and len(one) <= 1000 for one in value):
            raise WireError(f"{name} holds other things than short texts")
        return list(value)

    def number(self, name: str, least: float = -1e12, most: float = 1e12) -> float:
        """A finite number within bounds."""
        value = self.fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise WireError(f"{name} is not a number from {least:g} to {most:g}")
        return float(value)

    def number_or(self, name: str, otherwise: float) -> float:
        """The same, or this one where it says null: JSON knows no infinity."""
        return otherwise if self.fields.get(name) is None else self.number(name)

    def count(self, name: str, most: int = 1_000_000) -> int:
        """A whole number from 0 on."""
        value = self.fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
            raise WireError(f"{name} is not a whole number from 0 to {most}")
        return value

    def flag(self, name: str) -> bool:
        """Yes or no."""
        value = self.fields.get(name)
        if not isinstance(value, bool):
            raise WireError(f"{name} is neither true nor false")
        return value

    def parts(self, name: str, most: int = 100) -> list["Message"]:
        """Objects in a list, each with fields of its own."""
        value = self.fields.get(name)
        if not isinstance(value, list) or len(value) > most:
            raise WireError(f"{name} is not a list of at most {most}")
        if not all(isinstance(one, dict) for one in value):
            raise WireError(f"{name} holds other things than objects")
        return [Message(one, {}) for one in value]

    def array(self, name: str, dtype: str, axes: int) -> Array | None:
        """An array of this type and number of axes; None where there is none of that name."""
        found = self.arrays.get(name)
        if found is not None and (found.dtype != _TYPES[dtype] or found.ndim != axes):
            raise WireError(f"{name} is not an array of {dtype} with {axes} axes")
        return found


def finite(value: float) -> float | None:
    """How a number that may be infinite is told in JSON."""
    return value if math.isfinite(value) else None


class SendsAll(Protocol):
    """A socket, or the writing end of a pipe."""

    def sendall(self, data: Any, /) -> None:
        """Send all of these bytes. Raises OSError."""


def send(channel: SendsAll, fields: dict[str, Any], arrays: dict[str, Array] | None = None) -> None:
    """Send a message. Raises OSError when nobody listens any more."""
    ordered = {name: np.ascontiguousarray(array) for name, array in (arrays or {}).items()}
    told = {name: [_NAMES[array.dtype], array.shape] for name, array in ordered.items()}
    head = json.dumps({"fields": fields, "arrays": told}, allow_nan=False).encode("ascii")
    channel.sendall(_LENGTH.pack(len(head)) + head)
    for array in ordered.values():
        if array.size:
            channel.sendall(array.data.cast("B"))


def receive(fill: Fill) -> Message:
    """The next message. Raises EOFError at the end, WireError for what is none."""
    (length,) = _LENGTH.unpack(_bytes(fill, _LENGTH.size))
    if length > MAX_HEAD:
        raise WireError(f"a head of {length} bytes")
    fields, told = _parsed(_bytes(fill, length))
    arrays = {}
    left = MAX_ARRAYS
    for name, (dtype, shape) in told.items():
        size = math.prod(shape) * dtype.itemsize
        left -= size
        if left < 0:
            raise WireError(f"more than {MAX_ARRAYS} bytes of arrays")
        array = np.empty(shape, dtype)
        if size:
            fill(array.data.cast("B"))
        arrays[name] = array
    return Message(fields, arrays)


def filling(channel: socket.socket) -> Fill:
    """Waits for what comes as long as it takes."""

    def fill(view: memoryview) -> None:
        at = 0
        while at < len(view):
            count = channel.recv_into(view[at:])
            if not count:
                raise EOFError
            at += count

    return fill


def _bytes(fill: Fill, count: int) -> bytes:
    data = bytearray(count)
    if count:
        fill(memoryview(data))
    return bytes(data)


def _parsed(head: bytes) -> tuple[dict[str, Any], dict[str, tuple[np.dtype[Any], tuple[int, ...]]]]:
    try:
        said = read_json(head, MAX_HEAD)  # names of files need not be Unicode
    except BadJsonError as error:
        raise WireError(f"a head that {error}") from error
    if not isinstance(said, dict) or set(said) != {"fields", "arrays"}:
        raise WireError("a head without its two parts")
    fields, arrays = said["fields"], said["arrays"]
    if not isinstance(fields, dict) or not isinstance(arrays, dict) or len(arrays) > _MOST_ARRAYS:
        raise WireError("a head whose parts are not what they must be")
    return fields, {name: _kind(told) for name, told in arrays.items()}


def _kind(told: Any) -> tuple[np.dtype[Any], tuple[int, ...]]:
    if not isinstance(told, list) or len(told) != 2:
        raise WireError("an array that is not described by its type and its shape")
    dtype, shape = told
    if not isinstance(dtype, str) or dtype not in _TYPES:
        raise WireError("an array of another type")
    if not isinstance(shape, list) or not 1 <= len(shape) <= _MOST_AXES:
        raise WireError("an array without a shape")
    if not all(type(one) is int and 0 <= one <= MAX_ARRAYS for one in shape):
        raise WireError("an array whose shape is none")
    return _TYPES[dtype], tuple(shape)
