"""The faces of a moment: found, told apart, and read, each by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import Picture
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure
from mmdesk.features.face import BLURRED, crop_face, face_batch, sharpness
from mmdesk.features.face_finder import FaceFinder, is_blank
from mmdesk.features.people import Look, People, is_close
from mmdesk.features.steady_boxes import SteadyBoxes
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.likeness import Likeness
from mmdesk.model.named import Named
from mmdesk.model.network import Network
from mmdesk.model.resting import Restings

CLEAR = 0.2  # sharpness under which a face is read, but looks like anybody: at 3 px of blur in 48, cosine 0.4
MOST_READ = 4  # faces in one picture; of more, each is read in turn
AGAIN_S = 0.3  # between two moments in which a face is looked for near where it was
EVERYWHERE_S = 0.5  # then the whole picture is looked through, for who has come in


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a picture shows. `features` (512,) are of the first face, which is the followed person's."""

    faces: tuple[Face, ...] = ()
    person: int = 0
    features: Tensor | None = None
    absent: NotSure | None = None  # why there are no features


@dataclass(frozen=True, slots=True)
class _Last:
    """Where faces were found last."""

    boxes: list[Box]
    shape: tuple[int, ...]  # of the picture
    at_s: float
    everywhere_s: float  # when the whole picture was looked through


class Faces:
    """Reads the faces of following moments. Belongs to one thread."""

    def __init__(
        self,
        network: Network,
        finder: FaceFinder,
        likeness: Likeness | None,
        restings: Restings,
        threshold: float,
        named: Named,
    ) -> None:
        self.finder, self.likeness, self._restings = finder, likeness, restings
        self._network, self._threshold, self._named = network, threshold, named
        encoder = network.encoders[Modality.FACE]
        assert isinstance(encoder, FaceEncoder)
        self._encoder = encoder
        self.begin()

    def begin(self) -> None:
        """Another session or file: nobody is known."""
        self._people = People()
        self._steady = SteadyBoxes()
        self._last: _Last | None = None
        self._turn = 0

    def choose(self, person: int | None) -> None:
        """Read this person's face as the one that voice and words belong to; None: who is nearest."""
        self._people.choose(person)

    def look_of(self, person: int) -> Look | None:
        """What this person looks like."""
        return self._people.look_of(person)

    def features_of(self, picture: Picture, box: Box) -> Tensor:
        """Features (512,) of the face in this box, read by itself and without anybody's baseline."""
        features, _ = self._read([crop_face(picture, box, self._network.config.face.size)])
        return features[0]

    def see(self, moment: Moment) -> Seen:
        """Find, tell apart and read the faces of the moment's picture."""
        if moment.picture is None:
            return Seen(person=self._people.whose(), absent=NotSure.NOTHING)
        if is_blank(moment.picture):
            return Seen(person=self._people.whose(), absent=NotSure.DARK)
        faces, is_followed = self._found(moment)
        boxes = [face.box for face in faces]  # as found: to find and tell apart who is where
        faces = self._steadied(faces, moment.end_s)
        crops = [crop_face(moment.picture, face.box, self._network.config.face.size) for face in faces]
        sharp = [sharpness(crop) for crop in crops]
        faces = [_doubted(face, detail) for face, detail in zip(faces, sharp, strict=True)]
        read = self._in_turn([place for place, face in enumerate(faces) if face.not_sure is None])
        features, looks = self._read([crops[place] for place in read])
        clear: dict[int, Look] = {
            place: look for place, look in zip(read, looks or (), strict=False) if sharp[place] >= CLEAR
        }
        by_face = [clear.get(place) for place in range(len(faces))]
        numbers = self._people.meet(boxes, by_face, moment.end_s, is_followed)
        who = [numbers[place] for place in read]
        features = self._without_baselines(who, features)
        said = dict(zip(read, self._opinions(who, features), strict=True))
        told = [
            self._with_opinion(replace(face, person=number), said.get(place))
            for place, (face, number) in enumerate(zip(faces, numbers, strict=True))
        ]
        return self._seen(told, dict(zip(read, features, strict=True)))

    def _steadied(self, faces: list[Face], at_s: float) -> list[Face]:
        """The faces in the boxes they are read and shown in. One in profile has a box of another kind."""
        frontal = [face for face in faces if face.not_sure is None]
        boxes = iter(self._steady.steady([face.box for face in frontal], at_s))
        return [replace(face, box=next(boxes)) if face.not_sure is None else face for face in faces]

    def _in_turn(self, places: list[int]) -> list[int]:
        """Which faces are read: all or, of a crowd, the followed person's and some others, each in turn."""
        if len(places) <= MOST_READ:
            return places
        first, *others = places
        self._turn = (self._turn + MOST_READ - 1) % len(others)
        return [first, *(others[self._turn :] + others[: self._turn])[: MOST_READ - 1]]

    def _found(self, moment: Moment) -> tuple[list[Face], bool]:
        """The faces, the followed person's first; it is looked for once more where it was.

        Second, whether it was found there.
        """
        assert moment.picture is not None
        faces = self._found_again(moment) or self._found_anywhere(moment)
        was = self._people.followed_box(moment.end_s)
        order = self._people.in_order([face.box for face in faces])
        faces = [faces[place] for place in order]
        if not faces or (was is not None and not is_close(was, faces[0].box)):
            lost = self.finder.find_lost(moment.picture, was)
            if lost is not None and was is not None:
                return [lost, *(face for face in faces if not _is_inside(face.box, lost.box))], True
            if lost is not None:
                return [lost, *faces], False
        return faces, False

    def _found_again(self, moment: Moment) -> list[Face] | None:
        """The faces near where they were, which takes a seventh of the time; None to look anywhere."""
        assert moment.picture is not None
        last = self._last
        if last is None or not last.boxes or moment.picture.shape != last.shape:
            return None
        if not 0 < moment.end_s - last.at_s <= AGAIN_S or moment.end_s - last.everywhere_s >= EVERYWHERE_S:
            return None
        faces = self.finder.find_again(moment.picture, last.boxes)
        if faces is not None:
            boxes = [face.box for face in faces]
            self._last = replace(last, boxes=boxes, at_s=moment.end_s)
        return faces

    def _found_anywhere(self, moment: Moment) -> list[Face]:
        assert moment.picture is not None
        faces = self.finder.find(moment.picture)
        boxes = [face.box for face in faces]
        self._last = _Last(boxes, moment.picture.shape, moment.end_s, moment.end_s)
        return faces

    def _read(self, crops: Sequence[NDArray[np.uint8]]) -> tuple[Tensor, list[Look] | None]:
        if not crops:
            return torch.zeros(0, 0), None
        features, maps = self._encoder.look(face_batch(list(crops)))
        looks = None if self.likeness is None else list(self.likeness(maps).numpy())
        return features, looks

    def _without_baselines(self, numbers: Sequence[int], features: Tensor) -> Tensor:
        """Features (N, 512) of these people, each without their baseline."""
        for number in numbers:
            self._restings.meet(number, self._people.look_of(number))
        changed = [
            self._restings.changed(number, Modality.FACE, row)
            for number, row in zip(numbers, features, strict=True)
        ]
        return torch.stack(changed) if changed else features

    def _opinions(self, numbers: Sequence[int], features: Tensor) -> list[NDArray[np.float32]]:
        """What the face of each of these people alone says (N, 7), each read by their own part."""
        return [self._opinion(*pair) for pair in zip(numbers, features, strict=True)]

    def _opinion(self, number: int, features: Tensor) -> NDArray[np.float32]:
        """By itself: in one batch with others the last bits would depend on who else is there."""
        readout = self._named.readout_of(number)
        opinion = readout.opinion(Modality.FACE.position, features.unsqueeze(0))
        said: NDArray[np.float32] = opinion[0].softmax(0).numpy()
        return said

    def _with_opinion(self, face: Face, probabilities: NDArray[np.float32] | None) -> Face:
        if probabilities is None:
            return face
        unsure = NotSure.UNCERTAIN if float(probabilities.max()) < self._threshold else None
        return replace(face, probabilities=probabilities, not_sure=unsure)

    def _seen(self, faces: list[Face], features: dict[int, Tensor]) -> Seen:
        person = self._people.whose()
        places = sorted(range(len(faces)), key=lambda place: faces[place].person != person)
        ordered = tuple(faces[place] for place in places)
        if not faces:
            return Seen((), person, absent=NotSure.NO_FACE)
        first = places[0]
        if person and faces[first].person != person:
            return Seen(ordered, person, absent=NotSure.AWAY)
        if first in features:
            return Seen(ordered, person, features[first])
        return Seen(ordered, person, absent=faces[first].not_sure or NotSure.NO_FACE)


def _doubted(face: Face, detail: float) -> Face:
    """The face, not sure where its crop has so little detail that it shows too little."""
    if face.not_sure is None and detail < BLURRED:
        return replace(face, not_sure=NotSure.BLUR)
    return face


def _is_inside(box: Box, other: Box) -> bool:
    """Whether the middle of a box lies in another: two boxes of one head."""
    across, down = box.left + box.width / 2 - other.left, box.top + box.height / 2 - other.top
    return 0 <= across <= other.width and 0 <= down <= other.height
