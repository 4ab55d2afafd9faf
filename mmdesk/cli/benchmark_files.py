"""How fast files are analysed, beside how fast the machine decodes, hears and sees apart."""

import itertools
import os
import statistics
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from mmdesk.analysis.file_pipeline import EVERY_S, analyse, heard_together
from mmdesk.capture.decoding.child_process import computing_s
from mmdesk.capture.media_file import open_media
from mmdesk.cli.figures import Figure
from mmdesk.cli.process_figures import rss_mb, rss_peak_mb
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts

_ROUNDS = 3
_KEPT_MOMENTS = 60  # as many are held in memory for hearing and seeing without decoding
_DECODINGS, _PREDICTION_S = 2.0, 0.025  # the limit that is asked for: see `over_limit_ratio`


@dataclass(slots=True)
class _Taken:
    """How long something took: by the clock, and of all processors together."""

    wall_s: float = 0.0
    work_s: float = 0.0


def measure_files(
    path: Path, predictor: Predicts, every_s: float = EVERY_S, rounds: int = _ROUNDS
) -> Mapping[str, Figure]:
    """Analyse the file `rounds` times, and decode, hear and see it apart; medians.

    Raises MediaError when the file cannot be read or nothing in it can be decoded.
    """
    kept = _first_moments(path, every_s)
    _hear_and_see(kept[:5], predictor)  # the first calls set things up
    loaded_mb = rss_mb()
    # By turns, so that a busy machine slows all alike.
    measured = [_round(path, predictor, every_s, kept) for _ in range(rounds)]
    length_s, count = measured[0].length_s, measured[0].count
    decode_s = statistics.median(each.decoding.wall_s for each in measured)
    whole_s = statistics.median(each.whole.wall_s for each in measured)
    best_s = statistics.median(each.best_s() for each in measured)
    best_is = f"what decoding, hearing and seeing take apart, spread over {_cores()} cores"
    asked_s = _DECODINGS * decode_s + _PREDICTION_S * count
    asked_is = "at most this is asked for: twice the decoding, and 25 ms for each prediction"
    return {
        "times_real_time": Figure(length_s / whole_s, length_s / best_s, best_is),
        "decode_alone_ratio": Figure(whole_s / decode_s, best_s / decode_s, best_is),
        "ms_per_prediction": Figure(1000 * whole_s / count, 1000 * best_s / count, best_is),
        "over_limit_ratio": Figure(whole_s / asked_s, 1.0, asked_is),
        "rss_peak_mb": _memory(rss_peak_mb(), loaded_mb),
    }


@dataclass(frozen=True, slots=True)
class _Round:
    """Everything once."""

    count: int  # moments
    length_s: float
    decoding: _Taken
    hearing: _Taken
    seeing: _Taken
    whole: _Taken

    def best_s(self) -> float:
        """What the work takes at best: shared evenly, but each of its three parts in its own thread."""
        parts = (self.decoding, self.hearing, self.seeing)
        return max(*(part.wall_s for part in parts), sum(part.work_s for part in parts) / _cores())


def _round(path: Path, predictor: Predicts, every_s: float, kept: list[Moment]) -> _Round:
    decoding, whole = _Taken(), _Taken()
    with _taking(decoding), open_media(path) as media:
        for _ in media.moments(every_s):
            pass
    with (
        _taking(whole),
        open_media(path) as media,
        closing(analyse(media, predictor, every_s)) as entries,
    ):
        ends = [entry.end_s for entry in entries]
    hearing, seeing = _hear_and_see(kept, predictor)
    for part in (hearing, seeing):
        part.wall_s *= len(ends) / len(kept)
        part.work_s *= len(ends) / len(kept)
    return _Round(len(ends), max(ends), decoding, hearing, seeing, whole)


def _hear_and_see(moments: list[Moment], predictor: Predicts) -> tuple[_Taken, _Taken]:
    """What the two halves of predicting these moments take, one after the other."""
    predictor.begin()
    hearing, seeing = _Taken(), _Taken()
    for together in heard_together(moments):
        with _taking(hearing):
            heard = predictor.hear_all(together)
        with _taking(seeing):
            for moment, its_sound in zip(together, heard, strict=True):
                predictor.predict(moment, its_sound)
    return hearing, seeing


@contextmanager
def _taking(taken: _Taken) -> Iterator[None]:
    began, worked = time.perf_counter(), _worked_s()
    yield
    taken.wall_s += time.perf_counter() - began
    taken.work_s += _worked_s() - worked


def _worked_s() -> float:
    """What this process computed so far, and those that decode for it."""
    return time.process_time() + computing_s()


def _cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _first_moments(path: Path, every_s: float) -> list[Moment]:
    with open_media(path) as media:
        kept = list(itertools.islice(media.moments(every_s), _KEPT_MOMENTS))
    if not kept:
        raise MediaError(f"Nothing in {path.name} decodes.", "Choose another with --file.")
    return kept


def _memory(value: float | None, limit: float | None) -> Figure:
    reason = "" if value is not None else "This system does not tell a process its memory."
    return Figure(value, limit, "the loaded network before the analysis", reason)
