"""A version on disk: the weights of all its parts, card and metrics, as `versions/NNNN` holds them."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.core.named_people import ANYBODY
from mmdesk.learning.gate import Judgement
from mmdesk.learning.parts import Part
from mmdesk.model.part_weights import joined
from mmdesk.model.weights import write_weights

METRICS = "metrics.json"


def write_version(
    folder: Path,
    parts: Mapping[str, Part],
    judgements: Mapping[str, Judgement],
    base_card: Mapping[str, Any],
    number: int,
    parent: int,
    summary: str,
) -> dict[str, Any]:
    """Write a version of these parts into `folder`; give its card. `judgements` are of those made anew.

    The weights depend on base, feedback and settings alone: number, parent and time are only in the card.
    Names of people are in neither: they can be changed, and forgotten.
    """
    ids = [one for part in parts.values() for one in part.card["feedback_ids"]]
    shown = parts.get(ANYBODY) or next(iter(parts.values()))
    card = {
        "version": number,
        "parent": parent,
        "base_sha256": base_card["sha256"],
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "verdicts": len(ids),
        "drawn_on": sum(
            part.card.get("drawn_on") or len(part.card["feedback_ids"]) for part in parts.values()
        ),
        "feedback_ids": ids,
        **{name: shown.card[name] for name in ("objective", "settings", "share_kept", "seed")},
        "summary": summary,
        "parts": {who: dict(part.card) for who, part in sorted(parts.items())},
    }
    written = write_weights(
        folder, joined({who: dict(part.tensors) for who, part in parts.items()}), card, half=False
    )
    figures = {who: asdict(judgement) for who, judgement in judgements.items()}
    whole = next(iter(figures.values()), {})
    _write(folder / METRICS, json.dumps(whole | {"parts": figures}, indent=1))
    return written


def _write(file: Path, text: str) -> None:
    unfinished = file.with_name(file.name + ".tmp")
    with unfinished.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    unfinished.replace(file)
