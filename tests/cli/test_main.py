"""The program from the outside: which door opens, and how every kind of end is told."""

import logging
import subprocess
import sys

import pytest

from mmdesk.cli import devices as devices_command
from mmdesk.cli import window
from mmdesk.cli.main import BUG, COMMANDS, INTERRUPTED, USAGE, main
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.core.errors import DeviceError
from mmdesk.paths import default_data_dir


@pytest.fixture(autouse=True)
def quiet_log():
    """What --verbose does to logging ends with the test."""
    root, ours = logging.getLogger(), logging.getLogger("mmdesk")
    before = root.level, list(root.handlers), list(ours.handlers)
    yield
    logging.captureWarnings(False)
    root.level, root.handlers[:], ours.handlers[:] = before


@pytest.fixture
def instead(monkeypatch):
    """Replace what the command `devices` does."""
    return lambda function: monkeypatch.setattr(devices_command, "devices", function)


def raising(error):
    def command():
        raise error

    return command


def the_line(capsys):
    """What was said on stderr, which must be one line; nothing may be on stdout."""
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("mmdesk: ")
    assert said.err.count("\n") == 1
    return said.err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_how_it_is_used(command, capsys):
    assert main([command, "--help"]) == 0
    assert f"mmdesk {command}" in capsys.readouterr().out


def test_help_shows_the_window_and_every_command(capsys):
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    for word in ("opens the window", "--camera", "--microphone", "--data-dir", *COMMANDS):
        assert word in said


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == "mmdesk 0.1.0\n"


@pytest.mark.parametrize("words", [[], ["clip.mp4"], ["clip.mp4", "--json"], ["--out", "somewhere"]])
def test_a_mistyped_command_is_wrong_usage_and_the_right_one_is_named(words, capsys):
    assert main(["analyse", *words]) == USAGE
    assert "Did you mean analyze?" in the_line(capsys)


@pytest.mark.parametrize("arguments", [["--camra", "0"], ["--camera"], ["--data-dir"]])
def test_wrong_options_of_the_window_are_wrong_usage(arguments, capsys):
    assert main(arguments) == USAGE
    assert arguments[0] in the_line(capsys)


@pytest.mark.parametrize("arguments", [["analyze"], ["devices", "--nonsense"], ["--nonsense", "devices"]])
def test_wrong_usage_of_a_command_gives_2(arguments, capsys):
    assert main(arguments) == USAGE
    assert "Usage: mmdesk" in capsys.readouterr().err


def test_an_option_of_the_window_before_a_command_is_wrong_usage(capsys):
    assert main(["--camera", "0", "devices"]) == USAGE
    assert "is for the window" in capsys.readouterr().err


def test_expected_trouble_is_one_line_with_what_to_do(instead, capsys):
    instead(raising(DeviceError("The camera is busy.", "Close the other\nprogram.")))
    assert main(["devices"]) == 1
    assert the_line(capsys) == "mmdesk: The camera is busy. Close the other program.\n"


def test_an_interrupt_gives_130_without_a_word(instead, capsys):
    instead(raising(KeyboardInterrupt()))
    assert main(["devices"]) == INTERRUPTED
    assert capsys.readouterr().err == ""


def test_a_bug_is_one_line_and_its_traceback_is_in_the_log(instead, capsys, data_dir):
    instead(raising(ZeroDivisionError("a\nbug")))
    assert main(["--data-dir", str(data_dir), "devices"]) == BUG
    words = f"ZeroDivisionError: a bug. The details are in {data_dir / 'logs'}."
    assert the_line(capsys) == f"mmdesk: This is a fault in mmdesk: {words}\n"
    assert "in command" in (data_dir / "logs" / "mmdesk.log").read_text()


def test_a_bug_where_no_log_can_be_written_is_one_line_too(instead, capsys, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    instead(raising(ZeroDivisionError()))
    assert main([f"--data-dir={tmp_path / 'file'}", "devices"]) == BUG
    assert the_line(capsys).endswith("no message. Use --verbose to see the details.\n")


def test_verbose_shows_the_traceback(data_dir):
    # In a process of its own: pytest has its own handlers on the root logger, so basicConfig does nothing.
    code = (
        "import sys; from mmdesk.cli import devices, main\n"
        "def command(): raise ZeroDivisionError('a bug')\n"
        "devices.devices = command\n"
        f"sys.exit(main.main(['--verbose', '--data-dir', {str(data_dir)!r}, 'devices']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == BUG
    assert "Traceback" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--data-dir", "/before", "devices"], "/before"),
        (["devices", "--data-dir", "/after"], "/after"),
        (["--data-dir", "/before", "devices", "--data-dir", "/after"], "/after"),
        (["devices"], None),
    ],
)
def test_the_data_directory_may_stand_before_the_command_or_after_it(arguments, expected, instead):
    seen = []

    def command(data_dir: DataDir = None):
        seen.append(str(chosen_data_dir(data_dir)))

    instead(command)
    assert main(arguments) == 0
    assert seen == [expected or str(default_data_dir())]


def test_python_m_mmdesk_is_the_program():
    done = subprocess.run(
        [sys.executable, "-m", "mmdesk", "--version"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "mmdesk 0.1.0\n")


def test_libraries_are_told_to_stay_offline():
    code = "import mmdesk, os; print(os.environ['HF_HUB_OFFLINE'], os.environ['TRANSFORMERS_OFFLINE'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "1 1\n"


def test_a_fault_of_the_window_is_one_line_also_without_arguments(monkeypatch, capsys):
    monkeypatch.setattr(window, "open_window", _breaks)
    assert main([]) == BUG
    assert "RuntimeError: no window" in the_line(capsys)


def _breaks(_arguments):
    raise RuntimeError("no window")
