"""The simulated users, on people made up on the spot."""

import pytest
import torch
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.core.feedback import Verdict
from mmdesk.learning.finetune import Settings
from mmdesk.learning.simulation.learners import World, gated, no_learning, plain
from mmdesk.learning.simulation.living import Life, ceiling, live, noise_admitted
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.learning.simulation.summary import interval, summary
from mmdesk.learning.simulation.whole import simulate
from mmdesk.model.readout_file import LabelledMoments

QUICK = Settings(steps=25)
HONEST = Habits(answers=1.0, slips=0.0)


@pytest.fixture(scope="module")
def world():
    return World(toy_readout(), labelled(420, 0), labelled(280, 1))


def person(seed, count=60):
    features, labels = ToyPerson(seed).moments(count, seed)
    present = torch.tensor([[False, True, False]] * count)
    return Person(f"person {seed}", LabelledMoments(features, present, labels))


def test_moments_to_measure_on_are_never_shown():
    shown, others = halves(person(1), 0)
    assert len(shown) + len(others) == 60
    assert not {tuple(row) for row in shown.features[:, 1].tolist()} & {
        tuple(row) for row in others.features[:, 1].tolist()
    }


def test_an_honest_person_names_what_is_true(world):
    stream = Stream(halves(person(1), 0)[0], HONEST, 1)
    feedback = stream.next_verdicts(30, world.base, 0)
    assert all((one.emotion == one.shown) == (one.verdict is Verdict.CONFIRMATION) for one in feedback)
    assert len({one.moment_id for one in feedback}) == 30


def test_everything_is_answered_in_the_end_and_nothing_twice(world):
    stream = Stream(halves(person(1), 0)[0], Habits(), 1)
    feedback = stream.next_verdicts(1000, world.base, 0)
    assert len({one.moment_id for one in feedback}) == len(feedback) == len(stream)


def test_about_one_verdict_in_twenty_is_a_slip(world):
    moments = person(1, 2000).moments
    stream = Stream(moments, Habits(answers=1.0), 1)
    true = {f"moment {row}": int(label) for row, label in enumerate(moments.labels)}
    feedback = stream.next_verdicts(2000, world.base, 0)
    slips = sum(one.emotion.position != true[one.moment_id] for one in feedback)
    assert 0.03 < slips / 2000 < 0.07


def test_learning_gains_and_harms_nobody_else(world):
    learned = live(world, person(1, count=90), gated(QUICK), 0, HONEST)
    assert learned.gains[50] > 0.05
    assert learned.base_changes[50] >= -0.01


def test_without_learning_nothing_is_gained(world):
    assert set(live(world, person(1), no_learning, 0, HONEST).gains.values()) == {0.0}


def test_plain_fine_tuning_learns_too(world):
    assert live(world, person(1), plain(QUICK), 0, HONEST).gains[20] > 0


def test_the_ceiling_is_what_all_moments_teach(world):
    assert ceiling(world, person(1), plain(QUICK), 0) > 0.1


def test_noise_is_refused(world):
    assert not any(noise_admitted(world, person(2), gated(QUICK), 0).values())


def test_a_summary_averages_seeds_before_people():
    lives = [
        Life("a", 0, 0.5, {10: 0.2}, {10: 0.0}),
        Life("a", 1, 0.5, {10: 0.4}, {10: -0.02}),
        Life("b", 0, 0.5, {10: -0.1, 20: -0.1}, {10: 0.0, 20: -0.03}),
    ]
    figures = summary(lives)
    assert figures["people"] == 2
    assert figures["gain_after_10"] == pytest.approx((0.3 - 0.1) / 2)
    assert figures["people_after_20"] == 1
    assert figures["gain_after_50"] is None
    assert figures["base_change"] == pytest.approx((-0.01 - 0.03) / 2)
    assert figures["share_worse"] == 0.5


def test_the_interval_holds_the_mean_and_narrows_with_more_people():
    few, many = interval([0.0, 0.2] * 5), interval([0.0, 0.2] * 50)
    assert few[0] < many[0] < 0.1 < many[1] < few[1]


def test_the_report_has_the_parts_of_the_contract(world):
    report = simulate(world, [person(1, 45)], [0], lambda name: None, ["supervised"])
    needed = (
        "objective people gain_after_10 gain_after_20 gain_after_50 gain_after_100 base_change share_worse"
    )
    assert {*needed.split(), "noise_refused", "fine_tune_s_100", "gain_after_10_ci"} <= report[
        "default"
    ].keys()
    assert report["objectives"].keys() == {"supervised"}
    assert {"no_learning", "plain_fine_tuning"} <= report["baselines"].keys()
