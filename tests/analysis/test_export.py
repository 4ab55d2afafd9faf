"""Export: whole or not at all, and never one file over another."""

import os
import sys
from pathlib import Path

import pytest
from timeline_making import analysis, entries

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.output_names import output_paths
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MediaError, StoreError

HAPPY = Emotion.HAPPINESS


def breaking():
    yield from entries([HAPPY] * 3)
    raise MediaError("gone")


@pytest.mark.parametrize("format_", list(Format))
def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path, format_):
    target = tmp_path / "out"
    target.write_text("before")
    with pytest.raises(MediaError):
        export(analysis(breaking()), format_, target)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_success_replaces_what_was_there_and_leaves_nothing_else(tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("before")
    export(analysis(entries([HAPPY])), Format.CSV, target)
    assert target.read_text().startswith("start_s,")
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_one_clear_line(tmp_path):
    with pytest.raises(StoreError, match=r"Cannot write out\.csv .*No such file.*--out"):
        export(analysis(entries([HAPPY])), Format.CSV, tmp_path / "absent" / "out.csv")


def test_a_name_as_long_as_the_file_system_allows_is_written(tmp_path):
    target = tmp_path / ("x" * 250 + ".json")
    export(analysis(entries([HAPPY])), Format.JSON, target)
    assert target.exists()


def names(sources, format_=Format.JSON, folder=Path("out")):
    return [path.name for path in output_paths([Path(source) for source in sources], folder, format_)]


def test_the_name_is_the_stem_and_the_format():
    assert names(["a/talk.mp4", "b/other.wav"]) == ["talk.json", "other.json"]


def test_files_of_the_same_stem_do_not_overwrite_each_other():
    assert names(["talk.mp4", "talk.wav", "b/talk.wav", "c/talk.wav"]) == [
        *("talk.json", "talk.wav.json", "talk.wav-2.json", "talk.wav-3.json"),
    ]


def test_names_that_differ_only_in_case_are_kept_apart():
    assert names(["talk.mp4", "TALK.MP4"]) == ["talk.json", "TALK.MP4.json"]


def test_a_source_is_never_overwritten():
    assert names(["in/talk.srt"], Format.SRT, Path("in")) == ["talk.srt.srt"]
    assert names(["words.txt", "words.csv"], Format.CSV, Path()) == ["words.txt.csv", "words.csv.csv"]


@pytest.mark.parametrize(("format_", "name"), [(Format.SRT, "talk.mp4.srt"), (Format.JSON, "talk.json")])
def test_subtitles_beside_a_video_are_not_taken_for_what_is_said_in_it(format_, name):
    assert names(["in/talk.mp4"], format_, Path("in")) == [name]


def test_a_name_without_a_suffix_or_of_dots_works():
    assert names(["README", ".hidden", "a.b.c"]) == ["README.json", ".hidden.json", "a.b.json"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
@pytest.mark.parametrize("stem", [b"two words", b"'q' \"q\"", b"line\nbreak", b"caf\xe9"])
def test_odd_names_are_written(tmp_path, stem):
    (path,) = output_paths([Path(os.fsdecode(stem + b".mp4"))], tmp_path, Format.EAF)
    export(analysis(entries([HAPPY])), Format.EAF, path)
    assert os.listdir(os.fsencode(tmp_path)) == [stem + b".eaf"]
