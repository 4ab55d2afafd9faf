"""Without a network are tried all commands that there are."""

import no_network

from mmdesk.cli.main import COMMANDS


def test_no_command_is_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(no_network, "_two_readings", lambda _data_dir: [])
    tried = {words[0] for words in no_network.commands(tmp_path / "clip.mp4", tmp_path)}
    assert tried == set(COMMANDS)
