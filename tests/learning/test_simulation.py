"""The simulated users, on people made up on the spot."""

import copy

import pytest
import torch
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.core.feedback import Verdict
from mmdesk.learning.finetune import Settings
from mmdesk.learning.simulation.everyone import CHECK, PEOPLE, Everyone
from mmdesk.learning.simulation.learners import World, gated, no_learning, plain
from mmdesk.learning.simulation.living import Life, Turned, ceiling, fused_uar, live
from mmdesk.learning.simulation.odd import ODD, harm_figures, teach_oddly
from mmdesk.learning.simulation.person import Habits, Person, Stream, halves
from mmdesk.learning.simulation.summary import by_split, interval, summary
from mmdesk.learning.simulation.whole import Simulation
from mmdesk.model.readout_file import LabelledMoments
from mmdesk.training.pictures import draw_learning

QUICK = Settings(steps=25)
HONEST = Habits(answers=1.0, slips=0.0)


@pytest.fixture(scope="module")
def world():
    return World(toy_readout(), labelled(420, 0), labelled(280, 1))


def person(seed, count=60):
    features, labels = ToyPerson(seed).moments(count, seed)
    present = torch.tensor([[False, True, False]] * count)
    return Person(f"person {seed}", LabelledMoments(features, present, labels))


@pytest.fixture(scope="module")
def everyone(world):
    return Everyone(
        world.base, [person(1), person(3), person(4)], world.check, {"strangers": labelled(70, 5)}
    )


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


def test_a_person_without_names_rejects_what_is_wrong(world):
    stream = Stream(halves(person(1), 0)[0], Habits(answers=1.0, slips=0.0, names=False), 1)
    verdicts = {(one.verdict, one.emotion is None) for one in stream.next_verdicts(40, world.base, 0)}
    assert verdicts == {(Verdict.CONFIRMATION, False), (Verdict.REJECTION, True)}


def test_learning_gains_and_harms_nobody_else(world, everyone):
    learned = live(world, everyone, person(1, count=90), gated(QUICK), 0, HONEST)
    assert learned.gains[50] > 0.05
    assert learned.changes[50][PEOPLE] >= -0.02
    assert learned.changes[50][CHECK] >= -0.01
    assert any(learned.admitted.values())


def test_without_learning_nothing_is_gained(world, everyone):
    life = live(world, everyone, person(1), no_learning, 0, HONEST)
    assert set(life.gains.values()) == {0.0}
    assert {value for changes in life.changes.values() for value in changes.values()} == {0.0}


def test_plain_fine_tuning_learns_too(world, everyone):
    assert live(world, everyone, person(1), plain(QUICK), 0, HONEST).gains[20] > 0


def test_everyone_else_are_the_others_and_not_the_teacher(world):
    two = [person(1), person(3)]
    everyone = Everyone(world.base, two, world.check, {})
    deaf = copy.deepcopy(world.base)
    torch.nn.init.zeros_(deaf.heads[1].weight[3:])  # never says the last emotions
    changes = everyone.changes(deaf, two[0])
    own, other = (fused_uar(deaf, one.moments) - fused_uar(world.base, one.moments) for one in two)
    assert changes[PEOPLE] == pytest.approx(other)
    assert own != pytest.approx(other)


def test_who_writes_is_no_measure_for_who_speaks(world):
    speaker, writer = person(1), person(3)
    written = writer.moments.present.roll(1, 1)
    writer = Person("writer", LabelledMoments(writer.moments.features, written, writer.moments.labels))
    assert PEOPLE not in Everyone(world.base, [speaker, writer], world.check, {}).changes(world.base, speaker)


def test_the_ceiling_is_what_all_moments_teach(world):
    assert ceiling(world, person(1), plain(QUICK), 0) > 0.1


def test_noise_is_refused(world, everyone):
    found = teach_oddly(world, everyone, person(2), gated(QUICK), 0, ODD["random"])
    assert harm_figures([found])["refused"] == 1.0


def test_a_swapped_name_is_never_the_true_one():
    true = torch.arange(7).repeat(3)
    named = ODD["swapped"](true, torch.Generator().manual_seed(0))
    assert not (named == true).any()
    assert torch.equal(named[:7], named[7:14])


def test_harm_is_counted_where_a_version_was_made_and_somebody_lost_by_it():
    tried = [
        {10: (False, 0.0, 0.0), 20: (True, -0.05, 0.1)},
        {10: (True, 0.0, -0.05)},
        {10: (True, 0.0, 0.0)},
    ]
    figures = harm_figures(tried)
    assert figures["lessons"] == 4
    assert figures["refused"] == 0.25
    assert figures["harmless"] == 0.5
    assert figures["harmless_to_others"] == 0.75
    assert figures["refused_after_10"] == pytest.approx(1 / 3, abs=1e-4)


def change(value):
    return {PEOPLE: value, CHECK: value / 2}


def test_a_summary_averages_seeds_before_people():
    lives = [
        Life("a", 0, 0.5, "val", {10: 0.2}, {10: change(0.0)}),
        Life("a", 1, 0.5, "val", {10: 0.4}, {10: change(-0.02)}),
        Life("b", 0, 0.5, "test", {10: -0.1, 20: -0.1}, {10: change(0.0), 20: change(-0.03)}),
    ]
    figures = summary(lives, {("a", 0): 0.5, ("a", 1): 0.7, ("b", 0): 0.1})
    assert figures["people"] == 2
    assert figures["gain_after_10"] == pytest.approx((0.3 - 0.1) / 2)
    assert figures["ceiling_after_10"] == pytest.approx((0.6 + 0.1) / 2)
    assert figures["people_after_20"] == 1
    assert figures["gain_after_50"] is None
    assert figures["base_change"] == pytest.approx((-0.01 - 0.03) / 2)
    assert figures["base_change_check"] == pytest.approx((-0.005 - 0.015) / 2)
    assert figures["share_worse"] == 0.5
    assert by_split(lives)["splits"]["val"]["gain_after_10"] == pytest.approx(0.3)


def test_moments_that_turn_are_counted_over_all_lives():
    lives = [
        Life("a", 0, 0.5, gains={10: -0.2}, changes={10: {}}, turned={10: Turned(1, 2, 12)}),
        Life("b", 0, 0.5, gains={10: 0.0}, changes={10: {}}, turned={10: Turned(3, 0, 8)}),
    ]
    assert summary(lives)["turned_after_10"] == {"right": 4, "wrong": 2, "of": 20}


def test_a_life_tells_how_many_moments_turned(world, everyone):
    life = live(world, everyone, person(1), plain(QUICK), 0, HONEST)
    turned = life.turned[20]
    assert life.turned.keys() == life.gains.keys()
    assert turned.of == len(halves(person(1), 0)[1])
    assert turned.right > turned.wrong


def test_the_interval_holds_the_mean_and_narrows_with_more_people():
    few, many = interval([0.0, 0.2] * 5), interval([0.0, 0.2] * 50)
    assert few[0] < many[0] < 0.1 < many[1] < few[1]


@pytest.fixture(scope="module")
def report(world):
    people = [person(1, 30), person(3, 30)]
    everyone = Everyone(world.base, people, world.check, {})
    return Simulation(world, everyone, people[:1], [0], lambda name: None).run(["supervised"])


def test_the_report_has_the_parts_of_the_contract(report):
    needed = (
        "objective people gain_after_10 gain_after_20 gain_after_50 gain_after_100 base_change share_worse"
    )
    assert {*needed.split(), "noise_refused", "fine_tune_s_100", "gain_after_10_ci"} <= report[
        "default"
    ].keys()
    assert report["objectives"].keys() == {"supervised"}
    assert {"no_learning", "plain_fine_tuning"} <= report["baselines"].keys()
    assert report["odd"].keys() == ODD.keys()


def test_the_report_can_be_drawn(report, tmp_path):
    pytest.importorskip("matplotlib")
    draw_learning(report, tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
