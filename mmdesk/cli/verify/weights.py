"""The shipped weights and every personal version: files, hashes, shapes, and numbers that are numbers."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.errors import WeightsError
from mmdesk.core.versions import BASE
from mmdesk.paths import base_model_dir
from mmdesk.store.cards import base_of, read_version
from mmdesk.store.versions import VersionStore


def check_base(_data_dir: Path) -> Iterator[Finding]:
    """Whether the shipped network is whole: each file's hash, each tensor's shape, all of them numbers."""
    from mmdesk.cli.check_software import check_weights
    from mmdesk.model.base import load_base
    from mmdesk.model.likeness import load_likeness
    from mmdesk.model.readout_file import REPLAYED, load_labelled
    from mmdesk.model.weights import LIVE_FACES, files_beside, read_card

    hashed = check_weights(base_model_dir())
    if hashed.todo:
        yield hashed
        return
    network, _ = load_base(base_model_dir())  # strict: a missing, unknown or misshapen tensor raises
    tensors = dict(network.state_dict())
    try:
        card = read_card(base_model_dir())
        likeness = load_likeness(base_model_dir(), card)
        if likeness is not None:
            tensors |= {"likeness.mean": likeness.mean, "likeness.directions": likeness.directions}
        if LIVE_FACES in files_beside(card):  # they are joined to what is replayed
            tensors["replay.features"] = load_labelled(base_model_dir(), REPLAYED).features
    except WeightsError as error:
        yield fail("base", error.message, error.hint)
        return
    odd = [name for name, value in tensors.items() if not value.isfinite().all()]
    if odd:
        yield fail("base", f"{odd[0]} holds what is no number.", "Install mmdesk again.")
    else:
        yield ok("base", f"{len(tensors)} tensors of the right shape, all numbers, files as in the card")


def check_versions(data_dir: Path) -> Iterator[Finding]:
    """Whether each personal version could be used, and the one in use is there."""
    folders = sorted(one for one in (data_dir / "versions").glob("[0-9]*") if one.is_dir())
    taught = [one for one in folders if one.name.isdecimal() and int(one.name) != BASE]
    if not taught and _current(data_dir) == BASE:
        yield ok("versions", "there are none but the base")
        return
    findings = list(_troubles_of(taught))
    yield from findings
    current, known = _current(data_dir), VersionStore(data_dir, base_model_dir()).list()
    if current not in {version.number for version in known}:
        words = f"Version {current} was in use and is gone; the base is used."
        yield fail("versions", words, "Choose one: `mmdesk versions` lists them.")
    elif not findings:
        yield ok("versions", f"{len(taught)} personal ones are whole; version {current} is in use")


def _troubles_of(folders: list[Path]) -> Iterator[Finding]:
    from mmdesk.model.readout_file import load_readout

    readout, base_card = load_readout(base_model_dir())
    base = readout.state_dict()
    for folder in folders:
        finding = _look_at(folder, base_card, base)
        if finding is not None:
            yield finding


def _look_at(folder: Path, base_card: Mapping[str, Any], base: Mapping[str, Any]) -> Finding | None:
    """What is wrong with one version, or None."""
    from mmdesk.model.part_weights import read_parts

    number = int(folder.name)
    version = read_version(number, folder)
    if version is None:
        return fail("versions", f"Version {number} has no card that can be read.", f"Delete {folder}.")
    if version.is_newer:
        return warn("versions", f"Version {number} was made by a newer mmdesk.", "Update mmdesk to use it.")
    if base_of(folder) != base_card["sha256"]:
        words = f"Version {number} was made from another base, and cannot be used with this one."
        return warn("versions", words, "`mmdesk learn` makes another of your verdicts.")
    try:
        read_parts(folder, base_card, base)
    except WeightsError as error:
        return fail("versions", f"Version {number}: {error.message}", error.hint)
    return None


def _current(data_dir: Path) -> int:
    try:
        return int((data_dir / "versions" / "current").read_bytes())
    except (OSError, ValueError):
        return BASE
