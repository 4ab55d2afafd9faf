"""For all commands: how `mmdesk analyze` is run without a network."""

import pytest
import typer
from analyze_runs import Toy
from typer.testing import CliRunner

from mmdesk.cli import analyze as analyze_command
from mmdesk.core.emotions import Emotion


@pytest.fixture
def run(tmp_path, tmp_path_factory, monkeypatch):
    """Run the command in a folder of its own, with a toy predictor that always says the same."""
    predictor = Toy()
    predictor.say(Emotion.HAPPINESS)
    monkeypatch.setattr(analyze_command, "load_predictor", lambda data_dir: predictor)
    monkeypatch.chdir(tmp_path)
    app = typer.Typer()
    app.command()(analyze_command.analyze)
    arguments_dir = ["--data-dir", str(tmp_path_factory.mktemp("data"))]

    def invoke(*arguments):
        return CliRunner().invoke(app, [*arguments_dir, *map(str, arguments)])

    return invoke
