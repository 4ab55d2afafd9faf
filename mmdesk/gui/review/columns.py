"""A session's moments as arrays that grow: of hours, the lanes are painted from these alone."""

from collections.abc import Hashable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import Probabilities
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.sessions import PastMoment

Subject = Modality | int | None  # whose lane: a modality's, a person's (their number), or the answer's

STANDS_S = 1.0  # a moment stands for the time since the one before, or since it began, at most so long
ABSENT, UNSURE = -1, -2  # in the place of an emotion's position
CORRECTED, CONFIRMED, REJECTED = 1, 11, 20  # the first two plus the emotion's position
_FIRST_ROOM = 1024


class Columns:
    """One entry for each moment, in the order of time. Belongs to the window's thread."""

    def __init__(self) -> None:
        self._count = 0
        self._arrays: dict[Hashable, NDArray] = {}
        self._wanted: set[Hashable] = {"ends", "lefts", "rights", "disagrees", ("said", None), ("sure", None)}
        self._places: dict[str, int] = {}  # of the moments, by their id
        self._codes: dict[str, tuple[Subject, int, int]] = {}  # of the verdicts, by their id
        self._given: dict[tuple[Subject, int], list[str]] = {}  # ids of the verdicts on each, the last counts
        self._stood: dict[str, int] = {}  # of those taken back, how many verdicts on the same came before

    def __len__(self) -> int:
        return self._count

    @property
    def ends_s(self) -> NDArray[np.float64]:
        """When each moment ended (N,), rising."""
        return self._column("ends", np.float64, 0.0)

    @property
    def lefts_s(self) -> NDArray[np.float64]:
        """From when on each moment stands (N,), never before the one before it ended."""
        return self._column("lefts", np.float64, 0.0)

    @property
    def rights_s(self) -> NDArray[np.float64]:
        """Until when each moment stands (N,): its end, but a picture that takes no time gets a second."""
        return self._column("rights", np.float64, 0.0)

    @property
    def disagrees(self) -> NDArray[np.bool_]:
        """Where modalities that are sure say different things (N,)."""
        return self._column("disagrees", np.bool_, False)

    def said(self, subject: Subject) -> NDArray[np.int8]:
        """The position of the emotion named in each moment (N,), UNSURE, or ABSENT."""
        return self._column(("said", subject), np.int8, ABSENT)

    def sure(self, subject: Subject) -> NDArray[np.float32]:
        """How surely, 0 to 1 (N,)."""
        return self._column(("sure", subject), np.float32, 0.0)

    def judged(self, subject: Subject) -> NDArray[np.int8]:
        """The user's verdict on each moment (N,): 0 for none, else CORRECTED, CONFIRMED or REJECTED."""
        return self._column(("judged", subject), np.int8, 0)

    def has(self, subject: Subject) -> bool:
        """Whether anything was ever read of this subject, or said of it."""
        return ("said", subject) in self._wanted or ("judged", subject) in self._wanted

    @property
    def people(self) -> list[int]:
        """Everybody who appears, those seen most first."""
        numbers = {key[1] for key in self._wanted if isinstance(key, tuple) and isinstance(key[1], int)}
        seen = {number: int((self.said(number) != ABSENT).sum()) for number in numbers}
        return sorted(seen, key=lambda number: (-seen[number], number))

    def add(self, moments: Sequence[PastMoment]) -> None:
        """Append the next moments, with the verdicts on them."""
        if not moments:
            return
        first = self._count
        self._count += len(moments)
        self._add_times(first, moments)
        self._add_said(first, None, [(n, one.prediction.probabilities) for n, one in enumerate(moments)])
        unsure = [first + n for n, one in enumerate(moments) if one.prediction.not_sure is not None]
        self.said(None)[unsure] = UNSURE
        for modality in MODALITIES:
            opinions = ((n, one.prediction.opinions.get(modality)) for n, one in enumerate(moments))
            self._add_said(first, modality, [(n, said.probabilities) for n, said in opinions if said])
        self._add_people(first, moments)
        for n, past in enumerate(moments):
            self._places[past.moment.id] = first + n
            if len(past.prediction.opinions) > 1 and past.prediction.disagreeing:
                self.disagrees[first + n] = True
            for feedback in past.verdicts:
                self.judge(feedback)

    def judge(self, feedback: Feedback) -> None:
        """Show a verdict; one on a moment that is not here is left out."""
        place = self._places.get(feedback.moment_id)
        if place is None:
            return
        subject: Subject = feedback.person or feedback.modality
        code = REJECTED
        if feedback.verdict is not Verdict.REJECTION and feedback.emotion is not None:
            kind = CONFIRMED if feedback.verdict is Verdict.CONFIRMATION else CORRECTED
            code = kind + feedback.emotion.position
        if feedback.id in self._codes:
            self.take_back(feedback.id)
            self._stood.pop(feedback.id)
        self._codes[feedback.id] = subject, place, code
        given = self._given.setdefault((subject, place), [])
        # Given again, or put right, it stands where it stood in the order of giving.
        stood = self._stood.pop(feedback.id, self._stood.get(feedback.replaces, len(given)))
        given.insert(stood, feedback.id)
        self._wanted.add(("judged", subject))
        self.judged(subject)[place] = self._codes[given[-1]][2]

    def take_back(self, feedback_id: str) -> None:
        """Show a verdict no more; an older one on the same moment comes to light again."""
        subject, place, _ = self._codes.pop(feedback_id, (None, -1, 0))
        if place >= 0:
            left = self._given[subject, place]
            self._stood[feedback_id] = left.index(feedback_id)
            left.remove(feedback_id)
            self.judged(subject)[place] = self._codes[left[-1]][2] if left else 0

    def is_shown(self, feedback_id: str) -> bool:
        """Whether a verdict is shown: it was given, and not taken back."""
        return feedback_id in self._codes

    def place_of(self, moment_id: str) -> int | None:
        """Which entry a moment is."""
        return self._places.get(moment_id)

    def at(self, at_s: float) -> int | None:
        """The moment that stands at this second; None where there is none."""
        place = int(np.searchsorted(self.rights_s, at_s, side="left"))
        if place < self._count and self.lefts_s[place] <= at_s + 1e-6:
            return place
        return None

    def nearest(self, at_s: float) -> int | None:
        """The moment that stands there, else the next, else the last; None where there is none at all."""
        if not self._count:
            return None
        return min(int(np.searchsorted(self.rights_s, at_s, side="left")), self._count - 1)

    def begins_s(self, place: int) -> float:
        """From when on a moment stands, within the session; always before its end, also at second 0."""
        return min(max(0.0, float(self.lefts_s[place])), float(self.ends_s[place]) - 1e-3)

    def within(self, start_s: float, end_s: float) -> slice:
        """The moments that end after `start_s`, and by `end_s`."""
        first, behind = np.searchsorted(self.ends_s, (start_s + 1e-6, end_s + 1e-6), side="right")
        return slice(int(first), int(behind))

    def _add_times(self, first: int, moments: Sequence[PastMoment]) -> None:
        ends = np.array([one.moment.end_s for one in moments])
        starts = np.array([one.moment.start_s for one in moments])
        before = np.concatenate(([self.ends_s[first - 1] if first else -np.inf], ends[:-1]))
        self.ends_s[first:] = ends
        self.lefts_s[first:] = np.maximum(before, np.minimum(starts, ends - STANDS_S))
        self.rights_s[first:] = np.where(ends > 0, ends, STANDS_S)

    def _add_people(self, first: int, moments: Sequence[PastMoment]) -> None:
        found: dict[int, list[tuple[int, Probabilities]]] = {}
        unsure: dict[int, list[int]] = {}
        for n, past in enumerate(moments):
            for face in past.prediction.faces:
                if not face.person:
                    continue
                if face.probabilities is not None:
                    found.setdefault(face.person, []).append((n, face.probabilities))
                if face.not_sure is not None or face.probabilities is None:
                    unsure.setdefault(face.person, []).append(first + n)
        for number in found.keys() | unsure.keys():
            self._add_said(first, number, found.get(number, ()))
            self._wanted.add(("said", number))
            self.said(number)[unsure.get(number, [])] = UNSURE

    def _add_said(self, first: int, subject: Subject, said: Iterable[tuple[int, Probabilities]]) -> None:
        places, probabilities = zip(*said, strict=True) if (said := list(said)) else ((), ())
        if places:
            self._wanted |= {("said", subject), ("sure", subject)}
            table, rows = np.stack(probabilities), first + np.array(places)
            self.said(subject)[rows] = table.argmax(1)
            self.sure(subject)[rows] = table.max(1)

    def _column(self, key: Hashable, dtype: type, fill: float) -> NDArray:
        array = self._arrays.get(key)
        if array is None and key not in self._wanted:
            return np.full(self._count, fill, dtype)  # to be read only
        if array is None or len(array) < self._count:
            room = _FIRST_ROOM
            while room < self._count:
                room *= 2
            larger: NDArray = np.full(room, fill, dtype)
            if array is not None:
                larger[: len(array)] = array
            array = self._arrays[key] = larger
        return array[: self._count]
