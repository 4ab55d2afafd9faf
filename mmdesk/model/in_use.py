"""A network and the version of it that is in use, shared by all predictors that ask it."""

import copy
from pathlib import Path

from torch import Tensor

from mmdesk.core.named_people import ANYBODY
from mmdesk.core.versions import BASE
from mmdesk.model.base import load_base
from mmdesk.model.encoders import FaceEncoder, VoiceEncoder
from mmdesk.model.part_weights import read_parts
from mmdesk.model.readout import Readout
from mmdesk.model.weights import read_card


class NetworkInUse:
    """Loads the base, and changes its readout to the parts of a personal version and back."""

    def __init__(self, base_dir: Path) -> None:
        """Load the base. Raises WeightsError when it is missing or damaged."""
        self.network, self.base_card = load_base(base_dir)
        for encoder in self.network.encoders.values():
            if isinstance(encoder, FaceEncoder | VoiceEncoder):
                encoder.fold()
        self._base_readout = copy.deepcopy(self.network.readout.state_dict())
        self._parts: dict[str, dict[str, Tensor]] = {}  # of named people
        self._readouts: dict[str, Readout] = {}  # those of them that were asked for
        self.card = self.base_card
        self.version = BASE

    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to a personal version, or with None (or version 0) back to the base.

        Raises WeightsError, and keeps the version in use, when its files are damaged or of another base.
        """
        parts: dict[str, dict[str, Tensor]] = {}
        card = self.base_card
        if folder is not None and number != BASE:
            parts, card = read_parts(folder, self.base_card, self._base_readout), read_card(folder)
        self.network.readout.load_state_dict(self._base_readout | parts.pop(ANYBODY, {}))
        self._parts, self._readouts = parts, {}
        self.card, self.version = card, number if folder is not None else BASE

    def part_of(self, who: str) -> str:
        """Whose part reads this person (an id): their own if the version in use has one, else ANYBODY's."""
        return who if who in self._parts else ANYBODY

    def readout_of(self, who: str) -> Readout:
        """What reads this person's features: their own part, or the default one."""
        if who not in self._parts:
            return self.network.readout
        if who not in self._readouts:
            own = copy.deepcopy(self.network.readout)
            own.load_state_dict(self._base_readout | self._parts[who])
            self._readouts[who] = own
        return self._readouts[who]
