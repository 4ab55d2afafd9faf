"""A file is replaced whole or not at all."""

import os

import pytest

from mmdesk.core.errors import StoreError
from mmdesk.store.files import make_private_dir, replacing


def test_a_file_is_replaced_and_private(tmp_path):
    target = tmp_path / ("n" * 250)  # nearly as long as a name may be
    target.write_bytes(b"old")
    with replacing(target) as file:
        file.write(b"new")
        file.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o600


def test_when_the_block_raises_everything_is_as_it_was(tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_half(target)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("name", ["absent/file", "plain/file"])
def test_what_cannot_be_written_is_said_with_the_hint(tmp_path, name):
    (tmp_path / "plain").write_bytes(b"a file")
    with (
        pytest.raises(StoreError, match=r"Cannot write .* Try elsewhere"),
        replacing(tmp_path / name, "Try elsewhere."),
    ):
        pass


def test_a_folder_is_not_replaced_by_a_file(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="Cannot write"), replacing(tmp_path / "folder") as file:
        file.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def write_half(target):
    with replacing(target) as file:
        file.write(b"half")
        raise KeyboardInterrupt


def test_the_folders_above_a_private_folder_are_made_private_too(tmp_path):
    make_private_dir(tmp_path / "a" / "b" / "c")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b", "a/b/c")] == [0o700] * 3
