"""Weights on disk: safetensors and a JSON card whose hash must match. Nothing is ever unpickled."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor, nn

from mmdesk.core.errors import WeightsError
from mmdesk.core.sealed_writer import read_whole
from mmdesk.core.strict_json import read_object
from mmdesk.core.tensors_told import MOST_BYTES, TensorsError, tensors_told

WEIGHTS = "weights.safetensors"
CARD = "card.json"
REPLAY = "replay.safetensors"
TOKENIZER = "tokenizer.json"
CHARACTERS = "characters.json"
LIKENESS = "likeness.safetensors"
LIVE_FACES = "live_faces.safetensors"
_VOCABULARY = 4000  # rows from which a matrix is a vocabulary
# In the names of other matrices for which eight bits are enough: the first were published so.
_ENOUGH = (".front.layers.", ".gru.", ".align.")
_SCALE = ":scale"
_AGAIN = "Reinstall mmdesk, or go back to another version."


def read_card(folder: Path) -> dict[str, Any]:
    """The card in `folder`. Raises WeightsError when it is missing or not a JSON object."""
    try:
        return read_object(read_whole(folder / CARD))
    except FileNotFoundError as error:
        raise WeightsError(f"No model in {folder}: {CARD} is missing.", _AGAIN) from error
    except (OSError, ValueError) as error:
        raise WeightsError(f"The card in {folder} cannot be read.", _AGAIN) from error


def read_weights(folder: Path, card: dict[str, Any]) -> dict[str, Tensor]:
    """The tensors in `folder`, in single precision.

    Raises WeightsError when the file is missing, damaged, or is not the one the card describes.
    """
    try:
        data = _bounded(folder / WEIGHTS)
    except OSError as error:
        raise WeightsError(f"No model in {folder}: {WEIGHTS} is missing.", _AGAIN) from error
    if hashlib.sha256(data).hexdigest() != card.get("sha256"):
        raise WeightsError(f"The weights in {folder} do not match their card.", _AGAIN)
    return _unpacked(_tensors(data, folder))


def read_beside(folder: Path, card: dict[str, Any], name: str) -> dict[str, Tensor]:
    """The tensors in a file that belongs to the weights in `folder`. Raises WeightsError."""
    file = check_beside(folder, card, name)
    try:
        data = _bounded(file)
    except OSError as error:
        raise WeightsError(f"No model in {folder}: {name} is missing.", _AGAIN) from error
    return _tensors(data, folder)


def _tensors(data: bytes, folder: Path) -> dict[str, Tensor]:
    """The header is looked at before anything is made of it."""
    try:
        tensors_told(data)
        return load(data)
    except (TensorsError, SafetensorError) as error:
        raise WeightsError(f"The weights in {folder} are damaged.", _AGAIN) from error


def _bounded(file: Path) -> bytes:
    """What is in a file; of one that is too large for ours no more than shows it. Raises OSError."""
    return read_whole(file, MOST_BYTES + 1)


def check_beside(folder: Path, card: dict[str, Any], name: str) -> Path:
    """The file `name`, such as REPLAY or TOKENIZER, that belongs to the weights in `folder`.

    Raises WeightsError when it is missing, or not the one the card names.
    """
    file = folder / name
    try:
        found = sha256_of(file)
    except OSError as error:
        raise WeightsError(f"No model in {folder}: {name} is missing.", _AGAIN) from error
    if found != files_beside(card).get(name):
        raise WeightsError(f"The file {name} in {folder} does not match the card.", _AGAIN)
    return file


def files_beside(card: Mapping[str, Any]) -> dict[str, Any]:
    """SHA-256 of each file that belongs to the weights, by its name, as the card says."""
    found = card.get("files")
    return found if isinstance(found, dict) else {}


def sha256_of(file: Path) -> str:
    """The fingerprint of a file. Raises OSError."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def load_into(module: nn.Module, tensors: dict[str, Tensor], folder: Path) -> None:
    """Fill `module`. Raises WeightsError when a tensor is missing, unknown or of another shape."""
    try:
        module.load_state_dict(tensors)
    except RuntimeError as error:
        raise WeightsError(f"The weights in {folder} are not of this network.", _AGAIN) from error


def write_weights(
    folder: Path, tensors: dict[str, Tensor], card: dict[str, Any], *, half: bool
) -> dict[str, Any]:
    """Write weights and card, each whole or not at all; give the card with its sha256.

    `half` stores floating tensors in half precision, vocabularies and some matrices in eight bits, which
    is what the shipped base does: see `as_read`.
    """
    stored = _packed(tensors) if half else tensors
    data = save({name: value.detach().contiguous().clone() for name, value in stored.items()})
    card = card | {"sha256": hashlib.sha256(data).hexdigest()}
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / WEIGHTS, data)
    write_card(folder, card)
    return card


def write_card(folder: Path, card: dict[str, Any]) -> None:
    """Write the card alone, whole or not at all."""
    _write(folder / CARD, json.dumps(card, indent=1, ensure_ascii=False).encode())


def as_read(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """What is read again of tensors written with `half`, so that it can be measured before."""
    return _unpacked(_packed(tensors))


def _packed(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    packed: dict[str, Tensor] = {}
    for name, value in tensors.items():
        if value.ndim == 2 and (len(value) >= _VOCABULARY or any(part in name for part in _ENOUGH)):
            # Each row, which for a vocabulary is a word, has its own scale.
            scale = (value.abs().amax(1, keepdim=True) / 127).clamp_min(1e-30).bfloat16()
            packed[name] = (value / scale.float()).round().clamp(-127, 127).to(torch.int8)
            packed[name + _SCALE] = scale
        else:
            packed[name] = value.half() if value.is_floating_point() else value
    return packed


def _unpacked(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {
        name: value.float() * tensors[name + _SCALE].float() if name + _SCALE in tensors else _single(value)
        for name, value in tensors.items()
        if not name.endswith(_SCALE)
    }


def _single(value: Tensor) -> Tensor:
    return value.float() if value.dtype == torch.float16 else value


def _write(file: Path, data: bytes) -> None:
    unfinished = file.with_name(file.name + ".tmp")
    with unfinished.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
