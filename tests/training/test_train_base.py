import csv
import gzip
import json
from dataclasses import replace

import numpy as np
import pytest
import torch
import typer
from safetensors.torch import save_file
from tiny_base import TINY, write_tokenizer
from tiny_packs import make_faces, make_packs, make_speech, make_text
from typer.testing import CliRunner

from mmdesk.cli.train_base import train_base as train_base_command
from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face
from mmdesk.model.base import load_base
from mmdesk.model.encoders import TextEncoder
from mmdesk.model.network import Network
from mmdesk.model.predictor import Predictor
from mmdesk.training import base, measured
from mmdesk.training.base import EXPERTS, train_base
from mmdesk.training.experts import Pool
from mmdesk.training.fit import Schedule
from mmdesk.training.measured import add_metrics, measure
from mmdesk.training.places import Places

ONE_EPOCH = dict.fromkeys(EXPERTS, Schedule(epochs=1, learning_rate=1e-3))


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    folder = tmp_path_factory.mktemp("base")
    start = folder / "start"
    start.mkdir()
    write_tokenizer(start / "tokenizer.json")
    torch.manual_seed(0)
    save_file(dict(TextEncoder(TINY.text).bert.state_dict()), start / "model.safetensors")
    return Places(make_packs(folder / "data"), folder / "work", folder / "out", start)


@pytest.fixture(scope="module")
def said(places):
    return list(train_base(places, TINY, EXPERTS, ONE_EPOCH, fusion_steps=10))


@pytest.fixture(scope="module")
def report(said, places):
    return measure(places.out, places.data)


def test_a_base_is_made_of_packs(said, places):
    assert [line for line in said if line.startswith("training")] == [
        f"training the {modality} expert" for modality in EXPERTS
    ]
    assert {file.name for file in places.out.iterdir()} == {
        "weights.safetensors",
        "card.json",
        "tokenizer.json",
        "characters.json",
        "replay.safetensors",
    }


def test_the_base_predicts(said, places):
    prediction = Predictor(places.out).predict(Moment(0, 0, text="I am happy"))
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-5)


def test_the_card_names_data_licences_and_splits(said, places):
    card = json.loads((places.out / "card.json").read_text())
    assert card["data"]["goemotions"]["licence"] == "CC BY 4.0"
    assert card["data"]["spoken"]["splits"]["test"]["n"] == 14
    assert len(card["history"]["voice"]) == 1
    assert set(card["text_thresholds"]) == set(card["emotions"])


def test_finished_experts_are_not_trained_again(said, places):
    again = list(train_base(places, TINY, EXPERTS, ONE_EPOCH, fusion_steps=1))
    assert not [line for line in again if line.startswith("training")]


def test_the_command_asks_for_the_start_of_the_face_recipe(places, tmp_path):
    program = typer.Typer()
    program.command()(train_base_command)
    asked = [
        "--data",
        str(places.data),
        "--work",
        str(tmp_path),
        "--out",
        str(tmp_path),
        "--modality",
        "face",
    ]
    result = CliRunner().invoke(program, asked)
    assert isinstance(result.exception, MmdeskError)
    assert "--face-start" in str(result.exception)


def test_every_set_is_found_by_its_layout(report):
    sets = report["sets"]
    assert {"fer2013plus", "heads", "spoken", "goemotions", "paired_face_voice_text"} <= set(sets)
    assert sets["heads"]["detected"] == 0
    assert sets["heads"]["boxes_beyond_the_first"] == 0
    assert sets["heads"]["accuracy"] == 0
    assert sets["heads"]["split"] == "all"  # it has no test split, so it is taken whole
    assert (sets["spoken"]["n"], sets["spoken"]["split"]) == (14, "test")
    assert "multi_label" in sets["goemotions"]


def test_conflicting_modalities_are_reported(report):
    assert set(report["conflicts"]) == {"face_voice", "face_text", "voice_text"}
    for found in report["conflicts"].values():
        sides = found["sides_with_the_first"] + found["sides_with_the_second"] + found["a_third"]
        assert sides == pytest.approx(1)
        assert 1400 < found["n"] <= 2000  # of 2,000 moments those in which two of seven emotions differ
        assert found["a_third_answered"] <= found["a_third"]


def test_a_set_taken_whole_that_was_trained_on_says_so(said, places, report, tmp_path):
    assert not any(row.get("seen_in_training") for row in report["sets"].values())
    make_speech(tmp_path / "speech" / "spoken")
    _rewrite(tmp_path / "speech" / "spoken" / "labels.csv", lambda row: row | {"split": "train"})
    assert measure(places.out, tmp_path)["sets"]["spoken"]["seen_in_training"]


class CornerFinder:
    """Finds the same two faces in every picture."""

    def find(self, picture):
        return [Face(Box(0, 0, 40, 40), 1.0), Face(Box(40, 40, 20, 20), 1.0)]


def test_faces_are_looked_for_by_the_users_detector(said, places, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(measured, "find_detector", lambda file: asked.append(file) or CornerFinder())
    heads = measure(places.out, places.data, modality="face", yunet=tmp_path / "yunet.onnx")["sets"]["heads"]
    assert asked == [tmp_path / "yunet.onnx"]
    assert heads["detected"] == 1
    assert heads["boxes_beyond_the_first"] == heads["n"] == 2


def test_the_people_of_several_speech_sets_are_measured_together_too(said, places, tmp_path):
    for name in ("one", "two"):
        make_speech(tmp_path / "speech" / name)
    sets = measure(places.out, tmp_path)["sets"]
    assert sets["speech_pooled"]["n"] == sets["one"]["n"] + sets["two"]["n"]
    assert sets["speech_pooled"]["uar"] == pytest.approx(sets["one"]["uar"])


def test_sets_of_other_splits_speakers_and_labels_are_measured_too(said, places, tmp_path):
    make_speech(tmp_path / "speech" / "calls")
    make_text(tmp_path / "text" / "chat")
    (tmp_path / "face").mkdir()
    make_faces(tmp_path / "face" / "selfies.npz")
    _keep_only(tmp_path / "face" / "selfies.npz", usage=0)
    _rewrite(
        tmp_path / "speech" / "calls" / "labels.csv", lambda row: row | {"split": "train", "speaker": None}
    )
    with gzip.open(tmp_path / "text" / "chat" / "test.jsonl.gz", "at", encoding="utf-8") as file:
        file.write(
            json.dumps({"text": "so proud", "labels": ["pride"], "raw_labels": [], "lang": "en"}) + "\n"
        )
    sets = measure(places.out, tmp_path)["sets"]
    assert {name: row["split"] for name, row in sets.items()} == {
        "selfies": "all", "calls": "all", "chat": "test"
    }  # fmt: skip


def test_a_set_that_cannot_be_read_is_named_and_costs_no_other_its_figures(said, places, tmp_path):
    for name in ("good", "broken"):
        make_speech(tmp_path / "speech" / name)
    (tmp_path / "speech" / "broken" / "clips.tar").unlink()
    report = measure(places.out, tmp_path)
    assert set(report["sets"]) == {"good"}
    assert [line.split(":")[0] for line in report["errors"]] == ["broken"]


def _keep_only(file, usage):
    with np.load(file) as pack:
        arrays = dict(pack)
    np.savez(file, **{name: rows[arrays["usage"] == usage] for name, rows in arrays.items()})


def _rewrite(file, change):
    with file.open(newline="") as rows:
        changed = [change(row) for row in csv.DictReader(rows)]
    changed = [{name: value for name, value in row.items() if value is not None} for row in changed]
    with file.open("w", newline="") as out:
        writer = csv.DictWriter(out, list(changed[0]))
        writer.writeheader()
        writer.writerows(changed)


def test_a_report_has_the_figures_of_the_contract(report):
    always = {"modality", "split", "items_sha256", "n", "confusion", "per_class", "ms_per_item_median"}
    figures = {"accuracy", "macro_f1", "weighted_f1", "uar", "ece", "coverage", "accuracy_answered"}
    wanted = always | figures
    assert all(wanted <= set(row) for row in report["sets"].values())


def test_the_measured_figures_are_the_cards(report, places):
    add_metrics(places.out, places.data)
    card = json.loads((places.out / "card.json").read_text())
    for name, row in report["sets"].items():
        assert card["metrics"][name]["uar"] == pytest.approx(row["uar"])


@pytest.mark.parametrize("device", ["tpu", "cuda:99"])
def test_a_device_that_is_not_there_stops_training_before_it_starts(places, tmp_path, device):
    program = typer.Typer()
    program.command()(train_base_command)
    asked = ["--data", str(places.data), "--work", str(tmp_path / "work"), "--device", device]
    result = CliRunner().invoke(program, asked)
    assert result.exit_code == 2
    assert "--device" in result.output
    assert not (tmp_path / "work").exists()


def test_a_damaged_pack_stops_training_before_it_starts(places, tmp_path):
    data = make_packs(tmp_path / "data")
    (data / "text" / "meld" / "dev.jsonl.gz").write_bytes(b"")
    spoiled = Places(data, tmp_path / "work", tmp_path / "out", places.start)
    with pytest.raises(MmdeskError, match="meld"):
        list(train_base(spoiled, TINY, EXPERTS, ONE_EPOCH))
    assert not (tmp_path / "work").exists()


def test_what_is_not_trained_anew_is_the_bases(said, places, tmp_path):
    lent = Places(places.data, tmp_path / "work", tmp_path / "out", places.start, base=places.out)
    (tmp_path / "work").mkdir()
    assert not [line for line in train_base(lent, TINY, (), fusion_steps=1) if line.startswith("training")]
    before, after = (load_base(folder)[0].state_dict() for folder in (places.out, tmp_path / "out"))
    assert all(torch.equal(before[name], after[name]) for name in before if name.startswith("encoders."))


def test_chinese_that_was_matched_with_english_before_stays_as_it_is(monkeypatch, tmp_path):
    torch.manual_seed(0)
    network = Network(TINY)
    head, norm = network.readout.heads[Modality.TEXT.position], network.chinese.align.norm
    labels = torch.randint(0, 7, (400,)).numpy()
    sharpness = {"goemotions": 3.0, "smp2020_usual": 1.0}  # of features that are right two times in three

    def pool_of(reader, packs, most):
        said = np.where(np.arange(len(labels)) % 3 > 0, labels, (labels + 1) % 7)
        logits = torch.nn.functional.one_hot(torch.from_numpy(said), 7) * sharpness[packs[0]]
        flat = torch.linalg.pinv(head.weight) @ (logits.float() - head.bias).T
        return Pool(flat.T, labels, [])

    monkeypatch.setattr(base, "text_pool", pool_of)
    monkeypatch.setattr(base, "read_text", lambda folder, split: folder.name)
    before = norm.weight.clone()
    base._match_chinese(network, None, tmp_path)
    assert torch.allclose(norm.weight, 3 * before, rtol=0.02)
    sharpness["smp2020_usual"] = 3.0
    base._match_chinese(network, None, tmp_path)
    assert torch.allclose(norm.weight, 3 * before, rtol=0.02)


def test_a_base_of_another_configuration_lends_nothing(said, places, tmp_path):
    lent = Places(places.data, tmp_path / "work", tmp_path / "out", places.start, base=places.out)
    (tmp_path / "work").mkdir()
    wider = replace(TINY, voice=replace(TINY.voice, hidden=6))
    for trained in ((), ("face",)):
        with pytest.raises(MmdeskError, match="voice expert is of another configuration"):
            list(train_base(lent, wider, trained, ONE_EPOCH, fusion_steps=1))
    assert not any((tmp_path / "work").iterdir())  # said before anything was trained


def test_chinese_and_english_are_read_into_one_space(said, places):
    predictor = Predictor(places.out)
    for text in ("I am so happy", "我很高兴"):
        assert predictor.predict(Moment(0, 0, text=text)).opinions.keys() == {Modality.TEXT}


def test_a_report_says_how_far_its_figures_can_be_trusted_and_for_whom(report):
    row = report["sets"]["spoken"]
    low, high = row["interval_95"]["uar"]
    assert low <= row["uar"] <= high
    assert set(row["slices"]) == {"speaker", "gender", "language"}
    assert sum(part["n"] for part in row["slices"]["speaker"].values()) == row["n"]


def test_the_log_of_each_expert_is_drawn(said, places):
    assert all((places.work / name / "log.png").stat().st_size > 1000 for name in EXPERTS)


def test_what_is_read_wrong_of_each_set_is_drawn(said, places, tmp_path):
    sets = measure(places.out, places.data, modality="text", pictures=tmp_path / "pictures")["sets"]
    assert {file.stem for file in (tmp_path / "pictures").iterdir()} == set(sets)


def test_a_script_never_learned_is_no_answer(said, places, tmp_path):
    make_text(tmp_path / "text" / "russian", sentence="Я рад {number}")
    (row,) = measure(places.out, tmp_path)["sets"].values()
    assert row["coverage"] == 0


def test_no_sets_is_one_clear_line(said, places, tmp_path):
    with pytest.raises(MmdeskError, match="No set"):
        measure(places.out, tmp_path)
