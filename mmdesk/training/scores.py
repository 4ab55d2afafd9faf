"""A set's answers to the figures of a report."""

from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the network said of every item of a set."""

    modality: str
    split: str
    names: list[str]
    probabilities: NDArray[np.float32]  # (N, 7)
    labels: NDArray[np.float32]  # (N, 7), 0 or 1; several ones: multi-label
    milliseconds: list[float] = field(default_factory=list)  # of single items
    detected: NDArray[np.bool_] | None = None  # (N,), of whole pictures

    @property
    def true(self) -> NDArray[np.int64]:
        """The emotion of each item (N,); the first of several."""
        return np.asarray(self.labels.argmax(1), np.int64)

    @property
    def said(self) -> NDArray[np.int64]:
        """The top emotion of each item (N,), UNANSWERED where no face was found."""
        said = self.probabilities.argmax(1)
        return said if self.detected is None else np.where(self.detected, said, UNANSWERED)


def pooled(parts: Sequence[Answers]) -> Answers:
    """Several sets of one modality and split as one."""
    return Answers(
        parts[0].modality,
        parts[0].split,
        [name for part in parts for name in part.names],
        np.concatenate([part.probabilities for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )


def score(answers: Answers, threshold: float, text_thresholds: NDArray[np.float32]) -> dict[str, Any]:
    """The figures of DESIGN.md section 8 for one set; `threshold` is the abstaining one."""
    true, said = answers.true, answers.said
    found = answers.detected if answers.detected is not None else np.ones(len(true), bool)
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
    if answers.detected is not None:
        report["detected"] = float(answers.detected.mean())
    return report | (_multi_label(answers, text_thresholds) if multi else {})


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
