"""What it costs to decode in another process: the same reading here and apart, by turns in one run.

    python tests/benchmarks/decoding_apart.py [--file talk.mp4] [--seconds 40] [--rounds 5] [--analyse]

Printed as one line of JSON, medians: reading all moments, the first of them, a picture out of the middle, a
search in a playing film; with --analyse also the whole analysis by the shipped network.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil

from mmdesk.analysis.file_pipeline import EVERY_S, analyse
from mmdesk.capture.decoding import child_process
from mmdesk.capture.decoding.content import open_content
from mmdesk.capture.decoding.far_film import FarFilm
from mmdesk.capture.decoding.one_picture import picture_at as picture_here
from mmdesk.capture.media_file import open_media
from mmdesk.capture.media_probe import probe
from mmdesk.capture.picture_at import picture_at
from mmdesk.capture.seekable_pictures import SeekablePictures
from mmdesk.cli.benchmark_clip import make_talk
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts

SEARCHES = 9


class Here:
    """A file decoded in this process, as the pipeline wants it."""

    def __init__(self, path: Path) -> None:
        self._content = open_content(path)
        self.duration_s, self.errors = self._content.duration_s, self._content.errors

    def moments(
        self, every_s: float, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        """As MediaFile's."""
        return self._content.moments(every_s, sound, from_s)

    def close(self) -> None:
        """As MediaFile's."""
        self._content.close()


def reading(open_file: Callable[[Path], Any], path: Path) -> tuple[float, float]:
    """Seconds until the first moment, and for all of them."""
    began = time.perf_counter()
    first_s = 0.0
    with closing(open_file(path)) as media:
        for _ in media.moments(EVERY_S):
            first_s = first_s or time.perf_counter() - began
    return first_s, time.perf_counter() - began


def analysing(open_file: Callable[[Path], Any], path: Path, predictor: Predicts) -> float:
    """Seconds for all predictions."""
    began = time.perf_counter()
    with closing(open_file(path)) as media, closing(analyse(media, predictor, EVERY_S)) as entries:
        for _ in entries:
            pass
    return time.perf_counter() - began


def searching_here(path: Path, places: list[float]) -> list[float]:
    """Seconds from a wish to its picture."""
    found = probe(path)
    assert found.video is not None
    with closing(SeekablePictures(path, found.video, found.origin_s, [])) as pictures:
        return [_search(pictures, at_s) for at_s in places]


def searching_apart(path: Path, places: list[float]) -> list[float]:
    """The same of a film that is decoded apart."""
    with closing(FarFilm(path)) as film:
        assert film.pictures is not None
        return [_search(film.pictures, at_s) for at_s in places]


def _search(pictures: Any, at_s: float) -> float:
    began = time.perf_counter()
    for _ in pictures.find(at_s):
        pass
    assert pictures.picture() is not None
    return time.perf_counter() - began


def taking(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def measure(path: Path, rounds: int, predictor: Predicts | None) -> dict[str, Any]:
    """Medians in milliseconds (here, apart, apart over here), and the memory of a decoding process."""
    taken: dict[str, tuple[list[float], list[float]]] = {}
    with closing(open_content(path)) as content:
        length_s = content.duration_s or 10.0
    child_process.close()
    began = time.perf_counter()
    open_media(path).close()
    cold_s = time.perf_counter() - began
    for number in range(rounds):
        chance = random.Random(number)
        places = [chance.uniform(0, length_s) for _ in range(SEARCHES)]
        for side, (open_file, one, search) in enumerate(
            ((Here, picture_here, searching_here), (open_media, picture_at, searching_apart))
        ):
            first_s, all_s = reading(open_file, path)
            found = {"first moment": [first_s], "all moments": [all_s], "search": search(path, places)}
            found["open"] = [taking(lambda: open_file(path).close())]  # noqa: B023  (called at once)
            found["one picture"] = [taking(lambda: one(path, places[0]))]  # noqa: B023
            if predictor is not None:
                found["analysis"] = [analysing(open_file, path, predictor)]
            for name, seconds in found.items():
                taken.setdefault(name, ([], []))[side].extend(seconds)
    table = {name: _medians(*both) for name, both in taken.items()}
    return {"rounds": rounds, "ms": table, "first_ever_ms": round(1000 * cold_s), **_memory(path)}


def _medians(here: list[float], apart: list[float]) -> dict[str, float]:
    one, other = statistics.median(here), statistics.median(apart)
    return {"here": round(1000 * one, 1), "apart": round(1000 * other, 1), "ratio": round(other / one, 3)}


def _memory(path: Path) -> dict[str, float]:
    """MB of a process in the middle of the file, and of what it shares with nobody."""
    with closing(open_media(path)) as media:
        moments = media.moments(EVERY_S)
        for _ in range(20):
            next(moments, None)
        used = psutil.Process(media._content._child.pid).memory_full_info()  # type: ignore[union-attr]
    return {"child_rss_mb": round(used.rss / 1e6, 1), "child_own_mb": round(used.uss / 1e6, 1)}


def main() -> None:
    """Measure, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--seconds", type=float, default=40.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--analyse", action="store_true")
    asked = parser.parse_args()
    predictor = None
    if asked.analyse:
        from mmdesk.app.loading import load_predictor

        predictor = load_predictor()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.file or make_talk(Path(folder) / "talk.mp4", asked.seconds)
        sys.stdout.write(json.dumps(measure(path, asked.rounds, predictor)) + "\n")


if __name__ == "__main__":
    main()
