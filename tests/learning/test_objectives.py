"""The objectives against numbers worked out by hand. Three emotions are enough: nothing depends on seven."""

import math

import pytest
import torch

from mmdesk.learning.objectives import (
    CONFIRMATION,
    CONFIRMATION_WEIGHT,
    CORRECTION,
    FIRST_SHARE,
    NONE,
    OBJECTIVES,
    REJECTION,
    Said,
    kl_to_base,
    kto,
    policy_gradient,
    preference,
    supervised,
)

BASE = torch.tensor([[0.7, 0.2, 0.1]]).log()
NOW = torch.tensor([[0.5, 0.4, 0.1]]).log()
SHOWN, NAMED = 0, 1


def said(verdict, named=NAMED, shown=SHOWN, second=NONE, strength=1.0):
    return Said(*(torch.tensor([one]) for one in (verdict, named, shown, second, strength)))


def value(objective, verdict, named=NAMED, shown=SHOWN, logits=NOW, second=NONE, strength=1.0):
    return float(objective(logits, BASE, said(verdict, named, shown, second, strength)))


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def test_supervised_is_cross_entropy_for_a_correction():
    assert value(supervised, CORRECTION) == pytest.approx(-math.log(0.4), abs=1e-5)


def test_supervised_takes_a_confirmation_as_a_weak_positive():
    expected = -CONFIRMATION_WEIGHT * math.log(0.5)
    assert value(supervised, CONFIRMATION, named=SHOWN) == pytest.approx(expected, abs=1e-5)


def test_supervised_takes_a_rejection_as_unlikelihood():
    assert value(supervised, REJECTION, named=-1) == pytest.approx(-math.log(1 - 0.5), abs=1e-5)


def test_preference_rewards_the_growth_of_named_over_shown():
    margin = math.log(0.4 / 0.2) - math.log(0.5 / 0.7)
    assert value(preference, CORRECTION) == pytest.approx(-math.log(sigmoid(margin)), abs=1e-5)


def test_preference_pairs_a_confirmation_with_the_bases_runner_up():
    margin = math.log(0.5 / 0.7) - math.log(0.4 / 0.2)
    expected = -CONFIRMATION_WEIGHT * math.log(sigmoid(margin))
    assert value(preference, CONFIRMATION, named=SHOWN) == pytest.approx(expected, abs=1e-5)


def test_preference_pairs_a_correction_of_an_unsure_answer_to_its_own_top_with_the_runner_up():
    margin = math.log(0.5 / 0.7) - math.log(0.4 / 0.2)
    assert value(preference, CORRECTION, named=SHOWN) == pytest.approx(-math.log(sigmoid(margin)), abs=1e-5)


def test_preference_pushes_a_rejected_emotion_below_the_base():
    expected = -math.log(sigmoid(-math.log(0.5 / 0.7)))
    assert value(preference, REJECTION, named=-1) == pytest.approx(expected, abs=1e-5)


def test_kto_counts_named_as_right_and_shown_as_wrong():
    drift = 0.5 * math.log(0.5 / 0.7) + 0.4 * math.log(0.4 / 0.2)
    right = 1 - sigmoid(math.log(0.4 / 0.2) - drift)
    wrong = 1 - sigmoid(drift - math.log(0.5 / 0.7))
    assert value(kto, CORRECTION) == pytest.approx(right + wrong, abs=1e-5)


def test_kto_counts_a_rejection_as_wrong_only():
    drift = 0.5 * math.log(0.5 / 0.7) + 0.4 * math.log(0.4 / 0.2)
    expected = 1 - sigmoid(drift - math.log(0.5 / 0.7))
    assert value(kto, REJECTION, named=-1) == pytest.approx(expected, abs=1e-5)


def test_a_second_choice_makes_the_supervised_target_a_distribution():
    expected = -0.7 * math.log(0.4) - 0.3 * math.log(0.1)
    assert FIRST_SHARE == 0.7
    assert value(supervised, CORRECTION, second=2) == pytest.approx(expected, abs=1e-5)


def test_a_second_choice_is_one_more_pair_with_what_was_shown():
    growth = [math.log(0.5 / 0.7), math.log(0.4 / 0.2), 0.0]
    first, second = (-math.log(sigmoid(growth[one] - growth[SHOWN])) for one in (NAMED, 2))
    assert value(preference, CORRECTION, second=2) == pytest.approx(0.7 * first + 0.3 * second, abs=1e-5)


def test_where_the_second_choice_is_what_was_shown_the_named_one_still_comes_first():
    growth = [math.log(0.5 / 0.7), math.log(0.4 / 0.2), 0.0]
    first = -math.log(sigmoid(growth[NAMED] - growth[SHOWN]))
    second = -math.log(sigmoid(growth[SHOWN] - growth[2]))  # the third is all that is left to lose
    found = value(preference, CORRECTION, second=SHOWN)
    assert found == pytest.approx(0.7 * first + 0.3 * second, abs=1e-5)


def test_kto_counts_a_second_choice_as_right_by_its_part_and_never_as_wrong():
    drift = 0.5 * math.log(0.5 / 0.7) + 0.4 * math.log(0.4 / 0.2)
    first, second = 1 - sigmoid(math.log(0.4 / 0.2) - drift), 1 - sigmoid(math.log(0.5 / 0.7) - drift)
    assert value(kto, CORRECTION, second=SHOWN) == pytest.approx(0.7 * first + 0.3 * second, abs=1e-5)


def test_policy_gradient_of_a_second_choice_is_that_of_the_reward_it_expects():
    logits = NOW.clone().requires_grad_()
    (found,) = torch.autograd.grad(policy_gradient(logits, BASE, said(CORRECTION, second=2)).sum(), logits)
    p, reward = [0.5, 0.4, 0.1], [-1.0, 0.4, -0.4]
    expected_reward = sum(a * b for a, b in zip(p, reward, strict=True))
    by_hand = [-a * (b - expected_reward) for a, b in zip(p, reward, strict=True)]
    assert found[0].tolist() == pytest.approx(by_hand, abs=1e-6)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_a_rejection_has_no_second_choice(name):
    objective = OBJECTIVES[name]
    assert value(objective, REJECTION, named=NONE, second=2) == value(objective, REJECTION, named=NONE)


@pytest.mark.parametrize("name", OBJECTIVES)
@pytest.mark.parametrize(
    ("verdict", "named"), [(CORRECTION, NAMED), (CONFIRMATION, SHOWN), (REJECTION, NONE)]
)
def test_strength_multiplies_the_loss(name, verdict, named):
    sure, unsure = (value(OBJECTIVES[name], verdict, named, strength=one) for one in (1.0, 0.25))
    assert unsure == pytest.approx(0.25 * sure, abs=1e-6)


@pytest.mark.parametrize(
    ("verdict", "named", "reward"),
    [(CORRECTION, NAMED, [-1.0, 1.0, -1.0]), (REJECTION, -1, [-1.0, 0.0, 0.0])],
)
def test_policy_gradient_is_the_exact_gradient_of_the_expected_reward(verdict, named, reward):
    logits = NOW.clone().requires_grad_()
    (found,) = torch.autograd.grad(policy_gradient(logits, BASE, said(verdict, named)).sum(), logits)
    p, r = [0.5, 0.4, 0.1], reward
    expected_reward = sum(a * b for a, b in zip(p, r, strict=True))
    by_hand = [-a * (b - expected_reward) for a, b in zip(p, r, strict=True)]  # of minus the reward
    assert found[0].tolist() == pytest.approx(by_hand, abs=1e-6)


def test_kl_is_zero_at_the_base_and_counts_in_nats_elsewhere():
    by_hand = 0.5 * math.log(0.5 / 0.7) + 0.4 * math.log(0.4 / 0.2)
    assert kl_to_base(torch.cat([BASE, NOW]), torch.cat([BASE, BASE])).tolist() == pytest.approx(
        [0.0, by_hand], abs=1e-6
    )


def test_kl_pulls_nowhere_at_the_base_not_even_by_a_rounding_error():
    logits = 3 * torch.randn(200, 7, generator=torch.Generator().manual_seed(0))
    now = logits.clone().requires_grad_()
    (slope,) = torch.autograd.grad(kl_to_base(now, logits).mean(), now)
    assert not slope.any()


def test_kl_pulls_back_to_the_base_from_elsewhere():
    now = NOW.clone().requires_grad_()
    (slope,) = torch.autograd.grad(kl_to_base(now, BASE).sum(), now)
    p, growth = [0.5, 0.4, 0.1], [math.log(0.5 / 0.7), math.log(0.4 / 0.2), 0.0]
    kl = sum(a * b for a, b in zip(p, growth, strict=True))
    by_hand = [a * (b - kl) for a, b in zip(p, growth, strict=True)]
    assert slope[0].tolist() == pytest.approx(by_hand, abs=1e-6)


@pytest.mark.parametrize("name", OBJECTIVES)
@pytest.mark.parametrize(
    ("verdict", "named"), [(CORRECTION, NAMED), (CONFIRMATION, SHOWN), (REJECTION, NONE)]
)
def test_a_step_downhill_raises_what_was_named_and_lowers_what_was_rejected(name, verdict, named):
    logits = BASE.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(OBJECTIVES[name](logits, BASE, said(verdict, named)).sum(), logits)
    change = ((logits - 0.1 * gradient).softmax(1) - BASE.softmax(1))[0]
    assert change[SHOWN] < 0 if verdict == REJECTION else change[named] > 0
