"""The same pictures through mmdesk, fer and deepface, each on one thread: how fast, how many are right.

Each runs in an environment of its own, since fer and deepface bring TensorFlow:

    python tests/benchmarks/side_by_side.py mmdesk --data ../shared/data
    python -m venv other && other/bin/pip install fer deepface tf-keras "moviepy<2"
    other/bin/python tests/benchmarks/side_by_side.py fer --data ../shared/data

`fer` carries its network; `deepface` fetches its own the first time, and is skipped where it cannot.
The pictures: every eighth frame of the talking heads (found and how fast), and 250 news photographs with
one of five emotions (right or not). One line of JSON is printed.
"""

import argparse
import csv
import io
import json
import os
import statistics
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

Read = Callable[[Any], str | None]  # a picture (H, W, 3) BGR to an emotion; None when no face is found

OUR_WORDS = {
    "angry": "anger",
    "disgust": "disgust",
    "fear": "fear",
    "happy": "happiness",
    "sad": "sadness",
    "surprise": "surprise",
    "neutral": "neutral",
}


def mmdesk_reads() -> Read:
    """Detector and face network as the window uses them, without what follows people from frame to frame."""
    import torch

    from mmdesk.core.moments import Moment
    from mmdesk.model.predictor import Predictor
    from mmdesk.paths import base_model_dir

    torch.set_num_threads(1)
    predictor = Predictor(base_model_dir())

    def read(picture: Any) -> str | None:
        predictor.begin()
        prediction = predictor.predict(Moment(0, 0, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)))
        if not prediction.opinions:
            return None
        return prediction.top.value

    return read


def fer_reads() -> Read:
    """fer with the Haar detector that it uses unless told otherwise."""
    try:
        from fer import FER
    except ImportError:
        from fer.fer import FER  # from version 25 on the package itself is empty
    detector = FER()

    def read(picture: Any) -> str | None:
        found = detector.detect_emotions(picture)
        if not found:
            return None
        largest = max(found, key=lambda face: face["box"][2] * face["box"][3])
        return OUR_WORDS[max(largest["emotions"], key=largest["emotions"].get)]

    return read


def deepface_reads() -> Read:
    """deepface with the OpenCV detector that it uses unless told otherwise."""
    from deepface import DeepFace

    def read(picture: Any) -> str | None:
        try:
            found = DeepFace.analyze(picture, actions=["emotion"], silent=True)
        except ValueError as error:
            if "ace could not be detected" in str(error):
                return None
            raise
        largest = max(found, key=lambda face: face["region"]["w"] * face["region"]["h"])
        return OUR_WORDS[largest["dominant_emotion"]]

    return read


PROGRAMS = {"mmdesk": mmdesk_reads, "fer": fer_reads, "deepface": deepface_reads}


def frames(data: Path) -> Iterator[Any]:
    """Every eighth frame of the talking heads, in the middle of a 640 x 480 picture."""
    for file in sorted((data / "av" / "talk").glob("*.mp4")):
        capture = cv2.VideoCapture(str(file))
        number = 0
        while (read := capture.read())[0]:
            number += 1
            if number % 8 == 0:
                head = cv2.resize(read[1], (320, 320), interpolation=cv2.INTER_AREA)
                yield cv2.copyMakeBorder(head, 80, 80, 160, 160, cv2.BORDER_REPLICATE)


def photographs(data: Path) -> Iterator[tuple[Any, str]]:
    """News photographs, each with its emotion."""
    folder = data / "face" / "lfw_pictures"
    with (
        tarfile.open(folder / "images.tar") as pack,
        (folder / "labels.csv").open(encoding="utf-8", newline="") as rows,
    ):
        for row in csv.DictReader(rows):
            member = pack.extractfile(row["file"])
            assert member is not None
            pixels = np.frombuffer(io.BytesIO(member.read()).getbuffer(), np.uint8)
            yield cv2.imdecode(pixels, cv2.IMREAD_COLOR), row["emotion"]


def measure(program: str, data: Path) -> dict[str, Any]:
    """The figures of one program."""
    read = PROGRAMS[program]()
    milliseconds, found = [], 0
    pictures = list(frames(data))
    for picture in (*pictures[:5], *pictures):  # the first calls set things up
        started = time.perf_counter()
        found += read(picture) is not None
        milliseconds.append(1000 * (time.perf_counter() - started))
    said = [(read(picture), emotion) for picture, emotion in photographs(data)]
    return {
        "program": program,
        "frames": len(pictures),
        "ms_median": round(statistics.median(milliseconds[5:]), 1),
        "found": round(found / (len(pictures) + 5), 3),
        "photographs": len(said),
        "photographs_found": round(sum(one is not None for one, _ in said) / len(said), 3),
        "accuracy": round(sum(one == emotion for one, emotion in said) / len(said), 3),
        "macro_f1": round(macro_f1(said), 3),
    }


def macro_f1(said: list[tuple[str | None, str]]) -> float:
    """Of the emotions that occur; a face that was not found counts as wrong."""
    scores = []
    for emotion in sorted({one for _, one in said}):
        right = sum(one == other == emotion for one, other in said)
        named, there = sum(one == emotion for one, _ in said), sum(one == emotion for _, one in said)
        scores.append(2 * right / max(1, named + there))
    return statistics.fmean(scores)


def main() -> int:
    """Measure one program; 1 when it cannot run here."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", choices=PROGRAMS)
    parser.add_argument("--data", type=Path, required=True)
    wanted = parser.parse_args()
    cv2.setNumThreads(1)
    for name in ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"):
        os.environ[name] = "1"  # read when the program's library is imported, which comes later
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    try:
        figures = measure(wanted.program, wanted.data)
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        sys.stderr.write(f"{wanted.program} cannot run here: {type(error).__name__}: {error}\n")
        return 1
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
