"""Layers whose weights lie ready for the processor, and that do what follows them in the same go.

torch lays a layer's weights out anew with every call, and goes over the answer once more for the ramp that
follows. oneDNN, which torch carries for Intel's and AMD's processors, does both beforehand: a third of the
time of the face network. `torch.compile` uses the same operators, but needs a compiler on the machine.
Where they are missing, and where gradients are asked for, `packs` says so and layers go torch's own way.
"""

import platform
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

_OPERATORS = ("_convolution_pointwise", "_linear_pointwise", "_reorder_linear_weight")
_PROCESSORS = ("x86_64", "AMD64")  # elsewhere the operators exist, too, but nobody has measured them


@dataclass(frozen=True, slots=True)
class Then:
    """What follows a layer, in oneDNN's words: a name, its numbers, and which way of computing it."""

    name: str = "none"
    numbers: tuple[float, ...] = ()
    way: str = ""


NOTHING = Then()
RAMP = Then("hardtanh", (0.0, 6.0))  # from 0 to 6
TANH = Then("tanh")
GELU = Then("gelu", (), "none")  # exact, not by a hyperbolic tangent


def packs() -> bool:
    """Whether layers can be packed on this machine."""
    return (
        platform.machine() in _PROCESSORS
        and torch.backends.mkldnn.is_available()
        and hasattr(torch._C._nn, "mkldnn_reorder_conv2d_weight")
        and all(hasattr(torch.ops.mkldnn, name) for name in _OPERATORS)
    )


def is_fixed(values: Tensor) -> bool:
    """Whether nobody asks for gradients, which packed layers do not give."""
    return not (torch.is_grad_enabled() and values.requires_grad)


class PackedConvolution:
    """A convolution of maps (B, C, H, W), whose channels should lie last in memory."""

    def __init__(self, layer: nn.Conv2d, then: Then = NOTHING, past_end: int = 0) -> None:
        """Pack the weights as they are now. So many zeros are added past the end of maps, and none before.

        They come beside the layer's own padding.
        """
        # Padding is the same on both sides: what it adds at the start is multiplied by zero.
        weight = functional.pad(layer.weight.detach(), (past_end, 0, past_end, 0))
        padding = [int(each) + past_end for each in layer.padding]
        self._how = padding, list(layer.stride), [1, 1], layer.groups
        self._weight: Any = torch._C._nn.mkldnn_reorder_conv2d_weight(weight.to_mkldnn(), *self._how)
        self._bias = None if layer.bias is None else layer.bias.detach()
        self._then = then

    def __call__(self, maps: Tensor) -> Tensor:
        """Maps to maps."""
        then = self._then
        found: Tensor = torch.ops.mkldnn._convolution_pointwise(
            maps, self._weight, self._bias, *self._how, then.name, list(then.numbers), then.way
        )
        return found


class PackedLinear:
    """A product with a matrix."""

    def __init__(self, weight: Tensor, bias: Tensor | None, then: Then = NOTHING, rows: int = 128) -> None:
        """Pack a weight (out, inside) as it is now, for about so many rows at once."""
        self._weight: Any = torch.ops.mkldnn._reorder_linear_weight(weight.detach().contiguous(), rows)
        self._bias = None if bias is None else bias.detach()
        self._then = then

    def __call__(self, rows: Tensor) -> Tensor:
        """(..., inside) to (..., out)."""
        then = self._then
        found: Tensor = torch.ops.mkldnn._linear_pointwise(
            rows, self._weight, self._bias, then.name, list(then.numbers), then.way
        )
        return found


class PackedRows:
    """A convolution over steps (B, T, C): a product, since what one step needs lies together in memory."""

    def __init__(self, layer: nn.Conv1d, then: Then = NOTHING) -> None:
        """Pack the weights as they are now."""
        self._size, self._stride = layer.kernel_size[0], layer.stride[0]
        weight = layer.weight.detach().transpose(1, 2).flatten(1)
        self._product = PackedLinear(weight, layer.bias, then)

    def __call__(self, steps: Tensor) -> Tensor:
        """(B, T, C) to (B, T / stride, out)."""
        steps = steps.contiguous()
        batch, count, width = steps.shape
        shape = batch, (count - self._size) // self._stride + 1, self._size * width
        return self._product(steps.as_strided(shape, (count * width, self._stride * width, 1)))
