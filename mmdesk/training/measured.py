"""Measures a base or a version on the sets under a folder, as `mmdesk evaluate` reports it."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import Modality
from mmdesk.features.face_finder import FaceFinder, find_detector
from mmdesk.model.base import load_base, load_version
from mmdesk.model.reader import Reader
from mmdesk.model.weights import write_card
from mmdesk.training.aligned import answer_aligned
from mmdesk.training.conflict import measure_conflicts
from mmdesk.training.evaluation import WHOLE, jobs
from mmdesk.training.fused import answer_fused, pools_to_pair
from mmdesk.training.pictures import draw_mistakes
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
    pictures: Path | None = None,
    cache: Path | None = None,
    yunet: Path | None = None,
) -> dict[str, Any]:
    """The report of DESIGN.md section 8. Raises MmdeskError when no set is found under `data`.

    A set that cannot be read is named in the report's `errors`, and costs no other set its figures.
    With `pictures` what is read wrong of each set is drawn there. Raises MmdeskError when it cannot be.
    Decoded clips are kept in `cache`, or in a temporary folder. In whole pictures faces are looked for
    by the built-in detector, or by the one in the file `yunet`.
    """
    with TemporaryDirectory() as temporary:
        return _measure(
            base,
            data,
            split,
            modality,
            version,
            say,
            pictures,
            cache or Path(temporary),
            find_detector(yunet),
        )


def _measure(
    base: Path,
    data: Path,
    split: str,
    modality: str,
    version: Path | None,
    say: Says,
    pictures: Path | None,
    cache: Path,
    finder: FaceFinder,
) -> dict[str, Any]:
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    network, base_card = load_base(base)
    card = base_card
    if version is not None:
        card = card | load_version(network, card, version)
    reader = Reader(network, base, base_card)
    thresholds = np.array([card["text_thresholds"][emotion] for emotion in EMOTIONS], np.float32)
    sets: dict[str, Any] = {}
    heard, errors = [], []
    for name, answer in jobs(network, reader, data, split, modality, cache, finder):
        say(name)
        try:
            answers = answer()
        except MmdeskError as error:
            errors.append(f"{name}: {error}")
            continue
        sets[name] = score(answers, card["thresholds"], thresholds) | {
            "seen_in_training": answers.split in (WHOLE, "train") and name in base_card["data"]
        }
        if pictures is not None:
            draw_mistakes(answers, name, pictures / f"{name}.png")
        if answers.modality == Modality.VOICE and answers.split == split:
            heard.append(answers)
    if len(heard) > 1:  # each has few people, and none has all emotions
        sets[SPEECH] = score(pooled(heard), card["thresholds"], thresholds)
    conflicts = {}
    if modality in ("all", "fused"):
        pools = pools_to_pair(network, reader, data, split, cache)
        if pools is not None:
            for name, fused_answers in answer_fused(network, pools, split):
                say(name)
                sets[name] = score(fused_answers, card["thresholds"], thresholds)
            conflicts = measure_conflicts(network, pools, card["thresholds"]["fused"])
        for file in sorted((data / "av").glob("*/*.npz")):
            say(file.parent.name)
            try:
                for name, fused_answers in answer_aligned(file):
                    sets[name] = score(fused_answers, card["thresholds"], thresholds)
            except MmdeskError as error:
                errors.append(f"{file.parent.name}: {error}")
    if not (sets or errors):
        raise MmdeskError(f"No set to evaluate under {data}.", "See `mmdesk evaluate --help` for the layout.")
    report = {"version": card["version"], "model_sha256": card["sha256"], "sets": sets}
    report |= {"conflicts": conflicts} if conflicts else {}
    return report | ({"errors": errors} if errors else {})


def add_metrics(base: Path, data: Path, pictures: Path | None = None, cache: Path | None = None) -> None:
    """Write the figures of the test splits into the card of a base folder.

    With `pictures` what is read wrong of each set is drawn there.
    """
    report = measure(base, data, pictures=pictures, cache=cache)
    _, card = load_base(base)
    found = {"metrics": report["sets"], "conflicts": report.get("conflicts", {})}
    write_card(base, card | found)
