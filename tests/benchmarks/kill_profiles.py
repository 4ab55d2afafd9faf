"""Kills making, renaming and deleting of profiles at places all over them, and looks at what is there then.

    python tests/benchmarks/kill_profiles.py [--runs 60] [--seed 0]

Each run has two profiles full of planted markers. A child process, which is killed with SIGKILL at a random
call, makes a third, renames or deletes one; then happens what the next start does. It is well when the act is
done whole or never began, no byte of a deleted one is left, and the other is as it was to the byte.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS)]

# ruff: noqa: E402
from planted import files_with_marks, plant

from mmdesk.paths import base_model_dir
from mmdesk.store.profile_index import INDEX, is_id
from mmdesk.store.profiles import LOCK, ProfileStore

ACTS = ("make", "rename", "delete")
CHILD = """
import os, signal, sys
from pathlib import Path
from mmdesk.store.profiles import ProfileStore

store = ProfileStore(Path(sys.argv[1]) / "profiles", Path(sys.argv[1]) / "default")
act, target, most = sys.argv[2], sys.argv[3], int(sys.argv[4])
calls = 0
def count(frame, event, _arg):
    global calls
    if event in ("call", "c_call") and "mmdesk" in frame.f_code.co_filename:
        calls += 1
        if calls == most:
            os.kill(os.getpid(), signal.SIGKILL)

sys.setprofile(count)
{"make": lambda: store.make("Cid"), "rename": lambda: store.rename(target, "Dee"),
 "delete": lambda: store.delete(target)}[act]()
sys.setprofile(None)
print(calls)
"""


def store_in(folder: Path) -> ProfileStore:
    """The profiles below this folder."""
    return ProfileStore(folder / "profiles", folder / "default")


def act_until(folder: Path, act: str, target: str, calls: int) -> subprocess.CompletedProcess[str]:
    """Do it in another process that is killed at this call, 0 for none; how it ended."""
    return subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), act, target, str(calls)],
        env=os.environ | {"PYTHONPATH": str(TESTS.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


def bytes_in(folder: Path) -> str:
    """A digest of all names and bytes below it."""
    digest = hashlib.sha256()
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        digest.update(f"{file.relative_to(folder)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def whole_in(folder: Path) -> tuple[str, str]:
    """Two profiles with markers in them; the ids of the one that is acted on, and of the other."""
    ids = [store_in(folder).make(name).id for name in ("Ada", "Ben")]
    plant(folder / "profiles" / ids[0], base_model_dir())
    shutil.copytree(folder / "profiles" / ids[0], folder / "profiles" / ids[1], dirs_exist_ok=True)
    return ids[0], ids[1]


def what_is_wrong(folder: Path, act: str, target: str, whole: str) -> list[str]:
    """Empty where it is done, or never began, and nothing else was touched."""
    store, home = store_in(folder), folder / "profiles"
    names = {one.id: one.name for one in store.all().all if not one.is_default}
    wrong = [f"{one} is not listed" for one in _folders(home) - set(names)]
    wrong += [f"{one} has no folder" for one in set(names) - _folders(home)]
    wrong += [f"{one.name} is left over" for one in home.iterdir() if not _belongs(one)]
    others = {name for id_, name in names.items() if id_ != target}
    if others not in ({"Ben"}, {"Ben", "Cid"} if act == "make" else {"Ben"}):
        wrong.append(f"the others are {others}")
    ours = {"make": ("Ada",), "rename": ("Ada", "Dee"), "delete": ("Ada", None)}[act]
    if names.get(target) not in ours:
        wrong.append(f"it is called {names.get(target)}")
    marked = {Path(one).parts[0] for one in files_with_marks(home)}
    wrong += [f"markers in {one}" for one in marked - set(names)]
    kept = [one for one in names if names[one] in ("Ada", "Ben", "Dee")]
    return wrong + [f"{names[one]} was changed" for one in kept if bytes_in(home / one) != whole]


def kill_at(places: list[tuple[str, float]], folder: Path) -> tuple[int, int, list[str]]:
    """Kill at these shares of an act's calls; how often it was done, how often not, and what was wrong."""
    whole, copy = folder / "whole", folder / "copy"
    target, _ = whole_in(whole)
    digest, done, never, wrong = bytes_in(whole / "profiles" / target), 0, 0, []
    before = store_in(whole).all()
    calls: dict[str, int] = {}
    for act, place in places:
        shutil.copytree(whole, copy)
        if act not in calls:
            calls[act] = int(act_until(copy, act, target, 0).stdout)
            wrong += what_is_wrong(copy, act, target, digest)
            shutil.rmtree(copy)
            shutil.copytree(whole, copy)
        ended = act_until(copy, act, target, max(1, round(calls[act] * place)))
        if ended.returncode != -signal.SIGKILL:
            wrong.append(f"{act} at {place}: not killed, but {ended.returncode}: {ended.stderr[-200:]}")
        store_in(copy).mend()
        store_in(copy).ask_at_start(True)  # whoever writes next sweeps, too
        wrong += [f"{act} at {place}: {one}" for one in what_is_wrong(copy, act, target, digest)]
        is_same = [one.name for one in store_in(copy).all().all] == [one.name for one in before.all]
        done, never = done + (not is_same), never + is_same
        shutil.rmtree(copy)
    return done, never, wrong


def _folders(home: Path) -> set[str]:
    return {one.name for one in home.iterdir() if one.is_dir() and is_id(one.name)}


def _belongs(path: Path) -> bool:
    return is_id(path.name) or path.name in (INDEX, LOCK)


def main() -> int:
    """Kill, and print a line; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    places = [(ACTS[run % 3], chance.uniform(0.02, 0.999)) for run in range(chosen.runs)]
    with tempfile.TemporaryDirectory() as folder:
        done, never, wrong = kill_at(places, Path(folder))
    sys.stdout.write(f"{chosen.runs} kills: {done} done, {never} as if never asked, {len(wrong)} wrong\n")
    sys.stdout.write("".join(f"  {one}\n" for one in wrong))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
