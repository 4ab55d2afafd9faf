"""The kills: a slice of them, and that they would see a loss."""

import random

import kill_everything
import pytest
from kill_anything import KINDS, Place, kill_all


@pytest.mark.parametrize("name", ["edits", "settings"])
def test_what_was_done_before_a_kill_is_there_after_it_and_whole(qapp, name):
    (found,) = kill_all([name], 2, seed=random.randrange(1000)).values()
    assert (found.runs, found.lost, found.broken) == (2, [], [])


@pytest.mark.parametrize("name", ["window"])
def test_what_the_window_showed_as_saved_outlives_a_kill(qapp, name):
    assert kill_everything.KINDS is KINDS
    (found,) = kill_all([name], 1, seed=random.randrange(1000)).values()
    assert (found.runs, found.lost, found.broken) == (1, [], [])


def test_a_verdict_that_is_not_there_would_be_seen(tmp_path):
    place = Place(tmp_path / "data", tmp_path)
    place.data_dir.mkdir(mode=0o700)
    assert KINDS["window"].check(place, ["gone"]) == ["verdict gone was shown as saved"]


def test_a_step_that_is_not_there_would_be_seen(tmp_path):
    place = Place(tmp_path / "data", tmp_path)
    place.data_dir.mkdir(mode=0o700)
    assert KINDS["edits"].check(place, ["e0a"] * 5) == ["not what 5 steps make"]
