"""A database that this user may not use: what keeps them from it is said, and what to do about it."""

import os
import shutil
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from remembered import a_verdict

from mmdesk.core.errors import StoreError
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import database_file

posix = pytest.mark.skipif(not hasattr(os, "setresuid"), reason="owners and modes are POSIX ones")
only_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
pytestmark = posix
_NOBODY = 65534


@contextmanager
def somebody():
    """Not root, whom no mode keeps out; whoever else runs the tests stays who they are."""
    if os.geteuid() != 0:
        yield
        return
    os.setresgid(_NOBODY, _NOBODY, 0)
    os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)


@pytest.fixture
def theirs():
    """A data directory of somebody's, in a place that they can reach."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    folder = place / "data"
    with closing(open_database(folder)) as connection:
        FeedbackStore(connection).save(a_verdict())
    give(folder, _NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(place)


def give(folder, user):
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user, user)


def trouble(folder, read_only=False):
    with somebody(), pytest.raises(StoreError) as caught:
        open_database(folder, read_only=read_only).close()
    assert "\n" not in str(caught.value)
    assert "readable" not in str(caught.value)
    return caught.value


def test_a_folder_that_can_only_be_read(theirs):
    theirs.chmod(0o500)
    error = trouble(theirs, read_only=True)
    assert error.message == f"The folder {theirs} can only be read; mmdesk writes there even to read."
    assert f"`chmod u+rwx {theirs}`" in error.hint


@pytest.mark.parametrize(("mode", "what"), [(0o400, "can only be read"), (0o000, "cannot even be read")])
def test_a_file_that_can_only_be_read_or_not_even_that(theirs, mode, what):
    file = database_file(theirs)
    file.chmod(mode)
    error = trouble(theirs)
    assert error.message == f"The file {file} {what}."
    assert f"`chmod u+rw {file}`" in error.hint
    assert file.stat().st_mode & 0o777 == mode


@only_root
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_of_somebody_else(theirs, read_only):
    os.chown(database_file(theirs), 0, 0)
    error = trouble(theirs, read_only)
    assert error.message == f"The database {database_file(theirs)} belongs to root."
    assert "`chown`" in error.hint


@only_root
def test_a_folder_of_somebody_else(theirs):
    theirs.chmod(0o755)
    os.chown(theirs, 0, 0)
    error = trouble(theirs)
    assert error.message == f"The folder {theirs} belongs to root."
    assert "--data-dir" in error.hint


@only_root
def test_a_log_that_another_user_left_beside_it(theirs):
    left = [theirs / f"mmdesk.sqlite3-{end}" for end in ("wal", "shm")]
    for file in left:
        file.touch(0o644)
    with somebody(), pytest.raises(StoreError) as caught, closing(open_database(theirs)) as connection:
        FeedbackStore(connection).save(a_verdict(1))
    assert "mmdesk.sqlite3-wal beside it belongs to root" in caught.value.message
    for file in left:
        file.unlink()
    with somebody(), closing(open_database(theirs)) as connection:
        assert len(FeedbackStore(connection).all()) == 1


@only_root
def test_an_owner_without_a_name_is_a_number(theirs):
    os.chown(database_file(theirs), 54321, 54321)
    assert "belongs to user 54321." in trouble(theirs).message
