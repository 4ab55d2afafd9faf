"""Expected trouble is said in one line."""

import pytest

from mmdesk.core.errors import DeviceError, MediaError, MmdeskError, StoreError, WeightsError


@pytest.mark.parametrize("kind", [MmdeskError, DeviceError, MediaError, WeightsError, StoreError])
def test_it_reads_as_the_message_and_then_the_hint(kind):
    error = kind("The disk is full.", "Make room.")
    assert isinstance(error, MmdeskError)
    assert str(error) == "The disk is full. Make room."


def test_without_a_hint_the_message_stands_alone():
    assert str(MmdeskError("The disk is full.")) == "The disk is full."
