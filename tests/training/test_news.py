import csv
import shutil

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from tiny_base import TINY

from mmdesk.capture.drawn_face import Expression, draw_face
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.model.network import Network
from mmdesk.model.weights import LIVE_FACES, sha256_of
from mmdesk.training.check import check_faces
from mmdesk.training.live_faces import add_live_faces
from mmdesk.training.news import KEPT_OUT, NEWS_PACK, news_faces, news_names, untaught_names

HAPPINESS, ANGER, NONE = 1, 4, 255


@pytest.fixture
def folder(tmp_path):
    """Three drawn faces and a wall; one picture is without a label."""
    face = draw_face(Expression(smile=1.0))[75:395, 160:480]
    wall = np.full((320, 320, 3), 120, np.uint8)
    pictures = [cv2.imencode(".png", cv2.resize(one, (112, 112)))[1] for one in (face, face, wall, face)]
    np.savez(
        tmp_path / f"{NEWS_PACK}.npz",
        blob=np.concatenate(pictures),
        offsets=np.cumsum([0, *(len(one) for one in pictures)]),
        label=np.array([HAPPINESS, ANGER, ANGER, NONE], np.uint8),
        name=np.array(["A_Person_0001.jpg", "B_Person_0001.jpg", "C_0001.jpg", "D_0001.jpg"]),
    )
    keep_out(tmp_path, "Nobody")
    return tmp_path


def keep_out(folder, person):
    (folder / KEPT_OUT).mkdir(exist_ok=True)
    with (folder / KEPT_OUT / "labels.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, ["file", "emotion", "person", "split"])
        writer.writeheader()
        writer.writerow({"file": "x.jpg", "emotion": "anger", "person": person, "split": "dev"})


def spoil_first_picture(folder):
    file = folder / f"{NEWS_PACK}.npz"
    with np.load(file) as pack:
        arrays = dict(pack)
    arrays["blob"][:40] = 0
    np.savez(file, **arrays)
    return file


def test_only_what_the_detector_finds_is_taught(folder):
    pack = news_faces(folder)
    assert pack.names == ["A_Person_0001.jpg", "B_Person_0001.jpg"]
    assert pack.crops.shape == (2, 48, 48)
    assert pack.crops[0].std() > 10


def test_reliable_labels_weigh_more(folder):
    votes = news_faces(folder).votes
    assert votes.sum(1) == pytest.approx([1, 1])
    assert votes[0, Emotion.HAPPINESS.position] > 0.9
    assert 0.5 < votes[1, Emotion.ANGER.position] < 0.6


def test_people_to_be_measured_on_are_not_taught(folder):
    keep_out(folder, "B_Person")
    assert news_names(folder) == ["A_Person_0001.jpg", "C_0001.jpg"]
    assert news_faces(folder).names == ["A_Person_0001.jpg"]


def test_without_the_pack_there_are_none(tmp_path):
    assert news_names(tmp_path) == []
    assert news_faces(tmp_path).crops.shape == (0, 48, 48)


def test_without_knowing_who_is_measured_on_nobody_is_taught(folder):
    (folder / KEPT_OUT / "labels.csv").unlink()
    with pytest.raises(MmdeskError, match=KEPT_OUT):
        news_names(folder)


def test_a_pack_of_another_layout_is_named(folder):
    np.savez(folder / f"{NEWS_PACK}.npz", images=np.zeros((1, 48, 48), np.uint8), label=np.zeros(1, np.uint8))
    with pytest.raises(MmdeskError, match="news pictures"):
        news_names(folder)


def test_what_is_no_picture_is_named_before_training(folder):
    with pytest.raises(MmdeskError, match="not a picture"):
        check_faces(spoil_first_picture(folder))


def test_a_damaged_pack_is_named(folder):
    file = folder / f"{NEWS_PACK}.npz"
    file.write_bytes(file.read_bytes()[:500])
    with pytest.raises(MmdeskError, match="damaged"):
        news_names(folder)


def test_what_is_no_picture_is_named(folder):
    spoil_first_picture(folder)
    with pytest.raises(MmdeskError, match=r"A_Person_0001\.jpg is not a picture"):
        news_faces(folder)


def test_pictures_of_the_people_who_are_measured_on_are_the_untaught_ones(folder):
    keep_out(folder, "B_Person")
    assert news_names(folder) == ["A_Person_0001.jpg", "C_0001.jpg"]
    assert untaught_names(folder) == ["B_Person_0001.jpg"]
    assert news_faces(folder, untaught_names(folder)).names == ["B_Person_0001.jpg"]
    assert untaught_names(folder / "elsewhere") == []


def test_faces_of_people_in_training_are_kept_beside_the_base(folder, tmp_path_factory):
    keep_out(folder, "D")
    data = tmp_path_factory.mktemp("data")
    shutil.copytree(folder, data / "face")
    torch.manual_seed(0)
    network = Network(TINY).eval().requires_grad_(False)
    card = add_live_faces(network, data, {"files": {"a": "b"}}, data)
    assert card["files"] == {"a": "b", LIVE_FACES: sha256_of(data / LIVE_FACES)}
    kept = load_file(data / LIVE_FACES)
    assert kept["features"].shape == (len(kept["labels"]), 512)
    assert set(kept["labels"].tolist()) <= {Emotion.HAPPINESS.position, Emotion.ANGER.position}
    assert Emotion.HAPPINESS.position in kept["labels"].tolist()


def test_without_the_pack_no_faces_are_kept(tmp_path):
    card = {"files": {}}
    assert add_live_faces(Network(TINY).eval(), tmp_path, card, tmp_path) == card
