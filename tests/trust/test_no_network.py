"""Nothing is sent: the whole program where a network socket is fatal, and where there is no network.

`tests/benchmarks/no_network.py` does the same under strace, and with every command.
"""

import re
import signal
import subprocess
import sys
from pathlib import PurePath

import pytest
from sample_clips import sample_clip
from whole_runs import ROOT, begin, end, environment, is_local, sockets_seen, without_network

from mmdesk.core.kept import is_own_folder, kind_of

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="its filters and namespaces are Linux's"),
    pytest.mark.timeout(500),  # two whole programs at once, on a machine that others use too
]

# Outside the data directory, of libraries: the sound server's own cookie and socket.
OF_LIBRARIES = re.compile(r"\.config(/pulse(/.*)?)?$|pulse-[^/]+(/.*)?$")


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Both runs at once: by name what came of each, and its folder."""
    folder = tmp_path_factory.mktemp("whole")
    clip = sample_clip(folder / "clip.mp4")
    unshared = without_network()
    children = {"guarded": begin(folder / "guarded", clip, kill=True)}
    if unshared is not None:
        children["alone"] = begin(folder / "alone", clip, before=unshared)
    return {name: (end(child, folder / name), folder / name) for name, child in children.items()}


@pytest.fixture(scope="module")
def alone(runs):
    if "alone" not in runs:
        pytest.skip("this system lets nobody make a network namespace (unshare -n)")
    return runs["alone"]


def as_read(moment):
    """A moment without what was said of it, which has a time of its own."""
    return {name: moment[name] for name in ("start_s", "end_s", "emotion", "probabilities", "modalities")}


def child(tmp_path, code, kill=True):
    """Run Python code under the guard."""
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, env=environment(tmp_path, kill), capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_everything_works_where_a_network_socket_is_fatal(runs):
    found, _ = runs["guarded"]
    assert len(found["moments"]) > 20
    assert re.match(r"On your last \d+ ", found["judged"][0])
    assert found["banners"] == []


@pytest.mark.slow
def test_python_asks_for_local_sockets_at_most(runs):
    for _, folder in runs.values():
        assert [line for line in sockets_seen(folder) if not is_local(line)] == []


@pytest.mark.slow
def test_without_a_network_it_reads_the_same(runs, alone):
    guarded, _ = runs["guarded"]
    found, _ = alone
    read, same = ([as_read(one) for one in each["moments"]] for each in (found, guarded))
    assert read == same
    assert re.match(r"On your last \d+ ", found["judged"][0])
    assert found["banners"] == []


@pytest.mark.slow
def test_every_file_that_was_ever_there_is_one_that_the_page_lists(runs):
    strangers = set()
    for found, folder in runs.values():
        seen = [PurePath(one) for one in found["seen"]]
        kept = [one.relative_to(folder / "data") for one in seen if one.is_relative_to(folder / "data")]
        home = [one.relative_to(folder / "home") for one in seen if one.is_relative_to(folder / "home")]
        strangers.update(str(one) for one in kept if kind_of(one) is None and not is_own_folder(one))
        strangers.update(str(one) for one in home if not OF_LIBRARIES.match(str(one)))
        assert len(kept) > 10
    assert strangers == set()


@pytest.mark.slow
def test_no_file_was_ever_readable_by_others_with_a_umask_of_zero(runs):
    for found, folder in runs.values():
        assert (folder / "data" / "media").is_dir()
        assert found["open_to_others"] == []


@pytest.mark.parametrize("how", ["socket.socket()", "ctypes.CDLL(None).socket(10, 1, 0)"])
def test_the_guard_kills_for_a_network_socket_also_from_native_code(tmp_path, how):
    done = child(tmp_path, f"import ctypes, socket; {how}")
    assert done.returncode == -signal.SIGSYS
    assert child(tmp_path, f"import ctypes, socket; {how}", kill=False).returncode == 0


def test_the_guard_kills_a_child_of_the_child(tmp_path):
    code = "import subprocess, sys; print(subprocess.run([sys.executable, '-c', 'import socket; {}']))"
    code = code.format("socket.socket()")
    assert f"returncode={-signal.SIGSYS}" in child(tmp_path, code).stdout


def test_the_guard_notes_what_python_does_and_lets_local_sockets_be(tmp_path):
    code = "import socket; socket.socket(socket.AF_UNIX); socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)"
    assert child(tmp_path, code).returncode == 0
    assert [is_local(line) for line in sockets_seen(tmp_path)] == [True, True]
    code = "import socket; socket.socket(); socket.getaddrinfo('localhost', 1)"
    assert child(tmp_path, code, kill=False).returncode == 0
    assert [is_local(line) for line in sockets_seen(tmp_path)[2:]] == [False, False]
