"""What a simulated person lives with: learning as it ships, and the baselines it has to beat."""

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch.nn import functional

from mmdesk.core.feedback import Feedback, in_order
from mmdesk.learning.adam import Adam
from mmdesk.learning.dataset import examples_of
from mmdesk.learning.evaluate import view_logits
from mmdesk.learning.exact import exactly
from mmdesk.learning.finetune import Settings, fine_tune
from mmdesk.learning.lesson import Lesson
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What learning gets of the base."""

    base: Readout
    replay: LabelledMoments
    check: LabelledMoments


@dataclass(frozen=True, slots=True, eq=False)
class InUse:
    """The version a person lives with, and the verdicts it was taught."""

    readout: Readout
    number: int = 0
    learned: frozenset[str] = frozenset()


Learner = Callable[[World, InUse, Sequence[Feedback]], InUse]


def no_learning(_world: World, in_use: InUse, _feedback: Sequence[Feedback]) -> InUse:
    """The first baseline: verdicts change nothing."""
    return in_use


def gated(settings: Settings) -> Learner:
    """Learning as it ships: what the gate refuses is not used."""

    def learn(world: World, in_use: InUse, feedback: Sequence[Feedback]) -> InUse:
        lesson = Lesson(
            world.base, feedback, world.replay, world.check, settings, in_use.readout, in_use.learned
        )
        for _ in lesson.steps():
            pass
        return _next(in_use, lesson.candidate, feedback) if lesson.judgement().admitted else in_use

    return learn


def ungated(settings: Settings) -> Learner:
    """The same without the gate: shows what the gate costs and what it saves."""

    def learn(world: World, in_use: InUse, feedback: Sequence[Feedback]) -> InUse:

        candidate = copy.deepcopy(world.base)
        with exactly():
            for _ in fine_tune(
                candidate, world.base, examples_of(in_order(feedback)), world.replay, settings
            ):
                pass
        return _next(in_use, candidate, feedback)

    return learn


def plain(settings: Settings) -> Learner:
    """The second baseline: cross-entropy on the heads alone; no leash, no replay, no gate."""

    def learn(world: World, in_use: InUse, feedback: Sequence[Feedback]) -> InUse:
        candidate = copy.deepcopy(world.base)
        taught = examples_of(feedback)
        heads = list(candidate.heads.parameters())
        optimiser = Adam(heads, settings.learning_rate)
        with exactly():
            for _ in range(settings.steps):
                logits = view_logits(candidate(taught.features, taught.present), taught.view)
                loss = functional.cross_entropy(logits, taught.said.named)
                optimiser.step(torch.autograd.grad(loss, heads, allow_unused=True))
        return _next(in_use, candidate, feedback)

    return learn


def _next(in_use: InUse, candidate: Readout, feedback: Sequence[Feedback]) -> InUse:
    return InUse(candidate, in_use.number + 1, frozenset(one.id for one in feedback))
