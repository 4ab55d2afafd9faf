"""One lesson: from base, feedback, settings and seed to a candidate and the gate's judgement of it."""

import copy
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import torch

from mmdesk.core.errors import MmdeskError
from mmdesk.core.feedback import Feedback, in_order
from mmdesk.learning.dataset import drawn_on, examples_of
from mmdesk.learning.evaluate import answers
from mmdesk.learning.everyone_else import FUSED, measure
from mmdesk.learning.exact import exactly
from mmdesk.learning.finetune import Settings, fine_tune
from mmdesk.learning.gate import Judgement, judge, nothing_to_judge
from mmdesk.learning.hold_out import LEAST, hold_outs
from mmdesk.learning.retreat import retreat
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of all candidates."""

    step: int
    of: int
    loss: float


class Lesson:
    """Draw `steps` as far as wanted, then ask for the `judgement` and take the `candidate`.

    The candidate learns from all feedback, always starting at the base; beside it, in step, one more is
    trained per hold-out, without what that is judged on. Stopping early leaves all of them equally far,
    so the judgement still speaks of the candidate: it is the version of fewer steps.
    """

    def __init__(
        self,
        base: Readout,
        feedback: Sequence[Feedback],
        replay: LabelledMoments,
        check: LabelledMoments,
        settings: Settings,
        in_use: Readout | None = None,
        learned: Set[str] = frozenset(),
    ) -> None:
        """`in_use` is the version to beat (None: the base), `learned` the ids it was taught.

        `feedback` comes in the order of giving; what was excluded from learning is not in it. Of very many
        verdicts the lesson draws on `drawn_on` (see dataset); `feedback` is all that could be learned from.
        Raises MmdeskError when there is no feedback, or it holds features of another base.
        """
        self.feedback = in_order(feedback)
        if not self.feedback:
            raise MmdeskError("Nothing to learn from yet.", "Correct or confirm what is shown, then learn.")
        self.steps_done = 0
        self.share: float | None = None  # of the way from the base that was kept, once judged
        self._base, self._in_use, self._check = base, in_use or base, check
        self.settings, self._replay = settings, replay
        drawn = drawn_on(self.feedback)
        self.drawn_on = len(drawn)
        self._examples = examples_of(drawn)
        is_new = [one.id not in learned for one in drawn]
        self._new = sum(is_new)
        self._hold_outs = hold_outs([one.moment_id for one in drawn], is_new)
        self.candidate = copy.deepcopy(base)
        self._others = [copy.deepcopy(base) for _ in self._hold_outs]

    def steps(self) -> Iterator[Progress]:
        """Learn, step by step. Without enough new verdicts for a judgement there is no step."""
        if not self._hold_outs:
            return
        every = list(range(self.drawn_on))
        with exactly():
            runs = [self._run(self.candidate, every)]
            taught = [split.taught for split in self._hold_outs]
            runs += [self._run(*pair) for pair in zip(self._others, taught, strict=True)]
            for losses in zip(*runs, strict=True):
                self.steps_done += 1
                yield Progress(self.steps_done, self.settings.steps, losses[0])

    def judgement(self) -> Judgement:
        """The gate's word on the candidate as far as it has learned; ends the lesson.

        A candidate that harms everyone else first goes part of the way back to the base,
        and the others that are judged in its place as far.
        """
        base = measure(self._base, self._check)
        if not self._hold_outs:
            return nothing_to_judge(self._new, LEAST, base[FUSED].uar)
        with exactly():
            self._retreat_once()
            judged = [self._examples.take(torch.tensor(split.judged)) for split in self._hold_outs]
            before = torch.cat([answers(self._in_use, part) for part in judged])
            pairs = zip(self._others, judged, strict=True)
            after = torch.cat([answers(other, part) for other, part in pairs])
            rows = torch.tensor([row for split in self._hold_outs for row in split.judged])
            candidate = measure(self.candidate, self._check)
            read = answers(self._base, self._examples)
            said = self._examples.said
            return judge(before, after, self._examples.take(rows), base, candidate, said, read)

    def _retreat_once(self) -> None:
        if self.share is None:
            self.share = retreat(
                self.candidate, self._others, self._base, lambda one: measure(one, self._check)
            )

    def _run(self, readout: Readout, rows: list[int]) -> Iterator[float]:
        examples = self._examples.take(torch.tensor(rows))
        return fine_tune(readout, self._base, examples, self._replay, self.settings)
