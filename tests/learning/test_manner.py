"""A person's manner: a shift that is common to all their moments, as offsets of seven logits."""

import pytest
import torch
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.learning.dataset import examples_of
from mmdesk.learning.manner import offsets
from mmdesk.learning.objectives import NONE
from mmdesk.learning.whose import recognise

MEANS, HEAD = torch.zeros(7, 2), torch.zeros(7, 2)
HEAD[0, 0] = HEAD[1, 1] = 1.0


def test_what_all_moments_have_in_common_is_taken_off_as_far_as_two_verdicts_show_it():
    features = torch.tensor([[4.0, 1.0], [2.0, -1.0]])  # 3 to the right of others, two of seven parts kept
    found = offsets(features, torch.tensor([0, 1]), MEANS, HEAD, 2.0)
    first = -3 * (2 / 7) / 2
    rest = -first / 7
    assert found.tolist() == pytest.approx([first + rest, *[rest] * 6])


def test_it_is_measured_against_other_peoples_moments_of_the_same_emotion():
    means = MEANS.clone()
    means[3] = torch.tensor([3.0, 0.0])
    found = offsets(torch.tensor([[3.0, 0.0], [3.0, 0.0]]), torch.tensor([3, 3]), means, HEAD, 1.0)
    assert found.tolist() == [0.0] * 7


def test_a_rejection_names_nothing_and_shows_no_shift():
    features, named = torch.tensor([[3.0, 0.0], [9.0, 9.0]]), torch.tensor([0, NONE])
    assert torch.equal(
        offsets(features, named, MEANS, HEAD, 1.0), offsets(features[:1], named[:1], MEANS, HEAD, 1.0)
    )
    assert offsets(features[1:], named[1:], MEANS, HEAD, 1.0).tolist() == [0.0] * 7


def test_before_the_first_step_others_are_read_as_by_the_base():
    base, candidate, replay = toy_readout(), toy_readout(), labelled(420, 0)
    recognise(candidate, examples_of(ToyPerson(1).verdicts(40)), replay)
    heard = replay.present[:, 1]
    features = replay.features[heard, 1]
    now, then = candidate.opinion(1, features).softmax(1), base.opinion(1, features).softmax(1)
    assert float((now - then).detach().abs().mean()) < 0.01
    assert torch.equal(now.argmax(1), then.argmax(1))
