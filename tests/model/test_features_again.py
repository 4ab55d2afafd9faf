"""Features that are read again from a file are those that the predictor had when the file was read."""

from itertools import islice
from types import SimpleNamespace

import numpy as np
import pytest
from sample_clips import sample_clip

from mmdesk.capture.media_file import open_media
from mmdesk.capture.moment_again import moment_again
from mmdesk.core.modalities import Modality
from mmdesk.core.reading_again import features_again
from mmdesk.core.wanted import FaceThere, Place
from mmdesk.model.predictor import Predictor
from mmdesk.paths import base_model_dir

EVERY_S = 0.2


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """A clip with a face, a voice and subtitles, and what was read of it moment by moment."""
    clip = sample_clip(tmp_path_factory.mktemp("clip") / "talk.mp4")
    clip.with_suffix(".srt").write_text("1\n00:00:01,000 --> 00:00:02,500\nWhat a terrible day!\n")
    predictor = Predictor(base_model_dir())
    with open_media(clip) as media:
        found = [(moment, predictor.predict(moment)) for moment in media.moments(EVERY_S)]
    return SimpleNamespace(clip=clip, predictor=predictor, found=found)


def again(read, moment, face, **how):
    place = Place(str(read.clip), moment.start_s, moment.end_s, EVERY_S)
    *_, found = features_again(read.predictor.another(), moment_again(place), face, **how)
    return found


def test_they_are_the_same_for_every_modality_at_any_moment(read):
    seen = set()
    for moment, prediction in islice(read.found, 0, None, 3):
        has_face = Modality.FACE in prediction.opinions
        face = FaceThere(prediction.faces[0].box, moment.picture_size) if has_face else None
        found = again(read, moment, face)
        assert set(found) == set(prediction.opinions)
        for modality, features in found.items():
            assert features.shape == (512,)
            assert np.abs(features - prediction.opinions[modality].features).max() < 1e-4
        seen |= set(found)
    assert seen == set(Modality)


def test_of_a_person_only_the_face_is_read(read):
    moment, prediction = next(one for one in read.found if Modality.FACE in one[1].opinions)
    face = FaceThere(prediction.faces[0].box, moment.picture_size)
    assert list(again(read, moment, face, only_face=True)) == [Modality.FACE]
