"""What tells one person's face from another's, read from maps that the face encoder makes on its way."""

from pathlib import Path
from typing import Any

from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from mmdesk.model.weights import LIKENESS, files_beside, read_beside

GRID = 3  # the maps' means in so many fields across and down


class Likeness:
    """A linear projection in which the pictures of one person lie close together (Fisher 1936)."""

    def __init__(self, mean: Tensor, directions: Tensor) -> None:
        self.mean, self.directions = mean, directions

    def __call__(self, maps: Tensor) -> Tensor:
        """Maps (B, C, H, W) of `FaceEncoder.look` to looks (B, D) of length 1."""
        return functional.normalize((fields(maps) - self.mean) @ self.directions)


def fields(maps: Tensor) -> Tensor:
    """Maps (B, C, H, W) to their means in a grid (B, C * GRID * GRID)."""
    return functional.adaptive_avg_pool2d(maps, GRID).flatten(1).float()


def load_likeness(folder: Path, card: dict[str, Any]) -> Likeness | None:
    """The projection beside a base; None when the base has none. Raises WeightsError when it is damaged."""
    if LIKENESS not in files_beside(card):
        return None
    tensors = read_beside(folder, card, LIKENESS)
    return Likeness(tensors["mean"].float(), tensors["directions"].float())


def save_likeness(file: Path, likeness: Likeness) -> None:
    """Write it in half precision."""
    tensors = {"mean": likeness.mean.half(), "directions": likeness.directions.half().contiguous()}
    save_file(tensors, file)
