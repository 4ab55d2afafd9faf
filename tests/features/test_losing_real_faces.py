"""Faces that turn away, and blurred ones, in real footage."""

import cv2
import numpy as np
import pytest

from mmdesk.core.predictions import Box, NotSure
from mmdesk.features.face import BLURRED, crop_face, sharpness
from mmdesk.features.face_finder import HaarFinder, YuNetFinder
from mmdesk.features.people import is_close

pytestmark = pytest.mark.data


def pictures(file, every=8):
    capture = cv2.VideoCapture(str(file))
    number = 0
    while (read := capture.read())[0]:
        number += 1
        if number % every == 0:
            yield cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB)


@pytest.fixture(scope="module")
def turning(data_packs):
    """Somebody who turns the head to the side, again and again."""
    return list(pictures(data_packs / "av" / "style" / "nice_clip1.mp4"))


@pytest.fixture(scope="module")
def is_found(turning):
    """Whether each of these pictures has a face for those who look from the front."""
    finder = HaarFinder()
    return [bool(finder.find(picture)) for picture in turning]


@pytest.fixture(scope="module")
def lost(turning, is_found):
    """The pictures in which the face has turned away."""
    return [picture for picture, found in zip(turning, is_found, strict=True) if not found]


def test_a_face_that_turned_away_is_found_and_said_to_be_turned(lost):
    finder = HaarFinder()
    assert len(lost) >= 5
    where = Box(60, 60, 140, 140)
    found = [finder.find_lost(picture, where) for picture in lost]
    turned = [face for face in found if face is not None and face.not_sure is NotSure.PROFILE]
    assert len(turned) >= 0.7 * len(lost)


def test_either_side_is_known(lost):
    finder = HaarFinder()
    for pick in (lambda picture: picture, lambda picture: np.ascontiguousarray(picture[:, ::-1])):
        faces = [finder.find_lost(pick(picture), None) for picture in lost]
        assert sum(face is not None for face in faces) >= len(lost) / 2


def test_the_boxes_of_lost_faces_are_in_the_pixels_of_the_picture(turning):
    finder = HaarFinder()
    picture = next(picture for picture in turning if finder.find_lost(picture, Box(60, 60, 140, 140)))
    large = cv2.copyMakeBorder(cv2.resize(picture, (512, 512)), 0, 208, 600, 168, cv2.BORDER_REPLICATE)
    face = finder.find_lost(large, Box(720, 120, 280, 280))
    assert face is not None
    assert 700 < face.box.left + face.box.width / 2 < 1050
    assert 100 < face.box.top + face.box.height / 2 < 450


@pytest.mark.slow
def test_a_face_is_found_again_where_it_was_as_if_the_whole_picture_was_searched(data_packs):
    finder, last, widths, missed, count = HaarFinder(), None, [], 0, 0
    for picture in pictures(data_packs / "av" / "talk" / "edtalk_pose_source2.mp4", every=2):
        faces = finder.find(picture)
        again = finder.find_again(picture, [face.box for face in last]) if last else None
        if last:
            count, missed = count + 1, missed + (again is None)
        if again:
            assert is_close(again[0].box, faces[0].box)
            widths.append(again[0].box.width / faces[0].box.width)
        last = faces[:1]
    assert count > 50
    assert missed < 0.1 * count
    assert np.median(widths) == pytest.approx(1.0, abs=0.03)


def test_a_face_that_left_is_not_found_again(turning):
    picture = next(picture for picture in turning if HaarFinder().find(picture))
    there = [face.box for face in HaarFinder().find(picture)]
    blank = np.full_like(picture, 120)
    assert HaarFinder().find_again(blank, there) is None
    moved = np.roll(picture, 130, axis=1)
    assert HaarFinder().find_again(moved, there) is None
    assert HaarFinder().find_again(picture, [*there, there[0]]) is None  # one face is not two
    assert HaarFinder().find_again(picture, [Box(-300, -300, 80, 80)]) is None


def test_nobody_is_found_where_nobody_is(turning):
    finder = HaarFinder()
    noise = np.random.default_rng(0).integers(0, 255, (300, 300, 3), np.uint8)
    assert finder.find_lost(noise, Box(60, 60, 140, 140)) is None
    assert finder.find_lost(noise, None) is None
    for where in (Box(-50, -50, 60, 60), Box(295, 295, 100, 100), Box(0, 0, 3, 3)):
        assert finder.find_lost(turning[0], where) is None or where.width > 90


def test_the_users_detector_says_who_is_turned_too(turning, is_found, data_packs):
    yunet = YuNetFinder(data_packs / "face" / "face_detection_yunet.onnx")
    turned = {found: [] for found in is_found}
    for picture, found in zip(turning, is_found, strict=True):
        faces = yunet.find(picture)
        turned[found].append(bool(faces) and faces[0].not_sure is NotSure.PROFILE)
    assert np.mean(turned[False]) > 0.6
    assert np.mean(turned[True]) < 0.2


def test_sharp_faces_pass_and_blurred_ones_do_not(data_packs):
    finder = HaarFinder()
    crops = []
    for name in ("retalking_1", "styletalk_Obama_clip1", "edtalk_pose_source2"):
        for picture in pictures(data_packs / "av" / "talk" / f"{name}.mp4"):
            crops += [crop_face(picture, face.box, 48) for face in finder.find(picture)[:1]]
    assert len(crops) > 30
    assert all(sharpness(crop) > BLURRED for crop in crops)
    blurred = [sharpness(cv2.GaussianBlur(crop, (0, 0), 2.0)) < BLURRED for crop in crops]
    assert np.mean(blurred) > 0.9


def test_a_flat_crop_has_no_sharpness_and_raises_nothing():
    assert sharpness(np.full((48, 48), 90, np.uint8)) < BLURRED
