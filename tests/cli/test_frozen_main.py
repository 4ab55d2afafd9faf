"""A frozen program does not hold everything: what is missing is said in one line."""

import sys

from mmdesk.cli import devices as devices_command
from mmdesk.cli.main import BUG, main


def missing():
    raise ModuleNotFoundError("No module named 'torchaudio'", name="torchaudio")


def test_what_a_frozen_program_does_not_hold_is_said(monkeypatch, capsys):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(devices_command, "devices", missing)
    assert main(["devices"]) == 1
    why = "This command needs torchaudio, which is not part of this program."
    assert capsys.readouterr() == ("", f"mmdesk: {why} Install mmdesk with pip to use it.\n")


def test_from_an_environment_a_missing_module_is_a_fault(monkeypatch, capsys, data_dir):
    monkeypatch.setattr(devices_command, "devices", missing)
    assert main(["--data-dir", str(data_dir), "devices"]) == BUG
    assert "fault in mmdesk" in capsys.readouterr().err
