"""The parts of a version as they lie in its weights file: one for each named person, one for everybody else.

Stored of a part is what differs from the base's readout. The tensors of the default part have the
readout's own names, those of a named person's part the person's id before them, with a slash between.
A version of before there were parts holds a whole readout: it is read as a default part alone.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mmdesk.core.errors import WeightsError
from mmdesk.core.named_people import ANYBODY
from mmdesk.model.weights import read_card, read_weights

_BETWEEN = "/"  # never in a tensor's own name


def changed(tensors: Mapping[str, Tensor], base: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors of a readout that are not the base's."""
    return {name: value for name, value in tensors.items() if not torch.equal(value, base[name])}


def joined(parts: Mapping[str, Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """All parts as the tensors of one file."""
    return {
        f"{who}{_BETWEEN}{name}" if who != ANYBODY else name: value
        for who, tensors in sorted(parts.items())
        for name, value in tensors.items()
    }


def read_parts(folder: Path, base_card: Mapping[str, Any], base: Mapping[str, Tensor]) -> dict[str, Any]:
    """Of the version in `folder` each part's tensors, by the person's id or ANYBODY.

    `base` is the base's readout, by which they are checked. Raises WeightsError when the files are missing,
    damaged, not of this network, or the version was made from another base.
    """
    card = read_card(folder)
    if card.get("base_sha256") != base_card["sha256"]:
        raise WeightsError(
            f"Version {card.get('version', '?')} belongs to another base model.",
            "Learn again to make it anew from your feedback.",
        )
    parts: dict[str, dict[str, Tensor]] = defaultdict(dict)
    for stored, value in read_weights(folder, card).items():
        who, _, name = stored.rpartition(_BETWEEN)
        if name not in base or base[name].shape != value.shape:
            raise WeightsError(
                f"The weights in {folder} are not of this network.",
                "Reinstall mmdesk, or go back to another version.",
            )
        if not value.isfinite().all():
            raise WeightsError(
                f"The weights in {folder} are not all numbers.", "Go back to another version, or learn again."
            )
        parts[who][name] = value
    return dict(parts)
