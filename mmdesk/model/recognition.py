"""The trunk of a face recognition network: dlib's 29 convolutions (King 2017, after He et al. 2016).

Its published weights, learned from three million faces and in the public domain, are a better start
for reading expressions than random ones.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

# Name in the published weights, channels in and out, stride.
BLOCKS = (
    ("conv32_1", 32, 32, 1),
    ("conv32_2", 32, 32, 1),
    ("conv32_3", 32, 32, 1),
    ("conv64_down", 32, 64, 2),
    ("conv64_1", 64, 64, 1),
    ("conv64_2", 64, 64, 1),
    ("conv64_3", 64, 64, 1),
    ("conv128_down", 64, 128, 2),
    ("conv128_1", 128, 128, 1),
    ("conv128_2", 128, 128, 1),
    ("conv256_down", 128, 256, 2),
    ("conv256_1", 256, 256, 1),
    ("conv256_2", 256, 256, 1),
)
WIDTH = BLOCKS[-1][2]


class RecognitionTrunk(nn.Module):
    """Grey crops to maps of WIDTH channels at a thirty-second of the size."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = convolution(1, BLOCKS[0][1], 7, 2)
        self.blocks = nn.ModuleList(Block(inside, out, stride) for _, inside, out, stride in BLOCKS)

    def forward(self, crops: Tensor) -> Tensor:
        """(B, 1, S, S) to (B, WIDTH, S/32, S/32)."""
        maps = functional.max_pool2d(functional.relu(self.stem(crops)), 3, 2, 1)
        for block in self.blocks:
            maps = block(maps)
        return maps


class Block(nn.Module):
    """Two convolutions beside a shortcut without weights: pooled, and filled up with zeros."""

    def __init__(self, inside: int, out: int, stride: int) -> None:
        super().__init__()
        self.first = convolution(inside, out, 3, stride)
        self.second = convolution(out, out, 3, 1)
        self.stride, self.more = stride, out - inside

    def forward(self, maps: Tensor) -> Tensor:
        """(B, inside, H, W) to (B, out, H / stride, W / stride), rounded up."""
        changed = self.second(functional.relu(self.first(maps)))
        if self.stride > 1:
            maps = functional.avg_pool2d(maps, 2, ceil_mode=True, count_include_pad=False)
        if self.more:
            maps = functional.pad(maps, (0, 0, 0, 0, 0, self.more))
        return torch.relu(maps + changed)


def convolution(inside: int, out: int, size: int, stride: int) -> nn.Sequential:
    """A convolution and its norm."""
    return nn.Sequential(nn.Conv2d(inside, out, size, stride, size // 2, bias=False), nn.BatchNorm2d(out))
