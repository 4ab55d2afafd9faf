"""The JSON of an analysis: exactly what its schema says, whatever happens."""

import io
import json
import os

import numpy as np
import pytest
from structure import faults
from timeline_making import FakeMedia, analysis, entries, entry

from mmdesk.analysis.export_json import write_json
from mmdesk.analysis.file_pipeline import analyse
from mmdesk.analysis.timeline import Analysis
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.model.toy import ToyPredictor
from mmdesk.paths import resources_dir

HAPPY = Emotion.HAPPINESS


def schema():
    return json.loads((resources_dir() / "schema" / "analysis.schema.json").read_text())


def written(an_analysis):
    file = io.StringIO()
    write_json(an_analysis, file)
    return json.loads(file.getvalue())


def test_the_keys_are_those_of_the_contract_in_their_order():
    found = written(analysis(entries([HAPPY])))
    assert list(found)[:6] == ["source", "duration_s", "version", "model_sha256", "moments", "errors"]
    assert list(found["moments"][0])[:9] == [
        *("start_s", "end_s", "emotion", "confidence", "abstained"),
        *("probabilities", "modalities", "faces", "warnings"),
    ]


@pytest.mark.parametrize(
    "timeline",
    [
        entries([HAPPY, None, Emotion.FEAR], face=HAPPY, voice=Emotion.ANGER, text=HAPPY),
        entries([None]),
        [],
    ],
)
def test_it_follows_the_published_schema(timeline):
    assert faults(written(analysis(timeline, errors=["cut off"])), schema()) == []


def test_what_the_pipeline_yields_follows_the_schema():
    media = FakeMedia(5, duration_s=1.0)
    found = written(Analysis("a", 0, "", analyse(media, ToyPredictor(), text="well"), media))
    assert faults(found, schema()) == []
    assert len(found["moments"]) == 5


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1},
        {"version": "0"},
        {"duration_s": -1},
        {"moments": [{}]},
        {"errors": [3]},
    ],
)
def test_the_schema_refuses_what_is_not_an_analysis(change):
    assert faults(written(analysis(entries([HAPPY]))) | change, schema())


def test_the_schema_names_the_emotions_of_the_program():
    definitions = schema()["$defs"]
    assert definitions["moment"]["properties"]["emotion"]["enum"] == [*EMOTIONS, None]
    assert definitions["probabilities"]["required"] == list(EMOTIONS)


def test_not_sure_has_no_emotion_and_says_why():
    (moment,) = written(analysis([entry(0, 1, None)]))["moments"]
    assert (moment["emotion"], moment["abstained"]) == (None, True)
    assert moment["warnings"] == ["not sure: dark", "blurred"]


def test_probabilities_are_those_of_the_prediction_unsmoothed():
    first, second = written(analysis(entries([HAPPY, Emotion.ANGER])))["moments"]
    assert first["probabilities"]["happiness"] == pytest.approx(0.7)
    assert second["probabilities"] == pytest.approx(
        {emotion: 0.7 if emotion == "anger" else 0.05 for emotion in EMOTIONS}
    )


def test_a_face_and_its_modality_are_told_with_plain_numbers():
    (moment,) = written(analysis([entry(0, 1, HAPPY, face=HAPPY, text=Emotion.FEAR)]))["moments"]
    box = {"left": 4, "top": 5, "width": 20, "height": 30, "score": 0.9}
    assert moment["faces"] == [box | {"person": 0}]
    assert set(moment["modalities"]) == {"face", "text"}
    assert moment["modalities"]["text"]["contribution"] == 0.5


def test_the_length_is_the_one_known_at_the_end():
    an_analysis = analysis(entries([HAPPY] * 3), duration_s=99.0)

    def shrinking():
        yield from entries([HAPPY] * 3)
        an_analysis.media.duration_s = 0.6
        an_analysis.media.errors.append("promised more")

    found = written(Analysis("a", 0, "", shrinking(), an_analysis.media))
    assert (found["duration_s"], found["errors"]) == (0.6, ["promised more"])


def test_without_a_known_length_it_is_the_end_of_the_last_moment():
    assert written(analysis(entries([HAPPY] * 4)))["duration_s"] == pytest.approx(0.8)


@pytest.mark.parametrize("name", ['a "b".mp4', "line\nbreak.mp4", "愤怒.mp4", "back\\slash", "\x1b[31m"])
def test_odd_names_come_back_as_they_were(name):
    assert written(analysis([], source=name))["source"] == name


def test_a_name_that_is_not_unicode_is_still_strict_json():
    found = written(analysis([], source=os.fsdecode(b"caf\xe9.mp4"), errors=[os.fsdecode(b"\xff bad")]))
    assert found["source"] == r"caf\xe9.mp4"
    assert found["errors"] == [r"\xff bad"]


def test_numbers_that_are_not_json_are_a_bug_and_not_written():
    odd = entry(0, 1, HAPPY)
    odd.prediction.probabilities[:] = np.nan
    with pytest.raises(ValueError, match="not JSON compliant"):
        written(analysis([odd]))
