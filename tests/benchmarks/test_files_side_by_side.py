"""Files side by side: the figures fit together, and a program that is not there is named."""

import sys
from pathlib import Path

import pytest
from files_side_by_side import measure, peer_seconds
from sample_clips import sample_clip

from mmdesk.cli import predictor_in_use
from mmdesk.model.toy import ToyPredictor


def test_decoding_and_analysing_are_told_of_the_same_moments(tmp_path, monkeypatch):
    monkeypatch.setattr(predictor_in_use, "load_predictor", lambda data_dir: ToyPredictor())
    found = measure(sample_clip(tmp_path / "clip.mp4"), None, rounds=1)
    assert found["predictions"] == pytest.approx(5 * found["seconds_of_file"], abs=1)
    assert set(found) == {"predictions", "seconds_of_file", "decoding", "mmdesk"}
    for one in (found["decoding"], found["mmdesk"]):
        assert one["times_real_time"] == pytest.approx(found["seconds_of_file"] / one["seconds"], rel=0.2)


def test_where_fer_is_not_there_its_last_line_says_so(tmp_path):
    with pytest.raises(RuntimeError, match="No module named"):
        peer_seconds(Path(sys.executable), tmp_path / "clip.mp4")
