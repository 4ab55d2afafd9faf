"""The table of the zoo tells a file that keeps its promise from one that breaks it, dies or hangs."""

import os

import pytest
import zoo_table
from zoo_table import Found, examine, examine_apart

from mmdesk.model.toy import ToyPredictor


@pytest.mark.parametrize(
    ("found", "expected", "keeps"),
    [
        (Found("ok"), "ok", True),
        (Found("ok, partial"), "ok", True),
        (Found("ok"), "partial", False),
        (Found("audio_only, partial"), "partial", True),
        (Found("reject"), "ok", False),
        (Found("crash"), "reject", False),
        (Found("ok", duration_s=5, seconds=20), "ok", True),
        (Found("ok", duration_s=5, seconds=20.1), "ok", False),
        (Found("ok", peak_mb=1501), "ok", False),
        (Found("reject", said="two\nlines"), "reject", False),
    ],
)
def test_a_promise_is_kept_within_time_and_memory_and_in_one_line(found, expected, keeps):
    assert found.keeps(expected) is keeps


def test_a_text_is_read_and_what_is_missing_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("I am glad.")
    assert examine(tmp_path / "a.txt", ToyPredictor()).got == "text"
    found = examine(tmp_path / "b.txt", ToyPredictor())
    assert (found.got, "No such file" in found.said) == ("reject", True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot part processes")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_reading_that_dies_or_hangs_is_told_from_one_that_ends(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("I am glad.")
    assert examine_apart(tmp_path / "a.txt", ToyPredictor()).got == "text"
    monkeypatch.setattr(zoo_table, "examine", lambda path, predictor: os._exit(3))
    assert examine_apart(tmp_path / "a.txt", ToyPredictor()).got == "crash"
    monkeypatch.setattr(zoo_table, "PATIENCE_S", 0.05)
    monkeypatch.setattr(zoo_table, "examine", lambda path, predictor: os.read(os.pipe()[0], 1))
    assert examine_apart(tmp_path / "a.txt", ToyPredictor()).got == "hang"
