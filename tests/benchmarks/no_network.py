"""Nothing is sent: the whole program and every command, where a network socket is fatal, where there is no
network, and under strace, which counts what native code asks the system for.

Run as `python tests/benchmarks/no_network.py --out FILE.json` on Linux, as root or where anybody may
`unshare -rn`.
"""

import argparse
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "trust"))
from whole_runs import ROOT, begin, end, environment, is_local, sockets_seen, without_network

from mmdesk.capture.synthetic import make_sample_clip

_FAMILY = re.compile(r"socket(?:pair)?\((AF_\w+|0x[0-9a-f]+|\d+)")
_LOCAL = ("AF_UNIX", "AF_NETLINK")
STRACE = ["strace", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o"]


def commands(clip, folder):
    """Every command that a person may use, on what the window left; each is made when it is asked for.

    Those that measure or rebuild the base find an empty folder of data, and say so.
    """
    out, nothing = folder / "out", folder / "nothing"
    nothing.mkdir(parents=True, exist_ok=True)
    yield ["analyze", str(clip), "--out", str(out)]
    for name in ("sessions", "verdicts", "versions", "lessons", "people", "consent", "devices", "profiles"):
        yield [name]
    yield ["settings"]
    yield ["lock", "status"]
    yield ["about", "--licences"]
    yield ["ask", "--list"]
    yield ["restore", "--list"]
    yield ["export-feedback", "--out", str(folder / "verdicts.jsonl")]
    yield ["export", "--all", "--out", str(folder / "exported")]
    yield ["import", *map(str, sorted((folder / "exported").glob("*.json")))]
    yield ["compare", *_two_readings(folder / "data")]
    yield ["import-feedback", str(folder / "verdicts.jsonl")]
    yield ["migrate-feedback"]
    yield ["learn"]
    yield ["doctor", "--verify"]
    yield ["benchmark", "moment", "--out", str(folder / "moment.json")]
    yield ["evaluate", "--data", str(nothing), "--out", str(folder / "figures.json")]
    yield ["simulate-user", "--data", str(nothing), "--out", str(folder / "people.json")]
    yield ["train-base", "--data", str(nothing), "--work", str(folder / "work")]
    yield ["forget", "--all"]


def _two_readings(data_dir):
    """A film's session, and what was imported of it."""
    with closing(sqlite3.connect(f"file:{data_dir / 'mmdesk.sqlite3'}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT id FROM sessions WHERE source LIKE '%clip%' ORDER BY started_at")
        return [name for (name,) in found][:2]


def run_command(words, folder, before=(), kill=True):
    """Run one command on the data directory; its exit code."""
    command = [*before, sys.executable, "-m", "mmdesk", "--data-dir", str(folder / "data"), *words]
    with (folder / "commands").open("ab") as said:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment(folder, kill),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            check=False,
        )
    return done.returncode


def counted(trace):
    """How many sockets of each family a trace tells of, and whatever was sent or connected outside."""
    families, outside = Counter(), []
    for line in trace.read_text(errors="replace").splitlines():
        found = _FAMILY.search(line)
        if found:
            families[found.group(1)] += 1
        elif "sin_addr" in line or "sin6_addr" in line:
            outside.append(line)
    return families, outside


def whole(name, folder, clip, before=(), kill=False):
    """The window and every command in one way; what to write down of it."""
    here = folder / name
    found = end(begin(here, clip, kill=kill, before=before), here, patience_s=1800)
    codes = {words[0]: run_command(words, here, before, kill) for words in commands(clip, here)}
    seen = sockets_seen(here)
    return {
        "moments": len(found["moments"]),
        "lesson": found["judged"][0],
        "commands": len(codes),
        "killed": sorted(command for command, code in codes.items() if code < 0),
        "exit_codes": codes,
        "python_sockets": len(seen),
        "python_sockets_outside": [line for line in seen if not is_local(line)],
    }


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args(arguments).out
    report = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clip = make_sample_clip(folder / "clip.mp4")
        report["network sockets fatal"] = whole("guarded", folder, clip, kill=True)
        unshared = without_network()
        if unshared is not None:
            report["no network"] = whole("alone", folder, clip, before=unshared)
        if shutil.which("strace"):
            trace = folder / "trace"
            report["strace"] = whole("traced", folder, clip, before=[*STRACE, str(trace), "-A"])
            families, outside = counted(trace)
            report["strace"] |= {
                "sockets": dict(families),
                "network_sockets": sum(n for family, n in families.items() if family not in _LOCAL),
                "sent_outside": outside[:20],
            }
    out.write_text(json.dumps(report, indent=2), encoding="utf-8")
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
