"""A simulated person: shows their own moments, and gives verdicts on what is said of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments

_START = datetime(2026, 1, 1, tzinfo=UTC)
_OTHERS = 3  # one moment in so many is never shown, but measured on


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """Somebody the base has never met, with the true emotion of each of their moments.

    Of people in the split `val` the base was not taught, but its temperatures and thresholds were set, and
    some of their moments are among those the gate checks with. Of those in `test` it knows nothing.
    """

    name: str
    moments: LabelledMoments
    split: str = "test"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a person gives verdicts."""

    answers: float = 0.4  # of the moments shown
    slips: float = 0.05  # of the verdicts name a random other emotion
    names: bool = True  # what it is instead; otherwise only right or wrong is said


def part(moments: LabelledMoments, rows: Tensor) -> LabelledMoments:
    """The moments at these places."""
    return LabelledMoments(moments.features[rows], moments.present[rows], moments.labels[rows])


def halves(person: Person, seed: int) -> tuple[LabelledMoments, LabelledMoments]:
    """The person's moments to give verdicts on, and their other moments; each emotion is split alike."""
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(person.moments), generator=generator)
    shown, others = [], []
    for emotion in range(len(EMOTIONS)):
        rows = order[person.moments.labels[order] == emotion].tolist()
        count = len(rows) // _OTHERS
        others += rows[:count]
        shown += rows[count:]
    return part(person.moments, torch.tensor(shown)), part(person.moments, torch.tensor(others))


class Stream:
    """The verdicts one person gives while living with the program, one at a time."""

    def __init__(self, moments: LabelledMoments, habits: Habits, seed: int) -> None:
        self._moments, self._habits = moments, habits
        self._generator = torch.Generator().manual_seed(seed)
        self._order = self._answered_order()
        self._count = 0

    def __len__(self) -> int:
        return len(self._moments)

    def next_verdicts(self, count: int, readout: Readout, version: int) -> list[Feedback]:
        """Verdicts on the next `count` moments the person answers, as `readout` shows them."""
        return [
            self._verdict(row, readout, version) for _, row in zip(range(count), self._order, strict=False)
        ]

    def _answered_order(self) -> Iterator[int]:
        """Moments come in random order; those passed over come again, as one's moods do, until answered."""
        waiting = torch.randperm(len(self._moments), generator=self._generator).tolist()
        while waiting:
            passed = []
            for row in waiting:
                if self._chance() < self._habits.answers:
                    yield row
                else:
                    passed.append(row)
            waiting = passed

    def _verdict(self, row: int, readout: Readout, version: int) -> Feedback:
        features, present = self._moments.features[row], self._moments.present[row]
        with torch.inference_mode():
            shown = readout(features.unsqueeze(0), present.unsqueeze(0)).fused.softmax(1)[0]
        top, named = int(shown.argmax()), self._named(int(self._moments.labels[row]))
        self._count += 1
        verdict, emotion = self._said(named, top)
        return Feedback(
            moment_id=f"moment {row}",
            session_id="simulated",
            verdict=verdict,
            emotion=emotion,
            shown=EMOTIONS[top],
            probabilities=shown.numpy(),
            features={m: features[m.position].numpy() for m in MODALITIES if present[m.position]},
            version=version,
            at=_START + timedelta(minutes=self._count),
            id=f"{self._count:08d}",
        )

    def _said(self, named: int, shown: int) -> tuple[Verdict, Emotion | None]:
        if named == shown:
            return Verdict.CONFIRMATION, EMOTIONS[named]
        return (Verdict.CORRECTION, EMOTIONS[named]) if self._habits.names else (Verdict.REJECTION, None)

    def _named(self, true: int) -> int:
        if self._chance() >= self._habits.slips:
            return true
        step = int(torch.randint(1, len(EMOTIONS), (), generator=self._generator))
        return (true + step) % len(EMOTIONS)

    def _chance(self) -> float:
        return float(torch.rand((), generator=self._generator))
