"""Killed while it forgets everything: a few of the kills, and that they would see what is left."""

import os

import pytest
from kill_forgetting import kill_at, what_is_wrong
from planted import plant

from mmdesk.cli.main import main
from mmdesk.paths import base_model_dir

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def test_killed_anywhere_it_is_ended_by_the_next_start_or_never_began(tmp_path):
    gone, never, wrong = kill_at([0.5, 0.75, 0.9, 0.97], tmp_path)
    assert wrong == []
    assert gone >= 1
    assert gone + never == 4


def test_killed_while_files_go_unopened_all_of_them_are_gone_or_none(tmp_path):
    gone, never, wrong = kill_at([0.97], tmp_path, "damaged")
    assert wrong == []
    assert (gone, never) == (1, 0)


def test_a_key_that_is_left_would_be_seen(data_dir):
    plant(data_dir, base_model_dir())
    key = (data_dir / "signing-key").read_bytes()
    assert what_is_wrong(data_dir) == []
    assert main(["--data-dir", str(data_dir), "forget", "--all"]) == 0
    (data_dir / "signing-key").write_bytes(key)
    assert what_is_wrong(data_dir) == ["the signing key"]
