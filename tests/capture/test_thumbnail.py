"""Small pictures out of media files, as a report shows them."""

import cv2
import numpy as np
import pytest

from mmdesk.capture.thumbnail import thumbnail
from mmdesk.core.errors import MediaError


def test_a_large_picture_becomes_a_small_jpeg_of_the_same_colours(tmp_path):
    picture = np.zeros((400, 800, 3), np.uint8)
    picture[..., 2] = 200  # red, as OpenCV writes it
    cv2.imwrite(str(tmp_path / "a.png"), picture)
    jpeg = thumbnail(tmp_path / "a.png", 0.0)
    found = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert found.shape == (120, 240, 3)
    assert np.abs(found.astype(int) - (0, 0, 200)).max() < 12
    assert len(jpeg) < 5000


def test_a_small_picture_stays_as_large_as_it_is(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((50, 60, 3), 90, np.uint8))
    found = cv2.imdecode(np.frombuffer(thumbnail(tmp_path / "a.png", 0.0), np.uint8), cv2.IMREAD_COLOR)
    assert found.shape == (50, 60, 3)


def test_what_cannot_be_read_is_said(tmp_path):
    with pytest.raises(MediaError):
        thumbnail(tmp_path / "absent.png", 0.0)
