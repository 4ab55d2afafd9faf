"""Whether verdicts that were asked for teach faster than random ones, on people the base has never met.

    python tests/benchmarks/asking_figures.py --data ../shared/data --out FILE.json [--split val|test]

Held-out speakers answer 10, 20 and 50 questions, with 5 % slips; after each the shipped lesson is held, gate
and all, and the fused answer measured on moments of theirs that were never asked about. The same is done with
other ways of picking. All of them know of a moment what the window remembers of it: what the base said.
The weights of `mmdesk.core.asking` were chosen on the people of the val splits, and not on those of test.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from mmdesk.cli.simulated_people import speaking_people
from mmdesk.core.asking import (
    APART_S,
    NOTHING_JUDGED,
    WEIGHTS,
    Judged,
    Moments,
    Weights,
    pick,
    profiles,
    uncertainty,
)
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback
from mmdesk.learning.finetune import Settings
from mmdesk.learning.simulation.learners import InUse, Learner, World, gated, ungated
from mmdesk.learning.simulation.living import fused_uar
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves, part
from mmdesk.learning.simulation.summary import interval
from mmdesk.model.readout_file import LabelledMoments, load_labelled, load_readout
from mmdesk.paths import base_model_dir
from mmdesk.training.packs import read_speech
from mmdesk.training.voice import speech_packs

AFTER = (10, 20, 50)


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What is known of one person's moments while they are asked."""

    moments: Moments
    features: np.ndarray  # (N, 512), which the window does not have
    answered: list[int]  # rows, in the order of answering
    named: np.ndarray  # (7,)
    generator: torch.Generator

    @property
    def left(self) -> np.ndarray:
        """Rows that were not answered."""
        return np.setdiff1d(np.arange(len(self.moments)), self.answered)

    @property
    def profiles(self) -> np.ndarray:
        """(N, 28)"""
        return profiles(self.moments.probabilities, self.moments.opinions)


Picks = Callable[[Asked, int], list[int]]  # so many rows of what is left


def at_random(asked: Asked, count: int) -> list[int]:
    """What the user happens to judge."""
    return asked.left[torch.randperm(len(asked.left), generator=asked.generator).numpy()[:count]].tolist()


def as_weighed(weights: Weights) -> Picks:
    """What the program does, with these weights."""

    def picks(asked: Asked, count: int) -> list[int]:
        judged = Judged(asked.profiles[asked.answered], asked.named)
        if not asked.answered:
            judged = NOTHING_JUDGED
        left = asked.left
        return [int(left[one.row]) for one in pick(asked.moments.take(left), judged, count, weights)]

    return picks


def least_sure(asked: Asked, count: int) -> list[int]:
    """Margin sampling alone."""
    unsure = uncertainty(asked.moments.probabilities[asked.left])
    return asked.left[np.argsort(-unsure, kind="stable")[:count]].tolist()


def most_sure(asked: Asked, count: int) -> list[int]:
    """The opposite, to see which way it goes."""
    unsure = uncertainty(asked.moments.probabilities[asked.left])
    return asked.left[np.argsort(unsure, kind="stable")[:count]].tolist()


def farthest(asked: Asked, count: int) -> list[int]:
    """Greedy k-centre over the features (Sener and Savarese 2018)."""
    place = asked.features / np.linalg.norm(asked.features, axis=1, keepdims=True)
    return _k_centre(place, asked, count)


def most_typical(asked: Asked, count: int) -> list[int]:
    """Greedy facility location over the features: those that stand for most of the others."""
    place = asked.features / np.linalg.norm(asked.features, axis=1, keepdims=True)
    alike = place @ place.T
    covered = alike[:, asked.answered].max(1) if asked.answered else np.full(len(alike), -1.0)
    found: list[int] = []
    left = asked.left.tolist()
    for _ in range(min(count, len(left))):
        gain = np.maximum(alike[:, left] - covered[:, None], 0).sum(0)
        found.append(left.pop(int(gain.argmax())))
        covered = np.maximum(covered, alike[:, found[-1]])
    return found


def evenly(asked: Asked, count: int) -> list[int]:
    """Each time what is most likely an emotion that was seldom named or picked so far."""
    said = asked.moments.probabilities
    named, left, found = asked.named.copy(), asked.left.tolist(), []
    for _ in range(min(count, len(left))):
        values = said[left] @ (1.0 / (1.0 + named))
        found.append(left.pop(int(values.argmax())))
        named = named + said[found[-1]]
    return found


def _k_centre(place: np.ndarray, asked: Asked, count: int) -> list[int]:
    left, found = asked.left.tolist(), []
    near = np.full(len(place), np.inf)
    for one in asked.answered or [left.pop(0)]:
        near = np.minimum(near, np.linalg.norm(place - place[one], axis=1))
        if not asked.answered:
            found.append(one)
    while left and len(found) < count:
        found.append(left.pop(int(near[left].argmax())))
        near = np.minimum(near, np.linalg.norm(place - place[found[-1]], axis=1))
    return found


def gains(world: World, person: Person, picks: Picks, seed: int, learner: Learner) -> dict[int, float]:
    """What so many answers are worth, as UAR fractions on the person's other moments."""
    shown, others = halves(person, seed)
    order = torch.randperm(len(shown), generator=torch.Generator().manual_seed(seed))
    shown = part(shown, order)  # they come in the order of what they truly are
    asked = _asked(world, shown, seed)
    in_use, feedback = InUse(world.base), list[Feedback]()
    before, found = fused_uar(world.base, others), {}
    for count in [count for count in AFTER if count <= len(shown)]:
        for begin in range(len(feedback), count, 10):  # a queue of ten
            rows = picks(asked, min(10, count - begin))
            more = list(_answers(shown, rows, in_use, seed, begin))
            feedback += more
            asked.answered.extend(rows)
            for one in more:
                asked.named[one.emotion.position] += 1  # type: ignore[union-attr]
        in_use = learner(world, in_use, feedback)
        found[count] = fused_uar(in_use.readout, others) - before
    return found


def _asked(world: World, shown: LabelledMoments, seed: int) -> Asked:
    with torch.inference_mode():
        reading = world.base(shown.features, shown.present)
    fused = reading.fused.softmax(1).numpy()
    opinions = (reading.opinions.softmax(2) * shown.present.unsqueeze(2)).numpy()
    rows = np.arange(len(shown))
    zeros = np.zeros(len(shown), np.int64)
    moments = Moments(rows, zeros, zeros, 2 * APART_S * rows, fused, opinions)  # clips: none near another
    heard = shown.features[:, 1].numpy()
    generator = torch.Generator().manual_seed(seed)
    return Asked(moments, heard, [], np.zeros(len(EMOTIONS), np.float32), generator)


def _answers(
    shown: LabelledMoments, rows: Sequence[int], in_use: InUse, seed: int, begin: int
) -> Iterator[Feedback]:
    for place, row in enumerate(rows):
        number = begin + place
        stream = Stream(part(shown, torch.tensor([row])), Habits(answers=1.0), 1000 * seed + number)
        (one,) = stream.next_verdicts(1, in_use.readout, in_use.number)
        yield replace(one, id=f"{number:08d}", moment_id=f"moment {row}")


WAYS: dict[str, Picks] = {
    "as shipped": as_weighed(WEIGHTS),
    "random": at_random,
    "uncertainty": least_sure,
    "certainty": most_sure,
    "evenly": evenly,
    "k-centre of features": farthest,
    "facility location of features": most_typical,
    "novelty": as_weighed(Weights(0, 0, 0, 1)),
    "uncertainty, novelty": as_weighed(Weights(1, 0, 0, 1)),
    "uncertainty, 2 novelty": as_weighed(Weights(1, 0, 0, 2)),
    "rarity, novelty": as_weighed(Weights(0, 0, 1, 1)),
    "uncertainty, rarity, novelty": as_weighed(Weights(1, 0, 1, 1)),
    "uncertainty, rarity, 2 novelty": as_weighed(Weights(1, 0, 1, 2)),
    "uncertainty, 2 rarity, 4 novelty": as_weighed(Weights(1, 0, 2, 4)),
}


def figures(
    world: World, people: Sequence[Person], ways: Sequence[str], seeds: Sequence[int], learner: Learner
) -> Iterator[tuple[str, dict[str, Any]]]:
    """For each way the mean gain after each of AFTER, with its 95 % interval over people."""
    for way in ways:
        found: dict[int, dict[str, list[float]]] = {count: {} for count in AFTER}
        for seed in seeds:
            for person in people:
                for count, gain in gains(world, person, WAYS[way], seed, learner).items():
                    found[count].setdefault(person.name, []).append(gain)
        row: dict[str, Any] = {}
        for count, by_person in found.items():
            each = [float(np.mean(values)) for values in by_person.values()]
            row[f"people_after_{count}"] = len(each)
            row[f"gain_after_{count}"] = round(float(np.mean(each)), 4) if each else None
            row[f"gain_after_{count}_ci"] = [round(x, 4) for x in interval(each)] if each else None
        yield way, row


def held_out(data: Path, split: str) -> list[Person]:
    """The speakers of one split."""
    names = {
        f"{folder.name}/{speaker}"
        for folder in speech_packs(data)
        for speaker in set(read_speech(folder, split).speakers)
    }
    people = speaking_people(data, base_model_dir(), lambda _name: None)
    return [one for one in people if one.name in names]


def main() -> None:
    """Write the figures, and print each as it comes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--split", choices=("val", "test"), default="test")
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=("as shipped", "random"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--no-gate", action="store_true", help="every lesson is used: a sixth of the time")
    chosen = parser.parse_args()
    folder = base_model_dir()
    world = World(load_readout(folder)[0], load_labelled(folder, "replay"), load_labelled(folder, "check"))
    learner = (ungated if chosen.no_gate else gated)(Settings())
    people = held_out(chosen.data, chosen.split)
    report: dict[str, Any] = {"split": chosen.split, "gate": not chosen.no_gate, "ways": {}}
    for way, row in figures(world, people, chosen.ways, range(chosen.seeds), learner):
        sys.stdout.write(f"{way} {json.dumps(row)}\n")
        sys.stdout.flush()
        report["ways"][way] = row
        chosen.out.write_text(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
