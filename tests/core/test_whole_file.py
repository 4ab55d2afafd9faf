"""Files that appear whole or not at all, and never in the place of what is no file."""

import os
import stat
from pathlib import Path

import pytest

from mmdesk.analysis.atomic_file import replacing as replacing_text
from mmdesk.cli.main import main
from mmdesk.core.whole_file import refuse_device, whole_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its devices are no files")


@pytest.fixture
def pipe(tmp_path):
    """Stands for a device: it is no plain file either, and nobody else's."""
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


def test_what_fails_half_way_leaves_what_was_there_and_nothing_beside_it(tmp_path):
    target = tmp_path / "a.json"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError):
        _write_half(target)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.json", b"before")]


def _write_half(target):
    with whole_file(target) as file:
        file.write(b"half")
        raise RuntimeError


def test_a_pipe_or_a_link_to_one_is_not_replaced(pipe, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(pipe)
    for target in (pipe, link):
        with pytest.raises(OSError, match="no plain file"), whole_file(target):
            pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert link.is_symlink()
    assert len(list(tmp_path.iterdir())) == 2


def test_nothing_in_dev_is_a_place_for_a_file():
    for name in ("null", "stdout"):
        with pytest.raises(OSError, match="no plain file"):
            refuse_device(Path("/dev") / name)


def test_nor_by_what_writes_text(pipe):
    with pytest.raises(Exception, match="no plain file"), replacing_text(pipe):
        pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    "command", ["settings export {0}", "export-feedback --out {0}", "evaluate --out {0}"]
)
def test_commands_say_so(pipe, data_dir, tmp_path, capsys, command):
    words = command.format(pipe).split()
    if words[0] == "evaluate":
        words += ["--data", str(tmp_path)]
    assert main(["--data-dir", str(data_dir), *words]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert stat.S_ISFIFO(pipe.stat().st_mode)
