"""What `mmdesk versions export` writes: a version as one signed file, without whom it was taught by.

The ids of verdicts are random, but the same wherever they go; so they, and people's names, leave only when
asked for. Of how good it is go the figures, of how it was made the settings.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from mmdesk.cli.signing import sign
from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import ANYBODY, are_one_name
from mmdesk.core.sealed_writer import read_whole
from mmdesk.core.strict_json import read_object
from mmdesk.store import sqlite
from mmdesk.store.cards import CARD, read_card
from mmdesk.store.database import open_database
from mmdesk.store.files import replacing
from mmdesk.store.version_file import METRICS, WEIGHTS, write_version_file
from mmdesk.store.versions import VersionStore

BETWEEN = "/"  # after a person's id, before a tensor's name; see model.part_weights
_TOLD = ("version", "base_sha256", "created_at", "verdicts", "drawn_on", "summary")
TOLD_OF_PART = ("objective", "settings", "seed", "share_kept", "summary", "drawn_on")
_FIGURES = ("admitted", "judged", "before", "after", "chance", "base_before", "base_after", "reason")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What of a version is to leave."""

    person: str | None = None  # only the part of the person of this name, as everybody's
    with_names: bool = False  # of people, with their parts
    with_ids: bool = False  # of the verdicts it learned from


def export_version(data_dir: Path, base_dir: Path, number: int, out: Path, wishes: Wishes) -> list[str]:
    """Write a version into a file; gives the names of the people whose parts stayed here.

    Raises StoreError when there is no such version or part, or nothing can be written.
    """
    versions = VersionStore(data_dir, base_dir)
    version = next((one for one in versions.list() if one.number == number), None)
    if version is None:
        raise StoreError(f"There is no version {number}.", "`mmdesk versions` lists them.")
    if version.is_base:
        raise StoreError("The base is part of every mmdesk.", "Export a version of yours.")
    if version.is_newer:
        raise StoreError(f"Version {number} was made by a newer mmdesk.", "Update mmdesk to export it.")
    card, tensors = read_card(version.folder) or {}, _tensors(version.folder, number)
    names = _names(data_dir)
    chosen, left = _chosen(card, tensors, names, wishes)
    with replacing(out, "Choose another file.") as file:
        contents = _contents(card, chosen, tensors, names, wishes, _metrics(version.folder))
        write_version_file(file, contents, partial(sign, data_dir))
    return left


def _tensors(folder: Path, number: int) -> dict[str, Any]:
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        data = read_whole(folder / WEIGHTS)
        if hashlib.sha256(data).hexdigest() != (read_card(folder) or {}).get("sha256"):
            raise StoreError(
                f"The weights of version {number} do not match its card.", "It cannot be shared."
            )
        return dict(load(data))
    except (OSError, SafetensorError) as error:
        raise StoreError(f"The weights of version {number} are damaged.", "It cannot be shared.") from error


def _names(data_dir: Path) -> dict[str, str]:
    """The names of people by their ids."""
    with closing(open_database(data_dir, read_only=True)) as connection:
        try:
            return dict(connection.execute("SELECT id, name FROM people"))
        except sqlite.DatabaseError:
            return {}


def _chosen(
    card: Mapping[str, Any], tensors: Mapping[str, Any], names: Mapping[str, str], wishes: Wishes
) -> tuple[dict[str, str], list[str]]:
    """What each part that leaves is called in the file, by its id here; and who stays here."""
    parts = list(card.get("parts") or {ANYBODY: {}})
    if wishes.person is not None:
        found = [who for who in parts if who and are_one_name(names.get(who, ""), wishes.person)]
        if not found:
            raise StoreError(
                f"This version has no part for {wishes.person}.", "Name somebody whom it was taught for."
            )
        return {found[0]: ANYBODY}, []
    if wishes.with_names:
        return {
            who: names.get(who, f"person {place}") if who else ANYBODY for place, who in enumerate(parts, 1)
        }, []
    left = [names.get(who, "somebody") for who in parts if who != ANYBODY]
    if ANYBODY not in parts:
        raise StoreError(
            "This version is for named people alone.",
            "Export one of them with --person, or all with --with-names.",
        )
    return {ANYBODY: ANYBODY}, left


def _contents(
    card: Mapping[str, Any],
    chosen: Mapping[str, str],
    tensors: Mapping[str, Any],
    names: Mapping[str, str],
    wishes: Wishes,
    metrics: Mapping[str, Any],
) -> dict[str, bytes]:
    from safetensors.numpy import save

    sent = {}
    for stored, value in tensors.items():
        who, _, name = stored.rpartition(BETWEEN)
        if who in chosen:
            sent[f"{chosen[who]}{BETWEEN}{name}" if chosen[who] else name] = value
    weights = save(sent)
    told = card.get("parts") or {ANYBODY: card}
    parts = {called: _part(told[who], wishes.with_ids) for who, called in chosen.items()}
    ids = [one for who in chosen for one in told[who].get("feedback_ids") or []]
    only = next(iter(chosen)) if len(chosen) == 1 else None
    figures = (metrics.get("parts") or {}).get(only, metrics)
    about = {name: card[name] for name in _TOLD if name in card}
    about |= next(iter(parts.values())) | {
        "format": 1,
        "verdicts": len(ids) or card.get("verdicts", 0),
        "summary": str((card if only is None else told[only]).get("summary", "")),
        "parts": parts,
        "sha256": hashlib.sha256(weights).hexdigest(),
    }
    if wishes.with_ids:
        about["feedback_ids"] = ids
    return {
        CARD: json.dumps(about, indent=1, ensure_ascii=False).encode(),
        WEIGHTS: weights,
        METRICS: json.dumps({name: figures[name] for name in _FIGURES if name in figures}, indent=1).encode(),
    }


def _part(told: Mapping[str, Any], with_ids: bool) -> dict[str, Any]:
    names = (*TOLD_OF_PART, "feedback_ids") if with_ids else TOLD_OF_PART
    return {name: told[name] for name in names if name in told}


def _metrics(folder: Path) -> dict[str, Any]:
    try:
        return read_object((folder / METRICS).read_bytes())
    except (OSError, ValueError):
        return {}
