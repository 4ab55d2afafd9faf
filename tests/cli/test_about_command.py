"""`mmdesk about`: what is there, under its licence; nothing that is not there."""

import json

from mmdesk import __version__
from mmdesk.cli import about as about_command
from mmdesk.cli.main import main
from mmdesk.core.licences import Part, parts_in_use


def test_every_part_is_told_with_its_licence(capsys):
    assert main(["about", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == __version__
    assert len(told["base_sha256"]) == 64
    listed = {(one["name"], one["licence"], one["inside"]) for one in told["parts"]}
    assert listed == {(one.name, one.licence, one.inside or None) for one in parts_in_use()}


def test_a_part_under_the_gpl_is_named_at_once(monkeypatch, capsys):
    parts = [
        Part("x264", "", "GPL-2.0-or-later", "av 18.1.0"),
        Part("GCC's runtime", "", "GPL-3.0-or-later WITH GCC-exception-3.1", "numpy 2.0"),
    ]
    monkeypatch.setattr(about_command, "parts_in_use", lambda: parts)
    assert main(["about"]) == 0
    assert "Under the GPL, and in this environment: x264." in capsys.readouterr().out


def test_the_list_is_a_line_for_each_part(capsys):
    assert main(["about", "--licences"]) == 0
    said = capsys.readouterr().out
    assert any(
        "FFmpeg" in line and "LGPL-3.0-or-later" in line and "av " in line for line in said.splitlines()
    )


def test_a_text_is_printed_or_said_to_be_missing(capsys):
    assert main(["about", "--text", "numpy"]) == 0
    assert "Redistribution and use" in capsys.readouterr().out
    assert main(["about", "--text", "no such part"]) == 1
    assert "no licence text of no such part" in capsys.readouterr().err
