from dataclasses import replace

import numpy as np
from window_fakes import a_moment, a_prediction, peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
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


def test_a_picture_which_takes_no_time_fills_its_timeline(qtbot):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.clear_file(0.0)
    timeline.add(0.0, peak(Emotion.ANGER))
    assert timeline._span() == (0.0, 1.0)
    assert raster([0.0], [peak(Emotion.ANGER)], 0.0, 1.0, 10, GREY)[..., 3].any(0).all()


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


def analysed(window, emotions, duration_s=10.0):
    view = window.file_view
    view.begin("/videos/talk.mp4", duration_s)
    pairs = []
    for number, emotion in enumerate(emotions):
        moment = a_moment(end_s=number + 1.0, brightness=10 * number)
        pairs.append((moment, a_prediction(moment, emotion)))
        view.add(*pairs[-1])
    return pairs


def test_a_file_is_shown_while_it_is_analysed_and_a_click_shows_its_moment(window, qtbot):
    pairs = analysed(window, [Emotion.NEUTRAL, Emotion.ANGER, Emotion.FEAR])
    window.file_view.finish("/videos/talk.mp4", "")
    assert window.timeline.title.text() == "talk.mp4"
    assert window.status.state.text() == "Ready"
    window.timeline.timeline.picked.emit(1.7)
    assert window.showing.shown.moment.id == pairs[1][0].id
    assert window.answer.headline.word() == "Anger"
    assert window.view._image.pixelColor(1, 1).red() == 10


def test_a_verdict_on_a_files_moment_is_about_that_moment(window, qtbot, given):
    pairs = analysed(window, [Emotion.NEUTRAL, Emotion.ANGER])
    window.file_view.finish("/videos/talk.mp4", "")
    window.timeline.timeline.picked.emit(0.5)
    qtbot.keyClick(window, "7")
    assert given[0].moment_id == pairs[0][0].id
    assert np.array_equal(given[0].probabilities, pairs[0][1].probabilities)


def test_a_cancelled_file_keeps_what_was_analysed(window):
    analysed(window, [Emotion.NEUTRAL, Emotion.ANGER])
    window.file_view.show_cancelled("/videos/talk.mp4")
    assert window.timeline.hint.text() == "Cancelled after 2 moments."
    assert not window.timeline.progress.isVisible()


def test_back_to_live_forgets_the_file(window, qtbot):
    analysed(window, [Emotion.NEUTRAL])
    with qtbot.waitSignal(window.file_cancel_wanted):
        window.timeline.back_to_live.emit()
    assert window.timeline.title.text() == "Last minute"
    assert window.showing.shown is None


def test_pictures_of_a_long_file_do_not_pile_up(window):
    analysed(window, [Emotion.NEUTRAL] * 2000, duration_s=2000.0)
    assert len(window.file_view._pictures) <= 241


def test_a_file_without_pictures_shows_what_is_written_in_their_place(window):
    window.file_view.begin("/texts/diary.txt", 1.0)
    moment = replace(a_moment(text="what a day"), picture=None)
    window.file_view.add(moment, a_prediction(moment, modalities=(Modality.TEXT,)))
    window.file_view.finish("/texts/diary.txt", "")
    assert "what a day" in window.view.accessibleName()
