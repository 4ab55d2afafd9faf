"""A face drawn with enough shade for a face detector, whose mouth and brows show a mood."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mmdesk.capture.opencv import cv2
from mmdesk.core.arrays import Picture

WIDTH, HEIGHT = 640, 480
_CENTRE = (320, 235)
_SKIN = (222, 178, 150)
_SHADE = (176, 128, 104)
_HAIR = (58, 40, 30)
_DARK = (38, 26, 24)
_LIPS = (150, 62, 62)
_WHITE = (240, 238, 232)
_WALL = (96, 112, 128)


@dataclass(frozen=True, slots=True)
class Expression:
    """What moves in the face, each from -1 to 1 or 0 to 1."""

    smile: float = 0.0  # corners of the mouth: up 1, down -1
    frown: float = 0.0  # inner ends of the brows: down 1, up -1
    open: float = 0.0  # how far the mouth is open, 0 to 1


def draw_face(expression: Expression, shift: tuple[int, int] = (0, 0)) -> Picture:
    """A picture (480, 640, 3) RGB of a face looking at the camera, moved by `shift` pixels."""
    canvas = np.full((HEIGHT, WIDTH, 3), _WALL, np.uint8)
    x, y = _CENTRE[0] + shift[0], _CENTRE[1] + shift[1]
    _head(canvas, x, y)
    for side in (-1, 1):
        _eye(canvas, x + side * 44, y - 22)
        _brow(canvas, x, y, side, expression.frown)
    _nose(canvas, x, y)
    _mouth(canvas, x, y + 72, expression)
    return _lit(np.asarray(cv2.GaussianBlur(canvas, (0, 0), 1.6), np.uint8))


def _head(canvas: Picture, x: int, y: int) -> None:
    cv2.ellipse(canvas, (x, y + 235), (190, 110), 0, 0, 360, (52, 66, 92), -1, cv2.LINE_AA)  # shoulders
    cv2.rectangle(canvas, (x - 45, y + 90), (x + 45, y + 165), _SHADE, -1)
    cv2.ellipse(canvas, (x, y - 30), (116, 140), 0, 0, 360, _HAIR, -1, cv2.LINE_AA)
    cv2.ellipse(canvas, (x, y), (100, 132), 0, 0, 360, _SKIN, -1, cv2.LINE_AA)
    cv2.ellipse(canvas, (x, y - 118), (96, 46), 0, 180, 360, _HAIR, -1, cv2.LINE_AA)


def _eye(canvas: Picture, x: int, y: int) -> None:
    cv2.ellipse(canvas, (x, y - 2), (32, 19), 0, 0, 360, _SHADE, -1, cv2.LINE_AA)  # the socket
    cv2.ellipse(canvas, (x, y), (22, 10), 0, 0, 360, _WHITE, -1, cv2.LINE_AA)
    cv2.circle(canvas, (x, y), 9, _DARK, -1, cv2.LINE_AA)
    cv2.ellipse(canvas, (x, y - 2), (23, 11), 0, 190, 350, _DARK, 4, cv2.LINE_AA)  # the lashes
    cv2.circle(canvas, (x - 3, y - 3), 2, _WHITE, -1, cv2.LINE_AA)


def _brow(canvas: Picture, x: int, y: int, side: int, frown: float) -> None:
    inner = (x + side * 20, y - 50 + round(13 * frown))
    outer = (x + side * 74, y - 50 - round(6 * frown))
    middle = (x + side * 48, y - 58)
    line = np.array([inner, middle, outer], np.int32)
    cv2.polylines(canvas, [line], False, _HAIR, 10, cv2.LINE_AA)
    if frown > 0.3:  # the fold between the brows
        cv2.line(canvas, (x + side * 6, y - 44), (x + side * 7, y - 26), _SHADE, 3, cv2.LINE_AA)


def _nose(canvas: Picture, x: int, y: int) -> None:
    bridge = np.array([(x - 9, y - 20), (x - 17, y + 36), (x - 4, y + 36)], np.int32)
    cv2.fillPoly(canvas, [bridge], (200, 154, 128), cv2.LINE_AA)
    cv2.ellipse(canvas, (x, y + 36), (19, 8), 0, 0, 180, _SHADE, -1, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.ellipse(canvas, (x + side * 9, y + 39), (5, 3), 0, 0, 360, _DARK, -1, cv2.LINE_AA)


def _mouth(canvas: Picture, x: int, y: int, expression: Expression) -> None:
    half = 34 + round(10 * max(expression.smile, 0.0))
    across = np.linspace(-1, 1, 21)
    bend = -expression.smile * 15 * (across**2 - 0.5)
    gape = (2 + 14 * expression.open) * (1 - across**2)
    upper = np.stack([x + half * across, y + bend - gape * 0.4], 1)
    lower = np.stack([x + half * across, y + bend + gape], 1)
    inside = np.concatenate([upper, lower[::-1]]).round().astype(np.int32)
    cv2.fillPoly(canvas, [inside], _DARK, cv2.LINE_AA)
    if expression.smile > 0.3:
        teeth = np.concatenate([upper[3:-3], (upper + [0, 0.5] * gape[:, None])[3:-3][::-1]])
        cv2.fillPoly(canvas, [teeth.round().astype(np.int32)], _WHITE, cv2.LINE_AA)
    cv2.polylines(canvas, [inside], True, _LIPS, 6, cv2.LINE_AA)
    cv2.ellipse(canvas, (x, y + 27), (24, 6), 0, 0, 180, _SHADE, -1, cv2.LINE_AA)  # under the lip


def _lit(picture: Picture) -> Picture:
    light, grain = _light_and_grain()
    return np.asarray((picture * light + grain).clip(0, 255), np.uint8)


@cache
def _light_and_grain() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Light from the upper left (480, 640, 1), and a little grain as a sensor has (480, 640, 3)."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    light = 1.12 - 0.25 * columns / WIDTH - 0.18 * rows / HEIGHT
    grain = np.random.default_rng(7).normal(0, 2.5, (HEIGHT, WIDTH, 3))
    return light[..., None].astype(np.float32), grain.astype(np.float32)
