"""The sample that a newcomer without a display sees."""

import pytest
from PySide6.QtGui import QImage

from mmdesk.cli.first_run import show_sample
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import StoreError
from mmdesk.model.toy import ToyPredictor


def happy(_data_dir):
    predictor = ToyPredictor()
    predictor.say(Emotion.HAPPINESS)
    return predictor


@pytest.mark.usefixtures("qapp")
def test_what_was_found_is_printed_as_a_table(data_dir, capsys):
    assert show_sample(data_dir, happy) == 0
    said = capsys.readouterr().out
    assert "most of all happiness" in said
    assert "0.0 s" in said
    assert str(data_dir / "sample" / "sample.mp4") in said
    assert {path.stat().st_mode & 0o777 for path in (data_dir / "sample").iterdir()} <= {0o600}


@pytest.mark.usefixtures("qapp")
def test_the_picture_shows_the_lane_of_the_emotion(data_dir):
    show_sample(data_dir, happy)
    picture = QImage(str(data_dir / "sample" / "timeline.png"))
    assert (picture.width(), picture.height()) == (960, 300)
    middles = [36 + round((lane + 0.5) * 230 / 7) for lane in range(7)]
    strengths = [picture.pixelColor(500, y).hsvSaturation() for y in middles]
    assert strengths.index(max(strengths)) == Emotion.HAPPINESS.position


def test_a_data_directory_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="Cannot use the folder"):
        show_sample(tmp_path / "file", happy)
