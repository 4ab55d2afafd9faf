"""The parts of a version: what it is for each person the user named, and for everybody else.

Each part is a lesson of its own, from the base, with that person's verdicts alone. So teaching one leaves
every bit of the others, and a part that is not taught anew is carried over as it is.
"""

import copy
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mmdesk.core.named_people import ANYBODY
from mmdesk.learning.gate import Judgement
from mmdesk.learning.lesson import Lesson
from mmdesk.model.part_weights import changed, read_parts
from mmdesk.model.readout import Readout
from mmdesk.model.weights import read_card

_TOLD = ("feedback_ids", "objective", "settings", "seed", "share_kept", "summary")


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one lesson made: the tensors that are not the base's, and what the card says of them."""

    tensors: Mapping[str, Tensor]
    card: Mapping[str, Any]

    @classmethod
    def made(cls, lesson: Lesson, judgement: Judgement, base: Readout, number: int) -> "Part":
        """The candidate of a lesson that was judged, to be first used by the version of this number.

        The settings in the card are those that make the same weights again, so an early stop lowers `steps`.
        """
        card = {
            "drawn_on": lesson.drawn_on,  # of them, where there are very many
            "feedback_ids": [one.id for one in lesson.feedback],
            "objective": lesson.settings.objective,
            "settings": asdict(replace(lesson.settings, steps=lesson.steps_done)),
            "seed": lesson.settings.seed,
            "share_kept": lesson.share,
            "summary": judgement.reason,
            "made_for": number,
        }
        return cls(changed(lesson.candidate.state_dict(), base.state_dict()), card)

    def readout(self, base: Readout) -> Readout:
        """The part as a network, in eval mode."""
        own = copy.deepcopy(base)
        own.load_state_dict(base.state_dict() | dict(self.tensors))
        return own.eval()

    def is_same(self, other: "Part | None") -> bool:
        """Whether it was taught the same verdicts, and has the same bits."""
        if other is None or self.card["feedback_ids"] != other.card["feedback_ids"]:
            return False
        return self.tensors.keys() == other.tensors.keys() and all(
            torch.equal(value, other.tensors[name]) for name, value in self.tensors.items()
        )


def parts_of(folder: Path, base: Readout, base_card: Mapping[str, Any]) -> dict[str, Part]:
    """The parts of the version in `folder`, by the named person's id or ANYBODY.

    Raises WeightsError when its files are missing, damaged or of another base.
    """
    tensors, card = read_parts(folder, base_card, base.state_dict()), read_card(folder)
    told = card.get("parts")
    if told is None:  # of before there were parts
        told = {ANYBODY: {name: card.get(name) for name in _TOLD} | {"made_for": card.get("version")}}
    # What a candidate may hold of the base unchanged is no difference: the same part, however it was stored.
    start = base.state_dict()
    return {who: Part(changed(tensors.get(who, {}), start), one) for who, one in told.items()}


def are_same(ones: Mapping[str, Part], others: Mapping[str, Part]) -> bool:
    """Whether two versions have the same parts."""
    return ones.keys() == others.keys() and all(part.is_same(others[who]) for who, part in ones.items())
