"""What `mmdesk learn` does: from the stored feedback to a version in use, a refusal, or nothing."""

import shutil
from collections.abc import Sequence, Set
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mmdesk.cli.orders import Order, Orders
from mmdesk.cli.other_bases import nothing_of_this_base, of_this_base, said_of_others
from mmdesk.core.errors import StoreError
from mmdesk.core.feedback import Feedback
from mmdesk.core.versions import BASE, Version
from mmdesk.store.cards import base_of, taught_ids
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.versions import VersionStore

if TYPE_CHECKING:  # these import torch, which takes seconds
    from mmdesk.learning.gate import Judgement
    from mmdesk.learning.lesson import Lesson


class Tell(Protocol):
    """Passes one event on."""

    def __call__(self, event: str, **values: object) -> None:
        """The event's name and its values, which are JSON."""


@dataclass(frozen=True, slots=True)
class LearningJob:
    """One lesson with this data directory and base; `tell` gets the events of the contract."""

    data_dir: Path
    base_dir: Path
    orders: Orders
    tell: Tell

    def run(self, objective: str | None) -> None:
        """From the stored feedback to a version in use, a refusal, or nothing."""
        versions = VersionStore(self.data_dir, self.base_dir)
        versions.sweep()
        base = base_of(self.base_dir)
        feedback, of_others = of_this_base(self._feedback(), base, versions.bases())
        teaching = [one for one in feedback if one.teaches]
        self.tell("started", verdicts=len(teaching), of_another_base=of_others)
        to_beat = _nearest_clean(versions, {one.id for one in feedback}, base)
        if of_others and not teaching:
            raise StoreError(*nothing_of_this_base(of_others))
        if not teaching and to_beat.number != versions.current().number:
            self.tell(
                "gate", admitted=False, reason="Every verdict was taken back, and what was made of them."
            )
            self._use(to_beat, versions)
            return
        lesson, base_card = self._lesson(feedback, versions, to_beat, objective)
        if not self._taught(lesson):
            self.tell("cancelled")
            return
        judgement = lesson.judgement()
        if self.orders.newest is Order.CANCEL:
            self.tell("cancelled")
            return
        self.tell("gate", **_shown(judgement, of_others))
        if judgement.admitted:
            self._admit(lesson, judgement, base_card, versions, to_beat.number)
        elif to_beat.number != versions.current().number:
            self._use(to_beat, versions)  # the version in use holds verdicts that were taken back

    def _feedback(self) -> list[Feedback]:
        with closing(open_database(self.data_dir, read_only=True)) as connection:
            return FeedbackStore(connection).to_learn()

    def _lesson(
        self, feedback: Sequence[Feedback], versions: VersionStore, to_beat: Version, objective: str | None
    ) -> "tuple[Lesson, dict[str, Any]]":
        """The lesson and the base's card."""
        from mmdesk.learning.finetune import Settings
        from mmdesk.learning.lesson import Lesson
        from mmdesk.model.readout_file import load_labelled, load_readout

        base, base_card = load_readout(self.base_dir)
        settings = Settings(objective=objective) if objective else Settings()
        replay, check = (load_labelled(self.base_dir, part) for part in ("replay", "check"))
        if to_beat.is_base:
            return Lesson(base, feedback, replay, check, settings), base_card
        in_use, _ = load_readout(self.base_dir, to_beat.folder)
        learned = taught_ids(to_beat.folder)
        return Lesson(base, feedback, replay, check, settings, in_use, learned), base_card

    def _taught(self, lesson: "Lesson") -> bool:
        """Run the lesson; False when it was cancelled."""
        for progress in lesson.steps():
            self.tell("progress", step=progress.step, of=progress.of, loss=round(progress.loss, 5))
            if self._bidden() is not Order.GO_ON:
                break
        return self.orders.newest is not Order.CANCEL

    def _bidden(self) -> Order:
        """What to do after a step; a pause is waited for."""
        if self.orders.newest is Order.PAUSE:
            self.tell("paused")
            self.orders.wait_while_paused()
            self.tell("gone on")
        return self.orders.newest

    def _admit(
        self,
        lesson: "Lesson",
        judgement: "Judgement",
        base_card: dict[str, Any],
        versions: VersionStore,
        parent: int,
    ) -> None:
        from mmdesk.learning.made_version import write_version

        staging = versions.staging()
        try:
            write_version(staging, lesson, judgement, base_card, versions.next_number(), parent)
            version = None if self.orders.newest is Order.CANCEL else versions.admit(staging)
        finally:
            shutil.rmtree(staging, ignore_errors=True)  # once admitted it has another name
        if version is None:
            self.tell("cancelled")
            return
        with closing(open_database(self.data_dir)) as connection:
            FeedbackStore(connection).mark_learned([one.id for one in lesson.feedback], version.number)
        self._use(version, versions)

    def _use(self, version: Version, versions: VersionStore) -> None:
        versions.use(version.number)
        self.tell("version", number=version.number)


def _nearest_clean(versions: VersionStore, given: Set[str], base: str) -> Version:
    """The version in use, or its nearest ancestor that holds no verdict that was taken back since.

    One that was made from another base than that with this SHA-256 cannot be used, nor beaten.
    """
    known = {version.number: version for version in versions.list()}
    version = versions.current()
    while not version.is_base and not (
        taught_ids(version.folder) <= given and base_of(version.folder) in ("", base)
    ):
        version = known.get(version.parent if version.parent is not None else BASE, known[BASE])
    return version


def _shown(judgement: "Judgement", of_others: int) -> dict[str, object]:
    return {
        "admitted": judgement.admitted,
        "before": round(judgement.before, 4),
        "after": round(judgement.after, 4),
        "base_before": round(judgement.base_before, 4),
        "base_after": round(judgement.base_after, 4),
        "reason": f"{judgement.reason} {said_of_others(of_others)}".strip(),
    }
