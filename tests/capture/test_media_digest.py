"""A file is known again by its digest, wherever it lies, and told from another."""

import os

import pytest

from mmdesk.capture.media_digest import digest
from mmdesk.core.errors import MediaError


def test_a_copy_under_another_name_has_the_same(tmp_path) -> None:
    data = os.urandom(3_000_000)
    (tmp_path / "a.mp4").write_bytes(data)
    (tmp_path / "b.mkv").write_bytes(data)
    assert digest(tmp_path / "a.mp4") == digest(tmp_path / "b.mkv")
    assert len(digest(tmp_path / "a.mp4")) == 64


@pytest.mark.parametrize("place", [0, 1_048_575, 2_999_999])
def test_another_beginning_or_end_has_another(place, tmp_path) -> None:
    data = bytearray(3_000_000)
    (tmp_path / "a").write_bytes(data)
    data[place] = 1
    (tmp_path / "b").write_bytes(data)
    assert digest(tmp_path / "a") != digest(tmp_path / "b")


def test_another_length_has_another_though_both_ends_are_the_same(tmp_path) -> None:
    (tmp_path / "a").write_bytes(bytes(3_000_000))
    (tmp_path / "b").write_bytes(bytes(3_000_001))
    assert digest(tmp_path / "a") != digest(tmp_path / "b")


def test_every_byte_of_a_file_smaller_than_both_ends_counts(tmp_path) -> None:
    for size in (1, 100, 1_048_576, 1_500_000):
        first = bytearray(size)
        (tmp_path / "a").write_bytes(first)
        for place in {0, size // 2, size - 1}:
            other = bytearray(first)
            other[place] = 1
            (tmp_path / "b").write_bytes(other)
            assert digest(tmp_path / "a") != digest(tmp_path / "b")


def test_a_sparse_file_of_a_terabyte_is_not_read_through(tmp_path) -> None:
    with (tmp_path / "huge.mkv").open("wb") as file:
        file.truncate(1 << 40)
    assert len(digest(tmp_path / "huge.mkv")) == 64


def test_what_is_not_there_is_one_clear_line(tmp_path) -> None:
    with pytest.raises(MediaError, match="No such file"):
        digest(tmp_path / "gone.mp4")
    with pytest.raises(MediaError, match="not a file"):
        digest(tmp_path)
