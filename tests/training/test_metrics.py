import numpy as np
import pytest

from mmdesk.training.metrics import (
    UNANSWERED,
    calibration_error,
    confusion,
    f1,
    macro_f1,
    recall,
    weighted_f1,
)
from mmdesk.training.text import best_thresholds, multi_label_f1

TRUE = np.array([0, 0, 0, 1, 1, 3])
SAID = np.array([0, 0, 1, 1, 0, UNANSWERED])


def test_the_confusion_counts_true_by_said():
    table = confusion(TRUE, SAID)
    assert table[0].tolist() == [2, 1, 0, 0, 0, 0, 0]
    assert table[1].tolist() == [1, 1, 0, 0, 0, 0, 0]
    assert table.sum() == 5


def test_recall_counts_the_unanswered_as_wrong_and_leaves_out_what_does_not_occur():
    assert recall(TRUE, SAID).tolist() == pytest.approx([2 / 3, 1 / 2, 0])


def test_f1_by_hand():
    assert f1(TRUE, SAID).tolist() == pytest.approx([4 / 6, 2 / 4, 0])
    assert macro_f1(TRUE, SAID) == pytest.approx((4 / 6 + 2 / 4) / 3)
    assert weighted_f1(TRUE, SAID) == pytest.approx((3 * 4 / 6 + 2 * 2 / 4) / 6)


def test_perfect_confidence_has_no_calibration_error():
    probabilities = np.eye(7, dtype=np.float32)[TRUE]
    assert calibration_error(probabilities, TRUE) == 0


def test_calibration_error_by_hand():
    probabilities = np.zeros((4, 7), np.float32)
    probabilities[:, 0], probabilities[:, 1] = 0.75, 0.25
    assert calibration_error(probabilities, np.array([0, 0, 1, 1])) == pytest.approx(0.25)


def test_several_emotions_of_a_sentence_by_hand():
    probabilities = np.zeros((2, 7), np.float32)
    probabilities[0, :2] = 0.5
    probabilities[1, 0] = 1.0
    labels = np.zeros((2, 7), np.float32)
    labels[0, 1] = labels[1, 0] = 1
    scores = multi_label_f1(probabilities, labels, np.full(7, 0.4, np.float32))
    assert scores[:2].tolist() == pytest.approx([2 / 3, 1])


def test_the_best_threshold_separates_what_can_be_separated():
    probabilities = np.tile(np.array([[0.1], [0.2], [0.6], [0.7]], np.float32), (1, 7))
    labels = np.tile(np.array([[0], [0], [1], [1]], np.float32), (1, 7))
    thresholds, scores = best_thresholds(probabilities, labels)
    assert np.all((thresholds > 0.2) & (thresholds <= 0.6))
    assert np.all(scores == 1)
