"""Names of files as they may be shown."""

import pytest

from mmdesk.core.shown_names import shown, shown_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("interview 1.mp4", "interview 1.mp4"),
        ("中文　录像.mp4", "中文　录像.mp4"),
        ("new\nline.mp4", r"new\nline.mp4"),
        ("caf\udce9.mp4", r"caf\xe9.mp4"),
        ("\x1b[31mred.mp4", r"\x1b[31mred.mp4"),
        ("gpj\u202e.mp4", r"gpj\u202e.mp4"),
        ("علی\u200cرضا.mp4", "علی\u200cرضا.mp4"),
    ],
)
def test_a_name_is_shown_on_one_line_and_in_unicode(name, expected):
    assert shown(name) == expected
    assert shown_name(f"/clips/{name}") == expected
    shown(name).encode("utf-8")
