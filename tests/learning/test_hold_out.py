"""Nothing is judged by a candidate that was taught it."""

import pytest

from mmdesk.learning.hold_out import FEW, LEAST, hold_outs


def moments(count):
    return [f"m{place}" for place in range(count)]


@pytest.mark.parametrize("count", [3, 4, 9, 10, 11, 50, 137])
def test_what_is_judged_was_not_taught(count):
    for split in hold_outs(moments(count), [True] * count):
        assert split.judged
        assert split.taught
        assert not set(split.judged) & set(split.taught)


@pytest.mark.parametrize("count", range(LEAST))
def test_too_few_new_moments_cannot_be_judged(count):
    assert hold_outs(moments(20 + count), [False] * 20 + [True] * count) == []


@pytest.mark.parametrize("count", [3, 5, 9, 50])
def test_of_a_few_each_is_judged_once(count):
    judged = [row for split in hold_outs(moments(count), [True] * count) for row in split.judged]
    assert sorted(judged) == list(range(count))


def test_of_many_the_later_are_judged_by_what_came_before():
    for split in hold_outs(moments(FEW), [True] * FEW):
        assert max(split.taught) < min(split.judged)


def test_what_the_version_in_use_was_taught_is_taught_but_never_judged():
    splits = hold_outs(moments(40), [False] * 20 + [True] * 20)
    assert all(set(range(20)) <= set(split.taught) for split in splits)
    assert all(min(split.judged) >= 20 for split in splits)


def test_verdicts_on_one_moment_stay_together():
    names = [f"m{row // 2}" for row in range(24)]
    for split in hold_outs(names, [True] * 24):
        assert not {names[row] for row in split.taught} & {names[row] for row in split.judged}


def test_a_moment_with_an_old_verdict_is_not_judged_by_a_new_one():
    names = ["m0", "m1", "m2", "m3", "m0"]
    judged = [row for split in hold_outs(names, [False, True, True, True, True]) for row in split.judged]
    assert sorted(judged) == [1, 2, 3]
