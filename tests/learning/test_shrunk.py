"""How much of what was learned is kept."""

import dataclasses

import pytest
import torch
from torch import nn
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.learning.dataset import examples_of
from mmdesk.learning.finetune import Settings, fine_tune
from mmdesk.learning.shrunk import Shrunk, by_agreement, by_number


def test_by_number_half_is_kept_of_as_many_as_the_doubt():
    assert (by_number(30, 30.0), by_number(10, 30.0), by_number(0, 30.0)) == (0.5, 0.25, 0.0)
    assert by_number(3, 0.0) == 1.0


@pytest.mark.parametrize(
    ("pulls", "kept"),
    [
        ([1.0, 1.0, 1.0], 1.0),  # three times the same
        ([1.0, -1.0], 0.0),
        ([1.0, 1.0, -1.0], 0.0),  # their mean is as small as chance makes it
        ([3.0, 1.0], 0.75),  # (16 - 10) / 2 of 16 / 4
        ([5.0], 0.0),
        ([0.0, 0.0], 0.0),
    ],
)
def test_by_agreement_only_what_verdicts_have_in_common_is_kept(pulls, kept):
    gradients = torch.tensor(pulls).unsqueeze(1)
    assert by_agreement(gradients, torch.zeros(len(pulls), 4)) == pytest.approx(kept)


def test_verdicts_on_moments_that_have_nothing_to_do_with_each_other_agree_in_the_bias_alone():
    inputs = torch.tensor([[3.0, 0.0], [0.0, 3.0]])  # gradients (3, 0, 1) and (0, 3, 1)
    assert by_agreement(torch.ones(2, 1), inputs) == pytest.approx((1.0 + 1.0) / 2 / (22.0 / 4))


def test_steps_go_on_from_where_they_had_come():
    parameter = nn.Parameter(torch.tensor([1.0]))
    shrunk = Shrunk([parameter], 0.25)
    parameter.data.fill_(5.0)
    shrunk.draw_back()
    assert parameter.tolist() == [2.0]
    shrunk.go_on()
    assert parameter.tolist() == [5.0]


def test_a_lesson_takes_the_same_steps_and_keeps_a_part_of_them():
    base, replay = toy_readout(), labelled(420, 0)
    examples = examples_of(ToyPerson(1).verdicts(12))
    losses, biases = [], []
    for settings in (Settings(steps=0), Settings(steps=6, doubt=0.0), Settings(steps=6)):
        candidate = toy_readout()
        losses.append(list(fine_tune(candidate, base, examples, replay, settings)))
        biases.append(candidate.adapters[1].down.bias.detach().clone())
    untaught, far, kept = biases
    assert losses[1] == losses[2]
    if not losses[0]:  # without a step nothing was set up but the person's manner
        moved, whole = (kept - untaught).norm(), (far - untaught).norm()
        assert 12 / 42 - 1e-3 <= float(moved / whole) < 1.0


def test_the_doubt_is_in_the_card():
    assert dataclasses.asdict(Settings())["doubt"] == 30.0
