"""Name the system libraries that are missing; as root on Debian, install them.

Needs nothing but Python: `make` calls it before anything else is there. Packages for the tests
are looked at with --for-tests. With --check nothing is installed; the exit code is 1 if any is missing.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mmdesk.cli.system_libraries import FOR_SOUND, FOR_TESTS, FOR_WINDOW, missing, said_missing

_VENV = "python3-venv"


def main() -> int:
    """Look, install where possible, and say what stays missing; 1 when the rest cannot work without it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--for-tests", action="store_true")
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    if not sys.platform.startswith("linux"):
        return 0  # the wheels bring everything
    purposes = (FOR_WINDOW, FOR_SOUND, *([FOR_TESTS] if wanted.for_tests else []))
    absent = _absent(purposes)
    if absent and not wanted.check and _may_install():
        _install(absent)
        absent = _absent(purposes)
    if absent:
        sys.stderr.write(" ".join(said_missing(absent)) + "\n")
    return int(_VENV in absent or (wanted.check and bool(absent)))


def _absent(purposes: tuple[str, ...]) -> list[str]:
    # Debian takes ensurepip out of Python; without it no virtual environment can be made.
    venv = [] if importlib.util.find_spec("ensurepip") else [_VENV]
    return [*venv, *missing(*purposes)]


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: list[str]) -> None:
    sys.stdout.write(f"Installing system libraries: {' '.join(packages)}\n")
    sys.stdout.flush()
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    sys.exit(main())
