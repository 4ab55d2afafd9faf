"""The lessons of all parts that are due, one after the other: from the parts there are to those to be.

It holds in memory one lesson at a time, and of each part what differs from the base.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mmdesk.cli.orders import Order, Orders
from mmdesk.cli.part_words import Outcome
from mmdesk.cli.parts_due import PartState
from mmdesk.cli.tell import Tell
from mmdesk.core.versions import Version

if TYPE_CHECKING:  # these import torch, which takes seconds
    from mmdesk.learning.gate import Judgement
    from mmdesk.learning.lesson import Lesson
    from mmdesk.learning.parts import Part

TAKEN_BACK = "Every verdict was taken back, and what was made of them."


class Course:
    """Hold it with the states of all parts; then `parts` are those of the version that is to be."""

    def __init__(
        self, base_dir: Path, objective: str | None, number: int, orders: Orders, tell: Tell
    ) -> None:
        """Load the base. `number` is that of the version to be. Raises WeightsError."""
        from mmdesk.learning.finetune import Settings
        from mmdesk.model.readout_file import load_labelled, load_readout

        self.base, self.base_card = load_readout(base_dir)
        self._replay, self._check = (load_labelled(base_dir, name) for name in ("replay", "check"))
        self._settings = Settings(objective=objective) if objective else Settings()
        self._number, self._orders, self._tell = number, orders, tell
        self._there: dict[int, dict[str, Part]] = {}  # of versions that were looked into
        self.parts: dict[str, Part] = {}
        self.judgements: dict[str, Judgement] = {}  # of the parts that are made anew
        self.outcomes: list[Outcome] = []

    def hold(self, states: Sequence[PartState]) -> None:
        """Teach what is due; a part that is refused, or not due, is carried over.

        After the order to stop, the parts whose turn has not come are carried over too.
        """
        due = [state for state in states if state.is_due]
        if not due and not any(state.is_held_back for state in states):
            due = [max(states, key=lambda state: any(one.teaches for one in state.feedback))]  # says why not
        for state in states:
            had = self.parts_of(state.to_beat).get(state.who)
            if had is not None:
                self.parts[state.who] = had
            if state in due and self._bidden() is Order.GO_ON:
                self._teach(state, had, due.index(state), len(due))
            elif state not in due and state.is_held_back:
                self.outcomes.append(Outcome(state.who, False, TAKEN_BACK))

    def parts_of(self, version: Version) -> dict[str, "Part"]:
        """The parts of a version; the base has none. Raises WeightsError."""
        from mmdesk.learning.parts import parts_of

        if version.is_base:
            return {}
        if version.number not in self._there:
            self._there[version.number] = parts_of(version.folder, self.base, self.base_card)
        return self._there[version.number]

    def _teach(self, state: PartState, had: "Part | None", place: int, of: int) -> None:
        from mmdesk.learning.lesson import Lesson
        from mmdesk.learning.parts import Part

        in_use = had.readout(self.base) if had is not None else None
        lesson = Lesson(
            self.base, state.feedback, self._replay, self._check, self._settings, in_use, state.learned
        )
        self._run(lesson, place, of)
        if self._orders.newest is Order.CANCEL:
            return
        judgement = lesson.judgement()
        self.outcomes.append(Outcome(state.who, judgement.admitted, judgement.reason, judgement))
        if judgement.admitted:
            self.parts[state.who] = Part.made(lesson, judgement, self.base, self._number)
            self.judgements[state.who] = judgement

    def _run(self, lesson: "Lesson", place: int, of: int) -> None:
        for progress in lesson.steps():
            step, steps = place * progress.of + progress.step, of * progress.of
            self._tell("progress", step=step, of=steps, loss=round(progress.loss, 5))
            if self._bidden() is not Order.GO_ON:
                break

    def _bidden(self) -> Order:
        """What to do after a step; a pause is waited for."""
        if self._orders.newest is Order.PAUSE:
            self._tell("paused")
            self._orders.wait_while_paused()
            self._tell("gone on")
        return self._orders.newest
