"""One simulated person lives with the program, and is measured on their other moments on the way."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch

from mmdesk.core.feedback import Feedback
from mmdesk.learning.evaluate import uar
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
    gains: dict[int, float] = field(default_factory=dict)  # after so many verdicts
    base_changes: dict[int, float] = field(default_factory=dict)  # of everyone else's UAR


def live(world: World, person: Person, learner: Learner, seed: int, habits: Habits) -> Life:
    """Give verdicts, learn after each of AFTER, and measure; stops where the moments end."""
    shown, others = halves(person, seed)
    stream = Stream(shown, habits, seed + 1)
    life = Life(person.name, seed, fused_uar(world.base, others))
    everyone = fused_uar(world.base, world.check)
    in_use, feedback = InUse(world.base), list[Feedback]()
    for count in _reached(len(stream)):
        feedback += stream.next_verdicts(count - len(feedback), in_use.readout, in_use.number)
        in_use = learner(world, in_use, feedback)
        life.gains[count] = fused_uar(in_use.readout, others) - life.before
        life.base_changes[count] = fused_uar(in_use.readout, world.check) - everyone
    return life


def ceiling(world: World, person: Person, learner: Learner, seed: int) -> float:
    """The gain when all of a person's shown moments are named truly: what no amount of verdicts exceeds."""
    shown, others = halves(person, seed)
    stream = Stream(shown, Habits(answers=1.0, slips=0.0), seed + 1)
    feedback = stream.next_verdicts(len(stream), world.base, 0)
    taught = learner(world, InUse(world.base), feedback)
    return fused_uar(taught.readout, others) - fused_uar(world.base, others)


def noise_admitted(world: World, person: Person, learner: Learner, seed: int) -> dict[int, bool]:
    """Whether verdicts that name random emotions made a new version, for each of AFTER."""
    shown, _ = halves(person, seed)
    generator = torch.Generator().manual_seed(seed)
    random = torch.randint(0, 7, (len(shown),), generator=generator)
    stream = Stream(LabelledMoments(shown.features, shown.present, random), Habits(slips=0.0), seed + 1)
    feedback: Sequence[Feedback] = []
    admitted = {}
    for count in _reached(len(stream)):
        more = stream.next_verdicts(count - len(feedback), world.base, 0)
        feedback = [*feedback, *more]
        admitted[count] = learner(world, InUse(world.base), feedback).number > 0
    return admitted


def fused_uar(readout: Readout, moments: LabelledMoments) -> float:
    """UAR of the fused answer."""
    with torch.inference_mode():
        return uar(readout(moments.features, moments.present).fused.argmax(1), moments.labels)


def _reached(moments: int) -> list[int]:
    return [count for count in AFTER if count <= moments]
