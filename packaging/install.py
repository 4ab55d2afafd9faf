"""Install the project into this Python's environment, and say what is being fetched meanwhile.

Needs nothing but Python and pip. pip is either silent for minutes or says hundreds of lines: of these,
what is large is passed on, and every so often how much there is by now, so that nobody takes waiting for
hanging.

    .venv/bin/python packaging/install.py [EXTRA]
"""

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_LARGE = re.compile(r"^\s*Downloading (?:\S*/)?([A-Za-z0-9_.]+?)-(\d\S*?)-\S*\s+\((\d+(?:\.\d+)?) (MB|GB)\)")
_LARGE_MB = 20
_EVERY_S = 20.0


def main() -> int:
    """Install; pip's own exit status. What pip complains about goes to standard error, as it comes."""
    extra = f"[{sys.argv[1]}]" if len(sys.argv) > 1 else ""
    order = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    began = time.monotonic()
    pip = subprocess.Popen(
        [*order, "-e", f".{extra}"], cwd=ROOT, stdout=subprocess.PIPE, text=True, errors="replace"
    )
    is_done = threading.Event()
    watch = threading.Thread(target=_tell_of_size, args=(is_done, began), daemon=True)
    watch.start()
    assert pip.stdout is not None
    for line in pip.stdout:
        words = told(line)
        if words:
            _say(words)
    status = pip.wait()
    is_done.set()
    return status


def told(line: str) -> str:
    """What is said of a line of pip's; empty for nothing."""
    large = _LARGE.match(line)
    if large is not None:
        name, version, size, unit = large.groups()
        is_large = unit == "GB" or float(size) >= _LARGE_MB
        return f"Fetching {name} {version}, {size} {unit}" if is_large else ""
    if line.startswith("Installing collected packages:"):
        return f"Unpacking {line.count(',') + 1} packages"
    return ""


def _tell_of_size(is_done: threading.Event, began: float) -> None:
    while not is_done.wait(_EVERY_S):
        size_gb = sum(_sizes(Path(sys.prefix))) / 1e9  # what is fetched lies elsewhere until it is whole
        on_disk = f", {size_gb:.1f} GB on disk" if size_gb >= 0.1 else ""
        _say(f"  … {time.monotonic() - began:.0f} s{on_disk}")


def _sizes(folder: Path) -> list[int]:
    sizes = []
    for inside, _folders, names in os.walk(folder):
        for name in names:
            try:
                sizes.append(os.lstat(os.path.join(inside, name)).st_size)
            except OSError:  # it was moved to its place meanwhile
                continue
    return sizes


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
