"""Which parts of a version are to be taught: those with new verdicts, and those that held some taken back."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from mmdesk.core.feedback import Feedback, in_order
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.versions import BASE, Version
from mmdesk.store.cards import base_of, is_whole, taught_by_part
from mmdesk.store.versions import VersionStore


@dataclass(frozen=True, slots=True)
class PartState:
    """One part's verdicts, and the version whose part of it is to beat."""

    who: str
    feedback: list[Feedback]  # on this person alone, in the order of giving
    to_beat: Version  # the version in use, or its nearest ancestor whose part holds nothing taken back
    learned: frozenset[str]  # ids of what that was taught
    given: frozenset[str]  # ids of what was not taken back, also of what is damaged and cannot be read
    is_held_back: bool  # it is not the part in use: that holds verdicts that were taken back

    @property
    def is_due(self) -> bool:
        """Whether something can be learned that the part in use has not, or has and should not."""
        learnable = in_order(self.feedback)
        return bool(learnable) and (self.is_held_back or any(one.id not in self.learned for one in learnable))


def part_states(
    feedback: Sequence[Feedback], versions: VersionStore, base: str, damaged: Set[str] = frozenset()
) -> list[PartState]:
    """Every part there is to be or was: everybody's first, then those of named people.

    The ids of damaged verdicts, which nobody took back: a version that was taught them is as good as ever.
    A damaged version, or one made from another base than that with this SHA-256, cannot be used, nor beaten.
    """
    in_use = versions.current()
    held = taught_by_part(in_use.folder) if not in_use.is_base else {}
    whose = dict.fromkeys([ANYBODY, *held, *(one.who for one in feedback)])
    return [
        _state(who, [one for one in feedback if one.who == who], versions, base, damaged) for who in whose
    ]


def nearest_clean(versions: VersionStore, states: Sequence[PartState], base: str) -> Version:
    """The version in use, or its nearest ancestor that holds no verdict that was taken back, in any part."""
    given = {state.who: state.given for state in states}
    version = versions.current()
    known = {one.number: one for one in versions.list()}
    while not version.is_base and not (
        _is_usable(version, base)
        and all(ids <= given.get(who, frozenset()) for who, ids in taught_by_part(version.folder).items())
    ):
        version = _parent(version, known)
    return version


def _state(
    who: str, feedback: list[Feedback], versions: VersionStore, base: str, damaged: Set[str]
) -> PartState:
    given = frozenset(one.id for one in feedback) | damaged
    known = {version.number: version for version in versions.list()}
    version = versions.current()
    is_held_back = False
    while not version.is_base and not (_taught(version, who) <= given and _is_usable(version, base)):
        version, is_held_back = _parent(version, known), True
    learned = frozenset(_taught(version, who))
    return PartState(who, feedback, version, learned, given, is_held_back)


def _is_usable(version: Version, base: str) -> bool:
    """Whether it is of this base, and not damaged."""
    return base_of(version.folder) in ("", base) and is_whole(version.folder)


def _taught(version: Version, who: str) -> Set[str]:
    return frozenset() if version.is_base else taught_by_part(version.folder).get(who, frozenset())


def _parent(version: Version, known: dict[int, Version]) -> Version:
    return known.get(version.parent if version.parent is not None else BASE, known[BASE])
