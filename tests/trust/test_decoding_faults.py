"""Whatever becomes of a process that decodes a file ends as one line about it, and nothing else is lost."""

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil
import pytest
from sample_clips import sample_clip

from mmdesk.capture.camera_file import file_pictures
from mmdesk.capture.decoding import child_process, patience
from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.watch import Watch
from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at
from mmdesk.capture.player import Player
from mmdesk.capture.recording import RecordingFile
from mmdesk.capture.silent_out import SilentOut
from mmdesk.capture.wav_microphone import _pieces
from mmdesk.capture.waveform import Waveform
from mmdesk.cli import analyze as analyze_command
from mmdesk.cli.main import main
from mmdesk.core.errors import MediaError, StoreError
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.sealed_keys import DataKey, add_key, drop_key
from mmdesk.model.toy import ToyPredictor

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="parts processes, as on Linux only"
)
FAULTY = Path(__file__).with_name("faulty_nursery.py")
FULL = Path(__file__).with_name("full_nursery.py")
ENDS = {
    "segfault": "what decodes it crashed (SIGSEGV)",
    "abort": "what decodes it crashed (SIGABRT)",
    "killed": "the system ended what decodes it",
    "leaves": "what decodes it ended without a word",
    "spins": "decoding takes too much computing time",
    "eats": "decoding needs more than 2 GB of memory",
}
RUBBISH = ("garbage", "endless", "deep", "longhead")
LIES = ("huge", "flat", "numbers", "noise", "longsound", "words", "backwards", "unfinished", "errors",
        "manyerrors")  # fmt: skip


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "talk.mp4")


@pytest.fixture(scope="module")
def faulty():
    """Processes that do harm, for files named after it."""
    with pytest.MonkeyPatch.context() as patching:
        child_process.close()
        patching.setattr(child_process, "NURSERY", (str(FAULTY),))
        patching.setenv("MMDESK_SECRET", "of the parent")
        yield
    child_process.close()


@pytest.fixture
def named(clip, faulty, tmp_path):
    """The clip under another name."""

    def link(name):
        path = tmp_path / f"{name}.mp4"
        os.link(clip, path)
        return path

    return link


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(patience, "PATIENCE_S", 1.0)
    monkeypatch.setattr(patience, "_LONGEST_S", 0.0)


def read(path):
    with open_media(path) as media:
        return list(media.moments()), media


def play_to_the_end(player):
    while player.turn() is not None:
        pass


def decoding_processes():
    nursery = child_process._nursery._process
    assert nursery is not None
    return Path(f"/proc/{nursery.pid}/task/{nursery.pid}/children").read_text().split()


def grant_little(self, _seconds):
    """Of computing time: a second more."""
    process = psutil.Process(self._pid)
    used = process.cpu_times()
    process.rlimit(psutil.RLIMIT_CPU, (int(used.user + used.system) + 2, psutil.RLIM_INFINITY))


@pytest.mark.parametrize("fault", ENDS)
def test_a_process_that_ends_in_the_middle_is_one_line_and_what_was_read_is_kept(named, fault, monkeypatch):
    if fault == "spins":
        monkeypatch.setattr(Watch, "grant", grant_little)
    moments, media = read(named(fault))
    assert len(moments) == 4
    (line,) = media.errors
    assert f"{fault}.mp4 cannot be read: {ENDS[fault]}" in line
    assert len(read(named("good"))[0]) > 10  # and the next file is read
    assert decoding_processes() == []


@pytest.mark.parametrize("fault", ["segfault", "leaves"])
def test_one_that_ends_before_anything_was_read_refuses_the_file(named, fault):
    with pytest.raises(MediaError, match="cannot be read") as caught:
        open_media(named(f"{fault}-once"))
    assert ENDS[fault] in caught.value.message
    assert caught.value.hint
    with pytest.raises(MediaError, match="cannot be read"):
        picture_at(named(f"{fault}-once-more"), 1.0)
    assert decoding_processes() == []


@pytest.mark.parametrize("fault", ["sleeps", "drips", "endless", "longhead"])
def test_one_that_hangs_is_ended_after_a_time(named, impatient, fault):
    moments, media = read(named(fault))
    assert len(moments) == 4
    assert "decoding takes longer than 1 s" in media.errors[0] or "went wrong" in media.errors[0]
    assert decoding_processes() == []


def test_one_that_hangs_can_be_stopped_from_another_thread(named):
    with open_media(named("sleeps")) as media:
        moments = media.moments()
        for _ in range(4):
            next(moments)
        media.stop_reading()
        assert list(moments) == []
        assert media.errors == []


@pytest.mark.parametrize("fault", [*RUBBISH, *LIES])
def test_one_that_says_what_cannot_be_is_ended_and_not_believed(named, caplog, fault):
    moments, media = read(named(fault))
    assert len(moments) == 4
    assert media.errors == [f"{fault}.mp4 cannot be read: what decodes it went wrong."]
    assert "said something odd" in caplog.text
    assert decoding_processes() == []


def test_one_that_was_taken_over_reaches_nothing(named, tmp_path):
    moments, _ = read(named("escapes"))
    found = json.loads(moments[4].text)
    assert len(found) > 10
    assert set(found.values()) <= {
        "OSError",
        "PermissionError",
        "KeyError",
    }  # none was done, or merely missed
    assert not Path("/tmp/mmdesk-was-here").exists()


LOCKED = """
import os, signal, socket, sys
from pathlib import Path
from mmdesk.capture.decoding import landlock
opened = open(sys.argv[1], "rb")
abi = landlock.restrict()
def tried(attempt):
    try:
        attempt()
    except OSError as error:
        return type(error).__name__
    return "done"
print(abi)
print(tried(lambda: Path(sys.argv[1]).read_bytes()), tried(lambda: os.listdir("/")),
      tried(lambda: Path(sys.argv[1] + ".new").touch()), tried(lambda: os.execv("/bin/true", ["true"])),
      tried(lambda: socket.create_connection(("127.0.0.1", int(sys.argv[2])))),
      tried(lambda: os.kill(os.getppid(), 0)))
print(len(opened.read()))
"""


def test_landlock_alone_closes_paths_connections_and_signals(clip):
    with socket.create_server(("127.0.0.1", 0)) as server:
        command = [sys.executable, "-c", LOCKED, str(clip), str(server.getsockname()[1])]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    abi, tried, size = done.stdout.splitlines()
    if int(abi) == 0:
        pytest.skip("this kernel has no Landlock")
    refused = 4 + (int(abi) >= 4) + (int(abi) >= 6)
    assert tried.split()[:refused] == ["PermissionError"] * refused
    assert int(size) == clip.stat().st_size  # what was open before stays open


FILTERED = """
import os, resource, sys, threading
from mmdesk.capture.decoding.call_filter import refuse
from mmdesk.capture.decoding.refused_calls import rules
assert refuse(rules(os.getpid(), paths=True))
def tried(attempt):
    try:
        attempt()
    except OSError as error:
        return type(error).__name__
    return "done"
def think():
    thread = threading.Thread(target=sum, args=[[1, 2]])
    thread.start()
    thread.join()
print(tried(think), tried(lambda: os.kill(os.getpid(), 0)), tried(lambda: resource.getrlimit(0)))
print(*[tried(one) for one in (os.fork, lambda: open(sys.argv[1]), lambda: os.unlink(sys.argv[1]),
    lambda: os.mkdir(sys.argv[1] + ".new"), lambda: os.chmod(sys.argv[1], 0),
    lambda: os.kill(os.getppid(), 0), lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU))])
"""


def test_the_filter_alone_lets_it_think_in_threads_and_reach_nothing(clip):
    done = subprocess.run([sys.executable, "-c", FILTERED, clip], capture_output=True, text=True, check=False)
    may, may_not = done.stdout.splitlines()
    assert may == "done done done"
    assert may_not.split() == ["PermissionError"] * 7
    assert clip.exists()


def test_memory_is_bounded_beside_what_it_has_when_it_begins(clip):
    with closing(file_decoder(clip)) as decoder:
        decoder.ask("open")
        pid = decoder._child.pid
        had = {}
        for line in Path(f"/proc/{child_process._nursery._process.pid}/status").read_text().splitlines():
            name, _, said = line.partition(":")
            had[name] = said.split()
        limits = Path(f"/proc/{pid}/limits").read_text()
    beside = []
    for name, of in (("Max data size", "VmData"), ("Max address space", "VmSize")):
        (line,) = (line for line in limits.splitlines() if line.startswith(name))
        beside.append(int(line[26:].split()[0]) - (int(had[of][0]) << 10))
    assert beside[0] in (300 << 20, 2 << 30)  # the faulty ones are full sooner
    assert beside[1] == 2 * beside[0]


def test_a_player_whose_film_crashes_says_so_and_plays_the_next(named):
    shown = Mailbox()
    with closing(Player(shown, SilentOut)) as player:
        player.open(named("segfault"))
        player.play()
        with pytest.raises(MediaError, match=r"segfault\.mp4 cannot be read: what decodes it crashed"):
            play_to_the_end(player)
        player.open(named("good"))
        player.play()
        while player.at_s < 0.5:
            player.turn()
    assert decoding_processes() == []


def test_a_waveform_keeps_what_it_heard_before_the_crash(named):
    with closing(Waveform(named("segfault"))) as waveform:
        for _ in range(4):
            waveform.read(time.monotonic() + 1e-4)
        before = waveform.overview()[1].tobytes()
        assert not waveform.read(time.monotonic() + 5)
        assert waveform.overview()[1].tobytes() == before


def test_a_film_in_the_place_of_a_camera_or_microphone_that_crashes_is_one_line(named):
    with pytest.raises(MediaError, match="crashed"):
        list(file_pictures(named("segfault"), threading.Event()))
    with pytest.raises(MediaError, match="crashed"):
        list(_pieces(named("abort-once")))
    assert decoding_processes() == []


def test_of_many_files_the_next_are_read(named, monkeypatch, tmp_path, capsys):
    toy = ToyPredictor()
    toy.model_sha256 = "cd" * 32
    monkeypatch.setattr(analyze_command, "load_predictor", lambda _folder: toy)
    monkeypatch.setattr(analyze_command, "version_in_use", lambda _folder: (0, toy.model_sha256))
    files = [named("segfault-once"), named("segfault"), named("good")]
    arguments = ["--out", str(tmp_path / "out"), "--data-dir", str(tmp_path / "data")]
    assert main(["analyze", *map(str, files), *arguments]) == 1
    said = capsys.readouterr().err
    assert said.count("segfault-once.mp4: cannot be read: what decodes it crashed") == 1
    assert said.count("segfault.mp4: cannot be read: what decodes it crashed") == 1
    count = {path.stem: len(json.loads(path.read_text())["moments"]) for path in (tmp_path / "out").iterdir()}
    assert count["segfault"] == 4
    assert count["good"] > 10
    assert set(count) == {"segfault", "good"}


def test_a_sealed_recording_is_decrypted_by_the_process_that_decodes_it(tmp_path):
    key = DataKey.new()
    add_key(key)
    try:
        path = tmp_path / "a.mkv"
        recording = RecordingFile(path, (64, 48), False, key)
        for number in range(20):
            recording.add_picture(np.full((48, 64, 3), 100, np.uint8), number / 10)
        recording.close()
        moments, media = read(path)
        assert media.errors == []
        assert [round(one.picture.mean()) for one in moments[:3]] == pytest.approx([100] * 3, abs=3)
        assert picture_at(path, 1.0).mean() == pytest.approx(100, abs=3)
        damaged = bytearray(path.read_bytes())
        damaged[len(damaged) // 2] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(MediaError, match=r"a\.mkv"):
            read(path)
    finally:
        drop_key(key.id)
    with pytest.raises(StoreError, match="encrypted"):
        open_media(path)


def test_nothing_is_left_open_after_many_files_good_and_bad(named):
    paths = [named("good"), named("segfault"), named("garbage")]
    read(paths[0])
    before = len(os.listdir("/proc/self/fd"))
    for path in paths * 3:
        read(path)
    assert len(os.listdir("/proc/self/fd")) == before
    assert decoding_processes() == []


def test_a_reading_that_is_forgotten_ends_its_process(named):
    media = open_media(named("good"))
    next(media.moments())
    assert len(decoding_processes()) == 1
    del media
    assert decoding_processes() == []


def test_a_nursery_that_was_killed_is_made_again(named):
    with open_media(named("good")) as media:
        moments = media.moments()
        next(moments)
        os.kill(child_process._nursery._process.pid, signal.SIGKILL)
        assert len(list(moments)) < 100  # its processes end with it
        assert "cannot be read" in media.errors[0]
    assert len(read(named("good-too"))[0]) > 10


def test_a_nursery_without_room_for_another_process_refuses_the_one_file(clip, monkeypatch, tmp_path):
    full = tmp_path / "full"
    child_process.close()
    monkeypatch.setattr(child_process, "NURSERY", (str(FULL), str(full)))
    with open_media(clip) as media:
        moments = media.moments()
        next(moments)
        pid, open_files = child_process._nursery._process.pid, len(os.listdir("/proc/self/fd"))
        full.touch()
        for _ in range(3):
            with pytest.raises(MediaError, match="no process to decode it could be made"):
                open_media(clip)
        full.unlink()
        assert len(read(clip)[0]) == 1 + len(list(moments))  # what ran goes on, and the next is read
        assert child_process._nursery._process.pid == pid
        assert len(os.listdir("/proc/self/fd")) == open_files
        assert len(os.listdir(f"/proc/{pid}/fd")) <= 5
    child_process.close()


def test_a_nursery_that_hangs_is_made_again(clip, monkeypatch):
    monkeypatch.setattr(child_process, "_PATIENCE_S", 0.3)
    monkeypatch.setattr(child_process, "_LEAVING_S", 0.1)
    child_process.close()
    child_process.make_ready()
    pid = child_process._nursery._process.pid
    os.kill(pid, signal.SIGSTOP)
    monkeypatch.setattr(child_process._Nursery, "_begun", _patient_the_second_time(pid))
    assert len(read(clip)[0]) > 10
    assert not _lives(pid)
    child_process.close()


def _patient_the_second_time(pid):
    """One that is made in its place has all the time that it needs."""
    begun = child_process._Nursery._begun

    def _begun(self):
        control = begun(self)
        if self._process.pid != pid:
            control.settimeout(30)
        return control

    return _begun


def test_when_the_program_is_killed_nothing_goes_on(clip, tmp_path):
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom mmdesk.capture.media_file import open_media\n"
        "from mmdesk.capture.decoding import child_process\n"
        "media = open_media(Path(sys.argv[1]))\nnext(media.moments())\n"
        "print(child_process._nursery._process.pid, media._content._child.pid, flush=True)\ntime.sleep(100)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script, clip], stdout=subprocess.PIPE, text=True) as program:
        pids = [int(pid) for pid in program.stdout.readline().split()]
        assert all(Path(f"/proc/{pid}").exists() for pid in pids)
        program.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until and any(_lives(pid) for pid in pids):
        time.sleep(0.02)
    assert not any(_lives(pid) for pid in pids)


def _lives(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_the_real_one_takes_everything_away(clip):
    with closing(file_decoder(clip)) as decoder:
        pid = decoder._child.pid
        limits = Path(f"/proc/{pid}/limits").read_text()
        status = Path(f"/proc/{pid}/status").read_text()
        assert decoder.limited == {
            "paths": True,
            "memory": True,
            "descriptors": True,
            "network": True,
            "lines": False,
        }
        assert Path(f"/proc/{pid}/environ").read_bytes().count(b"MMDESK") == 0
        opened = os.listdir(f"/proc/{pid}/fd")
    values = {line[:26].strip(): line[26:].split()[:2] for line in limits.splitlines()[1:]}
    assert values["Max open files"] == ["0", "0"]
    assert values["Max file size"] == ["0", "0"]
    assert values["Max core file size"] == ["0", "0"]
    assert int(values["Max data size"][1]) < 3 << 30
    assert values["Max cpu time"][0] != str(resource.RLIM_INFINITY)
    assert "CapEff:\t0000000000000000" in status
    assert "NoNewPrivs:\t1" in status
    assert len(opened) == 5  # nothing three times, the channel, and the file


def test_where_processes_are_not_parted_a_new_one_reads_the_same(clip, monkeypatch):
    usual, _ = read(clip)
    monkeypatch.setattr(child_process, "_PARTS", False)
    moments, media = read(clip)
    child_process.close()
    assert media.errors == []
    assert [(one.end_s, one.picture.tobytes()) for one in moments] == [
        (one.end_s, one.picture.tobytes()) for one in usual
    ]


def test_a_file_whose_reading_was_killed_is_told_and_the_next_run_goes_on(
    named, monkeypatch, tmp_path, capsys
):
    toy = ToyPredictor()
    toy.model_sha256 = "cd" * 32
    monkeypatch.setattr(analyze_command, "load_predictor", lambda _folder: toy)
    monkeypatch.setattr(analyze_command, "version_in_use", lambda _folder: (0, toy.model_sha256))
    arguments = ["--out", str(tmp_path / "out"), "--data-dir", str(tmp_path / "data")]
    path = named("killed")
    assert main(["analyze", str(path), *arguments]) == 1
    said = capsys.readouterr().err
    assert said.count("killed.mp4: cannot be read: the system ended what decodes it") == 1
    assert "What was read is in killed.json; run it again, and it goes on." in said
    kept = json.loads((tmp_path / "out" / "killed.json").read_text())["moments"]
    assert len(kept) == 4
    child_process.close()
    monkeypatch.setattr(child_process, "NURSERY", ("-m", "mmdesk.capture.decoding.nursery"))
    assert main(["analyze", str(path), *arguments]) == 0
    whole = json.loads((tmp_path / "out" / "killed.json").read_text())["moments"]
    assert len(whole) > 10
    assert whole[:4] == kept
    child_process.close()
