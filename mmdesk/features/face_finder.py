"""Finds faces in a picture, offline: OpenCV's Haar cascade, or YuNet where the user supplies its file."""

from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np

from mmdesk.core.arrays import Picture
from mmdesk.core.errors import WeightsError
from mmdesk.core.predictions import Box, Face

LONGEST_SIDE = 480  # pixels a picture is shrunk to before searching
SMALLEST_FACE = 0.15  # of the shorter side of the picture
SMALLEST_SOUGHT = 0.1  # where no larger one is found
DARK = 18.0  # mean grey under which a picture shows nothing
FLAT = 4.0  # grey deviation under which a picture is blank


class FaceFinder(Protocol):
    """Anything that finds faces."""

    def find(self, picture: Picture) -> list[Face]:
        """Faces in a picture (H, W, 3), the largest first, boxes in its pixels."""


class HaarFinder:
    """Frontal faces by the cascade that opencv-python 4 carries (Viola and Jones 2001)."""

    def __init__(self) -> None:
        """Load the cascade. Raises WeightsError when opencv-python does not carry it (5.0 does not)."""
        folder = Path(getattr(getattr(cv2, "data", None), "haarcascades", ""))
        self._cascade = cv2.CascadeClassifier(str(folder / "haarcascade_frontalface_alt2.xml"))
        if self._cascade.empty():
            raise WeightsError("OpenCV's face detector is missing.", "Install opencv-python 4.10 to 4.x.")

    def find(self, picture: Picture) -> list[Face]:
        """See FaceFinder."""
        small, scale = _shrunk(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        # In large steps first: nearly every face is found so. The small ones find the others, which are
        # to be agreed on by more windows, because more are looked at.
        faces = self._search(small, 1.1, 3, SMALLEST_FACE) or self._search(small, 1.05, 5, SMALLEST_SOUGHT)
        return _largest_first([Face(_box(box, scale), weight) for box, weight in faces])

    def _search(self, grey: Any, step: float, agreeing: int, smallest: float) -> list[tuple[Any, float]]:
        least = max(24, round(min(grey.shape) * smallest))
        boxes, _, weights = self._cascade.detectMultiScale3(
            grey, step, agreeing, minSize=(least, least), outputRejectLevels=True
        )
        return list(zip(boxes, map(float, np.ravel(weights)), strict=True))


class YuNetFinder:
    """Faces at any size and many poses by YuNet (Wu et al. 2023), from a file of the user's."""

    def __init__(self, file: Path, least_score: float = 0.7) -> None:
        """Load the ONNX file. Raises WeightsError when OpenCV cannot read it."""
        try:
            self._detector = cv2.FaceDetectorYN.create(str(file), "", (320, 320), least_score)
        except cv2.error as error:
            raise WeightsError(
                f"The face detector {file} cannot be read.", "Remove it to use the built-in detector."
            ) from error

    def find(self, picture: Picture) -> list[Face]:
        """See FaceFinder. Boxes are squared to the framing of the built-in detector."""
        small, scale = _shrunk(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        self._detector.setInputSize((small.shape[1], small.shape[0]))
        _, rows = self._detector.detect(small)
        faces = [
            Face(_box(_squared(row), scale), float(row[14])) for row in (rows if rows is not None else ())
        ]
        return _largest_first(faces)


def find_detector(yunet: Path | None) -> FaceFinder:
    """YuNet when its file is there, the built-in detector otherwise."""
    if yunet is not None and yunet.is_file():
        return YuNetFinder(yunet)
    return HaarFinder()


def is_blank(picture: Picture) -> bool:
    """Whether the picture is too dark or too even to show anything."""
    means, spreads = (channels.ravel() for channels in cv2.meanStdDev(picture))
    mean = means.mean()
    spread = np.sqrt((spreads**2 + (means - mean) ** 2).mean())  # of all channels together
    return bool(mean < DARK or spread < FLAT)


def _shrunk(image: Any) -> tuple[Any, float]:
    scale = LONGEST_SIDE / max(image.shape[:2])
    if scale >= 1:
        return image, 1.0
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), scale


def _box(rectangle: Any, scale: float) -> Box:
    left, top, width, height = (round(float(value) / scale) for value in rectangle[:4])
    return Box(left, top, width, height)


def _squared(row: Any) -> tuple[float, float, float, float]:
    # YuNet frames a face from brow to chin; Haar's square is as wide as 1.06 of it (250 news heads).
    left, top, width, height = (float(value) for value in row[:4])
    side = 1.06 * width
    return left + width / 2 - side / 2, top + height * 0.48 - side / 2, side, side


def _largest_first(faces: list[Face]) -> list[Face]:
    return sorted(faces, key=lambda face: face.box.width * face.box.height, reverse=True)
