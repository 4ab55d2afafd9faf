"""`mmdesk benchmark` from the outside."""

import json

import pytest
from typer.testing import CliRunner

from mmdesk.cli import predictor_in_use
from mmdesk.cli.benchmark import benchmark
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


@pytest.mark.parametrize(
    "arguments",
    [["files"], ["live"], ["moment"], ["learn"], ["else"], ["files", "--out", "x", "--every", "0"]],
)
def test_wrong_usage_is_two(arguments):
    assert CliRunner().invoke(benchmark, arguments).exit_code == 2


def test_help_names_what_can_be_measured():
    assert all(
        word in CliRunner().invoke(benchmark, ["--help"]).stdout
        for word in ("live", "files", "moment", "learn")
    )
