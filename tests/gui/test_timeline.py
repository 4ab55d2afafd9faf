from window_fakes import peak

from mmdesk.core.emotions import Emotion
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
