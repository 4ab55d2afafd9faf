"""What a review holds: a session's moments with what was said of them, and its media files."""

from past_fakes import a_past_moment, a_past_session
from remembered import a_verdict

from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Exclusion, Recording
from mmdesk.gui.review.contents import Contents
from mmdesk.gui.review.media import Media

TWO = (Recording("s0", "first.mkv", 2.0), Recording("s0", "second.mkv", 6.0))


def ids(verdicts):
    return [one.id for one in verdicts]


def test_moments_that_would_run_back_in_time_are_left_out():
    contents = Contents()
    contents.add([a_past_moment(1.0), a_past_moment(3.0), a_past_moment(2.0)])
    contents.add([a_past_moment(2.5), a_past_moment(4.0)])
    assert [past.moment.end_s for past in contents.moments] == [1.0, 3.0, 4.0]
    assert (len(contents.columns), contents.last_s) == (3, 4.0)


def test_a_verdict_put_right_stands_where_the_one_before_stood_and_undone_it_is_back():
    contents = Contents()
    contents.add([a_past_moment(1.0)])
    first, second = a_verdict(moment_id="m1.0"), a_verdict(1, moment_id="m1.0")
    contents.judge([first, second], [])
    better = a_verdict(2, moment_id="m1.0", replaces=first.id)
    contents.judge([better], [first.id])
    assert ids(contents.verdicts_on(0)) == [better.id, second.id]
    contents.judge([first], [better.id])
    assert ids(contents.verdicts_on(0)) == [first.id, second.id]
    assert contents.verdicts_of(a_past_moment(9.0)) == ()


def test_a_verdict_is_about_the_selection_before_the_playhead_and_only_about_what_has_the_lane():
    contents = Contents()
    contents.add([a_past_moment(end_s) for end_s in (1.0, 2.0, 3.0)])
    assert contents.aimed(0, None, None).moments == tuple(contents.moments[:1])
    assert contents.aimed(0, (1.0, 3.0), 1).moments == tuple(contents.moments[1:])
    assert contents.aimed(0, None, 2).moments == ()
    aimed = contents.aimed(0, None, Modality.VOICE)
    assert (aimed.moments, aimed.modality, aimed.person) == ((), Modality.VOICE, 0)
    assert contents.aimed(None, None, None).moments == ()


def test_exclusions_are_told_in_the_order_of_time_and_one_that_is_changed_is_one():
    late, early = Exclusion("s0", 5.0, 6.0, id="late"), Exclusion("s0", 1.0, 2.0, id="early")
    contents = Contents([late])
    contents.exclude(None, early)
    assert contents.exclusions == (early, late)
    longer = Exclusion("s0", 5.0, 9.0, id="late")
    contents.exclude(late, longer)
    assert contents.exclusions == (early, longer)
    contents.exclude(early, None)
    assert contents.exclusions == (longer,)


def test_the_player_gets_the_recording_of_each_second_once_and_its_seconds_are_counted_from_there():
    media = Media(a_past_session(recordings=TWO))
    assert (media.take(1.0), media.file, media.in_file(1.0)) == (False, "", None)
    assert (media.take(2.5), media.file, media.in_file(2.5)) == (True, "first.mkv", 0.5)
    media.has_come = True
    assert (media.take(5.0), media.has_come) == (False, True)
    assert (media.take(7.0), media.file, media.has_come) == (True, "second.mkv", False)
    assert (media.in_file(7.0), media.in_file(5.0), media.start_s) == (1.0, 0.0, 6.0)


def test_a_moments_picture_is_in_its_own_recording_whatever_the_player_has():
    media = Media(a_past_session(recordings=TWO))
    media.take(7.0)
    assert media.place_of_picture(a_past_moment(3.0)) == ("first.mkv", 1.0)
    assert media.place_of_picture(a_past_moment(1.0)) is None
    assert media.place_of_picture(a_past_moment(3.0, size=None)) is None
    assert Media().place_of_picture(a_past_moment(3.0)) is None
