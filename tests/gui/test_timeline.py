from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics
from spoken import speak_english_again
from window_fakes import peak

from mmdesk.app.languages import speak
from mmdesk.core.emotions import Emotion
from mmdesk.core.languages import LANGUAGES
from mmdesk.gui.shown import Someone
from mmdesk.gui.timeline.lane_heights import LaneHeights, lane_heights
from mmdesk.gui.timeline.raster import raster
from mmdesk.gui.timeline.timeline import Timeline

GREY = [(10, 20, 30)] * 7


def test_a_column_shows_the_moment_its_time_lies_in():
    image = raster([1.0, 2.0], [peak(Emotion.ANGER), peak(Emotion.FEAR)], 0.0, 2.0, 20, GREY)
    assert image.shape == (7, 20, 4)
    shown = image[..., 3].argmax(0)
    assert set(shown[:10]) == {Emotion.ANGER.position}
    assert set(shown[10:]) == {Emotion.FEAR.position}


def test_long_before_the_first_and_long_after_the_last_nothing_is_painted():
    image = raster([3.0], [peak(Emotion.ANGER)], 0.0, 6.0, 60, GREY, gap_s=1.0)
    assert not image[..., 3][:, :19].any()
    assert image[..., 3][:, 21:39].any(0).all()
    assert not image[..., 3][:, 41:].any()


def test_an_empty_raster_is_transparent():
    assert not raster([], [], 0.0, 60.0, 20, GREY)[..., 3].any()


def test_live_keeps_the_last_minute_and_time_never_runs_back(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    for number in range(3000):
        timeline.add(number / 12, peak(Emotion.NEUTRAL), paint=False)
    timeline.add(1.0, peak(Emotion.ANGER))
    assert len(timeline._ends_s) == 2000
    assert timeline._ends_s == sorted(timeline._ends_s)


def test_a_mark_goes_with_its_verdict(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.mark(3.0, Emotion.ANGER, "a")
    timeline.mark(4.0, None, "b")
    timeline.unmark("a")
    assert timeline.marks == [(4.0, None, "b")]


def test_of_what_is_said_of_one_thing_the_last_alone_is_drawn_until_it_is_taken_back(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.mark(3.0, Emotion.ANGER, "a", about="moment")
    timeline.mark(3.0, Emotion.FEAR, "b", about="moment")
    timeline.mark(3.0, Emotion.SADNESS, "c", about="its voice")
    assert [mark[2] for mark in timeline.drawn_marks] == ["b", "c"]
    timeline.unmark("b")
    assert [mark[2] for mark in timeline.drawn_marks] == ["a", "c"]


@pytest.mark.parametrize("people", [0, 2, 3, 4])
@pytest.mark.parametrize("height_px", [0, 20, 60, 84, 100, 140, 250])
def test_no_name_of_a_lane_lies_over_the_next_and_people_are_all_named_where_that_can_be(people, height_px):
    heights = lane_heights(height_px, people, 10, 9)
    lane_px = height_px / heights.all_of(people)
    assert heights.person >= 1
    assert heights.step * lane_px >= 10 - 1e-6 or height_px == 0
    if people and height_px >= 84:
        assert heights.person * lane_px >= 9 - 1e-6


def test_with_room_all_lanes_are_alike_and_named():
    assert lane_heights(250, 4, 10, 9) == lane_heights(100, 0, 10, 9) == LaneHeights()


@pytest.fixture(params=LANGUAGES)
def spoken_timeline(request, qapp, qtbot):
    """A low one in each language, with three people."""
    speak(qapp, request.param)
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(600, 105)
    timeline.show()
    people = [Someone(number, peak(Emotion.ANGER), Emotion.ANGER) for number in (1, 2, 3)]
    timeline.add(1.0, peak(Emotion.ANGER), people=people)
    yield timeline
    speak_english_again(qapp)


def test_in_every_language_the_names_of_a_low_timeline_lie_apart(qtbot, spoken_timeline):
    qtbot.waitUntil(lambda: names_in(spoken_timeline)[-1].bottom() < spoken_timeline.height())
    places = names_in(spoken_timeline)
    assert all(one.bottom() <= other.top() + 1 for one, other in pairwise(places))
    assert len(places) >= 3 + 3
    people = spoken_timeline._people_image.boundingRect()
    assert spoken_timeline._people_image.mapRectToParent(people).bottom() == pytest.approx(
        spoken_timeline._item.getViewBox().viewRange()[1][1]
    )
    spoken_timeline.resize(600, 300)
    qtbot.waitUntil(lambda: len(names_in(spoken_timeline)) == 7 + 3)


def names_in(timeline):
    """What each name paints, from above."""
    axis, view = timeline._item.getAxis("left"), timeline._item.getViewBox()
    metrics = QFontMetrics(axis.style["tickFont"])
    places = []
    for at, name in axis._tickLevels[0]:
        ink = metrics.tightBoundingRect(name)
        middle = view.mapViewToScene(QPointF(view.viewRange()[0][0], at)).y()
        places.append(QRectF(0, middle - ink.height() / 2, ink.width(), ink.height()))
    return places
