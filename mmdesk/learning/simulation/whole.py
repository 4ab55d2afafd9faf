"""The whole benchmark: every objective and baseline, everybody, every seed."""

import time
from collections.abc import Callable, Mapping, Sequence

from mmdesk.learning.finetune import Settings
from mmdesk.learning.lesson import Lesson
from mmdesk.learning.objectives import OBJECTIVES
from mmdesk.learning.simulation.learners import Learner, World, gated, no_learning, plain, ungated
from mmdesk.learning.simulation.living import AFTER, ceiling, live, noise_admitted
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.learning.simulation.summary import summary

Figures = dict[str, object]


def simulate(
    world: World,
    people: Sequence[Person],
    seeds: Sequence[int],
    tell: Callable[[str], None],
    objectives: Sequence[str] = tuple(OBJECTIVES),
) -> dict[str, Figures | dict[str, Figures]]:
    """The figures of `mmdesk simulate-user`; `tell` gets the name of each part as it begins."""
    settings = Settings()
    tried = {
        name: gated(Settings(objective=name)) for name in {settings.objective: 0, **dict.fromkeys(objectives)}
    }
    against = {"no_learning": no_learning, "plain_fine_tuning": plain(settings), "no_gate": ungated(settings)}
    by_objective = _each(world, people, seeds, tried, tell)
    baselines = _each(world, people, seeds, against, tell)
    tell("noise, ceiling and time")
    learner = tried[settings.objective]
    default: Figures = {"objective": settings.objective, **by_objective[settings.objective]}
    default["noise_refused"] = _noise_refused(world, people, seeds, learner)
    default["ceiling"] = _ceiling(world, people, seeds[0], settings)
    default["fine_tune_s_100"] = _seconds_for(max(AFTER), world, people, settings)
    return {"default": default, "objectives": by_objective, "baselines": baselines}


def _each(
    world: World,
    people: Sequence[Person],
    seeds: Sequence[int],
    learners: Mapping[str, Learner],
    tell: Callable[[str], None],
) -> dict[str, Figures]:
    found = {}
    for name, learner in learners.items():
        tell(name)
        lives = [live(world, person, learner, seed, Habits()) for seed in seeds for person in people]
        found[name] = summary(lives)
    return found


def _noise_refused(world: World, people: Sequence[Person], seeds: Sequence[int], learner: Learner) -> float:
    """The share of lessons from randomly named emotions that make no version."""
    admitted = [
        one
        for seed in seeds
        for person in people
        for one in noise_admitted(world, person, learner, seed).values()
    ]
    return round(1 - sum(admitted) / len(admitted), 4)


def _ceiling(world: World, people: Sequence[Person], seed: int, settings: Settings) -> float:
    gains = [ceiling(world, person, ungated(settings), seed) for person in people]
    return round(sum(gains) / len(gains), 4)


def _seconds_for(count: int, world: World, people: Sequence[Person], settings: Settings) -> float | None:
    """How long a lesson from `count` verdicts takes, less the start of the process."""
    for person in people:
        stream = Stream(halves(person, 0)[0], Habits(), 1)
        if len(stream) >= count:
            feedback = stream.next_verdicts(count, world.base, 0)
            started = time.perf_counter()
            lesson = Lesson(world.base, feedback, world.replay, world.check, settings)
            for _ in lesson.steps():
                pass
            lesson.judgement()
            return round(time.perf_counter() - started, 2)
    return None
