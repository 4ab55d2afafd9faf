"""The files benchmark with a toy predictor: figures that fit together."""

import wave

import numpy as np
import pytest

from mmdesk.cli.benchmark_files import measure_files
from mmdesk.core.errors import MediaError
from mmdesk.model.toy import ToyPredictor


class Slow(ToyPredictor):
    """Takes a known time for each prediction."""

    def predict(self, moment, heard=None):
        total = 0.0
        for _ in range(40):
            total += float(np.linalg.norm(np.ones((200, 200)) @ np.ones((200, 200))))
        assert total > 0
        return super().predict(moment, heard)


@pytest.fixture
def sound(tmp_path):
    path = tmp_path / "sound.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(np.random.default_rng(0).normal(0, 3000, 48_000).astype("<i2").tobytes())
    return path


def test_the_figures_of_the_contract_are_measured_beside_their_limits(sound):
    figures = measure_files(sound, ToyPredictor(), rounds=1)
    assert list(figures) == [
        "times_real_time",
        "decode_alone_ratio",
        "ms_per_prediction",
        "over_limit_ratio",
        "rss_peak_mb",
    ]
    assert all(figure.limit_is for figure in figures.values())
    assert all(figure.value is None or figure.value > 0 for figure in figures.values())


def test_a_slower_predictor_is_seen(sound):
    fast, slow = (measure_files(sound, predictor, rounds=1) for predictor in (ToyPredictor(), Slow()))
    assert slow["ms_per_prediction"].value > fast["ms_per_prediction"].value
    assert slow["times_real_time"].value < fast["times_real_time"].value
    assert slow["decode_alone_ratio"].value > fast["decode_alone_ratio"].value > 0


def test_what_is_asked_for_is_twice_the_decoding_and_25_ms_for_each_prediction(sound):
    figures = measure_files(sound, ToyPredictor(), rounds=1)
    count = 3.0 / 0.2
    whole_s = 3.0 / figures["times_real_time"].value
    decode_s = whole_s / figures["decode_alone_ratio"].value
    assert figures["ms_per_prediction"].value == pytest.approx(1000 * whole_s / count)
    assert figures["over_limit_ratio"].value == pytest.approx(whole_s / (2 * decode_s + 0.025 * count))


def test_a_file_that_cannot_be_read_is_said(tmp_path):
    with pytest.raises(MediaError):
        measure_files(tmp_path / "absent.mp4", ToyPredictor())
