"""What there is of the session that is looked at: moments, the verdicts on them, and what is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Exclusion, PastMoment
from mmdesk.gui.review.columns import Columns, Subject
from mmdesk.gui.target import Target


class Contents:
    """Moments in the order of time, and the same as arrays. Belongs to the window's thread."""

    def __init__(self, exclusions: Iterable[Exclusion] = ()) -> None:
        self.moments: list[PastMoment] = []
        self.columns = Columns()
        self._exclusions = {one.id: one for one in exclusions}

    @property
    def last_s(self) -> float:
        """When the last moment ended; 0 without any."""
        return float(self.columns.ends_s[-1]) if len(self.columns) else 0.0

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """What is left out, in the order of time."""
        return tuple(sorted(self._exclusions.values(), key=lambda one: one.start_s))

    def add(self, moments: Sequence[PastMoment]) -> None:
        """Append the next moments; one that would run back in time is left out."""
        last_s = self.moments[-1].moment.end_s if self.moments else -1.0
        rising = []
        for past in moments:
            if past.moment.end_s >= last_s:
                rising.append(past)
                last_s = past.moment.end_s
        self.moments += rising
        self.columns.add(rising)

    def judge(self, given: Iterable[Feedback], gone: Iterable[str]) -> None:
        """Verdicts were taken back, by their ids, and others given."""
        for feedback_id in gone:
            self.columns.take_back(feedback_id)
        for feedback in given:
            self.columns.judge(feedback)
            self._remember(feedback)

    def exclude(self, before: Exclusion | None, after: Exclusion | None) -> None:
        """An exclusion was made, changed or removed."""
        if before is not None:
            self._exclusions.pop(before.id, None)
        if after is not None:
            self._exclusions[after.id] = after

    def verdicts_on(self, place: int) -> tuple[Feedback, ...]:
        """What the user said of a moment."""
        return tuple(one for one in self.moments[place].verdicts if self.columns.is_shown(one.id))

    def verdicts_of(self, past: PastMoment) -> tuple[Feedback, ...]:
        """The same; nothing where the moment is none of these."""
        place = self.columns.place_of(past.moment.id)
        return () if place is None else self.verdicts_on(place)

    def aimed(self, place: int | None, selection: tuple[float, float] | None, subject: Subject) -> Target:
        """What a verdict is about: the selected moments, else the one at this place, of the subject's lane.

        Without moments: there is nothing of that lane here.
        """
        modality = subject if isinstance(subject, Modality) else None
        person = subject if isinstance(subject, int) else 0
        if selection is not None:
            aimed = self.moments[self.columns.within(*selection)]
        else:
            aimed = [] if place is None else [self.moments[place]]
        if modality is not None:
            aimed = [one for one in aimed if modality in one.prediction.opinions]
        elif person:
            aimed = [one for one in aimed if any(face.person == person for face in one.prediction.faces)]
        return Target(tuple(aimed), person, modality)

    def _remember(self, feedback: Feedback) -> None:
        """Keep a verdict with its moment: whoever looks at it, or exports it, finds it there."""
        place = self.columns.place_of(feedback.moment_id)
        if place is None:
            return
        past = self.moments[place]
        said, ids = list(past.verdicts), [one.id for one in past.verdicts]
        if feedback.id in ids:  # given again
            said[ids.index(feedback.id)] = feedback
        else:  # one that was put right stays where it was in the order of giving
            at = ids.index(feedback.replaces) + 1 if feedback.replaces in ids else len(ids)
            said.insert(at, feedback)
        self.moments[place] = replace(past, verdicts=tuple(said))
