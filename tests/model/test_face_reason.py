"""The heat map lies where a face speaks, by hand and on photographs."""

import csv
import io
import tarfile

import cv2
import numpy as np
import pytest
import torch
from tiny_base import TINY
from torch import nn

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Opinion
from mmdesk.features.face import crop_face, face_batch, square_of
from mmdesk.features.face_finder import HaarFinder
from mmdesk.model.answers import Answers
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.face_reason import heat_map
from mmdesk.model.predictor import Predictor
from mmdesk.paths import base_model_dir

FACES = 60


class Bright:
    """In place of Answers: an emotion is the likelier the larger the features."""

    def with_features(self, modality, features):
        assert modality is Modality.FACE
        return features.sum(1)


def encoder_of(*stages, mirrored=True):
    """A face encoder whose features are the mean of what hand-made stages give of a 24 px crop."""
    encoder = FaceEncoder(TINY.face).eval()
    encoder.trunk, encoder.align, encoder.mirrored = nn.Sequential(*stages), nn.Identity(), mirrored
    return encoder


def a_mouth():
    """A crop in which only the mouth, left of the middle, tells anything."""
    crop, mouth = torch.zeros(1, 1, 24, 24), np.zeros((24, 24), bool)
    mouth[16:20, 4:12] = True
    crop[0, 0][torch.from_numpy(mouth)] = 2.0
    return crop, mouth


@pytest.mark.parametrize("mirrored", [True, False])
def test_the_heat_lies_where_the_crop_tells_something(mirrored):
    crop, mouth = a_mouth()
    heat = heat_map(encoder_of(nn.AvgPool2d(4), nn.ReLU(), mirrored=mirrored), Bright(), crop)
    assert heat.shape == (24, 24)
    assert heat.max() == 1
    assert heat[mouth].mean() > 0.7
    around = cv2.dilate(mouth.astype(np.uint8), np.ones((9, 9))) > 0
    assert heat[~around].max() == 0


def test_what_speaks_against_the_emotion_is_not_hot():
    crop, _ = a_mouth()
    assert not heat_map(encoder_of(nn.AvgPool2d(4)), Bright(), -crop).any()


def test_a_trunk_without_fine_maps_is_explained_by_its_last():
    crop, mouth = a_mouth()
    heat = heat_map(encoder_of(nn.AvgPool2d(2)), Bright(), crop)
    assert heat[mouth].min() > 0


def test_the_square_is_what_the_crop_is_made_of():
    picture = np.random.default_rng(0).integers(0, 255, (40, 60, 3), np.uint8)
    box = Box(45, 10, 20, 24)
    square = square_of(picture, box)
    assert square.shape == (24, 24, 3)
    assert np.array_equal(cv2.cvtColor(square, cv2.COLOR_RGB2GRAY), crop_face(picture, box, 24))


@pytest.mark.data
def test_hiding_the_hottest_fifth_of_a_face_takes_more_than_hiding_any_other(data_packs):
    network = Predictor(base_model_dir())._network
    encoder = network.encoders[Modality.FACE]
    alone = torch.tensor([[True, False, False]])

    def chances(crops):
        with torch.inference_mode():
            said = torch.zeros(len(crops), 3, 512)
            said[:, 0] = encoder(crops)
            return network.probabilities(said, alone.expand(len(crops), -1))[1]

    generator = torch.Generator().manual_seed(0)
    hottest, others = [], []
    for crop in photographed(data_packs, network.config.face.size):
        whole = chances(crop)[0]
        opinion = Opinion(whole.numpy(), np.zeros(512, np.float32), 0.0)
        answers = Answers(network.readout, {Modality.FACE: opinion}, EMOTIONS[int(whole.argmax())])
        heat = torch.from_numpy(heat_map(encoder, answers, crop))
        random = nn.functional.interpolate(
            torch.randn(8, 1, 6, 6, generator=generator), heat.shape, mode="bilinear"
        )
        masks = torch.stack([top_fifth(heat), *map(top_fifth, random[:, 0])]).unsqueeze(1)
        drops = whole.max() - chances(crop.masked_fill(masks, 0.0))[:, int(whole.argmax())]
        hottest.append(float(drops[0]))
        others.append(float(drops[1:].mean()))
    assert np.mean(hottest) > 3 * np.mean(others)
    assert np.mean(np.greater(hottest, others)) > 0.85


def top_fifth(heat):
    return heat >= heat.flatten().kthvalue(heat.numel() - heat.numel() // 5).values


def photographed(data_packs, size):
    """The faces of the first photographs."""
    folder, finder = data_packs / "face" / "lfw_pictures", HaarFinder()
    rows = list(csv.DictReader(io.StringIO((folder / "labels.csv").read_text())))
    with tarfile.open(folder / "images.tar") as tar:
        for row in rows[:FACES]:
            file = tar.extractfile(f"images/{row['file'].removeprefix('images/')}")
            picture = cv2.cvtColor(cv2.imdecode(np.frombuffer(file.read(), np.uint8), 1), cv2.COLOR_BGR2RGB)
            for face in finder.find(picture)[:1]:
                yield face_batch([crop_face(picture, face.box, size)])
