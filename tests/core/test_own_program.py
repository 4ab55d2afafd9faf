"""Children are started as `python -m`, or frozen as the program itself: both ways do the same."""

import subprocess
import sys

import numpy as np
import pytest

from mmdesk.capture.decoding import child_process
from mmdesk.capture.media_file import open_media
from mmdesk.capture.opencv import cv2
from mmdesk.core.own_program import PART, PARTS, own_part, own_program, typed_program


def test_from_an_environment_python_is_called():
    assert own_program() == [sys.executable, "-m", "mmdesk"]
    assert own_part(PARTS[0]) == [sys.executable, "-m", PARTS[0]]


def test_frozen_the_program_calls_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_program() == [sys.executable]
    assert own_part(PARTS[0]) == [sys.executable, PART, PARTS[0]]


def test_nothing_but_a_part_is_started():
    with pytest.raises(ValueError, match="is not among the parts"):
        own_part("antigravity")


def run(*words):
    command = [sys.executable, "-m", "mmdesk", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", [[PART], [PART, "antigravity"], [PART, "mmdesk.cli.main"]])
def test_the_command_line_runs_nothing_but_a_part(words):
    done = run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is for mmdesk's own use" in done.stderr


def test_a_part_is_run_with_what_follows_it():
    done = run(PART, "mmdesk.cli.bare_start", "window")
    assert done.returncode == 0
    assert '"age_s"' in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is no nursery")
def test_a_picture_is_decoded_by_a_part_of_the_program(monkeypatch, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(cv2.imencode(".png", np.full((48, 64, 3), 90, np.uint8))[1].tobytes())
    child_process.close()
    monkeypatch.setattr(child_process, "NURSERY", ("-m", "mmdesk", PART, PARTS[0]))
    with open_media(picture) as media:
        assert [moment.picture.shape for moment in media.moments()] == [(48, 64, 3)]
    child_process.close()


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """An environment in the folder one stands in, which the shell does not know."""
    folder = tmp_path / ".venv" / "bin"
    folder.mkdir(parents=True)
    (folder / "mmdesk").touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "/usr/bin")
    return folder


def test_where_the_shell_does_not_find_it_its_path_is_typed(installed, tmp_path, monkeypatch):
    assert typed_program() == ".venv/bin/mmdesk"
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert typed_program() == str(installed / "mmdesk")


def test_where_the_shell_finds_it_its_name_is_typed(installed, monkeypatch):
    monkeypatch.setenv("PATH", str(installed))
    assert typed_program() == "mmdesk"
    (installed / "mmdesk").unlink()  # run from its sources: there is nothing else to type
    assert typed_program() == "mmdesk"
