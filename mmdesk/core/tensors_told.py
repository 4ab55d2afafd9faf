"""What a safetensors file says that it holds, looked at before anything of it is believed.

The format (https://huggingface.co/docs/safetensors): eight bytes with the header's length, the header in
JSON, then the tensors' bytes one after another. Nothing in it is code; what can be wrong are names,
shapes and places.
"""

import math
from dataclasses import dataclass
from typing import Any

from mmdesk.core.strict_json import BadJsonError, read_object

MOST_BYTES = 2**28  # five times the shipped base
_MOST_HEADER, _MOST_TENSORS = 2**20, 10_000
_LONGEST_NAME, _MOST_SIDES, _LONGEST_SIDE = 300, 8, 2**31
_ABOUT = "__metadata__"
_SIZES = {
    **dict.fromkeys(("BOOL", "U8", "I8"), 1),
    **dict.fromkeys(("I16", "U16", "F16", "BF16"), 2),
    **dict.fromkeys(("I32", "U32", "F32"), 4),
    **dict.fromkeys(("I64", "U64", "F64"), 8),
}


class TensorsError(ValueError):
    """It is no such file, or a made-up one; the message says why, to follow "it"."""


@dataclass(frozen=True, slots=True)
class TensorTold:
    """A tensor as the header tells it."""

    kind: str  # F32, I8, …
    shape: tuple[int, ...]


def tensors_told(data: bytes | memoryview) -> dict[str, TensorTold]:
    """Every tensor by its name. Raises TensorsError.

    What passes holds exactly the bytes that its shapes ask for: nothing that is made of it can be larger than
    it is, and no byte in it is without a meaning.
    """
    if len(data) > MOST_BYTES:
        raise TensorsError("is too large")
    length = int.from_bytes(data[:8], "little")
    if not 2 <= length <= min(_MOST_HEADER, len(data) - 8):
        raise TensorsError("has no header")
    try:
        header = read_object(bytes(data[8 : 8 + length]), _MOST_HEADER, halves=False)
    except BadJsonError as error:
        raise TensorsError(f"has a header that {error}") from error
    _check_about(header.pop(_ABOUT, {}))
    if len(header) > _MOST_TENSORS:
        raise TensorsError("has too many tensors")
    places = sorted((_place(told), name) for name, told in header.items())
    end = 0
    for (first, last), _ in places:
        if first != end:
            raise TensorsError("has holes, or tensors that overlap")
        end = last
    if 8 + length + end != len(data):
        raise TensorsError("is longer or shorter than its tensors")
    return {name: _told(name, header[name]) for _, name in places}


def _told(name: str, told: dict[str, Any]) -> TensorTold:
    kind, shape = told["dtype"], told["shape"]
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise TensorsError("has a tensor without a proper name")
    if not isinstance(kind, str) or kind not in _SIZES:
        raise TensorsError("has a tensor of an unknown kind")
    if not isinstance(shape, list) or len(shape) > _MOST_SIDES or not all(map(_is_side, shape)):
        raise TensorsError("has a tensor of an impossible shape")
    first, last = told["data_offsets"]
    if math.prod(shape) * _SIZES[kind] != last - first:
        raise TensorsError("has a tensor whose bytes are not those of its shape")
    return TensorTold(kind, tuple(shape))


def _place(told: Any) -> tuple[int, int]:
    if not isinstance(told, dict) or set(told) != {"dtype", "shape", "data_offsets"}:
        raise TensorsError("has a tensor that is not described")
    place = told["data_offsets"]
    if not isinstance(place, list) or len(place) != 2 or not all(map(_is_place, place)):
        raise TensorsError("has a tensor without a place")
    first, last = place
    if last < first:
        raise TensorsError("has a tensor that ends before it begins")
    return first, last


def _check_about(about: Any) -> None:
    if not isinstance(about, dict) or not all(isinstance(one, str) for one in about.values()):
        raise TensorsError("has a header that is none")


def _is_side(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LONGEST_SIDE


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_BYTES
