"""Versions: admitted whole, chosen, rolled back; damage falls back to the base."""

import json
import logging
import os
import shutil
from datetime import UTC, datetime

import pytest
from remembered import admit_version

from mmdesk.core.errors import StoreError
from mmdesk.store.versions import VersionStore

CREATED = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def base_dir(tmp_path):
    folder = tmp_path / "base"
    folder.mkdir()
    (folder / "card.json").write_text(json.dumps({"version": 0, "created_at": "2026-01-01T00:00:00Z"}))
    (folder / "weights.safetensors").write_bytes(b"weights")
    return folder


@pytest.fixture
def store(data_dir, base_dir):
    return VersionStore(data_dir, base_dir)


def numbers(store):
    return [version.number for version in store.list()]


def test_asking_creates_nothing(tmp_path, base_dir):
    store = VersionStore(tmp_path / "absent", base_dir)
    store.sweep()
    assert (numbers(store), store.current().number, store.next_number()) == ([0], 0, 1)
    assert not (tmp_path / "absent").exists()


def test_the_base_is_first_and_lies_in_the_resources(store, base_dir):
    base = store.list()[0]
    assert (base.number, base.folder, base.parent, base.verdicts) == (0, base_dir, None, 0)
    assert base.created_at == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_base_without_a_card_is_still_there(data_dir, tmp_path):
    assert numbers(VersionStore(data_dir, tmp_path / "nowhere")) == [0]


def test_an_admitted_version_is_listed_and_not_yet_used(store, data_dir):
    version = admit_version(store, ["a", "b"], created_at=CREATED.isoformat(), summary="Better by 3 %.")
    assert (version.number, version.parent, version.verdicts) == (1, 0, 2)
    assert (version.created_at, version.summary) == (CREATED, "Better by 3 %.")
    assert version.folder == data_dir / "versions" / "0001"
    assert store.list()[1] == version
    assert store.current().is_base
    assert store.next_number() == 2


def test_only_the_card_of_the_base_is_copied(store, data_dir, base_dir):
    admit_version(store)
    copied = list((data_dir / "versions" / "0000").iterdir())
    assert [path.name for path in copied] == ["card.json"]
    assert copied[0].read_bytes() == (base_dir / "card.json").read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX ones")
def test_versions_are_private(store, data_dir):
    admit_version(store)
    store.use(1)
    for path in (data_dir / "versions").rglob("*"):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_use_and_rollback_go_to_the_parent(store):
    admit_version(store)
    admit_version(store, parent=1)
    store.use(2)
    assert store.current().number == 2
    assert store.rollback().number == 1
    assert store.current().number == 1
    assert store.rollback().is_base
    with pytest.raises(StoreError, match="nothing to roll back"):
        store.rollback()


def test_rollback_from_an_orphan_goes_to_the_base(store):
    admit_version(store, parent=17)
    store.use(1)
    assert store.rollback().is_base


def test_a_version_that_is_not_there_cannot_be_used(store):
    admit_version(store)
    store.use(1)
    with pytest.raises(StoreError, match="no version 9"):
        store.use(9)
    assert store.current().number == 1


@pytest.mark.parametrize("content", [b"", b"garbage", b"\xff\xfe\x00", b"7", b"-1", b"1.5", b"9" * 5000])
def test_garbage_in_current_means_the_base_with_a_warning(store, data_dir, caplog, content):
    admit_version(store)
    (data_dir / "versions" / "current").write_bytes(content)
    with caplog.at_level(logging.WARNING, "mmdesk"):
        assert store.current().is_base
    assert "using the base" in caplog.text
    store.use(1)
    assert store.current().number == 1


def test_a_version_that_has_gone_means_the_base_with_a_warning(store, caplog):
    version = admit_version(store)
    store.use(1)
    shutil.rmtree(version.folder)
    assert store.current().is_base
    assert "Version 1 is missing" in caplog.text


@pytest.mark.parametrize("card", [b"", b"{", b"[]", b"\xff"])
def test_a_folder_without_a_readable_card_is_no_version_but_keeps_its_number(store, card):
    version = admit_version(store)
    (version.folder / "card.json").write_bytes(card)
    assert numbers(store) == [0]
    assert store.next_number() == 2


def test_what_a_card_does_not_say_is_unknown(store):
    version = admit_version(store)
    card = {"parent": "x", "created_at": 5, "verdicts": None, "summary": 3}
    (version.folder / "card.json").write_text(json.dumps(card))
    (found,) = store.list()[1:]
    assert (found.parent, found.created_at, found.verdicts, found.summary) == (0, None, 0, "")


def test_strangers_in_the_folder_are_no_versions(store, data_dir):
    admit_version(store)
    for name in ("notes", "12", "0007.tmp", "²²²²"):
        (data_dir / "versions" / name).mkdir()
    (data_dir / "versions" / "0009").write_text("a file")
    assert numbers(store) == [0, 1]
    assert store.next_number() == 2


def test_what_an_interrupted_program_left_is_swept_and_nothing_else(store, data_dir):
    admit_version(store)
    staging = store.staging()
    (staging / "weights.safetensors").write_bytes(b"half")
    (data_dir / "versions" / ".mmdesk-1234.tmp").write_bytes(b"half")
    (data_dir / "versions" / "notes").mkdir()
    store.sweep()
    left = sorted(path.name for path in (data_dir / "versions").iterdir())
    assert left == ["0000", "0001", "notes"]


def test_staging_is_empty_also_after_an_interruption(store):
    (store.staging() / "old").write_text("left")
    assert list(store.staging().iterdir()) == []


def test_a_candidate_without_a_card_is_not_admitted(store):
    staging = store.staging()
    (staging / "weights.safetensors").write_bytes(b"weights")
    with pytest.raises(StoreError, match="has no card"):
        store.admit(staging)
    assert numbers(store) == [0]


def test_of_two_candidates_for_one_number_the_first_is_kept(store, data_dir):
    staging = store.staging()
    (staging / "card.json").write_text('{"summary": "second"}')
    taken = data_dir / "versions" / "0001"
    taken.mkdir()
    (taken / "card.json").write_text('{"summary": "first"}')
    with pytest.raises(StoreError, match="Cannot write the version"):
        store.admit(staging)
    assert [version.summary for version in store.list()] == ["", "first"]


def test_removing_the_version_in_use_rolls_back(store):
    admit_version(store)
    admit_version(store, parent=1)
    store.use(2)
    store.remove(2)
    assert (store.current().number, numbers(store)) == (1, [0, 1])
    with pytest.raises(StoreError, match="base cannot be removed"):
        store.remove(0)


def test_a_file_in_place_of_the_folder_is_said(store, data_dir):
    (data_dir / "versions").write_text("not a folder")
    assert numbers(store) == [0]
    assert store.current().is_base
    store.sweep()
    with pytest.raises(StoreError, match="--data-dir"):
        store.use(0)
