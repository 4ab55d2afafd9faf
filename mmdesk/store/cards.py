"""What the store reads of a version's card; the card itself is written by learning."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.core.versions import BASE, Version

CARD = "card.json"


def read_version(number: int, folder: Path) -> Version | None:
    """The version whose card is in `folder`; None without a readable card.

    What the card does not say, or says in another type, is taken as unknown.
    """
    card = read_card(folder)
    if card is None:
        return None
    parent, verdicts, summary = card.get("parent"), card.get("verdicts"), card.get("summary")
    taught = number != BASE
    return Version(
        number=number,
        folder=folder,
        parent=parent if taught and isinstance(parent, int) else (BASE if taught else None),
        created_at=_time(card.get("created_at")),
        verdicts=verdicts if isinstance(verdicts, int) else 0,
        summary=summary if isinstance(summary, str) else "",
    )


def taught_ids(folder: Path) -> frozenset[str]:
    """The ids of the verdicts that the version in `folder` learned from, as its card lists them."""
    ids = (read_card(folder) or {}).get("feedback_ids")
    return frozenset(str(one) for one in ids) if isinstance(ids, list) else frozenset()


def base_of(folder: Path) -> str:
    """SHA-256 of the base in `folder`, or of that which the version in it was made from; empty if unknown."""
    card = read_card(folder) or {}
    found = card.get("base_sha256", card.get("sha256"))
    return found if isinstance(found, str) else ""


def read_card(folder: Path) -> dict[str, Any] | None:
    """The card in `folder`; None when it is missing, damaged, or no JSON object."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return card if isinstance(card, dict) else None


def _time(text: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
