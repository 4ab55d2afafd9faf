"""`mmdesk analyze` from the outside: what is printed, written, and with which exit code."""

import io
import json
import os
import sys

import pytest
from analyze_runs import Toy, lines, picture, sound

from mmdesk.capture.media_digest import digest
from mmdesk.cli import analyze as analyze_command
from mmdesk.core.errors import WeightsError


def test_a_table_shows_each_file_and_its_timeline_lies_beside(run, tmp_path):
    path = lines(tmp_path / "words.txt", "one", "two")
    result = run(path.name)
    assert result.exit_code == 0
    assert "words.txt" in result.stdout
    assert "happiness 100%" in result.stdout
    assert sorted(os.listdir(tmp_path)) == ["words.json", "words.txt"]
    assert result.stderr == ""


def test_sound_picture_and_text_are_written_to_the_folder(run, tmp_path):
    sources = [sound(tmp_path / "a.wav"), picture(tmp_path / "b.png"), lines(tmp_path / "c.txt", "hello")]
    result = run(*sources, "--out", tmp_path / "results")
    assert result.exit_code == 0
    found = {name: json.loads((tmp_path / "results" / f"{name}.json").read_text()) for name in "abc"}
    assert [set(each["moments"][0]["modalities"]) for each in found.values()] == [
        *({"voice"}, {"face"}, {"text"}),
    ]
    assert found["a"]["duration_s"] == pytest.approx(1.0, abs=0.05)
    assert found["a"]["model_sha256"] == Toy.model_sha256


def test_format_alone_writes_to_the_current_folder(run, tmp_path):
    lines(tmp_path / "words.txt", "one", "two", "three")
    assert run("words.txt", "--format", "csv").exit_code == 0
    assert len((tmp_path / "words.csv").read_text().splitlines()) == 1 + 3


def test_every_sets_the_time_between_predictions(run, tmp_path):
    sound(tmp_path / "a.wav", 2.0)
    run("a.wav", "--format", "json", "--every", "0.5")
    written = json.loads((tmp_path / "a.json").read_text())
    assert [moment["end_s"] for moment in written["moments"]] == pytest.approx([0.5, 1.0, 1.5, 2.0])
    assert (written["file"]["every_s"], written["file"]["digest"]) == (0.5, digest(tmp_path / "a.wav"))


def test_text_goes_with_every_moment(run, tmp_path):
    picture(tmp_path / "b.png")
    run("b.png", "--text", "what a day", "--format", "json")
    (moment,) = json.loads((tmp_path / "b.json").read_text())["moments"]
    assert set(moment["modalities"]) == {"face", "text"}


def test_what_cannot_be_read_is_named_in_a_line_each_and_the_others_are_analysed(run, tmp_path):
    good = lines(tmp_path / "good.txt", "fine")
    (tmp_path / "empty.mp4").touch()
    lines(tmp_path / "text.mp4", "not a video")
    result = run("absent.mp4", "empty.mp4", good, "text.mp4", "--format", "json")
    assert result.exit_code == 1
    named = result.stderr.splitlines()
    assert [line.split(": ")[0] for line in named] == ["absent.mp4", "empty.mp4", "text.mp4"]
    assert all(line.count(".mp4") == 1 for line in named)
    assert "absent.mp4: cannot be read: No such file or directory." in named[0]
    assert "empty.mp4: is empty." in named[1]
    assert "good.txt" in result.stdout
    assert sorted(path.name for path in tmp_path.glob("*.json")) == ["good.json"]


def test_when_nothing_can_be_read_the_network_is_not_even_loaded(run, monkeypatch):
    loaded = []
    monkeypatch.setattr(analyze_command, "load_predictor", loaded.append)
    assert run("absent.mp4").exit_code == 1
    assert loaded == []


def test_the_network_is_loaded_once_for_all_files(run, tmp_path, monkeypatch):
    loaded = []
    monkeypatch.setattr(analyze_command, "load_predictor", lambda folder: loaded.append(folder) or Toy())
    run(lines(tmp_path / "a.txt", "a"), lines(tmp_path / "b.txt", "b"))
    assert len(loaded) == 1


def test_damaged_weights_stop_everything(run, tmp_path, monkeypatch):
    def damaged(data_dir):
        raise WeightsError("The weights are damaged.")

    monkeypatch.setattr(analyze_command, "load_predictor", damaged)
    result = run(lines(tmp_path / "a.txt", "a"))
    assert isinstance(result.exception, WeightsError)  # the terminal's entry makes it one line


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.txt", "--every", "0"],
        ["a.txt", "--every", "nan"],
        ["a.txt", "--format", "doc"],
        ["a.txt", "--x"],
    ],
)
def test_wrong_usage_is_two(run, arguments):
    assert run(*arguments).exit_code == 2


def test_out_that_is_a_file_is_wrong_usage(run, tmp_path):
    path = lines(tmp_path / "a.txt", "a")
    assert run(path, "--out", path).exit_code == 2


def test_two_files_of_one_stem_are_both_written(run, tmp_path):
    sound(tmp_path / "talk.wav")
    picture(tmp_path / "talk.png")
    assert run("talk.wav", "talk.png", "--out", "o").exit_code == 0
    assert json.loads((tmp_path / "o" / "talk.json").read_text())["source"] == "talk.wav"
    assert json.loads((tmp_path / "o" / "talk.png.json").read_text())["source"] == "talk.png"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
@pytest.mark.parametrize("name", [b"two words.wav", b"'q' \"q\".wav", b"line\nbreak.wav", b"caf\xe9 [b].wav"])
def test_odd_names_work(run, tmp_path, name):
    source = tmp_path / os.fsdecode(name)
    sound(source)
    result = run(source, "--out", tmp_path / "o")
    assert (result.exit_code, result.stderr) == (0, "")
    (written,) = (tmp_path / "o").iterdir()
    assert os.fsencode(written.name) == name.replace(b".wav", b".json")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
def test_a_name_cannot_command_the_terminal_or_break_the_line(run):
    result = run("a\x1b[31m\nb.mp4")
    assert result.stderr.count("\n") == 1
    assert "\x1b" not in result.stderr
    assert r"a\x1b[31m\nb.mp4" in result.stderr


def test_a_folder_that_cannot_be_made_is_trouble_in_one_line(run, tmp_path):
    path = lines(tmp_path / "a.txt", "a")
    result = run(path, "--out", path / "inside")
    assert result.exit_code != 0
    assert "Traceback" not in result.output


def test_a_name_that_the_terminal_cannot_write_is_escaped(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    analyze_command.allow_any_name()
    print("\u6124.txt", file=sys.stdout, flush=True)  # noqa: T201
    assert sys.stdout.buffer.getvalue() == rb"\u6124.txt" + b"\n"
