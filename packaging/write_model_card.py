"""Write resources/model_card.md, the base's card for people, from card.json, which is for programs.

    python packaging/write_model_card.py

To be run after `mmdesk train-base`; a test compares the two.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
CARD, PAGE = RESOURCES / "models" / "base" / "card.json", RESOURCES / "model_card.md"
_MODALITIES = ("face", "voice", "text", "fused")
_LEFT_IN_THE_CARD = ("ravdess_au_", "_weighted", "_attention")
"""Other ways of fusing, and how other features of one set are fused."""

_TEXT = """# Model card: {name}, version {version}

Written by `packaging/write_model_card.py` from `resources/models/base/card.json`, which has more: a
confusion matrix and the figures of each emotion for every set, hashes of what was learned and measured,
and what was tried.

| | |
|---|---|
| reads | {emotions}: from a face, a voice, a text, or any of them together |
| made | {made}; `mmdesk train-base` makes it again ([how](training.md)) |
| weights | `weights.safetensors`, SHA-256 `{sha256}`; never unpickled |
| answers | calibrated probabilities; *not sure* where the likeliest has less than {thresholds} |

## Use

{use}

## Limits

{limits}

## How it reads

{preprocessing}

## Figures

Per cent, on people, pictures and sentences that were never trained on, but for sets with †, of which a part
was. ECE is how far the stated certainty is off; *answered* is what was not left at *not sure*, and *right of
it* how much of that was right. Where a text has several emotions (‡), *right* is to name one of them; UAR,
ECE and *right of it* count the first alone. The paired sets are faces, voices and sentences of strangers, put
together by emotion. German and Spanish sentences (brighter_deu, brighter_esp) it cannot read: nearly all are
left at *not sure*.

{figures}

## Voices of a set it never met

Trained on the other sets, it reads the voices of the one left out with a UAR (95 % interval) of:

{left_out}

## What it learned from

| set | licence | items for training |
|---|---|---|
{data}
"""


def write() -> None:
    """Write the page anew."""
    PAGE.write_text(page_of(json.loads(CARD.read_text(encoding="utf-8"))), encoding="utf-8")


def page_of(card: dict[str, Any]) -> str:
    """The page for this card."""
    thresholds = (f"{_percent(card['thresholds'][one], 0)} % ({one})" for one in _MODALITIES)
    parts = (f"- **{one}**: {words}." for one, words in card["preprocessing"].items())
    return _TEXT.format(
        name=card["name"],
        version=card["version"],
        emotions=", ".join(card["emotions"]),
        made=card["created_at"][:10],
        sha256=card["sha256"],
        thresholds=", ".join(thresholds),
        use=card["use"],
        limits=card["limits"],
        preprocessing="\n".join(parts),
        figures="\n".join(_figures(card["metrics"])),
        left_out="\n".join(map(_left_out, card["leave_one_set_out"].items())),
        data="\n".join(map(_learned_from, card["data"].items())),
    )


def _figures(metrics: dict[str, dict[str, Any]]) -> Iterable[str]:
    yield "| of what | set | items | right | macro-F1 | UAR | ECE | answered | right of it |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for modality in _MODALITIES:
        for name, row in metrics.items():
            if row["modality"] != modality or any(part in name for part in _LEFT_IN_THE_CARD):
                continue
            kinds = ("accuracy", "macro_f1", "uar", "ece", "coverage", "accuracy_answered")
            figures = " | ".join(_percent(row[kind]) for kind in kinds)
            sign = (" †" if row.get("seen_in_training") else "") + (" ‡" if "multi_label" in row else "")
            yield f"| {modality} | {name}{sign} | {row['n']:,} | {figures} |"


def _left_out(item: tuple[str, dict[str, Any]]) -> str:
    name, row = item
    low, high = (_percent(end) for end in row["uar_interval_95"])
    return f"- {name}: {_percent(row['uar'])} ({low} to {high}) on {row['n']:,} clips"


def _learned_from(item: tuple[str, dict[str, Any]]) -> str:
    name, of = item
    count = of.get("splits", {}).get("train", {}).get("n")
    return f"| {name} | {of['licence']} | {f'{count:,}' if count else '–'} |"


def _percent(share: float | None, places: int = 1) -> str:
    return "–" if share is None else f"{100 * share:.{places}f}"


if __name__ == "__main__":
    write()
