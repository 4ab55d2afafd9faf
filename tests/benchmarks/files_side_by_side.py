"""The same file decoded, analysed by mmdesk and by fer, by turns in one run.

    python -m venv other && other/bin/pip install fer tf-keras "moviepy<2"
    python tests/benchmarks/files_side_by_side.py --fer other/bin/python [--file talk.mp4] [--rounds 3]

fer reads with its `Video` class as many pictures a second, and writes nothing. It reads the face alone, of
each picture anew; mmdesk also hears the voice and knows people again. Both have all cores. Loading the
networks does not count. One line of JSON is printed; without --fer, it is about mmdesk alone.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

EVERY_S = 0.2
CLIP_S = 20.0


def fer_seconds(clip: Path) -> float:
    """How long fer takes for the file. Called in an environment that has it."""
    import cv2
    from fer.classes import Video
    from fer.fer import FER

    detector = FER()
    capture = cv2.VideoCapture(str(clip))
    frequency = max(1, round(capture.get(cv2.CAP_PROP_FPS) * EVERY_S))
    detector.detect_emotions(capture.read()[1])  # the first call sets things up
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        Video(str(clip), outdir=folder).analyze(
            detector, frequency=frequency, save_frames=False, save_video=False, annotate_frames=False,
            zip_images=False, use_async_io=False,
        )  # fmt: skip
    return time.perf_counter() - began


def peer_seconds(python: Path, clip: Path) -> float:
    """The same in a process of that environment. Raises RuntimeError when it cannot run there."""
    command = [str(python), __file__, "--as-fer", "--file", str(clip)]
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "fer failed")
    return float(done.stdout.strip().splitlines()[-1])


def measure(clip: Path, python: Path | None, rounds: int) -> dict[str, Any]:
    """The figures, medians of `rounds`."""
    from mmdesk.analysis.file_pipeline import analyse
    from mmdesk.capture.media_file import open_media
    from mmdesk.cli.predictor_in_use import load_predictor

    predictor = load_predictor(clip.parent / "absent")
    taken: dict[str, list[float]] = {"decoding": [], "mmdesk": []} | ({"fer": []} if python else {})
    count, length_s = 0, 0.0
    for number in range(-1, rounds):  # the first calls set things up
        began = time.perf_counter()
        with open_media(clip) as media:
            ends = [moment.end_s for moment in media.moments(EVERY_S)]
        decoded = time.perf_counter()
        with open_media(clip) as media, closing(analyse(media, predictor, EVERY_S)) as entries:
            count, length_s = sum(1 for _ in entries), max(ends)
        analysed = time.perf_counter()
        if number < 0:
            continue
        taken["decoding"].append(decoded - began)
        taken["mmdesk"].append(analysed - decoded)
        if python:
            taken["fer"].append(peer_seconds(python, clip))
    return {"predictions": count, "seconds_of_file": round(length_s, 1)} | {
        name: {
            "seconds": round(statistics.median(seconds), 2),
            "times_real_time": round(length_s / statistics.median(seconds), 2),
            "ms_per_prediction": round(1000 * statistics.median(seconds) / count, 1),
        }
        for name, seconds in taken.items()
    }


def main() -> int:
    """Measure; 1 when fer cannot run where it is said to be."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--file", type=Path, help="a video [default: one is drawn, 720p30 with sound]")
    parser.add_argument("--fer", type=Path, metavar="PYTHON", help="of an environment that has fer")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--as-fer", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.as_fer:
        sys.stdout.write(f"{fer_seconds(wanted.file)}\n")
        return 0
    from mmdesk.cli.benchmark_clip import make_talk

    with tempfile.TemporaryDirectory() as folder:
        clip = wanted.file or make_talk(Path(folder) / "talk720p30.mp4", CLIP_S)
        try:
            figures = measure(clip, wanted.fer, wanted.rounds)
        except RuntimeError as error:
            sys.stderr.write(f"fer cannot run there: {error}\n")
            return 1
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
