"""The table of system libraries, and the installer that reads it."""

import subprocess
import sys
from pathlib import Path

import pytest

from mmdesk.cli import system_libraries
from mmdesk.cli.system_libraries import FOR_SOUND, FOR_TESTS, FOR_WINDOW, NEEDS, Need, missing, said_missing

INSTALLER = Path(__file__).resolve().parents[2] / "packaging" / "install_system_libraries.py"


def test_what_is_absent_is_named_by_its_package_and_only_for_what_was_asked(monkeypatch):
    needs = (
        Need("there", FOR_WINDOW, lambda: True),
        Need("absent", FOR_WINDOW, lambda: False),
        Need("absent-too", FOR_TESTS, lambda: False),
    )
    monkeypatch.setattr(system_libraries, "NEEDS", needs)
    assert missing(FOR_WINDOW) == ["absent"]
    assert missing(FOR_WINDOW, FOR_TESTS) == ["absent", "absent-too"]
    assert missing(FOR_SOUND) == []


def test_a_library_that_cannot_be_loaded_is_absent():
    assert not system_libraries._loads("libnot-there-at-all.so.1")
    assert system_libraries._loads("libc.so.6") or not sys.platform.startswith("linux")


def test_what_to_do_is_one_command():
    message, hint = said_missing(["liba", "libb"])
    assert "liba, libb" in message
    assert "apt-get install liba libb" in hint


def test_no_package_is_named_twice():
    packages = [need.package for need in NEEDS]
    assert len(packages) == len(set(packages))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the table is for Linux")
def test_the_installer_needs_nothing_but_python_and_agrees_with_the_table():
    command = [sys.executable, "-I", "-S", str(INSTALLER), "--check", "--for-tests"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    absent = missing(FOR_WINDOW, FOR_SOUND, FOR_TESTS)
    assert done.returncode == int(bool(absent))
    assert all(package in done.stderr for package in absent)
