import pytest
from side_by_side import macro_f1


def test_all_right_is_one_and_not_found_counts_as_wrong():
    assert macro_f1([("anger", "anger"), ("fear", "fear")]) == 1
    assert macro_f1([("anger", "anger"), (None, "anger"), ("fear", "fear")]) == pytest.approx((2 / 3 + 1) / 2)


def test_an_emotion_named_too_often_costs_precision():
    said = [("anger", "anger"), ("anger", "fear"), ("anger", "fear"), ("fear", "fear")]
    assert macro_f1(said) == pytest.approx((2 / 4 + 2 / 4) / 2)
