"""CSV, EAF, SRT and VTT: read back by the libraries that people read them with."""

import csv
import io
import os
import xml.etree.ElementTree as ET

import pysubs2
import pytest
from pympi.Elan import Eaf
from timeline_making import analysis, entries, entry

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.export_csv import columns, write_csv
from mmdesk.core.emotions import Emotion

HAPPY, SAD = Emotion.HAPPINESS, Emotion.SADNESS
MIXED = [HAPPY] * 10 + [None] * 5 + [SAD] * 10


def test_csv_has_a_row_for_each_moment_and_a_cell_for_each_column():
    file = io.StringIO()
    write_csv(analysis(entries(MIXED, face=HAPPY)), file)
    header, *rows = csv.reader(io.StringIO(file.getvalue()))
    assert header == columns()
    assert len(set(header)) == len(header)
    assert [len(row) for row in rows] == [len(header)] * 25


def test_csv_cells_stand_under_their_names():
    file = io.StringIO()
    write_csv(analysis([entry(0.2, 0.4, HAPPY, face=SAD)]), file)
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert (row["start_s"], row["end_s"], row["emotion"], row["abstained"]) == (
        "0.2",
        "0.4",
        "happiness",
        "0",
    )
    assert (row["happiness"], row["face_sadness"], row["voice_sadness"]) == ("0.7", "0.7", "")
    assert (row["face_contribution"], row["face_left"], row["version"]) == ("1.0", "4", "3")


def test_csv_says_why_it_is_not_sure():
    file = io.StringIO()
    write_csv(analysis([entry(0, 1, None)]), file)
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    assert (row["emotion"], row["abstained"], row["warnings"]) == ("", "1", "not sure: dark; blurred")


def eaf(tmp_path, timeline, source="talk.mp4"):
    export(analysis(timeline, source), Format.EAF, tmp_path / "out.eaf")
    return Eaf(str(tmp_path / "out.eaf"))


def test_eaf_has_a_tier_for_the_answer_and_one_for_each_modality(tmp_path):
    read = eaf(tmp_path, entries(MIXED, face=SAD, text=HAPPY))
    assert list(read.get_tier_names()) == ["emotion", "face", "voice", "text"]
    assert read.get_annotation_data_for_tier("emotion") == [(0, 2000, "happiness"), (3000, 5000, "sadness")]
    assert read.get_annotation_data_for_tier("face") == [(0, 5000, "sadness")]
    assert read.get_annotation_data_for_tier("voice") == []


def test_eaf_time_slots_are_whole_milliseconds_in_order(tmp_path):
    eaf(tmp_path, entries([HAPPY, SAD] * 20, every_s=0.7777, face=HAPPY))
    slots = ET.parse(tmp_path / "out.eaf").getroot().findall("TIME_ORDER/TIME_SLOT")
    times = [int(slot.attrib["TIME_VALUE"]) for slot in slots]
    assert len(times) > 4
    assert times == sorted(times)
    assert len({slot.attrib["TIME_SLOT_ID"] for slot in slots}) == len(slots)


@pytest.mark.parametrize("name", [b'a "b" & <c>.mp4', b"line\nbreak.mp4", b"caf\xe9.wav", b"bell\x07.mp4"])
def test_eaf_links_media_of_any_name(tmp_path, name):
    source = tmp_path / os.fsdecode(name)
    read = eaf(tmp_path, entries([HAPPY]), str(source))
    (media,) = read.get_linked_files()
    assert media["MEDIA_URL"] == source.as_uri()


@pytest.mark.parametrize("format_", [Format.SRT, Format.VTT])
def test_subtitles_merge_equal_emotions_into_one_cue(tmp_path, format_):
    target = tmp_path / f"out.{format_}"
    export(analysis(entries(MIXED)), format_, target)
    cues = [(cue.start, cue.end, cue.text) for cue in pysubs2.load(str(target))]
    assert cues == [(0, 2000, "happiness (70%)"), (3000, 5000, "sadness (70%)")]


def test_vtt_begins_as_browsers_demand(tmp_path):
    export(analysis(entries([HAPPY])), Format.VTT, tmp_path / "out.vtt")
    assert (tmp_path / "out.vtt").read_bytes().startswith(b"WEBVTT\n\n")


@pytest.mark.parametrize("format_", list(Format))
def test_a_timeline_without_anything_sure_is_a_valid_file(tmp_path, format_):
    target = tmp_path / f"out.{format_}"
    export(analysis(entries([None] * 3)), format_, target)
    assert target.exists()
