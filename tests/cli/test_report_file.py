"""Reports: a place that cannot be written is told before anything is measured."""

import json

import pytest

from mmdesk.cli.main import main
from mmdesk.cli.report_file import check_folder_of, write_report
from mmdesk.core.errors import StoreError


def test_a_report_is_written_where_it_was_said_it_can_be(tmp_path):
    check_folder_of(tmp_path / "report.json")
    write_report(tmp_path / "report.json", {"version": 0})
    assert json.loads((tmp_path / "report.json").read_text()) == {"version": 0}


@pytest.mark.parametrize("name", ["absent/report.json", "."])
def test_a_missing_folder_or_a_folder_itself_is_refused(tmp_path, name):
    with pytest.raises(StoreError, match="Cannot write"):
        check_folder_of(tmp_path / name)


@pytest.mark.parametrize("command", ["evaluate", "simulate-user"])
def test_the_commands_ask_before_they_measure(tmp_path, capsys, command):
    out = tmp_path / "absent" / "report.json"
    assert main([command, "--data", str(tmp_path), "--out", str(out)]) == 1
    told = "Choose a file in a folder that is there with --out."
    assert capsys.readouterr().err == f"mmdesk: Cannot write {out}. {told}\n"


def test_an_unknown_split_is_wrong_usage(tmp_path):
    assert main(["evaluate", "--data", str(tmp_path), "--out", str(tmp_path / "a"), "--split", "val"]) == 2
