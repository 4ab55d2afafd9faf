"""`mmdesk doctor` says which limits this system keeps of those that the processes decoding media have."""

import sys

import pytest

from mmdesk.capture.decoding import child_process
from mmdesk.cli import check_limits as module
from mmdesk.cli.check_limits import check_limits
from mmdesk.cli.finding import Level
from mmdesk.core.errors import DeviceError

ALL = {"paths": True, "memory": True, "descriptors": True, "network": True, "lines": True}


@pytest.fixture
def limited(monkeypatch):
    def limited(decoding, fetching):
        monkeypatch.setattr(module, "_decoding", lambda: {**ALL, **decoding})
        monkeypatch.setattr(module, "_fetching", lambda: {**ALL, **fetching})

    return limited


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_here_all_of_them_are_kept():
    finding = check_limits()
    child_process.close()
    assert finding.level is Level.OK, finding.says
    assert finding.says.startswith("what decodes opens no file, has no network, ")


def test_an_old_kernel_without_landlock_is_told(limited):
    limited({"paths": False}, {})
    finding = check_limits()
    assert finding.level is Level.WARN
    assert finding.says.startswith("what decodes may open files, has no network, ")
    assert "strangers" in finding.todo


def test_windows_is_told_as_it_is(limited):
    nothing = {"paths": False, "descriptors": False, "network": False, "lines": False}
    limited(nothing, nothing)
    decoding, fetching = check_limits().says.split("; ")
    assert decoding == (
        "what decodes may open files, may use the network, may open new connections, "
        "has at most 2 GB of memory"
    )
    assert fetching == (
        "what fetches a stream may open files, may reach other programs here, may reach other computers, "
        "has at most 2 GB of memory"
    )


@pytest.mark.parametrize("error", [DeviceError("No process.", "Close others."), OSError("none")])
def test_where_no_process_can_be_made_that_is_told(limited, monkeypatch, error):
    def fails():
        raise error

    limited({}, {})
    monkeypatch.setattr(module, "_fetching", fails)
    finding = check_limits()
    assert finding.level is Level.FAIL
    assert finding.todo
