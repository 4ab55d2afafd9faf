"""A set's answers to the figures of a report."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS
from mmdesk.training.metrics import (
    UNANSWERED,
    calibration_error,
    confusion,
    f1,
    macro_f1,
    recall,
    support,
    weighted_f1,
)
from mmdesk.training.packs import items_sha256
from mmdesk.training.text import multi_label_f1

RESAMPLED = 300  # times, for an interval


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the network said of every item of a set."""

    modality: str
    split: str
    names: list[str]
    probabilities: NDArray[np.float32]  # (N, 7)
    labels: NDArray[np.float32]  # (N, 7), 0 or 1; several ones: multi-label
    milliseconds: list[float] = field(default_factory=list)  # of single items
    boxes: NDArray[np.int64] | None = None  # (N,) how many faces were found, in whole pictures
    groups: dict[str, list[str]] = field(default_factory=dict)  # by kind (speaker, gender): whose items (N,)
    items: Sequence[Any] = ()  # (N,) what was read, to look at: grey crops, sounds or sentences

    @property
    def true(self) -> NDArray[np.int64]:
        """The emotion of each item (N,); the first of several."""
        return np.asarray(self.labels.argmax(1), np.int64)

    @property
    def said(self) -> NDArray[np.int64]:
        """The top emotion of each item (N,), UNANSWERED where no face was found."""
        said = self.probabilities.argmax(1)
        return np.where(self.found, said, UNANSWERED)

    @property
    def found(self) -> NDArray[np.bool_]:
        """Where (N,) there was something to read."""
        return np.ones(len(self.labels), bool) if self.boxes is None else self.boxes > 0


def pooled(parts: Sequence[Answers]) -> Answers:
    """Several sets of one modality and split as one."""
    return Answers(
        parts[0].modality,
        parts[0].split,
        [name for part in parts for name in part.names],
        np.concatenate([part.probabilities for part in parts]),
        np.concatenate([part.labels for part in parts]),
        groups={kind: [one for part in parts for one in part.groups[kind]] for kind in parts[0].groups},
    )


def score(
    answers: Answers, thresholds: Mapping[str, float], text_thresholds: NDArray[np.float32]
) -> dict[str, Any]:
    """The figures of DESIGN.md section 8 for one set; `thresholds` are the abstaining ones."""
    threshold = thresholds[answers.modality]
    true, said, found = answers.true, answers.said, answers.found
    answered = (answers.probabilities.max(1) >= threshold) & found
    right = said == true
    multi = bool((answers.labels.sum(1) > 1).any())
    report = {
        "modality": answers.modality,
        "split": answers.split,
        "items_sha256": items_sha256(answers.names),
        "n": len(true),
        "accuracy": float(right.mean()),
        "macro_f1": macro_f1(true, said),
        "weighted_f1": weighted_f1(true, said),
        "uar": float(recall(true, said).mean()),
        "ece": calibration_error(answers.probabilities[found], true[found]),
        "coverage": float(answered.mean()),
        "accuracy_answered": float(right[answered].mean()) if answered.any() else None,
        "per_class": _per_class(true, said),
        "confusion": confusion(true, said).tolist(),
        "ms_per_item_median": float(np.median(answers.milliseconds)) if answers.milliseconds else None,
    }
    if answers.boxes is not None:
        report["detected"] = float(found.mean())
        report["boxes_beyond_the_first"] = int((answers.boxes - 1).clip(0).sum())
    if answers.groups:
        report["slices"] = {kind: _sliced(true, said, names) for kind, names in answers.groups.items()}
    report |= _multi_label(answers, text_thresholds) if multi else {}
    return report | {"interval_95": intervals(answers, text_thresholds)}


def intervals(answers: Answers, text_thresholds: NDArray[np.float32]) -> dict[str, list[float]]:
    """Where accuracy, UAR and macro-F1 lie in 95 of 100 sets drawn anew from these items (bootstrap).

    Items are drawn, not people: with two to nine speakers in a set the figures for other people
    vary more than this.
    """
    true, said = answers.true, answers.said
    multi = bool((answers.labels.sum(1) > 1).any())

    def figures(chosen: NDArray[np.int64]) -> list[float]:
        t, s = true[chosen], said[chosen]
        uar = float(recall(t, s).mean())
        if not multi:
            return [float((t == s).mean()), uar, macro_f1(t, s)]
        labels, some = answers.labels[chosen], answers.probabilities[chosen]
        f1s = multi_label_f1(some, labels, text_thresholds)[labels.sum(0) > 0]
        right = labels[np.arange(len(labels)), some.argmax(1)].mean()
        return [float(right), uar, float(f1s.mean())]

    return dict(zip(("accuracy", "uar", "macro_f1"), _bootstrap(len(true), figures), strict=True))


def uar_interval(true: NDArray[np.int64], said: NDArray[np.int64]) -> list[float]:
    """Where the UAR lies in 95 of 100 sets drawn anew from these items (bootstrap)."""
    (interval,) = _bootstrap(len(true), lambda chosen: [float(recall(true[chosen], said[chosen]).mean())])
    return interval


def _bootstrap(count: int, figures: Callable[[NDArray[np.int64]], list[float]]) -> list[list[float]]:
    """Between what, in 95 of 100 draws of `count` items, each of the figures of the drawn places lies."""
    generator = np.random.default_rng(0)
    drawn = [figures(generator.integers(0, count, count)) for _ in range(RESAMPLED)]
    low, high = np.percentile(np.array(drawn), (2.5, 97.5), axis=0)
    return [[float(a), float(b)] for a, b in zip(low, high, strict=True)]


def _sliced(
    true: NDArray[np.int64], said: NDArray[np.int64], names: list[str]
) -> dict[str, dict[str, float]]:
    """How well each group is read; UAR over the emotions that the group shows."""
    of = np.array(names)
    sliced = {}
    for name in sorted(set(names)):
        chosen = of == name
        uar = float(recall(true[chosen], said[chosen]).mean())
        right = float((true[chosen] == said[chosen]).mean())
        sliced[name] = {"n": int(chosen.sum()), "accuracy": right, "uar": uar}
    return sliced


def _per_class(true: NDArray[np.int64], said: NDArray[np.int64]) -> dict[str, dict[str, float]]:
    counts = support(true)
    present = [emotion for emotion in EMOTIONS if counts[emotion.position]]
    return {
        emotion: {"n": int(counts[emotion.position]), "recall": float(r), "f1": float(f)}
        for emotion, r, f in zip(present, recall(true, said), f1(true, said), strict=True)
    }


def _multi_label(answers: Answers, thresholds: NDArray[np.float32]) -> dict[str, Any]:
    scores = multi_label_f1(answers.probabilities, answers.labels, thresholds)
    counts = answers.labels.sum(0)
    chosen = answers.probabilities.argmax(1)
    return {
        "macro_f1": float(scores[counts > 0].mean()),
        "weighted_f1": float(np.average(scores, weights=counts)),
        "accuracy": float(answers.labels[np.arange(len(chosen)), chosen].mean()),
        "multi_label": {e: float(scores[e.position]) for e in EMOTIONS if counts[e.position]},
    }
