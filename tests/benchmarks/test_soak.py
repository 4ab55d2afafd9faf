import pytest
from soak import grown


def test_flat_memory_has_not_grown():
    assert grown([900.0, *[1000.0, 1001.0, 999.0] * 10]) == pytest.approx(0, abs=0.002)


def test_memory_that_rises_by_a_little_each_time_has_grown():
    assert grown([1000.0 + look for look in range(100)]) == pytest.approx(0.06, abs=0.005)


def test_what_is_set_up_at_first_does_not_count():
    assert grown([400.0] * 20 + [1000.0] * 80) == 0


def test_a_few_looks_say_nothing():
    with pytest.raises(ValueError, match="too few"):
        grown([1000.0] * 5)
