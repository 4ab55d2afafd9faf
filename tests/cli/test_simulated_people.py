"""Who lives in the simulation: those with the most moments, and nobody else is listened to."""

import csv

import numpy as np
import pytest
import torch

from mmdesk.cli import simulated_faces, simulated_people
from mmdesk.cli.simulated_people import LEAST, MOST, speaking_people
from mmdesk.core.emotions import EMOTIONS
from mmdesk.training import experts, news
from mmdesk.training.experts import Pool

CLIPS = {("a", "ann", "test"): LEAST, ("a", "bob", "val"): MOST + 9, ("b", "cid", "test"): LEAST + 9}
TOO_FEW = {("b", "dan", "test"): LEAST - 1, ("b", "eve", "train"): MOST}


@pytest.fixture
def data(tmp_path):
    for name in ("a", "b"):
        folder = tmp_path / "speech" / name
        folder.mkdir(parents=True)
        with (folder / "labels.csv").open("w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["file", "emotion", "speaker", "split"])
            for (pack, speaker, split), count in {**CLIPS, **TOO_FEW}.items():
                if pack == name:
                    for number in range(count):
                        rows.writerow([f"{speaker}{number}.wav", EMOTIONS[number % 7].value, speaker, split])
    return tmp_path


@pytest.fixture
def heard(monkeypatch):
    """Whose clips are listened to."""
    found = []

    def encode(pack):
        found.append(pack.speakers[0])
        return torch.zeros(len(pack.files), 512)

    monkeypatch.setattr(simulated_people, "_encoder", lambda base_dir: encode)
    return found


def test_everybody_who_was_held_out_and_has_clips_enough_lives(data, heard):
    people = speaking_people(data, data, lambda name: None)
    sizes = {one.name: (one.split, len(one.moments)) for one in people}
    assert sizes == {"a/bob": ("val", MOST), "a/ann": ("test", LEAST), "b/cid": ("test", LEAST + 9)}


def test_of_few_those_with_the_most_moments_are_listened_to_and_nobody_else(data, heard):
    people = speaking_people(data, data, lambda name: None, 2)
    assert [one.name for one in people] == ["a/bob", "b/cid"]
    assert heard == ["bob", "cid"]


def test_people_live_by_their_faces_who_are_pictured_often_in_two_emotions(monkeypatch, tmp_path):
    pictured = {
        "Ann": [0] * 12 + [1] * 8 + [3] * 2,  # two of anger are too few
        "Bob": [0] * 30,  # one emotion
        "Cid": [0] * 9 + [1] * 8,  # one picture too few
    }
    labels = [emotion for own in pictured.values() for emotion in own]
    names = [f"{who}_{number:04d}.jpg" for who, own in pictured.items() for number in range(len(own))]
    pool = Pool(torch.zeros(len(labels), 512), np.array(labels), names)
    monkeypatch.setattr(news, "untaught_names", lambda folder: names)
    monkeypatch.setattr(news, "news_faces", lambda folder, wanted: wanted)
    monkeypatch.setattr(experts, "face_pool", lambda network, pack: pool)
    monkeypatch.setattr("mmdesk.model.base.load_base", lambda folder: (None, {}))
    (ann,) = simulated_faces.pictured_people(tmp_path, tmp_path)
    assert (ann.name, ann.split) == ("news/Ann", "test")
    assert ann.moments.labels.bincount().tolist() == [12, 8]
    assert ann.moments.present.sum(0).tolist() == [20, 0, 0]
