"""Face crops as the network sees them: grey, small, standardised."""

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import Picture
from mmdesk.core.predictions import Box

MARGIN = 0.0  # of the box's side, added on each side before cropping
BLURRED = 0.08  # sharpness under which an expression is misread: blurred by 2 px, 67 % of FER+ in place of 86
# Second differences across, down and along both diagonals: movement blurs one direction only.
_DIFFERENCES = tuple(
    np.array(rows, np.float32)
    for rows in (
        [[0, 0, 0], [1, -2, 1], [0, 0, 0]],
        [[0, 1, 0], [0, -2, 0], [0, 1, 0]],
        [[1, 0, 0], [0, -2, 0], [0, 0, 1]],
        [[0, 0, 1], [0, -2, 0], [1, 0, 0]],
    )
)


def crop_face(picture: Picture, box: Box, size: int, margin: float = MARGIN) -> NDArray[np.uint8]:
    """The grey crop (size, size) around a face box; what lies outside the picture repeats its edge."""
    square = square_of(picture, box, margin, grey=True)
    smaller = square.shape[0] > size
    resized = cv2.resize(square, (size, size), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)
    return np.asarray(resized, np.uint8)


def square_of(picture: Picture, box: Box, margin: float = MARGIN, grey: bool = False) -> NDArray[np.uint8]:
    """The square (side, side, 3) of the picture that `crop_face` reads, or (side, side) in grey."""
    side = round(max(box.width, box.height) * (1 + 2 * margin))
    left = box.left + box.width // 2 - side // 2
    top = box.top + box.height // 2 - side // 2
    height, width = picture.shape[:2]
    inside = picture[max(top, 0) : min(top + side, height), max(left, 0) : min(left + side, width)]
    padded = cv2.copyMakeBorder(
        cv2.cvtColor(inside, cv2.COLOR_RGB2GRAY) if grey else inside,
        max(-top, 0),
        max(top + side - height, 0),
        max(-left, 0),
        max(left + side - width, 0),
        cv2.BORDER_REPLICATE,
    )
    return np.asarray(padded, np.uint8)


def sharpness(crop: NDArray[np.uint8]) -> float:
    """How much fine detail a grey crop has, in the direction with the least, beside its contrast.

    A crop of 48 px with good detail has about 0.45; with a Gaussian blur of 1 px 0.14, of 2 px 0.06.
    """
    exact = crop.astype(np.float32)
    least = min(float(cv2.filter2D(exact, cv2.CV_32F, kernel).std()) for kernel in _DIFFERENCES)
    return least / (float(exact.std()) + 1.0)


def standardise(crops: Tensor) -> Tensor:
    """Grey crops (B, 1, S, S), any scale, to zero mean and unit deviation each: light falls out."""
    crops = crops.float()
    mean = crops.mean((1, 2, 3), keepdim=True)
    deviation = crops.std((1, 2, 3), keepdim=True)
    return (crops - mean) / (deviation + 1e-3)


def face_batch(crops: list[NDArray[np.uint8]]) -> Tensor:
    """Grey crops to the face encoder's input (B, 1, S, S)."""
    return standardise(torch.from_numpy(np.stack(crops)).unsqueeze(1))
