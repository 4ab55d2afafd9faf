"""What `mmdesk versions import` does: a version that somebody shared becomes one of ours, not used yet.

It is checked before anything is written: who signed it, that it was made from the base in use, and that its
weights are of this network and finite. Then it is measured here, on the base's own check moments and on the
verdicts that were given here. What it learned from is not known here, and never compared with verdicts here.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.cli.export_version import BETWEEN, TOLD_OF_PART
from mmdesk.cli.measured_version import answers_are_numbers, measured
from mmdesk.cli.signing import Signer, remember, signer_of, verify
from mmdesk.core.errors import MediaError, StoreError
from mmdesk.core.identity import new_id
from mmdesk.core.named_people import ANYBODY, clean_name
from mmdesk.core.tensors_told import TensorsError, tensors_told
from mmdesk.core.versions import BASE, Version
from mmdesk.store.cards import CARD, base_of
from mmdesk.store.database import open_database
from mmdesk.store.files import replacing
from mmdesk.store.transactions import writing
from mmdesk.store.values import now
from mmdesk.store.version_file import METRICS, WEIGHTS, VersionFile, read_version_file
from mmdesk.store.versions import VersionStore

_MOST_PARTS, _LONGEST = 100, 500
_BUSY = "Another mmdesk is making a version just now."


@dataclass(frozen=True, slots=True)
class ImportedVersion:
    """A version that was taken in."""

    version: Version
    signer: Signer
    words: str  # how good it is here, in the gate's words


def import_version(data_dir: Path, base_dir: Path, path: Path, signer_name: str = "") -> ImportedVersion:
    """Take a shared version in, whole or not at all; with a name its signer is remembered by it.

    Raises MediaError when the file is none, was changed, or is of another base; StoreError when it cannot be
    written. Imports torch.
    """
    found = read_version_file(path, verify)
    _refuse_other(found.card, base_of(base_dir), path)
    signer = signer_of(data_dir, found.public_key).called(signer_name)
    tensors = _parts(found, base_dir, path)
    names = _names_of_parts(tensors, path)
    for part in tensors.values():
        if not answers_are_numbers(base_dir, part):
            raise _unfit(path, "its answers are no numbers")
    _, words = measured(data_dir, base_dir, next(iter(tensors.values())))
    versions = VersionStore(data_dir, base_dir)
    with closing(open_database(data_dir)):  # a data directory of its own, usable and of this mmdesk
        pass
    if not versions.lock.take():
        raise StoreError(_BUSY, "Import again when it is done.")
    try:
        version = _write(versions, found, tensors, _people(data_dir, names), signer, words)
    finally:
        versions.lock.drop()
    remember(data_dir, signer)
    return ImportedVersion(version, signer, words)


def _refuse_other(card: Mapping[str, Any], base: str, path: Path) -> None:
    form = card.get("format", 1)
    if not isinstance(form, int) or form > 1:
        raise MediaError(f"{path.name} was made by a newer mmdesk.", "Update mmdesk, and import it again.")
    if card.get("base_sha256") != base:
        raise MediaError(
            f"{path.name} was made from another base model, and does not fit this one.",
            "Use the same mmdesk on both computers, learn again there, and ask for it again.",
        )


def _parts(found: VersionFile, base_dir: Path, path: Path) -> dict[str, dict[str, Any]]:
    """Each part's tensors by what it is called in the file; all are of this network, and finite."""
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load

    from mmdesk.model.readout_file import load_readout

    base = load_readout(base_dir)[0].state_dict()
    try:
        told = tensors_told(found.weights)
    except TensorsError as error:
        raise _unfit(path, f"its weights are damaged: the file {error}") from error
    for stored, one in told.items():  # before anything is made of them
        name = stored.rpartition(BETWEEN)[2]
        if name not in base or one.shape != tuple(base[name].shape) or len(told) > len(base) * _MOST_PARTS:
            raise _unfit(path, "its weights are of another network")
    try:
        tensors = load(found.weights)
    except (SafetensorError, KeyError, ValueError, RuntimeError, TypeError, AttributeError) as error:
        raise _unfit(path, "its weights are damaged") from error
    parts: dict[str, dict[str, Any]] = {}
    for stored, value in tensors.items():
        who, _, name = stored.rpartition(BETWEEN)
        if name not in base or base[name].shape != value.shape or base[name].dtype != value.dtype:
            raise _unfit(path, "its weights are of another network")
        if not bool(torch.isfinite(value).all()):
            raise _unfit(path, "its weights are not all numbers")
        parts.setdefault(who, {})[name] = value
    if not parts or len(parts) > _MOST_PARTS:
        raise _unfit(path, "it has no parts" if not parts else "it has too many parts")
    return dict(sorted(parts.items()))  # everybody's first


def _names_of_parts(tensors: Mapping[str, Any], path: Path) -> dict[str, str]:
    """What the named people are called whose parts are in it, by their parts' names there."""
    names = {who: clean_name(who) for who in tensors if who != ANYBODY}
    if not all(names.values()) or len({name.casefold() for name in names.values()}) < len(names):
        raise _unfit(path, "its people have no names, or the same ones")
    return names


def _people(data_dir: Path, names: Mapping[str, str]) -> dict[str, str]:
    """The ids here of the people of these names, by their parts' names; who has none is written down."""
    if not names:
        return {}
    with closing(open_database(data_dir)) as connection, writing(connection):
        known = {name.casefold(): id_ for id_, name in connection.execute("SELECT id, name FROM people")}
        for name in names.values():
            if name.casefold() not in known:
                known[name.casefold()] = new_id()
                connection.execute(
                    "INSERT INTO people (id, name, created_at) VALUES (?, ?, ?)",
                    (known[name.casefold()], name, now()),
                )
    return {who: known[name.casefold()] for who, name in names.items()}


def _write(
    versions: VersionStore,
    found: VersionFile,
    tensors: Mapping[str, Mapping[str, Any]],
    people: Mapping[str, str],
    signer: Signer,
    words: str,
) -> Version:
    from safetensors.torch import save

    ids = {who: people.get(who, ANYBODY) for who in tensors}
    stored = {
        f"{ids[who]}{BETWEEN}{name}" if who else name: value
        for who, part in tensors.items()
        for name, value in part.items()
    }
    weights = save(stored)
    number = versions.next_number()
    card = _card(found.card, number, ids, signer, words) | {"sha256": hashlib.sha256(weights).hexdigest()}
    staging = versions.staging()
    try:
        for name, data in (
            (WEIGHTS, weights),
            (CARD, json.dumps(card, indent=1).encode()),
            (METRICS, json.dumps({"there": _plain(found.metrics), "here": words}, indent=1).encode()),
        ):
            with replacing(staging / name) as file:
                file.write(data)
        return versions.admit(staging)
    finally:
        shutil.rmtree(staging, ignore_errors=True)  # once admitted it has another name


def _card(
    there: Mapping[str, Any], number: int, ids: Mapping[str, str], signer: Signer, words: str
) -> dict[str, Any]:
    """Ours, with what of theirs is plain. Ids of verdicts there are none of ours, so they are kept apart."""
    verdicts, made = there.get("verdicts"), there.get("version")
    parts = {id_: _told_of(there, who) | {"feedback_ids": [], "made_for": number} for who, id_ in ids.items()}
    return {
        "version": number,
        "parent": BASE,
        "base_sha256": there["base_sha256"],
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "verdicts": verdicts if _is_count(verdicts) else 0,
        "feedback_ids": [],
        **next(iter(parts.values())),
        "summary": words,
        "parts": parts,
        "origin": {
            "signer": signer.fingerprint,
            "name": signer.name,
            "version": made if _is_count(made) else 0,
            "created_at": str(there.get("created_at"))[:_LONGEST],
        },
    }


def _told_of(there: Mapping[str, Any], who: str) -> dict[str, Any]:
    """What their card says of a part."""
    parts = there.get("parts")
    told = parts.get(who) if isinstance(parts, dict) else None
    return _plain({name: told.get(name) for name in TOLD_OF_PART}) if isinstance(told, dict) else {}


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """What of these is a number, a short text, or a flat object of such."""
    found: dict[str, Any] = {}
    for name, value in list(values.items())[:_MOST_PARTS]:
        if isinstance(value, dict):
            found[str(name)[:_LONGEST]] = {
                str(key)[:_LONGEST]: one for key, one in list(value.items())[:_MOST_PARTS] if _is_plain(one)
            }
        elif _is_plain(value):
            found[str(name)[:_LONGEST]] = value
    return found


def _is_plain(value: object) -> bool:
    return (
        value is None
        or isinstance(value, bool | int | float)
        or (isinstance(value, str) and len(value) < _LONGEST)
    )


def _unfit(path: Path, why: str) -> MediaError:
    return MediaError(f"{path.name} cannot be used: {why}.", "Ask whoever shared it to export it again.")
