"""Running the whole program in a child, with every socket watched, or without any network at all."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def without_network():
    """The words that start a command in a network namespace without interfaces; None where there is none."""
    if shutil.which("unshare") is None:
        return None
    for words in (["unshare", "-n", "--"], ["unshare", "-r", "-n", "--"]):  # as root, or as anybody
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    return None


def environment(folder, kill):
    """Of a child whose sockets are noted in `folder/sockets`; with `kill`, a network socket is its end."""
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "COV_"))}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": os.pathsep.join([str(HERE / "guard"), str(ROOT)]),
        "MMDESK_SOCKETS_SEEN": str(folder / "sockets"),
        "MMDESK_NO_SOCKETS": "1" if kill else "0",
    }


def begin(folder, clip, kill=False, before=()):
    """Start the whole program in a child that writes into `folder`; `before` are words before its command."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / "whole_program.py"), folder / "data", clip, folder / "out.json"]
    with (folder / "said").open("wb") as said:
        return subprocess.Popen(
            [*before, *map(str, command)],
            cwd=ROOT,
            env=environment(folder, kill),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )


def end(child, folder, patience_s=450):
    """Wait for the child; what came of it. Its last words where it did not come to an end of its own."""
    try:
        code = child.wait(patience_s)
    finally:
        child.kill()
        child.wait()
    assert code == 0, f"ended with {code}: {(folder / 'said').read_text(errors='replace')[-2000:]}"
    return json.loads((folder / "out.json").read_text(encoding="utf-8"))


def sockets_seen(folder):
    """What Python did with sockets, one line each."""
    file = folder / "sockets"
    return file.read_text().splitlines() if file.exists() else []


def is_local(line):
    """Whether a line of `sockets_seen` is about a socket within this computer."""
    return any(f"family={number} " in line for number in (socket.AF_UNIX.value, socket.AF_NETLINK.value))
