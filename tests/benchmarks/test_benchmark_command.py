"""`mmdesk benchmark` from the outside."""

import json

import pytest
from typer.testing import CliRunner

from mmdesk.cli import benchmark_learn, predictor_in_use
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
