"""What must be known is said once at a terminal, and never in a script."""

import io

from mmdesk.cli.told_once import LINE, tell_once
from mmdesk.settings import Settings


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_is_told_once(data_dir):
    first, second = Terminal(), Terminal()
    tell_once(data_dir, first)
    tell_once(data_dir, second)
    assert first.getvalue() == LINE + "\n"
    assert second.getvalue() == ""
    for part in ("guess", "50(3)", "5(1)(f)"):
        assert part in LINE


def test_a_script_is_told_nothing_and_nothing_is_written(data_dir, tmp_path):
    pipe = io.StringIO()
    tell_once(data_dir, pipe)
    tell_once(tmp_path / "absent", Terminal())
    assert pipe.getvalue() == ""
    assert list(data_dir.iterdir()) == []
    assert not (tmp_path / "absent").exists()


def test_who_answered_in_the_window_knows_it(data_dir):
    Settings(data_dir / "settings.json").set("live_people_at", "2026-11-26T12:00:00+00:00")
    out = Terminal()
    tell_once(data_dir, out)
    assert out.getvalue() == ""
