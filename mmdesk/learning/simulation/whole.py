"""The whole benchmark: every objective and baseline, everybody, every seed."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mmdesk.learning.finetune import Settings
from mmdesk.learning.lesson import Lesson
from mmdesk.learning.objectives import OBJECTIVES
from mmdesk.learning.simulation.everyone import Everyone
from mmdesk.learning.simulation.learners import Learner, World, gated, no_learning, plain, ungated
from mmdesk.learning.simulation.living import AFTER, ceiling, live
from mmdesk.learning.simulation.odd import ODD, harm_figures, teach_oddly
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.learning.simulation.summary import by_split

Figures = dict[str, object]
Report = dict[str, Figures | dict[str, Figures]]


@dataclass(frozen=True, slots=True, eq=False)
class Simulation:
    """Who lives with what, how often; `tell` gets the name of each part as it begins."""

    world: World
    everyone: Everyone
    people: Sequence[Person]
    seeds: Sequence[int]
    tell: Callable[[str], None]

    def run(
        self,
        objectives: Sequence[str] = tuple(OBJECTIVES),
        others: Mapping[str, Sequence[Person]] | None = None,
    ) -> Report:
        """The figures of `mmdesk simulate-user`. `others` are people of another kind, by group."""
        settings = Settings()
        names = {settings.objective: 0, **dict.fromkeys(objectives)}
        learner = gated(settings)
        self.tell("the ceiling")
        ceilings = self._ceilings(self.people, settings)
        by_objective = {
            name: self._lives(name, self.people, gated(Settings(objective=name)), ceilings) for name in names
        }
        default: Figures = {"objective": settings.objective, **by_objective[settings.objective]}
        default["ceiling"] = round(sum(ceilings.values()) / len(ceilings), 4)
        default["fine_tune_s_100"] = self._seconds_for(max(AFTER), settings)
        odd = {name: self._oddly(name, learner) for name in ODD}
        default["noise_refused"], default["flood_harmless"] = (
            odd["random"]["refused"],
            odd["one_emotion"]["harmless"],
        )
        against = {
            "no_learning": no_learning,
            "plain_fine_tuning": plain(settings),
            "no_gate": ungated(settings),
        }
        baselines = {name: self._lives(name, self.people, other, ceilings) for name, other in against.items()}
        bare = Habits(names=False)
        groups = {
            f"only_right_or_wrong_{name}": self._lives(
                "right or wrong", self.people, gated(Settings(objective=name)), None, bare
            )
            for name in names
            if name in (settings.objective, "kto")
        }
        for name, group in (others or {}).items():
            if group:
                groups[name] = self._lives(name, group, learner, self._ceilings(group, settings))
        return {
            "default": default,
            "objectives": by_objective,
            "baselines": baselines,
            "groups": groups,
            "odd": odd,
        }

    def _lives(
        self,
        name: str,
        people: Sequence[Person],
        learner: Learner,
        ceilings: Mapping[tuple[str, int], float] | None,
        habits: Habits | None = None,
    ) -> Figures:
        self.tell(name)
        habits = habits or Habits()
        lives = [
            live(self.world, self.everyone, person, learner, seed, habits)
            for seed in self.seeds
            for person in people
        ]
        return by_split(lives, ceilings)

    def _oddly(self, name: str, learner: Learner) -> Figures:
        self.tell(name)
        return harm_figures(
            [
                teach_oddly(self.world, self.everyone, person, learner, seed, ODD[name])
                for seed in self.seeds
                for person in self.people
            ]
        )

    def _ceilings(self, people: Sequence[Person], settings: Settings) -> dict[tuple[str, int], float]:
        return {
            (person.name, seed): ceiling(self.world, person, ungated(settings), seed)
            for seed in self.seeds
            for person in people
        }

    def _seconds_for(self, count: int, settings: Settings) -> float | None:
        """How long a lesson from `count` verdicts takes, less the start of the process."""
        for person in self.people:
            stream = Stream(halves(person, 0)[0], Habits(), 1)
            if len(stream) >= count:
                feedback = stream.next_verdicts(count, self.world.base, 0)
                started = time.perf_counter()
                lesson = Lesson(self.world.base, feedback, self.world.replay, self.world.check, settings)
                for _ in lesson.steps():
                    pass
                lesson.judgement()
                return round(time.perf_counter() - started, 2)
        return None
