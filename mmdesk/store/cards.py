"""What the store reads of a version's card; the card itself is written by learning."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.core.named_people import ANYBODY
from mmdesk.core.sealed_writer import read_whole
from mmdesk.core.strict_json import read_object
from mmdesk.core.versions import BASE, Version, VersionPart

CARD, WEIGHTS = "card.json", "weights.safetensors"
FORMAT = 1  # of a version's folder, where its card does not say another


def read_version(number: int, folder: Path) -> Version | None:
    """The version whose card is in `folder`; None without a readable card.

    What the card does not say, or says in another type, is taken as unknown.
    """
    card = read_card(folder)
    if card is None:
        return None
    parent, verdicts, summary = card.get("parent"), card.get("verdicts"), card.get("summary")
    taught = number != BASE
    form = card.get("format", FORMAT)
    is_newer = not isinstance(form, int) or form > FORMAT
    if is_newer:
        summary = "Made by a newer mmdesk; update this one to use it."
    return Version(
        number=number,
        folder=folder,
        parent=parent if taught and isinstance(parent, int) else (BASE if taught else None),
        created_at=_time(card.get("created_at")),
        verdicts=verdicts if isinstance(verdicts, int) else 0,
        summary=summary if isinstance(summary, str) else "",
        parts=_parts(card, number, summary) if taught else (),
        origin=_origin(card.get("origin")),
        is_newer=is_newer,
    )


def taught_ids(folder: Path) -> frozenset[str]:
    """The ids of the verdicts that the version in `folder` learned from, as its card lists them."""
    return _ids(read_card(folder))


def taught_by_part(folder: Path) -> dict[str, frozenset[str]]:
    """The same for each part: by the id of the named person, or ANYBODY."""
    card = read_card(folder) or {}
    told = card.get("parts", {ANYBODY: card})
    if not isinstance(told, dict):
        return {}
    return {str(who): _ids(one) for who, one in told.items()}


def base_of(folder: Path) -> str:
    """SHA-256 of the base in `folder`, or of that which the version in it was made from; empty if unknown."""
    card = read_card(folder) or {}
    found = card.get("base_sha256", card.get("sha256"))
    return found if isinstance(found, str) else ""


def is_whole(folder: Path) -> bool:
    """Whether the weights in `folder` are those that its card describes."""
    try:
        found = hashlib.sha256(read_whole(folder / WEIGHTS)).hexdigest()
    except OSError:
        return False
    return found == (read_card(folder) or {}).get("sha256")


def read_card(folder: Path) -> dict[str, Any] | None:
    """The card in `folder`; None when it is missing, damaged, or no JSON object."""
    try:
        return read_object(read_whole(folder / CARD), halves=False)
    except (OSError, ValueError):
        return None


def _parts(card: dict[str, Any], number: int, summary: object) -> tuple[VersionPart, ...]:
    told = card.get("parts")
    if not isinstance(told, dict):  # of before there were parts: it is one for everybody
        told = {ANYBODY: {"feedback_ids": card.get("feedback_ids"), "summary": summary, "made_for": number}}
    found = ((str(who), one) for who, one in told.items() if isinstance(one, dict))
    return tuple(
        VersionPart(who, len(_ids(one)), str(one.get("summary") or ""), one.get("made_for") == number)
        for who, one in found
    )


def _ids(card: object) -> frozenset[str]:
    ids = card.get("feedback_ids") if isinstance(card, dict) else None
    return frozenset(str(one) for one in ids) if isinstance(ids, list) else frozenset()


def _origin(told: object) -> str:
    if not isinstance(told, dict):
        return ""
    return str(told.get("name") or told.get("signer") or "somebody")


def _time(text: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
