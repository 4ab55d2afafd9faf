import numpy as np
import pytest
import torch

from mmdesk.core.errors import WeightsError
from mmdesk.core.predictions import Box
from mmdesk.features.face import crop_face, face_batch, standardise
from mmdesk.features.face_finder import HaarFinder, YuNetFinder, find_detector, is_blank


def test_a_crop_is_grey_and_of_the_asked_size():
    picture = np.random.default_rng(0).integers(0, 255, (120, 160, 3), np.uint8)
    crop = crop_face(picture, Box(40, 30, 60, 60), 48)
    assert crop.shape == (48, 48)
    assert crop.dtype == np.uint8


@pytest.mark.parametrize("box", [Box(-30, -30, 80, 80), Box(130, 90, 80, 80), Box(0, 0, 400, 400)])
def test_a_box_over_the_edge_repeats_the_edge(box):
    picture = np.full((120, 160, 3), 90, np.uint8)
    assert np.all(crop_face(picture, box, 48) == 90)


def test_a_crop_shows_what_is_in_the_box():
    picture = np.zeros((100, 100, 3), np.uint8)
    picture[20:60, 30:70] = 200
    assert crop_face(picture, Box(30, 20, 40, 40), 48).mean() == 200


def test_light_and_contrast_fall_out():
    crops = torch.randint(0, 120, (3, 1, 48, 48)).float()
    brighter = crops * 2 + 10
    assert torch.allclose(standardise(crops), standardise(brighter), atol=1e-3)


def test_an_even_crop_does_not_explode():
    assert torch.isfinite(face_batch([np.full((48, 48), 7, np.uint8)])).all()


def test_a_dark_and_an_even_picture_are_blank():
    noise = np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8)
    assert is_blank(np.zeros((60, 80, 3), np.uint8))
    assert is_blank(np.full((60, 80, 3), 128, np.uint8))
    assert not is_blank(noise)


def test_no_face_is_found_where_there_is_none():
    assert HaarFinder().find(np.full((240, 320, 3), 128, np.uint8)) == []


def test_the_built_in_detector_is_used_without_the_users_file(tmp_path):
    assert isinstance(find_detector(None), HaarFinder)
    assert isinstance(find_detector(tmp_path / "none.onnx"), HaarFinder)


def test_a_damaged_detector_file_is_named(tmp_path):
    file = tmp_path / "yunet.onnx"
    file.write_bytes(b"not a network")
    with pytest.raises(WeightsError, match="yunet"):
        YuNetFinder(file)
