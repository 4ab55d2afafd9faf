"""People whose verdicts should not be learned: named at random, all alike, or systematically swapped."""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.simulation.everyone import PEOPLE, Everyone
from mmdesk.learning.simulation.learners import InUse, Learner, World
from mmdesk.learning.simulation.living import AFTER, fused_uar, reached
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.model.readout_file import LabelledMoments

HARM = 0.02  # whoever loses more than this was harmed

Names = Callable[[Tensor, torch.Generator], Tensor]  # what is true (N,) to what is named (N,)


def at_random(true: Tensor, generator: torch.Generator) -> Tensor:
    """Any emotion for any moment."""
    return torch.randint(0, len(EMOTIONS), true.shape, generator=generator)


def all_alike(true: Tensor, generator: torch.Generator) -> Tensor:
    """One emotion for everything: a flood."""
    return torch.full_like(true, int(torch.randint(0, len(EMOTIONS), (), generator=generator)))


def swapped(true: Tensor, generator: torch.Generator) -> Tensor:
    """Each emotion by the name of another, always the same: poison."""
    order = torch.randperm(len(EMOTIONS), generator=generator)
    other = torch.empty_like(order)
    other[order] = order.roll(1)
    return other[true]


ODD: dict[str, Names] = {"random": at_random, "one_emotion": all_alike, "swapped": swapped}


def teach_oddly(
    world: World, everyone: Everyone, person: Person, learner: Learner, seed: int, names: Names
) -> dict[int, tuple[bool, float, float]]:
    """For each of AFTER: whether a version was made, and how it changes everyone else's UAR and the person's.

    The person's is by what is true, on moments that were not shown.
    """
    shown, others = halves(person, seed)
    named = names(shown.labels, torch.Generator().manual_seed(seed))
    stream = Stream(LabelledMoments(shown.features, shown.present, named), Habits(slips=0.0), seed + 1)
    feedback = stream.next_verdicts(len(stream), world.base, 0)
    own, found = fused_uar(world.base, others), {}
    for count in reached(len(stream)):
        made = learner(world, InUse(world.base), feedback[:count])
        found[count] = (False, 0.0, 0.0)
        if made.number > 0:
            change = everyone.changes(made.readout, person).get(PEOPLE, 0.0)
            found[count] = (True, change, fused_uar(made.readout, others) - own)
    return found


def harm_figures(tried: Sequence[Mapping[int, tuple[bool, float, float]]]) -> dict[str, object]:
    """The shares of lessons that were refused, and refused or harmless, for each of AFTER and in all."""
    figures: dict[str, object] = {"lessons": sum(len(one) for one in tried)}
    for counts, ending in [(AFTER, ""), *(((count,), f"_after_{count}") for count in AFTER)]:
        lessons = [one[count] for one in tried for count in counts if count in one]
        if lessons:
            made = [lesson for lesson in lessons if lesson[0]]
            figures[f"refused{ending}"] = round(1 - len(made) / len(lessons), 4)
            for name, harmed in (
                ("harmless_to_others", [change < -HARM for _, change, _ in made]),
                ("harmless", [min(change, own) < -HARM for _, change, own in made]),
            ):
                figures[f"{name}{ending}"] = round(1 - sum(harmed) / len(lessons), 4)
    return figures
