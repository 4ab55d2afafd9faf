"""How fast files are analysed, beside how fast the machine decodes and predicts apart."""

import itertools
import statistics
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from mmdesk.analysis.file_pipeline import EVERY_S, analyse
from mmdesk.capture.media_file import open_media
from mmdesk.cli.figures import Figure
from mmdesk.cli.process_figures import rss_mb, rss_peak_mb
from mmdesk.core.arrays import Features, Picture
from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MediaError
from mmdesk.core.explanations import Explanation
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Heard, Predicts
from mmdesk.core.predictions import Box, Prediction

_ROUNDS = 3
_KEPT_MOMENTS = 60  # as many are held in memory for predicting without decoding


def measure_files(
    path: Path, predictor: Predicts, every_s: float = EVERY_S, rounds: int = _ROUNDS
) -> Mapping[str, Figure]:
    """Analyse the file `rounds` times, and decode and predict it apart; medians.

    Raises MediaError when the file cannot be read or nothing in it can be decoded.
    """
    kept = _first_moments(path, every_s)
    for moment in kept[:3]:
        predictor.predict(moment)  # the first calls set things up
    loaded_mb = rss_mb()
    # By turns, so that a busy machine slows both alike.
    measured = [(_decode_s(path, every_s), *_analyse_s(path, predictor, every_s)) for _ in range(rounds)]
    decode_s = statistics.median(each[0] for each in measured)
    whole_s = statistics.median(each[1] for each in measured)
    ms_each = statistics.median(ms for each in measured for ms in each[2])
    count = len(measured[0][2])
    alone_ms = _predict_ms(kept, predictor)
    apart_s = decode_s + count * statistics.mean(alone_ms) / 1000
    length_s = _length_s(path, every_s)
    return {
        "times_real_time": Figure(
            length_s / whole_s, length_s / apart_s, "decoding and predicting apart, one after the other"
        ),
        "decode_alone_ratio": Figure(
            whole_s / decode_s, apart_s / decode_s, "the same of decoding and predicting apart"
        ),
        "ms_per_prediction": Figure(
            ms_each, statistics.median(alone_ms), "the predictor alone, moments in memory"
        ),
        "rss_peak_mb": _memory(rss_peak_mb(), loaded_mb),
    }


class _Timed:
    """A predictor that notes how long each prediction takes."""

    def __init__(self, predictor: Predicts) -> None:
        self._predictor = predictor
        self.ms: list[float] = []

    @property
    def version(self) -> int:
        return self._predictor.version

    def use_version(self, number: int, folder: Path | None) -> None:
        self._predictor.use_version(number, folder)

    def begin(self) -> None:
        """As the predictor's."""
        self._predictor.begin()

    def choose(self, person: int | None) -> None:
        """As the predictor's."""
        self._predictor.choose(person)

    def use_baseline(self, person: int, baseline: Baseline | None) -> None:
        """As the predictor's."""
        self._predictor.use_baseline(person, baseline)

    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> Explanation:
        return self._predictor.explain(moment, prediction, emotion)

    def face_features(self, picture: Picture, box: Box) -> Features:
        return self._predictor.face_features(picture, box)

    def another(self) -> Self:
        return self

    def hear(self, moment: Moment) -> Heard:
        return self._predictor.hear(moment)

    def predict(self, moment: Moment, heard: Heard | None = None) -> Prediction:
        began = time.perf_counter()
        prediction = self._predictor.predict(moment, heard)
        self.ms.append((time.perf_counter() - began) * 1000)
        return prediction


def _first_moments(path: Path, every_s: float) -> list[Moment]:
    with open_media(path) as media:
        kept = list(itertools.islice(media.moments(every_s), _KEPT_MOMENTS))
    if not kept:
        raise MediaError(f"Nothing in {path.name} decodes.", "Choose another with --file.")
    return kept


def _decode_s(path: Path, every_s: float) -> float:
    began = time.perf_counter()
    with open_media(path) as media:
        for _ in media.moments(every_s):
            pass
    return time.perf_counter() - began


def _analyse_s(path: Path, predictor: Predicts, every_s: float) -> tuple[float, list[float]]:
    timed = _Timed(predictor)
    began = time.perf_counter()
    with open_media(path) as media:
        for _ in analyse(media, timed, every_s):
            pass
    return time.perf_counter() - began, timed.ms


def _predict_ms(moments: list[Moment], predictor: Predicts) -> list[float]:
    timed = _Timed(predictor)
    for moment in moments:
        timed.predict(moment)
    return timed.ms


def _length_s(path: Path, every_s: float) -> float:
    with open_media(path) as media:
        return max(moment.end_s for moment in media.moments(every_s))


def _memory(value: float | None, limit: float | None) -> Figure:
    reason = "" if value is not None else "This system does not tell a process its memory."
    return Figure(value, limit, "the loaded network before the analysis", reason)
