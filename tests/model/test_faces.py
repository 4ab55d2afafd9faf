import numpy as np
import pytest
import torch
from tiny_base import make_tiny_base
from told_finder import ToldFinder

from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure
from mmdesk.model.faces import MOST_READ
from mmdesk.model.predictor import Predictor


@pytest.fixture
def predictor(tmp_path):
    return Predictor(make_tiny_base(tmp_path / "base"))


@pytest.fixture
def finder(predictor, monkeypatch):
    finder = ToldFinder()
    monkeypatch.setattr(predictor._faces, "finder", finder)
    return finder


@pytest.fixture
def see(predictor):
    """Predict a picture of noise, a tenth of a second after the one before."""
    now_s = [0.0]

    def see(seconds=0.1, picture=None, text=None, jump_s=0.0):
        now_s[0] += jump_s
        while seconds > 0:
            now_s[0] += 0.1
            seconds -= 0.1
            if picture is None:
                picture = np.random.default_rng(0).integers(0, 255, (200, 400, 3), np.uint8)
            prediction = predictor.predict(Moment(now_s[0] - 0.1, now_s[0], picture, text=text))
        return prediction

    return see


LEFT, RIGHT = Face(Box(20, 40, 90, 90)), Face(Box(250, 40, 80, 80))


def test_every_face_has_a_number_and_an_answer_of_its_own(finder, see):
    finder.there = [LEFT, RIGHT]
    prediction = see()
    assert [face.person for face in prediction.faces] == [1, 2]
    assert prediction.person == 1
    for face in prediction.faces:
        assert face.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert not np.allclose(prediction.faces[0].probabilities, prediction.faces[1].probabilities)
    own = prediction.opinions[Modality.FACE].probabilities
    assert np.allclose(own, prediction.faces[0].probabilities, atol=1e-6)


def test_the_chosen_persons_face_is_the_one_that_is_fused(predictor, finder, see):
    finder.there = [LEFT, RIGHT]
    first = see(text="so sad")
    predictor.choose(2)
    second = see(text="so sad")
    assert second.person == second.faces[0].person == 2
    assert second.faces[0].box == RIGHT.box
    assert np.allclose(second.opinions[Modality.FACE].probabilities, first.faces[1].probabilities, atol=1e-6)


def test_while_the_chosen_person_is_away_nobody_elses_face_is_taken(predictor, finder, see):
    finder.there = [LEFT, RIGHT]
    see()
    predictor.choose(2)
    see()
    finder.there = [LEFT]
    prediction = see(seconds=3, text="so sad")
    assert set(prediction.opinions) == {Modality.TEXT}
    assert prediction.absent[Modality.FACE] is NotSure.AWAY
    assert prediction.faces[0].probabilities is not None
    assert see().not_sure is NotSure.AWAY


def test_another_session_knows_nobody(predictor, finder, see):
    finder.there = [LEFT, RIGHT]
    see()
    predictor.choose(2)
    predictor.begin()
    prediction = see()
    assert prediction.person == 1
    assert [face.person for face in prediction.faces] == [1, 2]


def test_a_lost_face_is_looked_for_where_it_was_and_keeps_its_number(finder, see):
    finder.there = [LEFT, RIGHT]
    see()
    finder.there, finder.lost = [RIGHT], Face(Box(24, 40, 90, 90))
    prediction = see()
    assert finder.asked == [LEFT.box]
    assert prediction.person == prediction.faces[0].person == 1
    assert Modality.FACE in prediction.opinions


def test_a_face_turned_away_is_not_read_but_known(finder, see):
    finder.there = [LEFT]
    see(seconds=0.5)
    finder.there, finder.lost = [], Face(LEFT.box, not_sure=NotSure.PROFILE)
    prediction = see()
    assert prediction.not_sure is NotSure.PROFILE
    assert prediction.absent[Modality.FACE] is NotSure.PROFILE
    assert (prediction.faces[0].person, prediction.faces[0].probabilities) == (1, None)


def test_a_profile_is_the_followed_persons_whatever_its_box(finder, see):
    finder.there = [LEFT]
    see(seconds=0.5)
    finder.there, finder.lost = [], Face(Box(0, 10, 180, 180), not_sure=NotSure.PROFILE)
    prediction = see(seconds=3)
    assert [face.person for face in prediction.faces] == [1]


def test_a_blurred_face_is_not_read_and_says_so(finder, see):
    finder.there = [LEFT, RIGHT]
    smooth = np.random.default_rng(0).integers(0, 255, (200, 400, 3), np.uint8)
    smooth[:, :200] = np.linspace(40, 220, 200, dtype=np.uint8)[:, None, None]
    prediction = see(picture=smooth)
    assert prediction.not_sure is prediction.faces[0].not_sure is NotSure.BLUR
    assert prediction.faces[1].probabilities is not None


def test_in_a_crowd_the_largest_are_read_and_the_followed_one_always(predictor, finder, see):
    finder.there = [Face(Box(40 * place, 40, 39 - place, 39 - place)) for place in range(8)]
    prediction = see()
    assert sum(face.probabilities is not None for face in prediction.faces) == MOST_READ
    predictor.choose(8)
    prediction = see(seconds=0.2)
    assert prediction.faces[0].person == 8
    assert prediction.faces[0].probabilities is not None


def test_of_a_crowd_everybody_is_read_in_turn_and_the_followed_one_always(finder, see):
    finder.there = [Face(Box(40 * place, 40, 39 - place, 39 - place)) for place in range(8)]
    read = {}
    for _ in range(9):
        prediction = see()
        assert prediction.faces[0].probabilities is not None
        for face in prediction.faces:
            read[face.box.left] = read.get(face.box.left, 0) + (face.probabilities is not None)
    assert min(read.values()) >= 3


def test_a_blurred_look_tells_nobody_apart(predictor, finder, see, monkeypatch):
    met = []
    people = predictor._faces._people
    meet = people.meet

    def remembered(boxes, looks, *rest):
        met.append(looks)
        return meet(boxes, looks, *rest)

    monkeypatch.setattr(people, "meet", remembered)
    monkeypatch.setattr(predictor._faces, "likeness", lambda maps: torch.ones(len(maps), 4) / 2)
    finder.there = [LEFT]
    see()
    assert met[-1][0] is not None
    monkeypatch.setattr("mmdesk.model.faces.sharpness", lambda crop: 0.15)
    prediction = see()
    assert met[-1] == [None]
    assert prediction.faces[0].probabilities is not None


def test_reading_several_faces_changes_nothing_about_one(predictor, finder, see):
    finder.there = [LEFT, RIGHT]
    together = see().opinions[Modality.FACE].features
    predictor.begin()
    finder.there = [LEFT]
    alone = see().opinions[Modality.FACE].features
    assert torch.allclose(torch.from_numpy(together), torch.from_numpy(alone), atol=1e-5)


def test_a_face_is_read_in_the_steadied_box_it_is_shown_in(predictor, finder, see):
    picture = np.random.default_rng(0).integers(0, 255, (200, 400, 3), np.uint8)
    finder.there = [LEFT]
    see(picture=picture)
    finder.there = [Face(Box(26, 34, 99, 99))]
    finder.again = None
    prediction = see(picture=picture, jump_s=0.3)
    box = prediction.faces[0].box
    assert LEFT.box.width < box.width < 99
    features = prediction.opinions[Modality.FACE].features
    assert np.allclose(features, predictor.face_features(picture, box), atol=1e-5)
    predictor.begin()
    assert see(picture=picture).faces[0].box == finder.there[0].box


def test_a_face_in_profile_keeps_the_box_it_was_found_in(finder, see):
    finder.there = [LEFT]
    see()
    turned = Face(Box(24, 44, 110, 110), not_sure=NotSure.PROFILE)
    finder.there = [turned]
    assert see(jump_s=0.3).faces[0].box == turned.box


def test_between_looks_at_the_whole_picture_faces_are_found_where_they_were(finder, see):
    finder.there = [LEFT]
    see()
    finder.again = [Face(Box(22, 41, 90, 90))]
    prediction = see(seconds=0.25)
    assert finder.everywhere == 1
    assert 20 < prediction.faces[0].box.left <= 22
    assert prediction.person == 1


def test_twice_a_second_the_whole_picture_is_looked_through(finder, see):
    finder.there = finder.again = [LEFT]
    see(seconds=2)
    assert 4 <= finder.everywhere <= 5


def test_a_face_that_is_not_where_it_was_is_looked_for_everywhere(finder, see):
    finder.there = [LEFT]
    see()
    finder.again = None
    finder.there = [RIGHT]
    assert see().faces[0].box == RIGHT.box
    assert finder.everywhere == 2


@pytest.mark.parametrize("change", ["shape", "time", "nobody"])
def test_another_picture_a_pause_or_nobody_is_no_place_to_look_again(finder, see, change):
    finder.there = [] if change == "nobody" else [LEFT]
    see()
    finder.again = [RIGHT]
    if change == "shape":
        see(picture=np.random.default_rng(0).integers(0, 255, (200, 300, 3), np.uint8))
    else:
        see(jump_s=2.0 if change == "time" else 0.0)
    assert finder.everywhere == 2
