"""Only one process at a time makes versions, and nobody sweeps away what another is making."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mmdesk.core.errors import StoreError
from mmdesk.store.making import LOCK, MakingLock
from mmdesk.store.versions import VersionStore

HOLDER = """
import sys
from pathlib import Path
from mmdesk.store.versions import VersionStore
versions = VersionStore(Path(sys.argv[1]), Path(sys.argv[2]))
assert versions.lock.take()
(versions.staging() / "half").write_text("made just now")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(data_dir, tmp_path):
    """Another process that makes a version."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_dir), str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def half_made(data_dir):
    return (data_dir / "versions" / "0001.tmp" / "half").is_file()


def test_what_another_process_is_making_is_not_swept(data_dir, tmp_path, holder):
    versions = VersionStore(data_dir, tmp_path)
    versions.sweep()
    assert half_made(data_dir)
    assert not versions.lock.take()
    holder.kill()
    holder.wait()
    versions.sweep()
    assert not half_made(data_dir)
    assert versions.lock.take()
    versions.lock.drop()


def test_who_holds_the_lock_may_sweep(data_dir, tmp_path):
    versions = VersionStore(data_dir, tmp_path)
    assert versions.lock.take()
    versions.staging()
    versions.sweep()
    assert versions.lock.is_held
    assert not list((data_dir / "versions").glob("*.tmp"))
    versions.lock.drop()


def test_without_a_data_directory_nobody_else_can_hold_it_and_nothing_is_made(tmp_path):
    lock = MakingLock(tmp_path / "nowhere")
    assert lock.take()
    lock.drop()
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_in_its_place_is_told(data_dir):
    (data_dir / LOCK).mkdir()
    with pytest.raises(StoreError, match=r"Cannot write .*lesson\.lock"):
        MakingLock(data_dir).take()
