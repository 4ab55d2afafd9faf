"""Looking through the data directory: what belongs to the program, and what does not."""

import os
from pathlib import PurePath

import pytest

from mmdesk.core.kept import KEPT, is_own_folder, kind_of
from mmdesk.store.kept_on_disk import each_kept, what_is_kept


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("mmdesk.sqlite3", "database"),
        ("mmdesk.sqlite3-wal", "database"),
        ("backups/20260101T000000.000000Z.sqlite3", "backups"),
        ("versions/0012/weights.safetensors", "versions"),
        ("versions/0012.tmp/weights.safetensors", "unfinished"),
        (".mmdesk-0123456789ab.tmp", "unfinished"),
        ("logs/mmdesk.log.2", "logs"),
        ("media/a.2.mkv", "recordings"),
    ],
)
def test_a_file_is_of_the_kind_that_wrote_it(path, name):
    assert kind_of(PurePath(path)).name == name


@pytest.mark.parametrize(
    "path", ["mmdesk.sqlite", "media/sub/a.mkv", "versions/0012/weights.pt", "a/mmdesk.sqlite3", "x"]
)
def test_another_is_of_none(path):
    assert kind_of(PurePath(path)) is None


def test_no_two_kinds_have_one_name():
    assert len({kind.name for kind in KEPT}) == len(KEPT)


def test_folders_are_known_too():
    assert is_own_folder(PurePath("versions/0003"))
    assert not is_own_folder(PurePath("versions/mine"))


def test_sizes_are_those_of_the_files_and_strangers_are_apart(data_dir):
    for name, size in (
        ("settings.json", 10),
        ("logs/mmdesk.log", 200),
        ("logs/mmdesk.log.1", 30),
        ("x/y", 5),
    ):
        (data_dir / name).parent.mkdir(exist_ok=True)
        (data_dir / name).write_bytes(b"." * size)
        (data_dir / name).chmod(0o600)
    (data_dir / "settings.json").chmod(0o644)
    found = what_is_kept(data_dir)
    kinds = {one.kind.name: one for one in found.kinds}
    assert (kinds["logs"].files, kinds["logs"].size_bytes, kinds["logs"].is_private) == (2, 230, True)
    assert (kinds["settings"].size_bytes, kinds["settings"].is_private) == (10, os.name != "posix")
    assert found.strangers == ("x",)  # what lies in it is as strange
    assert found.size_bytes == 240


def test_links_are_not_followed(data_dir, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret").touch()
    (data_dir / "logs").symlink_to(tmp_path / "elsewhere")
    assert [str(one.path) for one in each_kept(data_dir)] == ["logs"]


def test_an_absent_folder_is_empty(tmp_path):
    found = what_is_kept(tmp_path / "none")
    assert (found.is_there, found.size_bytes, len(found.kinds)) == (False, 0, len(KEPT))
