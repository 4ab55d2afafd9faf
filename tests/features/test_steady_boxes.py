import numpy as np
import pytest

from mmdesk.core.predictions import Box
from mmdesk.features.steady_boxes import SteadyBoxes

FACE = Box(100, 60, 80, 80)
EVERY_S = 0.2


def jumping(seed, count=40, middle=(140.0, 100.0), moving=0.0):
    """Boxes as a detector finds a face that moves so many pixels a moment: off by some, sizes in steps."""
    chance = np.random.default_rng(seed)
    boxes = []
    for number in range(count):
        side = round(80 * 1.1 ** chance.integers(-1, 2))
        across, down = chance.normal(0, 2.5, 2) + middle + np.array([moving * number, 0])
        boxes.append(Box(round(across - side / 2), round(down - side / 2), side, side))
    return boxes


def steadied(boxes, steady=None, from_s=0.0):
    steady = steady or SteadyBoxes()
    return [steady.steady([box], from_s + EVERY_S * number)[0] for number, box in enumerate(boxes)]


def middles(boxes):
    return np.array([(box.left + box.width / 2, box.top + box.height / 2) for box in boxes])


def test_the_first_box_is_the_one_that_was_found():
    for box in (FACE, Box(-7, 3, 61, 61), Box(3, 2, 40, 55)):
        assert SteadyBoxes().steady([box], 12.0) == [box]


def test_a_face_at_rest_found_here_and_there_stays_where_it_is():
    found = jumping(1)
    steady = steadied(found)
    moved = [np.abs(np.diff(middles(boxes), axis=0)).mean() for boxes in (steady, found)]
    assert moved[0] < 0.4 * moved[1]
    sides = [np.std([box.width for box in boxes]) for boxes in (steady[10:], found[10:])]
    assert sides[0] < 0.5 * sides[1]


def test_who_moves_is_not_lagged_behind_by_more_than_a_detector_errs():
    found = jumping(2, moving=16.0)  # a whole face's width a second
    truth = np.array([(140.0 + 16 * number, 100.0) for number in range(len(found))])
    away = np.abs(middles(steadied(found)) - truth).max(1)
    assert away[10:].mean() < 0.12 * 80


def test_who_comes_nearer_grows_with_it():
    boxes = [Box(140 - side // 2, 100 - side // 2, side, side) for side in range(80, 160, 4)]
    for box, steady in zip(boxes[5:], steadied(boxes)[5:], strict=True):
        assert steady.width == pytest.approx(box.width, rel=0.16)


def test_what_was_before_is_forgotten_within_four_seconds():
    same = jumping(3, count=20)
    one = steadied([FACE, *same])
    other = steadied([Box(88, 50, 100, 100), *same])
    assert one[1] != other[1]
    assert np.abs(middles(one[-1:]) - middles(other[-1:])).max() <= 1
    assert abs(one[-1].width - other[-1].width) <= 2


def test_each_of_several_faces_is_steadied_as_if_it_were_alone():
    left, right = jumping(4), jumping(5, middle=(300.0, 110.0))
    steady = SteadyBoxes()
    both = []
    for number, pair in enumerate(zip(left, right, strict=True)):
        order = slice(None, None, -1 if number % 2 else 1)  # whichever is found first
        both.append(steady.steady(pair[order], EVERY_S * number)[order])
    assert [pair[0] for pair in both] == steadied(left)
    assert [pair[1] for pair in both] == steadied(right)


def test_one_who_is_not_found_for_a_moment_goes_on_and_after_a_while_starts_anew():
    steady = SteadyBoxes()
    steadied(jumping(6, count=10), steady)
    steady.steady([], 2.0)
    moved = Box(110, 60, 80, 80)
    assert steady.steady([moved], 2.2) != [moved]
    steady.steady([], 2.4)
    assert steady.steady([moved], 4.2) == [moved]


@pytest.mark.parametrize(("box", "at_s"), [(Box(220, 60, 80, 80), 2.0), (FACE, 1.8), (FACE, 0.1)])
def test_a_face_elsewhere_and_a_clock_that_stands_or_goes_back_start_anew(box, at_s):
    steady = SteadyBoxes()
    steadied(jumping(7, count=10), steady)  # the last at 1.8 s
    assert steady.steady([box], at_s) == [box]


def test_more_moments_a_second_steady_over_the_same_time():
    slow, fast = SteadyBoxes(), SteadyBoxes()
    moved = Box(104, 60, 80, 80)
    for steady in (slow, fast):
        steady.steady([FACE], 0.0)
    for number in range(1, 31):
        last_fast = fast.steady([moved], number / 15)
    for number in range(1, 11):
        last_slow = slow.steady([moved], number / 5)
    assert abs(last_fast[0].left - last_slow[0].left) <= 1
