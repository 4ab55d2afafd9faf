"""Which moments are worth asking about, on moments made by hand."""

import numpy as np
import pytest

from mmdesk.core.asking import (
    APART_S,
    NOTHING_JUDGED,
    Judged,
    Moments,
    Weights,
    Why,
    best_of_each_stretch,
    disagreement,
    joined,
    pick,
    profiles,
    rarity,
    uncertainty,
    worthiest,
)
from mmdesk.core.emotions import Emotion

NEUTRAL, HAPPY, SAD, ANGRY = (Emotion(name).position for name in ("neutral", "happiness", "sadness", "anger"))
NONE_NAMED = np.zeros(7, np.float32)


def said(**shares):
    """Probabilities that give these emotions these shares, and the others nothing."""
    found = np.zeros(7, np.float32)
    for name, share in shares.items():
        found[Emotion(name).position] = share
    return found


def moments(fused, at_s=None, source=0, person=0, opinions=None):
    """A row for each of the fused answers; without opinions only the voice has one, the same."""
    fused = np.stack(fused)
    count = len(fused)
    if opinions is None:
        opinions = np.zeros((count, 3, 7), np.float32)
        opinions[:, 1] = fused
    at_s = np.arange(count) * 2 * APART_S if at_s is None else at_s
    return Moments(
        100 + np.arange(count),
        np.broadcast_to(source, count).astype(np.int64),
        np.broadcast_to(person, count).astype(np.int64),
        np.asarray(at_s, np.float64),
        fused,
        opinions,
    )


SURE, TORN = said(neutral=0.9, anger=0.1), said(neutral=0.5, anger=0.5)


def test_the_nearer_the_two_likeliest_are_the_more_unsure_it_is():
    found = uncertainty(np.stack([said(anger=1.0), SURE, said(neutral=0.4, anger=0.35, fear=0.25), TORN]))
    assert found.tolist() == pytest.approx([0.0, 0.2, 0.95, 1.0])


def test_opinions_disagree_wholly_where_none_names_what_another_does():
    happy, sad, angry = said(happiness=1.0), said(sadness=1.0), said(anger=1.0)
    nothing = np.zeros(7, np.float32)
    rows = [
        (happy, sad, angry),
        (happy, sad, nothing),
        (happy, happy, happy),
        (happy, nothing, nothing),
        (nothing, nothing, nothing),
    ]
    assert disagreement(np.array(rows)).tolist() == pytest.approx([1.0, 1.0, 0.0, 0.0, 0.0], abs=1e-6)


def test_half_a_disagreement_is_the_divergence_computed_by_hand():
    # H(mean) - mean(H) of (1, 0) and (1/2, 1/2) is 0.5623 - 0.3466 nats; the most for two is ln 2.
    rows = np.array([(said(anger=1.0), said(anger=0.5, fear=0.5), np.zeros(7, np.float32))])
    assert disagreement(rows)[0] == pytest.approx(0.2157 / 0.6931, abs=1e-3)


def test_what_was_seldom_named_is_rare_and_nothing_is_before_the_first_verdict():
    asked = np.stack([said(fear=1.0), said(neutral=1.0)])
    assert rarity(asked, NONE_NAMED).tolist() == pytest.approx([0.0, 0.0], abs=1e-6)
    named = np.array([20, 0, 0, 0, 0, 0, 0], np.float32)
    fear, neutral = rarity(asked, named)
    assert fear == pytest.approx(1 - 7 / 27)
    assert neutral == 0.0


def test_profiles_that_share_nothing_are_one_apart():
    happy, sad = said(happiness=1.0), said(sadness=1.0)
    apart = profiles(np.stack([happy, sad]), np.stack([[happy] * 3, [sad] * 3]))
    assert np.linalg.norm(apart[0] - apart[1]) == pytest.approx(1.0)


def test_the_moment_that_is_torn_is_asked_about_before_the_sure_one():
    found = pick(moments([SURE, TORN, SURE]), NOTHING_JUDGED, 3, Weights(novelty=0.0))
    assert [one.row for one in found] == [1, 0, 2]
    assert found[0].why[0] is Why.UNSURE
    assert found[0].worth > found[1].worth


def test_never_the_same_seconds_twice():
    one_second = np.arange(10) * 0.1
    found = pick(moments([TORN] * 10, at_s=one_second), NOTHING_JUDGED, 10)
    assert len(found) == 1
    later = pick(moments([TORN] * 10, at_s=one_second * 20 * APART_S), NOTHING_JUDGED, 10)
    assert len(later) == 10


def test_the_same_second_of_two_files_is_two_moments():
    found = pick(moments([TORN, TORN], at_s=[1.0, 1.0], source=[0, 1]), NOTHING_JUDGED, 5)
    assert sorted(one.row for one in found) == [0, 1]


def test_what_is_unlike_all_that_was_judged_comes_first():
    fused = [said(neutral=0.6, anger=0.4), said(happiness=0.6, fear=0.4)]
    asked = moments(fused)
    judged = Judged(profiles(asked.probabilities[:1], asked.opinions[:1]), NONE_NAMED)
    found = pick(asked, judged, 2)
    assert found[0].row == 1
    assert Why.NEW in found[0].why
    assert Why.NEW not in found[1].why


def test_a_queue_takes_one_of_each_kind_before_another_of_the_first():
    one, other = said(neutral=0.55, anger=0.45), said(happiness=0.6, fear=0.4)
    found = pick(moments([one, one, one, other]), NOTHING_JUDGED, 2)
    assert {found[0].row, found[1].row} == {0, 3}


def test_one_file_does_not_take_the_whole_queue():
    torn, sure = [TORN] * 20, [SURE] * 5
    source = [0] * 20 + [1] * 5
    found = pick(moments([*torn, *sure], source=source), NOTHING_JUDGED, 10, Weights(novelty=0.0))
    assert len(found) == 10
    assert sum(one.row >= 20 for one in found) == 0  # two sources: each may have all of it
    source = [0] * 20 + [1, 1, 2, 2, 3]
    found = pick(moments([*torn, *sure], source=source), NOTHING_JUDGED, 10, Weights(novelty=0.0))
    assert sum(one.row < 20 for one in found) == 5


def test_where_only_one_file_has_something_left_it_may_give_more():
    found = pick(moments([TORN] * 8 + [SURE], source=[0] * 8 + [1]), NOTHING_JUDGED, 9)
    assert len(found) == 9


def test_the_same_moments_give_the_same_queue():
    chance = np.random.default_rng(5)
    fused = chance.dirichlet(np.ones(7), 400).astype(np.float32)
    asked = moments(list(fused), source=np.arange(400) % 4, person=np.arange(400) % 3)
    first = pick(asked, NOTHING_JUDGED, 10)
    assert first == pick(asked, NOTHING_JUDGED, 10)
    assert len({one.row for one in first}) == 10


def test_of_each_stretch_and_person_the_worthiest_stays():
    asked = moments([SURE, TORN, TORN, SURE], at_s=[0.2, 0.4, 0.6, APART_S + 0.2], person=[1, 1, 2, 1])
    assert best_of_each_stretch(asked, NONE_NAMED).tolist() == [1, 2, 3]


def test_the_worthiest_keep_their_order():
    asked = moments([SURE, TORN, SURE, TORN])
    assert worthiest(asked, NONE_NAMED, most=2).number.tolist() == [101, 103]


def test_nothing_gives_nothing():
    assert len(joined([])) == 0
    assert pick(joined([]), NOTHING_JUDGED, 10) == []
    assert best_of_each_stretch(joined([]), NONE_NAMED).tolist() == []


def test_parts_are_joined_in_their_order():
    whole = joined([moments([SURE]), moments([TORN, TORN])])
    assert len(whole) == 3
    assert whole.probabilities[1].tolist() == TORN.tolist()
