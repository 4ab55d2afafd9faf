"""`mmdesk lock`, and what the other commands say of a locked data directory."""

import codecs
import os
import subprocess
import sys

import pytest
from sealed_data import CHEAP, MARK, PASSPHRASE, files_with_marker, plant

from mmdesk.cli.main import COMMANDS, main
from mmdesk.cli.passphrase import new_passphrase
from mmdesk.store import keys, sealing
from mmdesk.store.keys import ask_with, forget_key, set_state, unlock
from mmdesk.store.keys_file import State, is_encrypted, read_keys

ANOTHER = "quite another passphrase"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(keys, "calibrated", lambda: CHEAP)
    yield
    ask_with(None)


@pytest.fixture
def passphrase_file(tmp_path):
    (tmp_path / "passphrase").write_text(f"{PASSPHRASE}\r\nand nothing more\n")
    (tmp_path / "another").write_text(ANOTHER)
    return tmp_path / "passphrase"


@pytest.fixture
def planted(data_dir):
    plant(data_dir)
    yield data_dir
    forget_key(data_dir)


@pytest.fixture
def locked(planted):
    sealing.turn_on(planted, PASSPHRASE)
    forget_key(planted)
    return planted


def run(capsys, data_dir, *words):
    """The exit code, what was printed, and what was said of trouble; the key is forgotten afterwards."""
    code = main(["--data-dir", str(data_dir), *map(str, words)])
    forget_key(data_dir)
    out, err = capsys.readouterr()
    return code, out, err


def test_on_and_off(capsys, planted, passphrase_file):
    assert "Not locked" in run(capsys, planted, "lock")[1]
    code, out, _ = run(capsys, planted, "lock", "on", "--new-passphrase-file", passphrase_file)
    assert (code, files_with_marker(planted)) == (0, set())
    assert "Everything is encrypted" in out
    assert "there is no recovery key" in run(capsys, planted, "lock", "status")[1]
    assert "locked with a passphrase already" in run(capsys, planted, "lock", "on")[2]
    code, out, err = run(capsys, planted, "lock", "off", "--passphrase-file", passphrase_file)
    assert (code, out, err) == (0, "Everything is decrypted.\n", "")
    assert not is_encrypted(planted)
    assert run(capsys, planted, "lock", "off")[2].startswith("mmdesk: It is not locked.")


def test_without_a_terminal_a_new_passphrase_has_an_option_of_its_own(capsys, planted, passphrase_file):
    code, _, err = run(capsys, planted, "--passphrase-file", passphrase_file, "lock", "on")
    assert (code, is_encrypted(planted)) == (1, False)
    assert err.endswith("Give --new-passphrase-file FILE.\n")


def test_change_and_recovery(capsys, locked, passphrase_file):
    new = passphrase_file.with_name("another")
    given = ("--passphrase-file", passphrase_file)
    assert run(capsys, locked, *given, "lock", "change", "--new-passphrase-file", new)[0] == 0
    assert run(capsys, locked, *given, "sessions") == (
        1,
        "",
        "mmdesk: This is not the passphrase. Mind capital letters and the keyboard's language.\n",
    )
    _, printed, err = run(capsys, locked, f"--passphrase-file={new}", "lock", "recovery")
    assert "keep it elsewhere" in err
    (new.with_name("printed")).write_text(printed)
    code, out, _ = run(capsys, locked, "--passphrase-file", new.with_name("printed"), "sessions")
    assert code == 0
    assert MARK in out


def test_what_was_cut_off_goes_on(capsys, locked, passphrase_file):
    set_state(locked, unlock(locked, PASSPHRASE), State.TURNING_ON)
    forget_key(locked)
    _, out, err = run(capsys, locked, "--passphrase-file", passphrase_file, "lock")
    assert "was cut off; it goes on now" in err
    assert "Everything is encrypted" in out
    assert read_keys(locked).state is State.ON


def test_any_command_goes_on_with_it_once_it_has_the_passphrase(capsys, locked, passphrase_file):
    set_state(locked, unlock(locked, PASSPHRASE), State.TURNING_OFF)
    forget_key(locked)
    code, out, err = run(capsys, locked, "--passphrase-file", passphrase_file, "sessions")
    assert (code, err) == (0, "")
    assert MARK in out
    assert not is_encrypted(locked)


NEEDING = (
    *(["sessions"], ["verdicts"], ["people"], ["versions"], ["lessons"], ["ask", "--list"]),
    *(["export", MARK, "--out", "x.json"], ["export-feedback", "--out", "x"], ["forget", "--all"]),
    *(["versions", "use", "1"], ["versions", "export", "1", "x.mmdesk-version"], ["consent", "list"]),
)


@pytest.fixture(scope="module")
def locked_once(tmp_path_factory):
    """One for all commands that change nothing of it."""
    data_dir = tmp_path_factory.mktemp("locked") / "data"
    plant(data_dir, verdicts=2)
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
    forget_key(data_dir)
    return data_dir


@pytest.mark.parametrize("words", NEEDING, ids=" ".join)
def test_a_command_says_in_one_line_that_it_is_locked(capsys, locked_once, words, monkeypatch):
    locked = locked_once
    monkeypatch.setattr(sys, "stdin", None)
    before = {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()}
    code, out, err = run(capsys, locked, *words)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "is locked with a passphrase. Run this in a terminal" in err
    assert {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()} == before


def test_every_command_that_is_there_is_told_of_in_help(capsys):
    assert "lock" in COMMANDS
    main(["--help"])
    assert "--passphrase-file" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="terminals are POSIX ones")
def test_a_terminal_asks_without_echo_and_again_after_a_wrong_one(locked):
    import pty

    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "mmdesk", "--data-dir", str(locked), "sessions"]
    with subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, start_new_session=True
    ) as child:
        os.close(follower)
        said = b""
        for answer in ("not it, not it", PASSPHRASE):
            while said.count(b"Passphrase for") == said.count(b"This is not the passphrase"):
                said += os.read(leader, 1000)
            os.write(leader, f"{answer}\n".encode())
            while b"This is not the passphrase" not in said:
                said += os.read(leader, 1000)
        try:
            while piece := os.read(leader, 1000):
                said += piece
        except OSError:  # its end, on Linux
            pass
    os.close(leader)
    assert child.returncode == 0
    assert MARK[:12].encode() in said
    assert b"not it, not it" not in said
    assert PASSPHRASE.encode() not in said


def test_a_missing_passphrase_file_is_one_line(capsys, locked, tmp_path):
    code, _, err = run(capsys, locked, "--passphrase-file", tmp_path / "none", "sessions")
    assert code == 1
    assert "Cannot read the passphrase from" in err
    code, _, err = run(capsys, locked, "--passphrase-fd", "777", "sessions")
    assert (code, err.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    "written",
    [
        codecs.BOM_UTF8 + PASSPHRASE.encode() + b"\r\n",
        PASSPHRASE.encode() + b"\n" + b"x" * 5000,
    ],
)
def test_a_passphrase_out_of_a_file_is_the_one_that_would_be_typed(tmp_path, written):
    (tmp_path / "passphrase").write_bytes(written)
    assert new_passphrase(tmp_path / "passphrase") == PASSPHRASE


@pytest.mark.parametrize(
    "written",
    [
        "größer als möglich\n".encode("latin-1"),
        codecs.BOM_UTF16_LE + PASSPHRASE.encode("utf-16-le"),
        PASSPHRASE.encode("utf-16-be"),
        b"x" * 5000,
    ],
)
def test_what_nobody_could_type_is_no_passphrase(capsys, planted, tmp_path, written):
    """With letters replaced or cut off, whoever knows it would be locked out, and others let in."""
    (tmp_path / "odd").write_bytes(written)
    code, _, err = run(capsys, planted, "lock", "on", "--new-passphrase-file", tmp_path / "odd")
    assert code == 1
    assert err.startswith("mmdesk: The first line of what should hold the passphrase")
    assert not is_encrypted(planted)
