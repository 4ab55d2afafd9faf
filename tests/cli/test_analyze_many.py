"""`mmdesk analyze` of folders, a second time, and after it was killed."""

import json
import sys
import time
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from analyze_runs import Toy, sound
from sample_clips import sample_clip
from warm_commands import READING, Warm
from warm_commands import run as run_apart

from mmdesk.capture.media_digest import digest
from mmdesk.cli import analyze as analyze_command
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import FileReading, Session, State
from mmdesk.store.database import open_database
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def loaded(monkeypatch):
    """How often the network was loaded; what is in use is always the toy."""
    times = []
    monkeypatch.setattr(analyze_command, "load_predictor", lambda folder: times.append(folder) or Toy())
    monkeypatch.setattr(analyze_command, "version_in_use", lambda folder: (0, Toy.model_sha256))
    return times


def written(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_folder_is_analysed_with_its_folders_in_the_order_of_their_numbers(run, tmp_path):
    clips = tmp_path / "clips"
    (clips / "day 1").mkdir(parents=True)
    for name in ("talk10.wav", "talk2.wav", "day 1/talk2.wav", ".hidden.wav"):
        sound(clips / name, 0.4)
    result = run(clips, "--out", tmp_path / "out", "--format", "csv")
    assert (result.exit_code, result.stderr) == (0, "")
    assert written(tmp_path / "out") == ["day 1/talk2.csv", "talk10.csv", "talk2.csv"]
    rows = [line for line in result.stdout.splitlines() if "talk" in line]
    assert [line.index("talk") > 0 and line.split("│")[1].strip().rsplit("clips/")[-1] for line in rows] == [
        *("talk2.wav", "talk10.wav", "day 1/talk2.wav")
    ]


def test_folders_within_can_be_left_out(run, tmp_path):
    (tmp_path / "clips" / "in").mkdir(parents=True)
    for name in ("a.wav", "in/b.wav"):
        sound(tmp_path / "clips" / name, 0.4)
    run(tmp_path / "clips", "--no-recursive", "--out", tmp_path / "out")
    assert written(tmp_path / "out") == ["a.json"]


def test_unreadable_files_in_a_folder_do_not_stop_the_others(run, tmp_path):
    clips = tmp_path / "clips"
    clips.mkdir()
    for number in range(12):
        (clips / f"{number}.wav").write_bytes(b"no sound") if number % 3 == 0 else sound(
            clips / f"{number}.wav", 0.3
        )
    result = run(clips, "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 4
    assert len(written(tmp_path / "out")) == 8


def test_an_empty_folder_is_said(run, tmp_path):
    (tmp_path / "clips").mkdir()
    result = run(tmp_path / "clips")
    assert "holds no video" in result.stderr


def test_files_of_one_name_in_two_folders_are_both_written(run, tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        sound(tmp_path / name / "talk.wav", 0.3)
    run(tmp_path / "a", tmp_path / "b", "--out", tmp_path / "out")
    assert written(tmp_path / "out") == ["talk.json", "talk.wav.json"]


def test_what_was_analysed_just_so_is_not_analysed_again_but_is_in_the_table(run, loaded, tmp_path):
    sound(tmp_path / "a.wav")
    first = run("a.wav")
    before = (tmp_path / "a.json").read_bytes()
    second = run("a.wav")
    assert (len(loaded), second.exit_code) == (1, 0)
    assert "a.wav: was analysed before, and a.json is up to date" in second.stderr
    assert second.stdout == first.stdout
    assert (tmp_path / "a.json").read_bytes() == before


@pytest.mark.parametrize("change", ["--every=0.5", "--text=hello", "--format=csv", "--again"])
def test_asked_for_otherwise_it_is_analysed(run, loaded, tmp_path, change):
    sound(tmp_path / "a.wav")
    run("a.wav")
    result = run("a.wav", change)
    assert (len(loaded), result.stderr) == (2, "")


@pytest.mark.parametrize("changed", ["source", "target", "version"])
def test_what_changed_since_is_analysed(run, loaded, tmp_path, monkeypatch, changed):
    sound(tmp_path / "a.wav")
    run("a.wav")
    if changed == "source":
        sound(tmp_path / "a.wav", 2.0)
    elif changed == "target":
        (tmp_path / "a.json").write_text("{}")
    else:
        monkeypatch.setattr(analyze_command, "version_in_use", lambda folder: (1, "ef" * 32))
    assert "up to date" not in run("a.wav").stderr
    assert len(loaded) == 2


def test_a_file_that_cannot_be_read_leaves_no_journal(run, tmp_path):
    (tmp_path / "bad.wav").write_bytes(b"RIFF")
    assert run("bad.wav", "--out", "o").exit_code == 1
    assert written(tmp_path / "o") == []


def test_a_sound_that_is_not_there_is_one_line(run, tmp_path):
    sound(tmp_path / "a.wav")
    result = run("a.wav", "--sound", "3")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["--watch", "gone"], ["a.txt", "--sound", "-1"]])
def test_wrong_usage_is_two(run, arguments):
    assert run(*arguments).exit_code == 2


def test_a_watched_folder_is_analysed_until_control_c(run, tmp_path, monkeypatch):
    clips, looks = tmp_path / "clips", []
    clips.mkdir()
    sound(clips / "first.wav", 0.3)

    def pass_time(_seconds):
        looks.append(len(written(tmp_path / "out")) if (tmp_path / "out").is_dir() else 0)
        if looks[-1] == 1 and not (clips / "second.wav").exists():
            sound(clips / "second.wav", 0.3)
        if looks[-1] == 2:
            raise KeyboardInterrupt

    ticks = iter(range(0, 100_000, 2))
    monkeypatch.setattr("mmdesk.capture.watched_folder.time.monotonic", lambda: float(next(ticks)))
    monkeypatch.setattr(analyze_command.time, "sleep", pass_time)
    result = run("--watch", clips, "--out", tmp_path / "out", "--format", "srt")
    assert result.exit_code == 0
    assert written(tmp_path / "out") == ["first.srt", "second.srt"]
    assert "first.wav" in result.stdout


# The real program, killed.


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


def command(tmp_path, clip, out):
    where = "--out", tmp_path / out, "--data-dir", tmp_path / "data"
    return "analyze", clip, "--every", "0.1", *where


def moments(path):
    return json.loads(path.read_text())["moments"]


@pytest.mark.slow
def test_killed_in_the_middle_and_run_again_it_gives_what_an_undisturbed_run_gives(tmp_path, clip):
    journal = tmp_path / "out" / ".sample.json.mmdesk-part"
    with Warm(*command(tmp_path, clip, "out"), imported=READING) as killed:
        while not journal.exists() or journal.read_bytes().count(b"\n") < 20:
            assert killed.poll() is None, f"it ended before it could be killed: {killed.stderr.read()}"
            time.sleep(0.01)
        killed.kill()
    assert written(tmp_path / "out") == [journal.name]
    code, _, said = run_apart(*command(tmp_path, clip, "out"), imported=READING)
    assert (code, "goes on at" in said) == (0, True), said
    assert written(tmp_path / "out") == ["sample.json"]
    assert run_apart(*command(tmp_path, clip, "whole"), imported=READING)[0] == 0
    found, whole = moments(tmp_path / "out" / "sample.json"), moments(tmp_path / "whole" / "sample.json")
    assert [one["end_s"] for one in found] == [one["end_s"] for one in whole]
    same = [one["emotion"] == other["emotion"] for one, other in zip(found, whole, strict=True)]
    assert np.mean(same) >= 0.98
    apart = [
        abs(one["probabilities"][emotion] - other["probabilities"][emotion])
        for one, other in zip(found, whole, strict=True)
        for emotion in EMOTIONS
    ]
    assert max(apart) <= 0.05
    people = [[face["person"] for face in one["faces"]] for one in found]
    assert people == [[face["person"] for face in one["faces"]] for one in whole]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_a_full_disk_is_one_line_and_the_next_run_goes_on(run, tmp_path):
    resource = pytest.importorskip("resource")
    sound(tmp_path / "a.wav", 20.0)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))  # of one file, in bytes
    try:
        full = run("a.wav", "--out", "o")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert full.exit_code == 1
    assert full.stderr.endswith("the next run goes on.\n")
    assert written(tmp_path / "o") == [".a.json.mmdesk-part"]
    again = run("a.wav", "--out", "o")
    assert "goes on at" in again.stderr
    assert again.exit_code == 0
    assert len(moments(tmp_path / "o" / "a.json")) == 100


def test_people_are_called_as_they_were_named_in_the_same_file(run, tmp_path, tmp_path_factory):
    path, data_dir = sound(tmp_path / "talk.wav", 0.4), tmp_path_factory.mktemp("named")
    read = FileReading(State.WHOLE, 0.2, digest=digest(path))
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session(str(path), id="s", file=read))
        SessionStore(connection).begin(Session(str(path), id="t", file=replace(read, every_s=1.0)))
        PeopleStore(connection).name_in_session("s", 0, NamedPerson("Anna"))
        PeopleStore(connection).name_in_session("t", 0, NamedPerson("Ben"))
    target = tmp_path / "talk.json"
    for flags, told in (((), None), (("--names",), "Anna"), (("--every", 1, "--names"), "Ben"), ((), None)):
        assert run("--data-dir", data_dir, path, *flags).exit_code == 0
        people = json.loads(target.read_text()).get("people", [])
        assert people == ([{"person": 0, "name": told}] if told else [])
    assert b"Anna" not in (data_dir / "analyzed.jsonl").read_bytes()
