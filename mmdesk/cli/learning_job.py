"""What `mmdesk learn` does: from the stored feedback to a version in use, a refusal, or nothing."""

import shutil
from collections.abc import Sequence, Set
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mmdesk.cli.course import TAKEN_BACK, Course
from mmdesk.cli.orders import Order, Orders
from mmdesk.cli.other_bases import nothing_of_this_base, of_this_base, said_of_others
from mmdesk.cli.part_words import Outcome, all_told, as_told, figures
from mmdesk.cli.parts_due import PartState, nearest_clean, part_states
from mmdesk.cli.tell import Tell
from mmdesk.core.errors import StoreError
from mmdesk.core.feedback import Feedback, in_order
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.versions import BASE, Version
from mmdesk.store.cards import base_of, is_whole
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.versions import VersionStore

_ANEW = "Made anew without what was taken back."


@dataclass(frozen=True, slots=True)
class LearningJob:
    """One lesson for each part, with this data directory and base; `tell` gets the events of the contract."""

    data_dir: Path
    base_dir: Path
    orders: Orders
    tell: Tell

    def run(self, objective: str | None) -> None:
        """From the stored feedback to a version in use, a refusal, or nothing."""
        versions = VersionStore(self.data_dir, self.base_dir)
        versions.sweep()
        base = base_of(self.base_dir)
        self._tell_damage(versions.current(), base)
        damaged: set[str] = set()
        remembered, names = self._remembered(damaged)
        feedback, of_others = of_this_base(remembered, base, versions.bases())
        teaching = [one for one in feedback if one.teaches]
        self.tell("started", verdicts=len(in_order(feedback)), of_another_base=of_others)
        states = part_states(feedback, versions, base, damaged)
        clean = nearest_clean(versions, states, base)
        if of_others and not teaching:
            raise StoreError(*nothing_of_this_base(of_others))
        if not teaching and clean.number != versions.current().number:
            self.tell("gate", admitted=False, reason=TAKEN_BACK)
            self._use(clean, versions)
            return
        course = Course(self.base_dir, objective, versions.next_number(), self.orders, self.tell)
        course.hold(states)
        if self.orders.newest is Order.CANCEL:
            self.tell("cancelled")
            return
        self._tell_outcomes(course.outcomes, states, names, said_of_others(of_others))
        self._put_to_use(course, versions, clean, {one.id for one in remembered})

    def _remembered(self, damaged: set[str]) -> tuple[list[Feedback], dict[str, str]]:
        """What can be learned from, and the names of the named people; `damaged` gets the ids of the rest."""

        def leave_out(feedback_id: str, reason: str) -> None:
            damaged.add(feedback_id)
            self.tell("left_out", id=feedback_id, reason=reason)

        with closing(open_database(self.data_dir, read_only=True)) as connection:
            names = {person.id: person.name for person in PeopleStore(connection).list()}
            return FeedbackStore(connection).to_learn(leave_out), names

    def _tell_damage(self, in_use: Version, base: str) -> None:
        """One of another base is not used anyway, whole or not."""
        if not in_use.is_base and base_of(in_use.folder) in ("", base) and not is_whole(in_use.folder):
            self.tell("damaged", reason=f"Version {in_use.number} is damaged; one before it is gone on from.")

    def _tell_outcomes(
        self, outcomes: Sequence[Outcome], states: Sequence[PartState], names: dict[str, str], more: str
    ) -> None:
        """One event where there was one lesson; else one for each part before that of the whole.

        What is kept of it (`nameless`) has no names, which could not be forgotten there.
        """
        is_only = all(state.who == ANYBODY for state in states)
        if len(outcomes) > 1:
            for one in outcomes:
                self.tell("part", **_shown([one], as_told(one, names, is_only), names))
        told = _shown(outcomes, f"{all_told(outcomes, names, is_only)} {more}".strip(), names)
        if not is_only:
            told |= {"nameless": f"{all_told(outcomes, {}, is_only)} {more}".strip()}
        self.tell("gate", **told)

    def _put_to_use(self, course: Course, versions: VersionStore, clean: Version, given: Set[str]) -> None:
        """Write and use a version of the course's parts; one that has just these is used again."""
        if not course.judgements:
            there = _with_same_parts(course, versions)
            if there is not None:
                if there.number != versions.current().number:
                    self._use(there, versions)
                return
        self._write(course, versions, clean, given)

    def _write(self, course: Course, versions: VersionStore, parent: Version, given: Set[str]) -> None:
        from mmdesk.learning.made_version import write_version

        admitted = [one for one in course.outcomes if one.is_admitted]
        summary = all_told(admitted, {}, course.parts.keys() == {ANYBODY}) or _ANEW
        staging = versions.staging()
        try:
            number, card = versions.next_number(), course.base_card
            write_version(staging, course.parts, course.judgements, card, number, parent.number, summary)
            if self.orders.newest is Order.CANCEL:
                self.tell("cancelled")
                return
            version = self._admit(staging, course, number, versions, given)
        finally:
            shutil.rmtree(staging, ignore_errors=True)  # once admitted it has another name
        self._use(version, versions)

    def _admit(
        self, staging: Path, course: Course, number: int, versions: VersionStore, given: Set[str]
    ) -> Version:
        """Make a version of what is staged. What it learned is written down before, so that where the disk
        is full, or a kill comes between, there is no version of which nobody knows that.

        Raises StoreError, and there is none, where another program forgot something of what was `given`.
        """
        whose = {one: who for who, part in course.parts.items() for one in part.card["feedback_ids"]}
        with closing(open_database(self.data_dir)) as connection:
            feedback = FeedbackStore(connection)
            feedback.mark_learned(whose, number, whose)
            version = versions.admit(staging)
            if not feedback.are_stored(given & whose.keys()):
                versions.remove(version.number)
                raise StoreError("Something it learned from was forgotten meanwhile.", "Learn again.")
        return version

    def _use(self, version: Version, versions: VersionStore) -> None:
        versions.use(version.number)
        self.tell("version", number=version.number)


def _with_same_parts(course: Course, versions: VersionStore) -> Version | None:
    """The version in use, or its nearest ancestor, that has just the parts which are to be."""
    from mmdesk.learning.parts import are_same

    known = {version.number: version for version in versions.list()}
    version = versions.current()
    while not are_same(course.parts_of(version), course.parts):
        if version.is_base:
            return None
        version = known.get(version.parent if version.parent is not None else BASE, known[BASE])
    return version


def _shown(outcomes: Sequence[Outcome], reason: str, names: dict[str, str]) -> dict[str, object]:
    admitted = any(one.is_admitted for one in outcomes)
    told = {"admitted": admitted, **figures(outcomes), "reason": reason}
    if len(outcomes) == 1 and outcomes[0].who != ANYBODY:
        told |= {"who": outcomes[0].who, "name": names.get(outcomes[0].who, "")}
    return told
