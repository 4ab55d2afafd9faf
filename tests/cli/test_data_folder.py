"""A data directory that is none, or closed: every command says so, and none says that there is nothing."""

import json
import os
import stat

import pytest

from mmdesk.cli.main import USAGE, main

NEEDS_IT = [
    "sessions",
    "verdicts",
    "versions",
    "versions use 0",
    "versions rollback",
    "lessons",
    "people",
    "consent",
    "settings set figures off",
    "settings reset --all",
    "lock",
    "lock status",
    "ask --list",
    "restore",
    "restore --list",
    "export-feedback --out {0}/verdicts.jsonl",
    "export --all --out {0}",
    "import {0}/a.json",
    "compare a b",
    "migrate-feedback",
    "learn",
    "forget --all",
]
READS_IT = [
    "settings",
    "settings get figures",
    "settings export {0}/s.json",
    "analyze {0}/words.txt --out {0}",
]


@pytest.fixture
def run(tmp_path, capsys):
    """Run one command on a data directory; its exit code, stdout and stderr."""
    work = tmp_path / "work"
    work.mkdir()
    (work / "words.txt").write_text("I am glad.")

    def invoke(folder, command):
        code = main(["--data-dir", str(folder), *command.format(work).split()])
        return code, *capsys.readouterr()

    return invoke


def the_trouble(found, command):
    """The one line on stderr; stdout has nothing, but for what `learn` tells programs."""
    code, out, err = found
    assert (code, err.count("\n")) == (1, 1)
    if command == "learn":
        event = json.loads(out)
        assert (event["event"], f"{event['message']} {event['hint']}\n") == ("failed", err)
    else:
        assert out == ""
        assert err.startswith("mmdesk: ")
    return err


@pytest.mark.parametrize("command", [*NEEDS_IT, *READS_IT])
def test_a_file_in_the_place_of_the_folder_is_said(run, tmp_path, command):
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    assert f"{file} is not a folder. Choose another" in the_trouble(run(file, command), command)
    assert file.read_text() == "mine"


@pytest.mark.parametrize("command", ["sessions", "learn", "settings"])
def test_what_lies_in_a_file_and_a_link_to_nothing_are_said(run, tmp_path, command):
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    assert "Not a directory" in the_trouble(run(tmp_path / "file" / "data", command), command)
    assert "is a link to what is not there" in the_trouble(run(tmp_path / "link", command), command)


@pytest.fixture
def shut(tmp_path, monkeypatch):
    """A folder of which only this may be done, whoever runs the tests."""
    folder = tmp_path / "shut"
    folder.mkdir()
    access = os.access

    def only(allowed):
        monkeypatch.setattr(
            os, "access", lambda path, mode: not mode & ~allowed if path == folder else access(path, mode)
        )
        return folder

    return only


@pytest.mark.skipif(os.name == "nt", reason="there a mode says nothing of a folder")
@pytest.mark.parametrize("command", NEEDS_IT)
def test_a_folder_that_may_only_be_read_is_said(run, shut, command):
    folder = shut(os.R_OK | os.X_OK)
    said = the_trouble(run(folder, command), command)
    assert f"{folder} can only be read; mmdesk writes there even to read. `chmod u+rwx {folder}`" in said
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there a mode says nothing of a folder")
@pytest.mark.parametrize("command", [*NEEDS_IT, *READS_IT])
def test_a_folder_that_may_not_even_be_read_is_said(run, shut, command):
    folder = shut(0)
    said = the_trouble(run(folder, command), command)
    assert f"{folder} cannot even be read. `chmod u+rwx {folder}`" in said


@pytest.mark.parametrize("command", READS_IT[:-1])
def test_to_look_at_the_settings_reading_is_enough(run, shut, command):
    assert run(shut(os.R_OK | os.X_OK), command)[::2] == (0, "")


@pytest.mark.parametrize("words", [["--data-dir", ""], ["--data-dir="]])
@pytest.mark.parametrize("command", [[], ["forget", "--all"], ["sessions"]])
def test_a_folder_without_a_name_is_not_the_one_where_one_happens_to_be(
    tmp_path, monkeypatch, capsys, words, command
):
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o755)
    for arguments in ([*words, *command], [*command, *words]):
        assert main(arguments) == USAGE
        assert capsys.readouterr() == ("", "mmdesk: --data-dir needs the name of a folder\n")
    assert list(tmp_path.iterdir()) == []
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_folder_that_is_not_there_yet_has_nothing_in_it(run, tmp_path):
    assert run(tmp_path / "new" / "data", "sessions")[0] == 0
    assert run(tmp_path / "new" / "data", "restore --list")[1] == "There is no backup yet.\n"
    assert not (tmp_path / "new").exists()
