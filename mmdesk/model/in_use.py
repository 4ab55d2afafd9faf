"""A network and the version of it that is in use, shared by all predictors that ask it."""

import copy
from pathlib import Path

from mmdesk.core.versions import BASE
from mmdesk.model.base import load_base, load_version
from mmdesk.model.encoders import FaceEncoder


class NetworkInUse:
    """Loads the base, and changes its readout to that of a personal version and back."""

    def __init__(self, base_dir: Path) -> None:
        """Load the base. Raises WeightsError when it is missing or damaged."""
        self.network, self.base_card = load_base(base_dir)
        for encoder in self.network.encoders.values():
            if isinstance(encoder, FaceEncoder):
                encoder.fold()
        self._base_readout = copy.deepcopy(self.network.readout.state_dict())
        self.card = self.base_card
        self.version = BASE

    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to a personal version, or with None (or version 0) back to the base."""
        if folder is None or number == BASE:
            self.network.readout.load_state_dict(self._base_readout)
            self.card = self.base_card
        else:
            self.card = load_version(self.network, self.base_card, folder)
        self.version = number
