"""Measures a base or a version on the sets under a folder, as `mmdesk evaluate` reports it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import Modality
from mmdesk.model.base import load_base, load_version
from mmdesk.model.weights import TOKENIZER, write_card
from mmdesk.training.evaluation import jobs
from mmdesk.training.fused import answer_fused
from mmdesk.training.scores import pooled, score

SPEECH = "speech_pooled"  # the people of all speech sets that have the asked split

Says = Callable[[str], None]


def measure(
    base: Path,
    data: Path,
    split: str = "test",
    modality: str = "all",
    version: Path | None = None,
    say: Says = lambda _: None,
) -> dict[str, Any]:
    """The report of DESIGN.md section 8. Raises MmdeskError when no set is found under `data`.

    A set that cannot be read is named in the report's `errors`, and costs no other set its figures.
    """
    network, card = load_base(base)
    if version is not None:
        card = card | load_version(network, card, version)
    thresholds = np.array([card["text_thresholds"][emotion] for emotion in EMOTIONS], np.float32)
    sets: dict[str, Any] = {}
    heard, errors = [], []
    for name, answer in jobs(network, base / TOKENIZER, data, split, modality):
        say(name)
        try:
            answers = answer()
        except MmdeskError as error:
            errors.append(f"{name}: {error}")
            continue
        sets[name] = score(answers, card["threshold"], thresholds)
        if answers.modality == Modality.VOICE and answers.split == split:
            heard.append(answers)
    if len(heard) > 1:  # each has few people, and none has all emotions
        sets[SPEECH] = score(pooled(heard), card["threshold"], thresholds)
    if modality in ("all", "fused"):
        for name, fused_answers in answer_fused(network, base / TOKENIZER, data, split):
            say(name)
            sets[name] = score(fused_answers, card["threshold"], thresholds)
    if not (sets or errors):
        raise MmdeskError(f"No set to evaluate under {data}.", "See `mmdesk evaluate --help` for the layout.")
    report = {"version": card["version"], "model_sha256": card["sha256"], "sets": sets}
    return report | ({"errors": errors} if errors else {})


def add_metrics(base: Path, data: Path) -> None:
    """Write the figures of the test splits into the card of a base folder."""
    report = measure(base, data)
    _, card = load_base(base)
    write_card(base, card | {"metrics": report["sets"]})
