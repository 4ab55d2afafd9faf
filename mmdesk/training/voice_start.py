"""Puts published weights of a speech recogniser into the voice encoder's front.

They are those of Moonshine tiny (Useful Sensors, MIT): the safetensors file of its repository, or the
file that the PyPI package moonshine-voice brought along up to version 0.0.73, whose matrices have
eight bits.
"""

import importlib.util
import re
import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from mmdesk.core.errors import MmdeskError
from mmdesk.model.speech_front import SpeechFront
from mmdesk.training.fit import under

PACKAGE = "moonshine-voice"
VERSION = "0.0.73"  # the last that holds the weights
_FILE = Path("assets", "tiny-en", "encoder_model.ort")
_ENCODER = "model.encoder."  # before the names in the repository's file
_EIGHT_BITS = "_quantized"
_DAMAGED = (LookupError, ValueError, TypeError, AttributeError, struct.error)  # what onnxruntime raises
# What the numbers that name a kind of number in an ONNX file stand for.
_KINDS = {1: np.float32, 2: np.uint8, 3: np.int8, 6: np.int32, 7: np.int64, 9: np.bool_, 10: np.float16}


def start_file() -> Path:
    """The weights in the installed package. Raises MmdeskError when they are not there."""
    found = importlib.util.find_spec(PACKAGE.replace("-", "_"))
    places = found.submodule_search_locations if found is not None else None
    file = Path(places[0]) / _FILE if places else None
    if file is None or not file.exists():
        raise MmdeskError(
            f"The voice recipe starts from {PACKAGE} {VERSION}, which is not installed.",
            f"Run: pip install --no-deps {PACKAGE}=={VERSION}",
        )
    return file


def take_front(front: SpeechFront, start: Path) -> None:
    """Fill `front` with the published weights in `start`. Raises MmdeskError for another file."""
    try:
        published = read_ort(start) if start.suffix == ".ort" else under(load_file(start), _ENCODER)
        front.load_state_dict({name: published[name] for name in front.state_dict()})
    except (OSError, RuntimeError, SafetensorError, *_DAMAGED) as error:
        raise MmdeskError(
            f"{start} does not hold the front of the voice encoder.",
            f"Give the model.safetensors of moonshine-tiny, or the encoder_model.ort of {PACKAGE} {VERSION}.",
        ) from error


def read_ort(file: Path) -> dict[str, Tensor]:
    """The weights in an encoder of onnxruntime's format, under their published names.

    The exporter has renamed matrices after the places where they are used, so these are looked at.
    Raises MmdeskError without onnxruntime, and KeyError or ValueError when the file is of another network.
    """
    graph = _graph(file.read_bytes())
    arrays = {
        one.Name().decode(): _array(one) for one in map(graph.Initializers, range(graph.InitializersLength()))
    }
    found = {name.removesuffix("_add_tensor"): value for name, value in arrays.items()}
    for node in map(graph.Nodes, range(graph.NodesLength())):
        inputs = [node.Inputs(place).decode() for place in range(node.InputsLength())]
        kind, outputs = node.OpType().decode(), node.Outputs(0).decode()
        if kind in ("MatMulIntegerToFloat", "DynamicQuantizeMatMul"):
            layer, part, name = _place(node.Name().decode() + outputs)
            matrix = next((one for one in inputs if one.endswith(_EIGHT_BITS) and one in arrays), None)
            if matrix is None:
                raise ValueError(f"no matrix in {outputs}")
            found[f"layers.{layer}.{part}.{name}.weight"] = _whole(arrays, matrix.removesuffix(_EIGHT_BITS)).T
        elif outputs == "/groupnorm/Mul_output_0":
            found["groupnorm.weight"] = arrays[inputs[1]].ravel()
        elif outputs == "/groupnorm/Add_output_0":
            found["groupnorm.bias"] = arrays[inputs[1]].ravel()
    return {name: torch.from_numpy(np.array(value)) for name, value in found.items()}


def _graph(data: bytes) -> Any:
    try:
        from onnxruntime.tools.ort_format_model.ort_flatbuffers_py.fbs.InferenceSession import (
            InferenceSession,
        )
    except ImportError as error:
        raise MmdeskError(
            "onnxruntime, which reads the published voice weights, is not installed.",
            "Run: pip install onnxruntime",
        ) from error
    if data[4:8] != b"ORTM":
        raise ValueError("not of onnxruntime's format")
    return InferenceSession.GetRootAs(data, 0).Model().Graph()


def _array(initializer: Any) -> NDArray[Any]:
    shape = [initializer.Dims(place) for place in range(initializer.DimsLength())]
    raw = initializer.RawDataAsNumpy()
    data = raw.tobytes() if initializer.RawDataLength() else b""
    return np.frombuffer(data, _KINDS[initializer.DataType()]).reshape(shape)


def _place(where: str) -> tuple[str, ...]:
    found = re.search(r"layers\.(\d+)/(self_attn|mlp)/(\w+)/", where)
    if found is None:
        raise ValueError(f"no layer in {where}")
    return found.groups()


def _whole(arrays: dict[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    """A matrix of eight bits with one scale and one zero, in single precision."""
    steps = arrays[name + _EIGHT_BITS].astype(np.float32) - arrays[f"{name}_zero_point"].astype(np.float32)
    return np.asarray(steps * arrays[f"{name}_scale"], np.float32)
