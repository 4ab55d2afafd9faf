"""`mmdesk` without a command: what the window is given, and what happens where there is no display."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from mmdesk.cli import predictor_in_use
from mmdesk.cli.main import main
from mmdesk.gui.leaving import mark_leaving
from mmdesk.model.toy import ToyPredictor


@pytest.fixture
def window(monkeypatch):
    """A window that opens and closes at once, and remembers what it was given."""
    app, given = pytest.importorskip("mmdesk.app.running"), []

    def run(*arguments):
        given.append(arguments)
        return 0

    monkeypatch.setattr(app, "run", run)
    return given


@pytest.fixture
def no_display(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_without_arguments_it_opens(window):
    assert main([]) == 0
    assert window == [(None, None, None, [])]


def test_it_is_given_the_options_and_the_files(window):
    arguments = ["--data-dir", "d", "--camera", "0", "clip.mp4", "--microphone", "none", "more.wav"]
    assert main(arguments) == 0
    assert window == [(Path("d"), "0", "none", [Path("clip.mp4"), Path("more.wav")])]


def test_a_file_with_the_name_of_no_command_is_opened(window, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("clip").touch()
    assert main(["clip"]) == 0
    assert window == [(None, None, None, [Path("clip")])]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_closes_the_window_as_the_user_would(number, code, monkeypatch, qtbot):
    window, before = QWidget(), signal.getsignal(number)
    qtbot.addWidget(window)

    def run(*_arguments):
        window.show()
        signal.raise_signal(number)
        return 0

    monkeypatch.setattr("mmdesk.app.running.run", run)
    assert main([]) == code
    mark_leaving(False)  # the application of the tests goes on
    assert not window.isVisible()
    assert signal.getsignal(number) is before


def test_neither_typer_nor_torch_is_imported_before_the_window_opens():
    code = (
        "import sys, mmdesk.app.running\n"
        "from mmdesk.cli.main import main\n"
        "told = lambda *_: print([n for n in ('typer', 'torch') if n in sys.modules]) or 0\n"
        "mmdesk.app.running.run = told\n"
        "sys.exit(main([]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.usefixtures("no_display", "qapp")
def test_where_there_is_no_display_a_sample_is_analysed(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(predictor_in_use, "load_predictor", lambda data_dir: ToyPredictor())
    assert main(["--data-dir", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("There is no display here")
    assert str(tmp_path / "sample" / "timeline.png") in said.out
    assert said.err == ""


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("arguments", [["clip.mp4"], ["--camera", "0"]])
def test_where_there_is_no_display_what_was_asked_cannot_be_shown(arguments, capsys):
    assert main(arguments) == 1
    assert "mmdesk analyze" in capsys.readouterr().err
