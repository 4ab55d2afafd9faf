from mmdesk.core.sessions import Exclusion
from mmdesk.gui.review.exclusions import exclude, include, is_excluded
from mmdesk.gui.review.ruler import exact, ticks
from mmdesk.gui.review.span import LEAST_S, Span


def test_zooming_keeps_what_is_under_the_pointer_where_it_is():
    span = Span.whole(100.0).zoomed(4.0, 40.0)
    assert (span.start_s, span.end_s) == (30.0, 55.0)
    assert span.zoomed(0.25, 40.0) == Span.whole(100.0)


def test_it_ends_at_single_moments_and_at_the_whole():
    span = Span.whole(14_400.0)
    for _ in range(60):
        span = span.zoomed(1.6, 7000.0)
    assert round(span.wide_s, 6) == LEAST_S
    assert span.start_s <= 7000.0 <= span.end_s
    for _ in range(60):
        span = span.zoomed(1 / 1.6, 7000.0)
    assert span.is_whole


def test_scrolling_stops_at_the_ends():
    span = Span.whole(100.0).zoomed(10.0, 0.0)
    assert span.moved(-5.0) == span
    assert span.moved(1000.0).end_s == 100.0


def test_it_follows_an_instant_that_is_out_of_sight():
    span = Span.whole(100.0).zoomed(10.0, 0.0)
    assert span.showing(4.0) == span
    moved = span.showing(50.0)
    assert moved.start_s < 50.0 < moved.end_s
    assert moved.wide_s == span.wide_s


def test_a_session_that_grows_stays_whole_where_all_was_visible():
    assert Span.whole(10.0).grown(20.0) == Span.whole(20.0)
    close = Span.whole(10.0).zoomed(5.0, 5.0)
    assert close.grown(20.0).wide_s == close.wide_s


def test_times_in_the_ruler_have_room_and_tenths_only_where_they_are_needed():
    near = Span.whole(60.0).zoomed(60.0, 30.0)
    assert ticks(near, 900)[0][1].endswith((".5", ".6", ".7"))
    for span in (Span.whole(14_400.0), Span.whole(60.0), near):
        times = [at_s for at_s, _ in ticks(span, 900)]
        assert 3 <= len(times) <= 12
        assert all(span.start_s <= at_s <= span.end_s for at_s in times)
    assert exact(67.449) == "1:07.4"


def one(start_s, end_s, words=""):
    return Exclusion("s0", start_s, end_s, words)


def applied(exclusions, changes):
    left = list(exclusions)
    for change in changes:
        if change.before is not None:
            left.remove(change.before)
        if change.after is not None:
            left.append(change.after)
    return sorted((each.start_s, each.end_s) for each in left)


def test_what_is_left_out_joins_what_it_touches_and_keeps_its_words():
    before = [one(0.0, 2.0, "noise"), one(3.0, 4.0), one(8.0, 9.0)]
    changes = exclude(before, "s0", 2.0, 3.5)
    assert applied(before, changes) == [(0.0, 4.0), (8.0, 9.0)]
    assert changes[-1].after.words == "noise"


def test_taking_in_again_leaves_what_is_on_either_side():
    before = [one(0.0, 10.0, "noise"), one(20.0, 30.0), one(30.5, 31.0)]
    assert applied(before, include(before, 4.0, 6.0)) == [(0.0, 4.0), (6.0, 10.0), (20.0, 30.0), (30.5, 31.0)]
    assert applied(before, include(before, 25.0, 40.0)) == [(0.0, 10.0), (20.0, 25.0)]


def test_a_stretch_is_left_out_only_where_all_of_it_is():
    before = [one(0.0, 2.0), one(2.0, 4.0), one(5.0, 6.0)]
    assert is_excluded(before, 1.0, 4.0)
    assert not is_excluded(before, 1.0, 5.5)
    assert not is_excluded([], 0.0, 1.0)
