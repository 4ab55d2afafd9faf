import csv
import gzip
import json
import tarfile

import numpy as np
import pytest
from tiny_packs import make_faces, make_packs, make_speech, make_text

from mmdesk.core.errors import MmdeskError
from mmdesk.training.check import check_faces, check_packs, check_speech, check_text


def test_good_packs_pass_and_are_named(tmp_path):
    data = make_packs(tmp_path)
    assert list(check_packs(data, ("goemotions", "smp2020_usual"))) == [
        "fer2013plus",
        "spoken",
        "goemotions",
        "smp2020_usual",
    ]


@pytest.mark.parametrize(
    "file", ["face/fer2013plus.npz", "speech/spoken/clips.tar", "text/meld/dev.jsonl.gz"]
)
@pytest.mark.parametrize("damage", ["missing", "truncated"])
def test_a_missing_or_truncated_pack_is_named(tmp_path, file, damage):
    data = make_packs(tmp_path)
    if damage == "missing":
        (data / file).unlink()
    else:
        whole = (data / file).read_bytes()
        (data / file).write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(MmdeskError, match=file):
        list(check_packs(data, ("goemotions", "meld")))


def test_an_emotion_outside_the_list_of_a_clip_is_named(tmp_path):
    make_speech(tmp_path / "calls")
    with (tmp_path / "calls" / "labels.csv").open("a", newline="") as file:
        csv.writer(file).writerow(["clips/0.ogg", "pride", "x", "train", "f"])
    with pytest.raises(MmdeskError, match="pride"):
        check_speech(tmp_path / "calls")


def test_a_clip_that_the_archive_lacks_is_named(tmp_path):
    make_speech(tmp_path / "calls")
    with tarfile.open(tmp_path / "calls" / "clips.tar", "w"):
        pass
    with pytest.raises(MmdeskError, match=r"clips/0\.ogg"):
        check_speech(tmp_path / "calls")


def test_an_emotion_outside_the_list_of_a_sentence_is_named(tmp_path):
    make_text(tmp_path / "chat")
    with gzip.open(tmp_path / "chat" / "train.jsonl.gz", "at", encoding="utf-8") as file:
        file.write(json.dumps({"text": "so proud", "labels": ["pride"]}) + "\n")
    with pytest.raises(MmdeskError, match="pride"):
        check_text(tmp_path / "chat" / "train.jsonl.gz")


@pytest.mark.parametrize("line", ["{", '{"labels": []}', '{"text": "x", "labels": 3}', "7"])
def test_a_damaged_line_is_named(tmp_path, line):
    file = tmp_path / "train.jsonl.gz"
    with gzip.open(file, "wt") as lines:
        lines.write(line + "\n")
    with pytest.raises(MmdeskError, match=r"train\.jsonl\.gz"):
        check_text(file)


def test_a_label_outside_the_list_of_a_crop_is_named(tmp_path):
    file = tmp_path / "faces.npz"
    np.savez(file, images=np.zeros((4, 48, 48), np.uint8), label=np.array([0, 1, 12, 255]))
    with pytest.raises(MmdeskError, match="12"):
        check_faces(file)


def test_crops_without_votes_are_named(tmp_path):
    file = tmp_path / "faces.npz"
    make_faces(file)
    with np.load(file) as pack:
        arrays = dict(pack)
    arrays["votes"][3] = 0
    np.savez(file, **arrays)
    with pytest.raises(MmdeskError, match="without votes"):
        check_faces(file)
