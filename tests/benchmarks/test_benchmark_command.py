"""`mmdesk benchmark` from the outside."""

import json

import pytest
from typer.testing import CliRunner

from mmdesk.cli import benchmark_learn, benchmark_live, predictor_in_use
from mmdesk.cli.benchmark import benchmark
from mmdesk.cli.figures import Figure
from mmdesk.cli.main import main
from mmdesk.model.toy import ToyPredictor


def test_files_writes_its_figures_for_a_clip_made_on_the_spot(tmp_path, monkeypatch):
    monkeypatch.setattr(predictor_in_use, "load_predictor", lambda data_dir: ToyPredictor())
    result = CliRunner().invoke(benchmark, ["files", "--out", str(tmp_path / "f.json"), "--seconds", "1"])
    assert result.exit_code == 0
    found = json.loads((tmp_path / "f.json").read_text())
    assert found["times_real_time"] > 0
    assert found["limits"]["times_real_time"] > 0
    assert found["conditions"]["clip"] == "talk720p30.mp4"
    assert [path.name for path in tmp_path.iterdir()] == ["f.json"]


@pytest.fixture
def measured(monkeypatch):
    monkeypatch.setattr(
        benchmark_learn, "measure_learn", lambda folder: {"fine_tune_s_100": Figure(2.0, 1.0)}
    )


@pytest.mark.usefixtures("measured")
def test_without_a_file_the_figures_are_shown():
    result = CliRunner().invoke(benchmark, ["learn"])
    assert result.exit_code == 0
    assert "fine_tune_s_100" in result.stdout


@pytest.mark.usefixtures("measured")
def test_programs_are_told_the_same_as_the_file(tmp_path):
    out = tmp_path / "f.json"
    result = CliRunner().invoke(benchmark, ["learn", "--json", "--out", str(out)])
    assert json.loads(result.stdout) == json.loads(out.read_text())


def test_a_file_that_cannot_be_written_is_said_before_measuring(tmp_path, capsys):
    assert main(["benchmark", "learn", "--out", str(tmp_path / "none" / "f.json")]) == 1
    assert "Choose a file in a folder that is there" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["else"], ["files", "--out"], ["files", "--every", "0"], ["live", "--seconds", "0"], ["learn", "--no"]],
)
def test_wrong_usage_is_two(arguments):
    assert CliRunner().invoke(benchmark, arguments).exit_code == 2


def test_help_names_what_can_be_measured():
    assert all(
        word in CliRunner().invoke(benchmark, ["--help"]).stdout
        for word in ("live", "files", "moment", "learn")
    )


def test_what_is_looked_at_is_drawn_elsewhere_and_is_no_part_of_the_start(monkeypatch):
    given = {}

    def measures(clip, _folder, _seconds, waited_s):
        given.update(bytes=clip.stat().st_size, waited_s=waited_s)
        return {"window_visible_s": Figure(1.0)}

    monkeypatch.setattr(benchmark_live, "measure_live", measures)
    assert CliRunner().invoke(benchmark, ["live"]).exit_code == 0
    assert given["bytes"] > 10_000
    assert given["waited_s"] > 0.1  # a process that draws a film


@pytest.mark.parametrize("what", ["live", "files"])
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "No such file or directory. Check the name"),
        (lambda path: path.mkdir(), "is not a file. Choose a video"),
        (lambda path: path.touch(), "clip.mp4 is empty. Choose another"),
    ],
)
def test_a_file_that_is_none_is_said_before_measuring(tmp_path, capsys, what, make, said):
    make(tmp_path / "clip.mp4")
    assert main(["benchmark", what, "--file", str(tmp_path / "clip.mp4")]) == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
