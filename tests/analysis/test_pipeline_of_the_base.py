"""The shipped base through the pipeline: what it says does not depend on how the work is shared."""

import pytest
from sample_clips import sample_clip

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.capture.media_file import open_media
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.predictor import Predictor
from mmdesk.paths import base_model_dir


@pytest.fixture(scope="module")
def predictor():
    return Predictor(base_model_dir())


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


@pytest.fixture(scope="module")
def pipelined(predictor, clip):
    return entries(predictor, clip)


def entries(predictor, clip, **options):
    with open_media(clip) as media:
        return list(analyse(media, predictor.another(), **options))


def assert_same(found, expected):
    assert found.probabilities == pytest.approx(expected.probabilities, abs=1e-4)
    assert (found.not_sure, found.absent, found.person) == (
        expected.not_sure,
        expected.absent,
        expected.person,
    )
    assert [(face.box, face.person) for face in found.faces] == [
        (face.box, face.person) for face in expected.faces
    ]
    assert set(found.opinions) == set(expected.opinions)
    for modality, opinion in found.opinions.items():
        other = expected.opinions[modality]
        assert opinion.probabilities == pytest.approx(other.probabilities, abs=1e-4)
        assert opinion.contribution == pytest.approx(other.contribution, abs=1e-3)


def test_it_says_what_the_predictor_alone_says_of_each_moment(predictor, clip, pipelined):
    plain = predictor.another()
    with open_media(clip) as media:
        expected = [plain.predict(moment) for moment in media.moments()]
    assert len(pipelined) == len(expected) >= 30
    assert any(set(one.opinions) == set(MODALITIES) for one in expected)
    for entry, prediction in zip(pipelined, expected, strict=True):
        assert_same(entry.prediction, prediction)


def test_begun_in_the_middle_it_says_the_same_from_there_on(predictor, clip, pipelined):
    part = entries(predictor, clip, from_s=4.6)
    assert [entry.start_s for entry in part] == [entry.start_s for entry in pipelined[23:]]
    for entry, whole in zip(part, pipelined[23:], strict=True):
        assert entry.prediction.probabilities == pytest.approx(whole.prediction.probabilities, abs=0.05)
        assert entry.prediction.emotion == whole.prediction.emotion
        assert entry.prediction.person == whole.prediction.person


def test_two_files_and_what_is_live_do_not_disturb_each_other(predictor, clip, pipelined):
    with open_media(clip) as one, open_media(clip) as other:
        first, second = analyse(one, predictor.another()), analyse(other, predictor.another())
        for number, expected in enumerate(pipelined[:12]):
            assert_same(next(first).prediction, expected.prediction)
            if number % 3 == 0:
                assert_same(next(second).prediction, pipelined[number // 3].prediction)
        first.close()
        second.close()
