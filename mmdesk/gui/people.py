"""Who was seen lately, each steadied by themselves."""

from mmdesk.core.predictions import PERSON_KEPT_S, NotSure, Prediction
from mmdesk.gui.shown import Someone
from mmdesk.gui.steadied import Steadied


class People:
    """Follows everybody with a number through a stream of predictions in the order of time."""

    def __init__(self) -> None:
        self._steadied: dict[int, Steadied] = {}
        self._seen_s: dict[int, float] = {}
        self._last: dict[int, Someone] = {}

    def take(self, at_s: float, prediction: Prediction) -> tuple[Someone, ...]:
        """Everybody seen lately, in the order of their numbers."""
        there = {face.person for face in prediction.faces if face.person}
        for face in prediction.faces:
            if not face.person:
                continue
            if at_s - self._seen_s.get(face.person, at_s) < 0:
                self._forget(face.person)
            self._seen_s[face.person] = at_s
            if face.person in self._last and face.probabilities is None and face.not_sure is None:
                continue  # one of a crowd whose turn it is not
            steadied = self._steadied.setdefault(face.person, Steadied())
            probabilities, emotion, why_not = steadied.take(at_s, face.probabilities, face.not_sure)
            self._last[face.person] = Someone(face.person, probabilities, emotion, why_not)
        for number in [number for number, seen_s in self._seen_s.items() if at_s - seen_s > PERSON_KEPT_S]:
            self._forget(number)
        return tuple(
            Someone(
                number,
                someone.probabilities,
                someone.emotion if number in there else None,
                someone.not_sure if number in there else NotSure.AWAY,
                number in there,
                number == prediction.person,
            )
            for number, someone in sorted(self._last.items())
        )

    def _forget(self, number: int) -> None:
        for known in (self._steadied, self._seen_s, self._last):
            known.pop(number, None)


def people_in(prediction: Prediction) -> tuple[Someone, ...]:
    """Those in one picture, as they were read at that instant."""
    found = [face for face in prediction.faces if face.person]
    return tuple(
        Someone(
            face.person,
            face.probabilities,
            face.emotion,
            face.not_sure,
            is_followed=face.person == prediction.person,
        )
        for face in sorted(found, key=lambda face: face.person)
    )
