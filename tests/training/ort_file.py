"""Writes small files of onnxruntime's own format, as Moonshine's encoder comes in."""

from pathlib import Path

import flatbuffers
import numpy as np
from onnxruntime.tools.ort_format_model.ort_flatbuffers_py.fbs import Graph, InferenceSession, Model, Node
from onnxruntime.tools.ort_format_model.ort_flatbuffers_py.fbs import Tensor as Initializer

from mmdesk.model.speech_front import SpeechFront

KINDS = {np.dtype(np.float32): 1, np.dtype(np.uint8): 2}


def write_front(file: Path, front: SpeechFront) -> None:
    """The front's weights, each matrix in eight bits under a name that does not tell what it is."""
    arrays: dict[str, np.ndarray] = {}
    nodes: list[tuple[str, str, list[str], str]] = []
    for number, (name, tensor) in enumerate(front.state_dict().items()):
        value = tensor.numpy()
        if name.startswith("groupnorm."):
            kind = "Mul" if name.endswith("weight") else "Add"
            arrays[f"onnx::{kind}_{number}"] = value.reshape(-1, 1)
            nodes.append((kind, "", ["before", f"onnx::{kind}_{number}"], f"/groupnorm/{kind}_output_0"))
        elif name.startswith("layers.") and value.ndim == 2:
            _, layer, part, place, _ = name.split(".")
            matrix = f"onnx::MatMul_{number}"
            scale = np.float32(np.ptp(value) / 255)
            zero = np.uint8(np.clip(round(float(-value.min() / scale)), 0, 255))
            arrays[f"{matrix}_quantized"] = np.clip(np.round(value.T / scale) + zero, 0, 255).astype(np.uint8)
            arrays[f"{matrix}_scale"], arrays[f"{matrix}_zero_point"] = np.array(scale), np.array(zero)
            where = f"/layers.{layer}/{part}/{place}/MatMul_output_0"
            kind = (
                "MatMulIntegerToFloat" if place in ("q_proj", "k_proj", "v_proj") else "DynamicQuantizeMatMul"
            )
            nodes.append((kind, "", ["before", f"{matrix}_quantized", f"{matrix}_scale"], where))
        else:
            arrays[name + ("_add_tensor" if name.startswith("conv") and value.ndim == 3 else "")] = value
    file.write_bytes(_file(arrays, nodes))


def _file(arrays: dict[str, np.ndarray], nodes: list[tuple[str, str, list[str], str]]) -> bytes:
    out = flatbuffers.Builder(1024)
    tensors = [_initializer(out, name, value) for name, value in arrays.items()]
    made = [_node(out, *node) for node in nodes]
    Graph.StartInitializersVector(out, len(tensors))
    first = _vector(out, tensors)
    Graph.StartNodesVector(out, len(made))
    second = _vector(out, made)
    Graph.Start(out)
    Graph.AddInitializers(out, first)
    Graph.AddNodes(out, second)
    graph = Graph.End(out)
    Model.Start(out)
    Model.AddGraph(out, graph)
    model = Model.End(out)
    InferenceSession.Start(out)
    InferenceSession.AddModel(out, model)
    out.Finish(InferenceSession.End(out), file_identifier=b"ORTM")
    return bytes(out.Output())


def _initializer(out: flatbuffers.Builder, name: str, value: np.ndarray) -> int:
    called = out.CreateString(name)
    data = out.CreateByteVector(np.ascontiguousarray(value).tobytes())
    Initializer.StartDimsVector(out, value.ndim)
    for size in reversed(value.shape):
        out.PrependInt64(size)
    dims = out.EndVector()
    Initializer.Start(out)
    Initializer.AddName(out, called)
    Initializer.AddDims(out, dims)
    Initializer.AddDataType(out, KINDS[value.dtype])
    Initializer.AddRawData(out, data)
    return Initializer.End(out)


def _node(out: flatbuffers.Builder, kind: str, name: str, inputs: list[str], output: str) -> int:
    texts = [out.CreateString(text) for text in (kind, name, *inputs, output)]
    Node.StartInputsVector(out, len(inputs))
    taken = _vector(out, texts[2:-1])
    Node.StartOutputsVector(out, 1)
    given = _vector(out, texts[-1:])
    Node.Start(out)
    Node.AddOpType(out, texts[0])
    Node.AddName(out, texts[1])
    Node.AddInputs(out, taken)
    Node.AddOutputs(out, given)
    return Node.End(out)


def _vector(out: flatbuffers.Builder, places: list[int]) -> int:
    for place in reversed(places):
        out.PrependUOffsetTRelative(place)
    return out.EndVector()
