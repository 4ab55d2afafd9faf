"""A candidate on disk: weights, card and metrics, as `versions/NNNN` holds them."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.learning.gate import Judgement
from mmdesk.learning.lesson import Lesson
from mmdesk.model.weights import write_weights

METRICS = "metrics.json"


def write_version(
    folder: Path, lesson: Lesson, judgement: Judgement, base_card: Mapping[str, Any], number: int, parent: int
) -> dict[str, Any]:
    """Write the lesson's candidate into `folder`; give its card.

    The weights depend on base, feedback and settings alone: number, parent and time are only in the card.
    The settings in the card are those that make the same weights again, so an early stop lowers `steps`.
    """
    card = {
        "version": number,
        "parent": parent,
        "base_sha256": base_card["sha256"],
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "verdicts": len(lesson.feedback),
        "drawn_on": lesson.drawn_on,  # of them, where there are very many
        "feedback_ids": [one.id for one in lesson.feedback],
        "objective": lesson.settings.objective,
        "settings": asdict(replace(lesson.settings, steps=lesson.steps_done)),
        "share_kept": lesson.share,
        "seed": lesson.settings.seed,
        "summary": judgement.reason,
    }
    written = write_weights(folder, lesson.candidate.state_dict(), card, half=False)
    _write(folder / METRICS, json.dumps(asdict(judgement), indent=1))
    return written


def _write(file: Path, text: str) -> None:
    unfinished = file.with_name(file.name + ".tmp")
    with unfinished.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
