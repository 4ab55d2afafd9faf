"""Sealed files: what is read is what was written, from anywhere, or it is refused."""

import io
import random
import shutil

import pytest

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_file import (
    CHUNK_BYTES,
    HEADER_BYTES,
    STORED_BYTES,
    SealedReader,
    file_key,
    key_under,
    opened,
)
from mmdesk.core.sealed_keys import DataKey, add_key, drop_key, exposed_key
from mmdesk.core.sealed_writer import SealedWriter, seal_bytes, unseal_bytes

MARKER = b"what nobody else may read"
SIZES = (0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 77)


@pytest.fixture
def key():
    key = DataKey.new()
    add_key(key)
    yield key
    drop_key(key.id)


def content_of(size):
    return (MARKER * (size // len(MARKER) + 1))[:size]


def reader_of(stored, key):
    return SealedReader(io.BytesIO(stored), key_under(key, stored[:HEADER_BYTES]))


def writer_into(path, key):
    return SealedWriter(path.open("w+b", buffering=0), key)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_read_is_what_was_written(key, size):
    content = content_of(size)
    stored = seal_bytes(content, key)
    assert MARKER not in stored
    assert unseal_bytes(stored) == content
    assert reader_of(stored, key).is_whole


def test_it_is_read_from_anywhere(key):
    content = random.Random(1).randbytes(5 * CHUNK_BYTES + 99)
    file, plain = opened(io.BytesIO(seal_bytes(content, key))), io.BytesIO(content)
    for number in range(300):
        at, count = random.Random(number).randrange(len(content)), random.Random(-number).randrange(40_000)
        assert file.seek(at) == plain.seek(at)
        assert file.read(count) == plain.read(count)
        assert file.tell() == plain.tell()
    assert file.seek(0, 2) == len(content)
    assert file.read(5) == b""


@pytest.mark.parametrize("chunk", [1, 1000, CHUNK_BYTES, 50_000])
def test_a_muxer_may_go_back_and_write_over_what_it_wrote(tmp_path, key, chunk):
    content = bytearray(random.Random(2).randbytes(4 * CHUNK_BYTES + (chunk > 1) * 5000 - 7))
    with writer_into(tmp_path / "film", key) as file:
        for at in range(0, len(content), chunk if chunk > 1 else 997):
            file.write(content[at : at + (chunk if chunk > 1 else 997)])
        for at in (0, 40, CHUNK_BYTES - 3, 2 * CHUNK_BYTES - 1, len(content) - 9, 42):
            file.seek(at)
            file.write(b"over it")
            content[at : at + 7] = b"over it"
        file.seek(0, 2)
        file.write(b"and on")
    stored = (tmp_path / "film").read_bytes()
    assert unseal_bytes(stored) == bytes(content) + b"and on"


def test_what_was_written_is_readable_without_an_end(tmp_path, key):
    path = tmp_path / "film"
    file = writer_into(path, key)
    file.write(content_of(2 * CHUNK_BYTES + 500))
    file.flush_tail()
    shutil.copy(path, tmp_path / "killed")  # as a kill would leave it
    file.close()
    reader = reader_of((tmp_path / "killed").read_bytes(), key)
    assert not reader.is_whole
    assert reader.readall() == content_of(2 * CHUNK_BYTES + 500)
    torn = (tmp_path / "killed").read_bytes()[:-3]
    assert reader_of(torn, key).readall() == content_of(2 * CHUNK_BYTES)


def test_every_changed_byte_is_noticed(key):
    stored = seal_bytes(content_of(CHUNK_BYTES + 300), key)
    for at in (*range(0, len(stored), 61), *range(HEADER_BYTES + 1), *range(len(stored) - 60, len(stored))):
        bad = bytearray(stored)
        bad[at] ^= 1 << at % 8
        if at < 16:
            assert unseal_bytes(bytes(bad)) == bytes(bad)  # it is no sealed file of ours any more
        else:
            with pytest.raises((OSError, StoreError)):
                unseal_bytes(bytes(bad))


def test_every_truncation_is_noticed(key):
    stored = seal_bytes(content_of(CHUNK_BYTES + 300), key)
    for size in range(17, len(stored), 101):
        with pytest.raises((OSError, StoreError)):
            unseal_bytes(stored[:size])


def test_swapped_chunks_and_chunks_of_another_file_are_noticed(key):
    content = content_of(3 * CHUNK_BYTES)
    stored, other = seal_bytes(content, key), seal_bytes(content, key)
    first, second = (
        slice(HEADER_BYTES + n * STORED_BYTES, HEADER_BYTES + (n + 1) * STORED_BYTES) for n in (0, 1)
    )
    swapped = bytearray(stored)
    swapped[first], swapped[second] = stored[second], stored[first]
    mixed = bytearray(stored)
    mixed[first] = other[first]
    shorter = stored[: second.start] + stored[second.stop :]
    for bad in (swapped, mixed, shorter):
        with pytest.raises(OSError, match="changed or damaged"):
            unseal_bytes(bytes(bad))


def test_without_its_key_it_is_one_line(key):
    stored = seal_bytes(b"x", key)
    drop_key(key.id)
    with pytest.raises(StoreError, match="its key is not known here"):
        file_key(io.BytesIO(stored))


def test_a_plain_file_is_read_as_it_is(tmp_path):
    (tmp_path / "plain").write_bytes(b"plain")
    with opened((tmp_path / "plain").open("rb")) as file:
        assert file.read() == b"plain"


def test_a_wiped_key_gives_nothing_and_a_copy_of_it_lives_on(key):
    copy = exposed_key(key.expose())
    secret = copy.subkey("file")
    assert secret == key.subkey("file") != key.subkey("database")
    drop_key(key.id)
    with pytest.raises(ValueError, match="wiped"):
        key.subkey("file")
    assert copy.subkey("file") == secret
