"""One simulated person lives with the program, and is measured on their other moments on the way."""

from dataclasses import dataclass, field

import torch
from torch import Tensor

from mmdesk.core.feedback import Feedback
from mmdesk.learning.evaluate import uar
from mmdesk.learning.simulation.everyone import Everyone
from mmdesk.learning.simulation.learners import InUse, Learner, World
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments

AFTER = (10, 20, 50, 100)  # verdicts, after which a lesson is held and the person is measured


@dataclass(frozen=True, slots=True)
class Life:
    """What became of one person with one seed. Gains are UAR fractions against the base."""

    person: str
    seed: int
    before: float  # UAR of the base on the person's other moments
    split: str = "test"
    gains: dict[int, float] = field(default_factory=dict)  # after so many verdicts
    changes: dict[int, dict[str, float]] = field(default_factory=dict)  # of everyone else's UAR, see Everyone
    admitted: dict[int, bool] = field(default_factory=dict)  # whether this lesson made a version
    turned: dict[int, "Turned"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turned:
    """Of the moments a person is measured on, how many the base reads otherwise.

    Where somebody has few, one that turns is many points of UAR: this says how many there are to speak of.
    """

    right: int  # that the base had wrong
    wrong: int  # that the base had right
    of: int

    @classmethod
    def between(cls, base: Readout, now: Readout, moments: LabelledMoments) -> "Turned":
        """What is read otherwise than by the base."""
        was, is_now = (said(one, moments) == moments.labels for one in (base, now))
        return cls(int((is_now & ~was).sum()), int((was & ~is_now).sum()), len(moments))


def live(
    world: World, everyone: Everyone, person: Person, learner: Learner, seed: int, habits: Habits
) -> Life:
    """Give verdicts, learn after each of AFTER, and measure; stops where the moments end."""
    shown, others = halves(person, seed)
    stream = Stream(shown, habits, seed + 1)
    life = Life(person.name, seed, fused_uar(world.base, others), person.split)
    in_use, feedback = InUse(world.base), list[Feedback]()
    gain, changes = 0.0, everyone.changes(world.base, person)
    turned = Turned.between(world.base, world.base, others)
    for count in reached(len(stream)):
        feedback += stream.next_verdicts(count - len(feedback), in_use.readout, in_use.number)
        number, in_use = in_use.number, learner(world, in_use, feedback)
        if in_use.number > number:
            gain = fused_uar(in_use.readout, others) - life.before
            changes = everyone.changes(in_use.readout, person)
            turned = Turned.between(world.base, in_use.readout, others)
        life.gains[count], life.changes[count], life.turned[count] = gain, changes, turned
        life.admitted[count] = in_use.number > number
    return life


def ceiling(world: World, person: Person, learner: Learner, seed: int) -> float:
    """The gain when all of a person's shown moments are named truly: what no amount of verdicts exceeds."""
    shown, others = halves(person, seed)
    stream = Stream(shown, Habits(answers=1.0, slips=0.0), seed + 1)
    feedback = stream.next_verdicts(len(stream), world.base, 0)
    taught = learner(world, InUse(world.base), feedback)
    return fused_uar(taught.readout, others) - fused_uar(world.base, others)


def fused_uar(readout: Readout, moments: LabelledMoments) -> float:
    """UAR of the fused answer."""
    return uar(said(readout, moments), moments.labels)


def said(readout: Readout, moments: LabelledMoments) -> Tensor:
    """The fused answer to each moment (N,)."""
    with torch.inference_mode():
        answer: Tensor = readout(moments.features, moments.present).fused.argmax(1)
        return answer


def reached(moments: int) -> list[int]:
    """Those of AFTER for which somebody has enough moments."""
    return [count for count in AFTER if count <= moments]
