import cv2
import numpy as np
import pytest

from mmdesk.core.errors import MmdeskError
from mmdesk.training import pictures
from mmdesk.training.pictures import draw_log, draw_mistakes
from mmdesk.training.scores import Answers


def answers(items, boxes=None):
    count = len(items)
    probabilities = np.eye(7, dtype=np.float32)[np.arange(count) % 7]
    labels = np.eye(7, dtype=np.float32)[(np.arange(count) // 2) % 7]
    names = [str(place) for place in range(count)]
    return Answers("face", "test", names, probabilities, labels, boxes=boxes, items=items)


@pytest.mark.parametrize(
    "items",
    [
        [np.full((48, 48), place, np.uint8) for place in range(40)],
        [np.arange(16000, dtype=np.int16) for _ in range(9)],
        ["what a $day$ {} 今天" * 20] * 30,
        [np.zeros((48, 48), np.uint8)],  # nothing is wrong
    ],
    ids=["crops", "sounds", "sentences", "no mistake"],
)
def test_mistakes_of_every_modality_can_be_drawn(tmp_path, items):
    draw_mistakes(answers(items), "a set", tmp_path / "set.png")
    assert cv2.imread(str(tmp_path / "set.png")).std() > 5


def test_a_face_not_found_is_a_mistake_too(tmp_path):
    crops = [np.zeros((48, 48), np.uint8)] * 6
    draw_mistakes(answers(crops, np.zeros(6, int)), "a set", tmp_path / "set.png")
    assert (tmp_path / "set.png").exists()


def test_a_log_can_be_drawn_from_its_first_epoch(tmp_path):
    (tmp_path / "log.csv").write_text("epoch,loss,dev_uar,seconds\n1,1.5,0.4,9\n")
    draw_log(tmp_path / "log.csv", tmp_path / "log.png")
    assert cv2.imread(str(tmp_path / "log.png")).std() > 5


def test_without_matplotlib_one_line_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "can_draw", lambda: False)
    with pytest.raises(MmdeskError, match="matplotlib"):
        draw_mistakes(answers(["a", "b"]), "a set", tmp_path / "set.png")
