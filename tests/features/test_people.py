import numpy as np
import pytest

from mmdesk.core.predictions import PERSON_KEPT_S, Box
from mmdesk.features.people import ALIKE, NEAR_S, PROVED_S, UNLIKE, UNTOLD_S, People

STEP_S = 0.1


def at(left, top=100, side=80):
    return Box(left, top, side, side)


def look_of(name, likeness=1.0):
    """A direction of its own for each name; with a likeness below 1, one that far from it."""
    generator = np.random.default_rng(sum(map(ord, name)))
    own, other = np.linalg.qr(generator.normal(size=(64, 2)))[0].T
    return (likeness * own + np.sqrt(1 - likeness**2) * other).astype(np.float32)


class Scene:
    """Pictures one after the other, each with the boxes and looks of those who are in it."""

    def __init__(self):
        self.people, self.now_s = People(), 0.0

    def show(self, *seen, seconds=STEP_S, step_s=STEP_S):
        numbers = []
        for _ in range(round(seconds / step_s)):
            self.now_s += step_s
            numbers = self.people.meet([box for box, _ in seen], [look for _, look in seen], self.now_s)
        return numbers


@pytest.fixture
def scene():
    return Scene()


def test_the_people_of_the_first_picture_are_numbered_from_the_left(scene):
    faces = [(at(500), look_of("b")), (at(100), look_of("a")), (at(900), look_of("c"))]
    assert scene.show(*faces) == [2, 1, 3]


def test_a_speck_beside_the_people_of_the_first_picture_is_nobody_yet(scene):
    assert scene.show((at(100), look_of("a")), (at(400, side=30), look_of("curtain"))) == [1, 0]
    assert scene.show((at(100), look_of("a")), (at(400, side=30), look_of("curtain")), seconds=PROVED_S) == [
        1,
        2,
    ]


def test_a_face_that_moves_keeps_its_number_whatever_the_order_of_the_detector(scene):
    for step in range(20):
        left, right = (at(100 + 10 * step), look_of("a")), (at(600 - 8 * step), look_of("b"))
        pair = (left, right) if step % 2 else (right, left)
        numbers = scene.show(*pair)
        assert numbers == ([1, 2] if step % 2 else [2, 1])


def test_two_who_cross_are_told_apart_by_their_looks(scene):
    for step in range(31):
        numbers = scene.show((at(100 + 20 * step), look_of("a")), (at(700 - 20 * step, 110), look_of("b")))
    assert numbers == [1, 2]


def test_who_was_found_where_the_followed_one_was_is_that_one(scene):
    scene.show((at(100), look_of("a")), (at(500), look_of("b")), seconds=1)
    assert scene.people.whose() == 1
    turned = at(60, side=160)
    assert scene.people.meet([turned, at(500)], [None, look_of("b")], scene.now_s + 0.1, True) == [1, 2]
    assert scene.people.meet([at(500), turned], [look_of("b"), None], scene.now_s + 0.2) == [2, 1]


def test_after_a_profile_whose_box_is_larger_the_face_is_known_at_once(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    scene.people.meet([at(60, 60, side=160)], [None], scene.now_s + 0.1, True)
    scene.now_s += 0.1
    assert scene.show((at(100), look_of("a"))) == [1]


def test_a_face_without_a_look_is_followed_by_its_place(scene):
    scene.show((at(100), None), (at(500), None))
    assert scene.show((at(510), None), (at(110), None)) == [2, 1]


def test_a_face_that_was_seen_once_is_nobody_yet(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    assert scene.show((at(100), look_of("a")), (at(600), look_of("curtain"))) == [1, 0]
    scene.show((at(100), look_of("a")), seconds=NEAR_S + 1)
    assert scene.show((at(600), look_of("b")), (at(100), look_of("a")), seconds=PROVED_S + STEP_S) == [2, 1]


def test_who_comes_back_elsewhere_within_a_minute_has_the_same_number(scene):
    scene.show((at(100), look_of("a")), (at(500), look_of("b")), seconds=1)
    scene.show((at(100), look_of("a")), seconds=PERSON_KEPT_S - 5)
    back = (at(900, 300), look_of("b", ALIKE + 0.1))
    assert scene.show((at(100), look_of("a")), back, seconds=PROVED_S + 0.2) == [1, 2]


def test_a_stranger_gets_a_new_number_and_so_does_who_comes_back_after_longer(scene):
    scene.show((at(100), look_of("a")), (at(500), look_of("b")), seconds=1)
    scene.show((at(100), look_of("a")), seconds=5)
    assert scene.show((at(100), look_of("a")), (at(500), look_of("c")), seconds=PROVED_S + 0.2) == [1, 3]
    scene.show((at(100), look_of("a")), seconds=PERSON_KEPT_S + 5)
    assert scene.show((at(100), look_of("a")), (at(500), look_of("b")), seconds=PROVED_S + 0.2) == [1, 4]


def test_a_face_that_cannot_be_told_yet_waits_while_somebody_is_away(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    scene.show(seconds=NEAR_S + 1)
    assert scene.show((at(600), None), seconds=PROVED_S + 0.1) == [0]
    assert scene.show((at(600), look_of("a"))) == [1]


def test_but_it_does_not_wait_for_ever(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    scene.show(seconds=NEAR_S + 1)
    assert scene.show((at(600), None), seconds=UNTOLD_S + 0.2) == [2]


def test_a_poor_first_look_is_soon_outweighed(scene):
    scene.show((at(100), look_of("a", 0.4)))
    scene.show((at(100), look_of("a")), seconds=1)
    scene.show(seconds=5)
    assert scene.show((at(600), look_of("a")), seconds=PROVED_S + 0.2) == [1]


def test_who_is_in_the_picture_is_never_taken_for_who_comes_in(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    assert scene.show((at(100), look_of("a")), (at(600), look_of("a")), seconds=PROVED_S + 0.2) == [1, 2]


def test_another_face_in_the_same_place_is_another_person(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    unlike = look_of("a", UNLIKE - 0.1)
    assert scene.show((at(100), unlike), seconds=PROVED_S + 0.2) == [2]


def test_the_nearest_is_followed_until_gone_and_no_larger_one_takes_over(scene):
    scene.show((at(100, side=90), look_of("a")), (at(500), look_of("b")), seconds=1)
    assert scene.people.whose() == 1
    scene.show((at(100, side=90), look_of("a")), (at(500, side=120), look_of("b")), seconds=1)
    assert scene.people.whose() == 1
    scene.show((at(500), look_of("b")), seconds=NEAR_S - 0.2)
    assert scene.people.whose() == 1
    scene.show((at(500), look_of("b")), seconds=0.5)
    assert scene.people.whose() == 2


def test_a_chosen_person_stays_chosen_while_away_for_a_minute(scene):
    both = (at(100), look_of("a")), (at(500), look_of("b"))
    scene.show(*both, seconds=1)
    scene.people.choose(2)
    scene.show(*both)
    assert scene.people.whose() == 2
    scene.show(both[0], seconds=PERSON_KEPT_S - 1)
    assert scene.people.whose() == 2
    scene.show(both[0], seconds=2)
    assert scene.people.whose() == 1


def test_the_choice_can_be_given_back(scene):
    both = (at(100, side=100), look_of("a")), (at(500), look_of("b"))
    scene.show(*both, seconds=1)
    scene.people.choose(2)
    scene.show(both[0], seconds=NEAR_S + 1)
    scene.people.choose(None)
    scene.show(both[0])
    assert scene.people.whose() == 1


def test_the_followed_persons_box_comes_first(scene):
    scene.show((at(100), look_of("a")), (at(500, side=100), look_of("b")))
    assert scene.people.whose() == 2
    assert scene.people.in_order([at(100), at(505, side=100)]) == [1, 0]
    assert scene.people.followed_box(scene.now_s + 1) == at(500, side=100)
    assert scene.people.followed_box(scene.now_s + NEAR_S + 1) is None


def test_a_clock_that_goes_back_forgets_places_and_raises_nothing(scene):
    scene.show((at(100), look_of("a")), seconds=1)
    scene.now_s = -50.0
    assert scene.show((at(100), look_of("a"))) == [0]
    assert scene.show((at(100), look_of("a")), seconds=PROVED_S + 0.2) == [2]
