"""Finds faces in a picture, offline: OpenCV's Haar cascade, or YuNet where the user supplies its file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np

from mmdesk.core.arrays import Picture
from mmdesk.core.errors import WeightsError
from mmdesk.core.predictions import Box, Face, NotSure

LONGEST_SIDE = 480  # pixels a picture is shrunk to before searching
SMALLEST_FACE = 0.15  # of the shorter side of the picture
SMALLEST_SOUGHT = 0.1  # where no larger one is found
CLOSE_BY = 0.3  # of a box's side, on each side of it, how far a face gets until it is looked for again
CLOSE_IN_SIZE = 1.3
AROUND = 0.5  # of a box's side, on each side of it, where a face that was just there is looked for
TURNED = 0.2  # the nose so far off the middle of the eyes, in widths of the face: there the cascade fails too
DARK = 18.0  # mean grey under which a picture shows nothing
FLAT = 4.0  # grey deviation under which a picture is blank


_SMALLEST_WINDOW = 24  # pixels


class FaceFinder(Protocol):
    """Anything that finds faces."""

    def find(self, picture: Picture) -> list[Face]:
        """Faces in a picture (H, W, 3), the largest first, boxes in its pixels."""

    def find_again(self, picture: Picture, boxes: Sequence[Box]) -> list[Face] | None:
        """As `find`, but only near where faces were a moment ago; None unless each is found again."""

    def find_lost(self, picture: Picture, was: Box | None) -> Face | None:
        """A face that `find` has missed: near where it was a moment ago or, with None, anywhere.

        One turned to the side is NotSure.PROFILE.
        """


class HaarFinder:
    """Frontal faces by the cascade that opencv-python 4 carries (Viola and Jones 2001)."""

    def __init__(self) -> None:
        """Load the cascade. Raises WeightsError when opencv-python does not carry it (5.0 does not)."""
        folder = Path(getattr(getattr(cv2, "data", None), "haarcascades", ""))
        self._cascade = cv2.CascadeClassifier(str(folder / "haarcascade_frontalface_alt2.xml"))
        self._profile = cv2.CascadeClassifier(str(folder / "haarcascade_profileface.xml"))
        if self._cascade.empty() or self._profile.empty():
            raise WeightsError("OpenCV's face detector is missing.", "Install opencv-python 4.10 to 4.x.")

    def find(self, picture: Picture) -> list[Face]:
        """See FaceFinder."""
        small, scale = _shrunk(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        # In large steps first: nearly every face is found so. The small ones find the others, which are
        # to be agreed on by more windows, because more are looked at.
        least, less = (round(min(small.shape) * share) for share in (SMALLEST_FACE, SMALLEST_SOUGHT))
        faces = self._search(small, 1.1, 3, least) or self._search(small, 1.05, 5, less)
        return _largest_first([Face(_box(box, scale), weight) for box, weight in faces])

    def find_again(self, picture: Picture, boxes: Sequence[Box]) -> list[Face] | None:
        """See FaceFinder. The same windows are looked at as in the whole picture, so boxes do not jump."""
        small, scale = _shrunk(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        found: list[Face] = []
        for box in boxes:
            side = round(box.width * scale)
            left, top = (max(0, round(edge * scale - CLOSE_BY * side)) for edge in (box.left, box.top))
            right = round((box.left + box.width) * scale + CLOSE_BY * side)
            bottom = round((box.top + box.height) * scale + CLOSE_BY * side)
            near = small[top:bottom, left:right]
            if min(near.shape) < _SMALLEST_WINDOW:
                return None
            sizes = (round(side / CLOSE_IN_SIZE), round(side * CLOSE_IN_SIZE))
            again = self._search(near, 1.1, 3, *sizes)
            if not again:
                return None
            rectangle, weight = max(again, key=lambda one: one[1])
            moved = (rectangle[0] + left, rectangle[1] + top, *rectangle[2:])
            found.append(Face(_box(moved, scale), weight))
        middles = {(face.box.left // 8, face.box.top // 8) for face in found}
        return _largest_first(found) if len(middles) == len(found) else None

    def find_lost(self, picture: Picture, was: Box | None) -> Face | None:
        """See FaceFinder."""
        left = top = 0
        if was is not None:
            left = max(0, round(was.left - AROUND * was.width))
            top = max(0, round(was.top - AROUND * was.height))
            right = round(was.left + (1 + AROUND) * was.width)
            bottom = round(was.top + (1 + AROUND) * was.height)
            picture = picture[top : max(0, bottom), left : max(0, right)]
        if min(picture.shape[:2]) < 2 * _SMALLEST_WINDOW:
            return None
        small, scale = _shrunk(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        least = round(0.35 * min(small.shape)) if was is not None else round(SMALLEST_FACE * min(small.shape))
        least = max(_SMALLEST_WINDOW, least)
        frontal = () if was is None else self._cascade.detectMultiScale(small, 1.1, 2, minSize=(least, least))
        if len(frontal):
            return Face(_moved(_box(max(frontal, key=_size), scale), left, top))
        turned = self._turned(small, least)
        return turned and Face(_moved(_box(turned, scale), left, top), not_sure=NotSure.PROFILE)

    def _turned(self, grey: Any, least: int) -> tuple[int, int, int, int] | None:
        """The largest face turned to either side; the cascade knows one side only."""
        found = []
        for mirrored in (False, True):
            seen = cv2.flip(grey, 1) if mirrored else grey
            for left, top, width, height in self._profile.detectMultiScale(
                seen, 1.15, 3, minSize=(least, least)
            ):
                found.append((grey.shape[1] - left - width if mirrored else left, top, width, height))
        return max(found, key=_size, default=None)

    def _search(
        self, grey: Any, step: float, agreeing: int, least: int, most: int = 0
    ) -> list[tuple[Any, float]]:
        least = max(_SMALLEST_WINDOW, least)
        boxes, _, weights = self._cascade.detectMultiScale3(
            grey, step, agreeing, minSize=(least, least), maxSize=(most, most), outputRejectLevels=True
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
            Face(
                _box(_squared(row), scale),
                float(row[14]),
                not_sure=NotSure.PROFILE if _is_turned(row) else None,
            )
            for row in (rows if rows is not None else ())
        ]
        return _largest_first(faces)

    def find_again(self, picture: Picture, boxes: Sequence[Box]) -> list[Face] | None:
        """See FaceFinder. It is fast enough to look everywhere."""
        return None

    def find_lost(self, picture: Picture, was: Box | None) -> Face | None:
        """See FaceFinder. What is turned was found."""
        return None


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
    size = round(image.shape[1] * scale), round(image.shape[0] * scale)
    while image.shape[1] >= 2 * size[0] and image.shape[0] >= 2 * size[1]:
        # Halving is quick, and shrinking by an odd measure is not: a third of the time for 720p.
        image = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA), scale


def _box(rectangle: Any, scale: float) -> Box:
    left, top, width, height = (round(float(value) / scale) for value in rectangle[:4])
    return Box(left, top, width, height)


def _squared(row: Any) -> tuple[float, float, float, float]:
    # YuNet frames a face from brow to chin; Haar's square is as wide as 1.06 of it (250 news heads).
    left, top, width, height = (float(value) for value in row[:4])
    side = 1.06 * width
    return left + width / 2 - side / 2, top + height * 0.48 - side / 2, side, side


def _is_turned(row: Any) -> bool:
    # Right eye, left eye and nose are what follows the box.
    right, left, nose = (np.asarray(row[place : place + 2]) for place in (4, 6, 8))
    axis = (left - right) / max(float(np.linalg.norm(left - right)), 1e-6)
    return abs(float((nose - (right + left) / 2) @ axis)) > TURNED * float(row[2])


def _moved(box: Box, left: int, top: int) -> Box:
    return Box(box.left + left, box.top + top, box.width, box.height)


def _size(rectangle: Any) -> int:
    return int(rectangle[2]) * int(rectangle[3])


def _largest_first(faces: list[Face]) -> list[Face]:
    return sorted(faces, key=lambda face: face.box.width * face.box.height, reverse=True)
