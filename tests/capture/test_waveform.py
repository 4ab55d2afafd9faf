"""The loudness of a whole file: every peak is in it, at its second, however long the file is."""

import time
from contextlib import closing

import numpy as np
import pytest
from film_making import even, write_film
from media_making import tone, write_wav

from mmdesk.capture.waveform import Waveform
from mmdesk.core.errors import MediaError


def overview(path):
    with closing(Waveform(path)) as waveform:
        while waveform.read(time.monotonic() + 0.05):
            pass
        return waveform.overview()


def test_each_peak_is_at_its_second(tmp_path):
    samples = np.zeros(4 * 16_000, np.float32)
    samples[round(1.234 * 16_000)] = 0.8
    samples[round(2.5 * 16_000)] = -0.6
    times, extremes = overview(write_wav(tmp_path / "s.wav", samples))
    step_s = times[1]
    assert len(times) * step_s == pytest.approx(4.0, abs=step_s)
    high, low = int(np.argmax(extremes[:, 1])), int(np.argmin(extremes[:, 0]))
    assert times[high] <= 1.234 < times[high] + step_s
    assert times[low] <= 2.5 < times[low] + step_s
    assert extremes[high, 1] == pytest.approx(0.8, abs=0.001)
    assert extremes[low, 0] == pytest.approx(-0.6, abs=0.001)
    assert np.count_nonzero(extremes) == 2


def test_a_long_file_has_no_more_buckets_and_no_peak_less(tmp_path):
    rate_hz, seconds = 4000, 1500
    samples = np.zeros(seconds * rate_hz, np.float32)
    clicks_s = np.arange(5, seconds, 10) + 0.5
    samples[(clicks_s * rate_hz).astype(int)] = 0.7
    times, extremes = overview(write_wav(tmp_path / "long.wav", samples, rate_hz))
    assert len(times) <= 65_536
    loud = times[extremes[:, 1] > 0.5]
    assert len(loud) == len(clicks_s)
    assert np.all((loud <= clicks_s + 1e-6) & (clicks_s < loud + times[1]))


def test_it_grows_while_it_is_read(tmp_path):
    path = write_wav(tmp_path / "s.wav", tone(30.0))
    with closing(Waveform(path)) as waveform:
        assert len(waveform.overview()[0]) == 0
        while not len(waveform.overview()[0]):  # each piece is of a second
            assert waveform.read(time.monotonic() + 1e-4)
        times, extremes = waveform.overview()
        assert 0.9 < times[-1] < 29
        assert extremes[:, 1].max() == pytest.approx(0.5, abs=0.01)


def test_a_film_without_sound_has_none(tmp_path):
    times, extremes = overview(write_film(tmp_path / "v.mp4", even(20)))
    assert (times.shape, extremes.shape) == ((0,), (0, 2))


def test_what_cannot_be_read_is_one_line(tmp_path):
    with pytest.raises(MediaError, match="nothing"):
        Waveform(tmp_path / "nothing.wav")
