"""A walk through every window, dialog and menu: everybody can reach, see and hear each control.

With `--log-cli-level=INFO` it tells of each how many widgets there are, how many Tab reaches, and findings.
"""

import logging

import pytest
from access_checks import walk
from access_scenes import scenes

from mmdesk.gui.theme import apply_theme

LOG = logging.getLogger(__name__)


@pytest.fixture(params=["light", "dark", "dark high"])
def appearance(request, qapp):
    apply_theme(qapp, *request.param.split())
    yield request.param
    apply_theme(qapp, "light")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_everybody_can_use_every_control(appearance, window, see):
    findings = {}
    for name, widget in scenes(window, see):
        found, seen, reached = walk(widget)
        LOG.info("%-6s %-24s %4d %4d %4d", appearance, name, seen, reached, len(set(found)))
        for one in found:
            findings.setdefault(one, []).append(name)
    lines = [
        f"{one} [{names[0]}{f' +{len(names) - 1}' if len(names) > 1 else ''}]"
        for one, names in sorted(findings.items())
    ]
    if lines:
        pytest.fail(f"{len(lines)} findings:\n" + "\n".join(lines), pytrace=False)
