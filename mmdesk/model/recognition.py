"""The trunk of a face recognition network: a MobileNet (Howard et al. 2017) on grey crops.

Its published weights, learned from nine thousand people's faces (Savchenko 2021, on VGGFace2), are a
better start for reading expressions than random ones.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from mmdesk.model.packed import RAMP, PackedConvolution, PackedLinear, is_fixed, packs

STEM = 32  # channels
# Channels and stride of each block.
BLOCKS = (
    (64, 1),
    (128, 2),
    (128, 1),
    (256, 2),
    (256, 1),
    (512, 2),
    (512, 1),
    (512, 1),
    (512, 1),
    (512, 1),
    (512, 1),
    (1024, 2),
    (1024, 1),
)
WIDTH = BLOCKS[-1][0]
EARLY = 7  # blocks: where people are told apart best, see training.likeness


class RecognitionTrunk(nn.Module):
    """Grey crops to maps of WIDTH channels at a thirty-second of the size."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = Convolution(1, STEM, 3, 2)
        inside = [STEM, *(out for out, _ in BLOCKS)]
        self.blocks = nn.Sequential(
            *(
                nn.Sequential(Convolution(width, width, 3, stride, groups=width), Convolution(width, out, 1))
                for width, (out, stride) in zip(inside, BLOCKS, strict=False)
            )
        )

    def forward(self, crops: Tensor) -> Tensor:
        """(B, 1, S, S) to (B, WIDTH, S/32, S/32)."""
        return self.late(self.early(crops))

    def early(self, crops: Tensor) -> Tensor:
        """(B, 1, S, S) to (B, 512, S/16, S/16), half-way."""
        maps: Tensor = self.blocks[:EARLY](self.stem(crops))
        return maps

    def late(self, maps: Tensor) -> Tensor:
        """From `early`'s maps to the end."""
        last: Tensor = self.blocks[EARLY:](maps)
        return last

    def fold(self) -> None:
        """Put each norm into its convolution, in place: it says the same, faster, and cannot be trained."""
        for part in self.modules():
            if isinstance(part, Convolution):
                part.fold()
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


class Convolution(nn.Module):
    """A convolution, its norm and a ramp from 0 to 6."""

    def __init__(self, inside: int, out: int, size: int, stride: int = 1, groups: int = 1) -> None:
        super().__init__()
        # Halving reads from the corner on, as TensorFlow does, where the weights come from.
        padding = size // 2 if stride == 1 else 0
        self.convolution = nn.Conv2d(inside, out, size, stride, padding, groups=groups, bias=False)
        self.norm = nn.BatchNorm2d(out)
        self._packed: PackedConvolution | PackedLinear | None = None

    def forward(self, maps: Tensor) -> Tensor:
        """(B, inside, H, W) to (B, out, H / stride, W / stride)."""
        if isinstance(self._packed, PackedConvolution) and is_fixed(maps):
            return self._packed(maps)
        if isinstance(self._packed, PackedLinear) and is_fixed(maps):
            return self._packed(maps.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        convolution = self.convolution
        if convolution.stride != (1, 1):
            maps = functional.pad(maps, (0, 1, 0, 1))
        if convolution.kernel_size == (1, 1) and self.is_folded:
            # The same as a product of matrices: for few crops torch's own way takes a quarter longer.
            weight = convolution.weight.flatten(1)
            last = functional.linear(maps.permute(0, 2, 3, 1), weight, convolution.bias)
            return last.clamp_(0, 6).permute(0, 3, 1, 2)
        return functional.relu6(self.norm(convolution(maps)))

    @property
    def is_folded(self) -> bool:
        """Whether the norm is in the convolution."""
        return not isinstance(self.norm, nn.BatchNorm2d)

    def fold(self) -> None:
        """Put the norm into the convolution."""
        if not self.is_folded:
            self.convolution = fuse_conv_bn_eval(self.convolution.eval(), self.norm.eval())
            self.norm = nn.Identity()  # type: ignore[assignment]
            if packs():
                self._pack()

    def _pack(self) -> None:
        convolution = self.convolution
        if convolution.kernel_size == (1, 1):
            self._packed = PackedLinear(convolution.weight.flatten(1), convolution.bias, RAMP)
        else:
            past_end = 0 if convolution.stride == (1, 1) else 1
            self._packed = PackedConvolution(convolution, RAMP, past_end)

    def train(self, mode: bool = True) -> "Convolution":
        """A frozen one keeps its norm as it is."""
        return super().train(mode and self.convolution.weight.requires_grad)
