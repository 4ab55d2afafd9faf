"""Killed while profiles are made and deleted: a few of the kills, and that they would see what is left."""

import os

import pytest
from kill_profiles import bytes_in, kill_at, store_in, what_is_wrong, whole_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def test_killed_anywhere_a_profile_is_whole_or_gone_and_the_other_is_untouched(tmp_path):
    places = [("make", 0.97), ("delete", 0.6), ("delete", 0.95)]
    done, never, wrong = kill_at(places, tmp_path)
    assert wrong == []
    assert done >= 1
    assert done + never == 3


def test_what_would_be_wrong_is_seen(tmp_path):
    target, other = whole_in(tmp_path)
    digest = bytes_in(tmp_path / "profiles" / target)
    assert what_is_wrong(tmp_path, "delete", target, digest) == []
    (tmp_path / "profiles" / other / "signing-key").unlink()
    assert what_is_wrong(tmp_path, "delete", target, digest) == ["Ben was changed"]
    (tmp_path / "profiles" / target).rename(tmp_path / "profiles" / f"{target}.deleting")
    assert len(what_is_wrong(tmp_path, "delete", target, digest)) == 3
    store_in(tmp_path).mend()
    assert what_is_wrong(tmp_path, "delete", target, digest) == ["Ben was changed"]
