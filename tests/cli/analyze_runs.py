"""Small files to be analysed, and a network that is none."""

import os
import wave

import numpy as np

from mmdesk.capture.opencv import cv2
from mmdesk.model.toy import ToyPredictor


class Toy(ToyPredictor):
    """The toy predictor, with a hash as the real one has."""

    model_sha256 = "cd" * 32


def sound(path, seconds=1.0):
    noise = np.random.default_rng(1).normal(0, 3000, int(16_000 * seconds)).astype("<i2")
    with wave.open(os.fspath(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(noise.tobytes())
    return path


def picture(path):
    path.write_bytes(cv2.imencode(".png", np.full((48, 64, 3), 90, np.uint8))[1].tobytes())
    return path


def lines(path, *sentences):
    path.write_text("\n".join(sentences), encoding="utf-8")
    return path
