import json

import pytest
import typer
from typer.testing import CliRunner

from mmdesk.cli.evaluate import evaluate
from mmdesk.training import measured

ROW = {
    "n": 3,
    "modality": "face",
    "accuracy": 0.5,
    "macro_f1": 0.4,
    "uar": 0.3,
    "ece": 0.2,
    "coverage": 0.1,
    "accuracy_answered": None,
}


@pytest.fixture
def program():
    made = typer.Typer()
    made.command()(evaluate)
    return made


def test_a_face_detector_that_is_not_there_is_wrong_usage(program, tmp_path):
    asked = ["--data", str(tmp_path), "--out", str(tmp_path / "m.json")]
    result = CliRunner().invoke(program, [*asked, "--face-detector", str(tmp_path / "none.onnx")])
    assert result.exit_code == 2
    assert "--face-detector" in result.output


def test_sets_that_were_trained_on_are_marked(program, tmp_path, monkeypatch):
    sets = {"seen": ROW | {"seen_in_training": True}, "unseen": ROW | {"seen_in_training": False}}
    report = {"version": 0, "model_sha256": "0" * 64, "sets": sets}
    monkeypatch.setattr(measured, "measure", lambda *args, **kwargs: report)
    out = tmp_path / "m.json"
    result = CliRunner().invoke(program, ["--data", str(tmp_path), "--out", str(out)])
    assert "seen†" in result.output
    assert "unseen†" not in result.output
    assert "trained on" in result.output
    assert json.loads(out.read_text()) == report
