import pytest
import torch

from mmdesk.training.thresholds import LEAST, MOST, threshold_for


def answers(count, wrong_below):
    """Seven-way answers as sure as 0.35 to 1; those under `wrong_below` are wrong every second time."""
    sure = torch.linspace(0.35, 1, count)
    probabilities = ((1 - sure) / 6).unsqueeze(1).repeat(1, 7)
    probabilities[:, 2] = sure
    labels = torch.full((count,), 2)
    labels[(sure < wrong_below) & (torch.arange(count) % 2 == 0)] = 0
    return probabilities, labels


def test_so_much_is_left_unanswered_that_the_rest_is_right_often_enough():
    probabilities, labels = answers(20_000, wrong_below=0.6)
    # From t on, half of what lies between t and 0.6 is wrong: 0.1 of all where (0.6 - t) / 2 = 0.1 (1 - t).
    assert threshold_for(probabilities, labels, 0.9) == pytest.approx(0.5, abs=0.02)


def test_few_answers_ask_for_more_caution():
    many, few = (threshold_for(*answers(count, wrong_below=0.6), 0.9) for count in (20_000, 100))
    assert many < few <= MOST


def test_one_lucky_answer_proves_nothing():
    probabilities = torch.full((200, 7), 0.1)
    probabilities[:, 2] = 0.4
    probabilities[0, 2] = 0.7
    labels = torch.zeros(200, dtype=torch.long)
    labels[0] = 2
    assert threshold_for(probabilities, labels, 0.9) == MOST


def test_what_is_always_right_is_always_answered():
    assert threshold_for(*answers(500, wrong_below=0), 0.9) == LEAST


def test_what_is_never_right_is_rarely_answered():
    probabilities, labels = answers(500, wrong_below=0)
    assert threshold_for(probabilities, labels * 0, 0.9) == MOST


def test_where_nothing_is_sure_the_last_threshold_holds():
    probabilities = torch.full((50, 7), 1 / 7)
    assert threshold_for(probabilities, torch.zeros(50, dtype=torch.long), 0.9) == MOST
