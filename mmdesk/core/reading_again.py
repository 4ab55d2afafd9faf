"""Features of a moment that was read again: the same as the predictor gave when it was read first."""

from collections.abc import Iterator

from mmdesk.core.arrays import Features, Picture
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.core.predictions import Box
from mmdesk.core.wanted import FaceThere


def features_again(
    predictor: Predicts, moment: Moment, face: FaceThere | None, only_face: bool = False
) -> Iterator[dict[Modality, Features]]:
    """The features (512,) of a moment with picture, sound and text, more of them with each step."""
    found: dict[Modality, Features] = {}
    if face is not None and moment.picture is not None:
        found[Modality.FACE] = predictor.face_features(moment.picture, box_in(face, moment.picture))
        yield dict(found)
    if not only_face:
        heard = predictor.hear(moment)
        if heard.voice is not None:
            found[Modality.VOICE] = heard.voice
        if heard.text is not None:
            found[Modality.TEXT] = heard.text
    yield found


def box_in(face: FaceThere, picture: Picture) -> Box:
    """Where the face is in a picture that may be of another size."""
    across, down = picture.shape[1] / face.picture_size[0], picture.shape[0] / face.picture_size[1]
    box = face.box
    if across == down == 1:
        return box
    return Box(
        round(box.left * across), round(box.top * down), round(box.width * across), round(box.height * down)
    )
