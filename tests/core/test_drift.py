"""The drift watch: shares with their intervals, and which version does worse than its parent."""

from datetime import UTC, datetime, timedelta

import pytest

from mmdesk.core.drift import LEAST, NEWEST, Given, VersionInUse, counted, does_worse, luck, wilson

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_the_interval_is_the_one_of_the_textbook():
    assert wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson(15, 20) == pytest.approx((0.5313, 0.8881), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_chance_is_fishers():
    # A lady tastes eight cups of tea: all four right by luck in 1 of 70, so no more than three in 69.
    assert luck(3, 4, 1, 4) == pytest.approx(69 / 70)
    assert luck(0, 4, 4, 4) == pytest.approx(1 / 70)
    assert luck(41, 80, 52, 80) == pytest.approx(0.05437, abs=1e-5)
    assert luck(5, 5, 0, 5) == pytest.approx(1.0)


def watched(child, parent):
    return {0: VersionInUse(0, None, *parent), 1: VersionInUse(1, 0, *child)}


def test_a_version_beyond_chance_worse_than_its_parent_is_found():
    worse = does_worse(1, watched((30, 80), (52, 80)))
    assert worse is not None
    assert (worse.version.number, worse.parent.number) == (1, 0)
    assert worse.chance < 0.001


@pytest.mark.parametrize(
    ("child", "parent"),
    [
        ((41, 80), (52, 80)),  # by chance in 1 of 18
        ((60, 80), (52, 80)),
        ((52, 80), (52, 80)),
        ((0, LEAST - 1), (50, 50)),
        ((0, 50), (LEAST - 1, LEAST - 1)),
        ((0, 0), (0, 0)),
    ],
)
def test_what_may_be_chance_is_not_offered(child, parent):
    assert does_worse(1, watched(child, parent)) is None


def test_the_base_and_versions_without_a_parent_are_never_worse():
    assert does_worse(0, watched((0, 80), (80, 80))) is None
    assert does_worse(1, {1: VersionInUse(1, 0, 0, 80)}) is None
    assert does_worse(9, {}) is None


def given(rights, version=1, session="s", apart=timedelta(seconds=2)):
    """Newest first, as they are counted."""
    return [Given(version, bool(one), session, NOON - place * apart) for place, one in enumerate(rights)]


def test_right_and_all_are_counted_for_each_version():
    mixed = given([1, 0, 1]) + given([0], version=0)
    assert counted(mixed) == {1: (2, 3), 0: (0, 1)}


def test_only_the_newest_count():
    assert counted(given([0] * NEWEST + [1] * 50)) == {1: (0, NEWEST)}


def test_a_range_is_one_decision_whatever_its_length():
    at_once = timedelta(microseconds=300)
    assert counted(given([0] * 300 + [1] * 10, apart=at_once)) == {1: (0, 1)}
    assert counted(given([0, 1], apart=at_once)) == {1: (1, 1)}
    two_sessions = given([0, 0], apart=at_once) + given([0, 0], session="other", apart=at_once)
    assert counted(two_sessions) == {1: (0, 2)}
