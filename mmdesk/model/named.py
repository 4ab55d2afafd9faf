"""Who is read by which part of the version in use, in one session or file."""

from collections.abc import Mapping

from mmdesk.core.named_people import ANYBODY
from mmdesk.model.in_use import NetworkInUse
from mmdesk.model.readout import Readout


class Named:
    """The names of one session. Belongs to one thread."""

    def __init__(self, in_use: NetworkInUse) -> None:
        self._in_use = in_use
        self._names: dict[int, str] = {}

    def begin(self) -> None:
        """Another session or file: nobody has a name."""
        self._names = {}

    def name(self, names: Mapping[int, str]) -> None:
        """Number in the session to the named person's id, for all who have a name."""
        self._names = {number: who for number, who in names.items() if who != ANYBODY}

    def part_of(self, number: int) -> str:
        """Whose part reads the person of this number; ANYBODY for the default one."""
        return self._in_use.part_of(self._names.get(number, ANYBODY))

    def readout_of(self, number: int) -> Readout:
        """What reads the person of this number."""
        return self._in_use.readout_of(self._names.get(number, ANYBODY))
