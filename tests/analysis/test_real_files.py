"""Real and damaged files from the data packs, through the real reader to every format."""

import json

import pysubs2
import pytest
from pympi.Elan import Eaf
from structure import faults

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.file_pipeline import analyse
from mmdesk.analysis.timeline import Analysis
from mmdesk.capture.media_file import open_media
from mmdesk.model.toy import ToyPredictor
from mmdesk.paths import resources_dir

pytestmark = pytest.mark.data

FILES = [
    *("av/talk/retalking_1.mp4", "media_zoo/derived/talk_vp9_opus.webm", "media_zoo/derived/speech.wma"),
    *("media_zoo/derived/truncated_talk_vp8_vorbis.webm", "media_zoo/derived/wav_one_sample.wav"),
    *("media_zoo/derived/png_named.mp4", "media_zoo/derived/resolution_and_rate_change.ts"),
]


def analysed(path, format_, target):
    predictor = ToyPredictor()
    with open_media(path) as media:
        about = Analysis(str(path), predictor.version, "0" * 64, analyse(media, predictor), media)
        export(about, format_, target)


@pytest.mark.parametrize("name", FILES)
def test_its_json_follows_the_schema_and_its_moments_the_time(data_packs, tmp_path, name):
    analysed(data_packs / name, Format.JSON, tmp_path / "a.json")
    found = json.loads((tmp_path / "a.json").read_text())
    schema = json.loads((resources_dir() / "schema" / "analysis.schema.json").read_text())
    assert faults(found, schema) == []
    ends = [moment["end_s"] for moment in found["moments"]]
    assert ends
    assert ends == sorted(ends)
    assert ends[-1] <= found["duration_s"] + 0.201


@pytest.mark.parametrize("name", FILES)
def test_its_annotations_and_cues_are_the_same_stretches(data_packs, tmp_path, name):
    analysed(data_packs / name, Format.EAF, tmp_path / "a.eaf")
    analysed(data_packs / name, Format.SRT, tmp_path / "a.srt")
    annotations = Eaf(str(tmp_path / "a.eaf")).get_annotation_data_for_tier("emotion")
    cues = [(cue.start, cue.end, cue.text.split()[0]) for cue in pysubs2.load(str(tmp_path / "a.srt"))]
    assert annotations
    assert cues == annotations


def test_what_is_cut_off_is_said_in_the_errors(data_packs, tmp_path):
    source = data_packs / "media_zoo/derived/truncated_talk_vp8_vorbis.webm"
    analysed(source, Format.JSON, tmp_path / "a.json")
    (error,) = json.loads((tmp_path / "a.json").read_text())["errors"]
    assert "promises" in error
