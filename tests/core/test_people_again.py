"""Who is read on in a file keeps the number of before."""

from dataclasses import replace

import numpy as np

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.moments import Moment
from mmdesk.core.people_again import PeopleAgain
from mmdesk.core.predictions import Box, Face, Prediction
from mmdesk.core.sessions import PastMoment

LEFT, RIGHT, MIDDLE = Box(10, 10, 40, 40), Box(200, 10, 40, 40), Box(100, 80, 40, 40)


def a_prediction(*faces, person=0):
    flat = np.full(len(EMOTIONS), 1 / 7, np.float32)
    return Prediction("m", 0, flat, faces=tuple(Face(box, person=one) for box, one in faces), person=person)


def at(end_s, *faces):
    return PastMoment(Moment(end_s - 0.2, end_s), a_prediction(*faces))


def numbers(prediction):
    return [face.person for face in prediction.faces]


def test_people_keep_their_numbers_by_where_their_faces_were():
    again = PeopleAgain([at(0.8, (LEFT, 4), (RIGHT, 2)), at(1.0, (LEFT, 4), (RIGHT, 2))], highest=5)
    moved = replace(RIGHT, left=RIGHT.left + 3)
    for end_s in (0.8, 1.0):
        again.meet(a_prediction((LEFT, 1), (moved, 2)), end_s)
    read_on = again.renamed(a_prediction((LEFT, 1), (RIGHT, 2), person=2))
    assert (numbers(read_on), read_on.person) == ([4, 2], 2)


def test_who_is_new_gets_a_number_that_nobody_had():
    again = PeopleAgain([at(1.0, (LEFT, 4))], highest=5)
    again.meet(a_prediction((LEFT, 1)), 1.0)
    assert numbers(again.renamed(a_prediction((LEFT, 1), (MIDDLE, 2), (RIGHT, 3)))) == [4, 6, 7]
    assert numbers(again.renamed(a_prediction((MIDDLE, 2), (RIGHT, 3)))) == [6, 7]


def test_a_face_that_has_no_number_yet_has_none_afterwards_either():
    again = PeopleAgain([at(1.0, (LEFT, 4), (RIGHT, 0))], highest=4)
    again.meet(a_prediction((LEFT, 0), (RIGHT, 1)), 1.0)
    assert numbers(again.renamed(a_prediction((LEFT, 0), (RIGHT, 1)))) == [0, 5]


def test_two_are_never_taken_for_one():
    again = PeopleAgain([at(0.8, (LEFT, 4)), at(1.0, (LEFT, 4))], highest=4)
    again.meet(a_prediction((LEFT, 1)), 0.8)
    again.meet(a_prediction((LEFT, 2)), 1.0)
    assert numbers(again.renamed(a_prediction((LEFT, 1), (RIGHT, 2)))) == [4, 5]


def test_moments_of_another_time_say_nothing():
    again = PeopleAgain([at(1.0, (LEFT, 4))], highest=4)
    again.meet(a_prediction((LEFT, 1)), 1.4)
    assert numbers(again.renamed(a_prediction((LEFT, 1)))) == [5]


def test_a_file_that_was_never_read_is_left_as_it_is():
    prediction = a_prediction((LEFT, 3), person=3)
    assert PeopleAgain().renamed(prediction) is prediction
