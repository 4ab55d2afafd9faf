from itertools import islice

import cv2
import numpy as np
import pytest

from mmdesk.features.face_finder import SMALLEST_FACE, HaarFinder, YuNetFinder
from mmdesk.training.packs import read_pictures

pytestmark = pytest.mark.data


@pytest.fixture
def heads(data_packs):
    return list(islice(read_pictures(data_packs / "face" / "lfw_pictures", None).pictures(), 40))


def test_nearly_every_frontal_head_is_found(heads):
    finder = HaarFinder()
    assert sum(bool(finder.find(head)) for head in heads) >= 39


def test_a_face_in_a_large_frame_is_boxed_where_it_is(heads):
    frame = np.full((720, 1280, 3), 120, np.uint8)
    frame[200:550, 600:950] = heads[0]
    box = HaarFinder().find(frame)[0].box
    assert 600 < box.left + box.width / 2 < 950
    assert 200 < box.top + box.height / 2 < 550


def test_a_small_face_is_found_where_there_is_no_larger_one(heads):
    small = cv2.resize(heads[0], (50, 50), interpolation=cv2.INTER_AREA)
    frame = cv2.copyMakeBorder(small, 100, 330, 300, 290, cv2.BORDER_REPLICATE)
    (face,) = HaarFinder().find(frame)
    assert face.box.width < SMALLEST_FACE * 480
    assert 300 < face.box.left + face.box.width / 2 < 350


def test_the_users_detector_frames_a_face_like_the_built_in_one(heads, data_packs):
    yunet = YuNetFinder(data_packs / "face" / "face_detection_yunet.onnx")
    pairs = [(HaarFinder().find(head), yunet.find(head)) for head in heads[:20]]
    ratios = [b[0].box.width / a[0].box.width for a, b in pairs if a and b]
    assert np.median(ratios) == pytest.approx(1.0, abs=0.1)
