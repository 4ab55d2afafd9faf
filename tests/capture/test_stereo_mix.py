"""Two channels become one that can be heard, without clicks, whatever the blocks they come in."""

import itertools
from fractions import Fraction

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from media_making import tone

from mmdesk.capture.media_file import open_media
from mmdesk.capture.stereo_mix import StereoMix

RNG = np.random.default_rng(5)
SPEECHLIKE = (RNG.normal(size=32_000) * np.abs(np.sin(np.arange(32_000) / 3000)) * 0.2).astype(np.float32)


def loudness(sound):
    return float(np.sqrt(np.mean(np.asarray(sound, float) ** 2)))


def mixed(left, right):
    return StereoMix()(np.stack([left, right]).astype(np.float32))


def test_equal_channels_stay_as_they_are():
    np.testing.assert_array_equal(mixed(SPEECHLIKE, SPEECHLIKE), SPEECHLIKE)


def test_the_mean_is_taken_of_channels_that_have_nothing_to_do_with_each_other():
    other = RNG.normal(size=32_000).astype(np.float32) * 0.1
    np.testing.assert_allclose(mixed(SPEECHLIKE, other), (SPEECHLIKE + other) / 2, atol=1e-7)


@pytest.mark.parametrize("share", [-1.0, -0.5, -2.0])
def test_opposed_channels_do_not_cancel(share):
    found = mixed(SPEECHLIKE, share * SPEECHLIKE)
    np.testing.assert_allclose(found[3200:], SPEECHLIKE[3200:] * (1 - share) / 2, atol=1e-6)


def test_one_silent_channel_leaves_the_other():
    np.testing.assert_allclose(mixed(SPEECHLIKE, 0 * SPEECHLIKE), SPEECHLIKE / 2, atol=1e-7)


def test_channels_that_become_opposed_and_agree_again_are_heard_all_the_time_without_a_click():
    steady = tone(9, hz=200.0)
    signs = np.repeat([1.0, -1.0, 1.0], 48_000).astype(np.float32)
    found = mixed(steady, steady * signs)
    by_100_ms = [loudness(part) for part in np.split(found, 90)]
    assert sum(part < 0.3 for part in by_100_ms) <= 20  # about a second after each change
    assert min(by_100_ms[50:60]) == pytest.approx(loudness(steady), rel=0.02)
    inside = np.delete(np.abs(np.diff(found)), [47_999, 95_999])  # where the recording itself leaps
    assert inside.max() <= 1.05 * np.abs(np.diff(steady)).max()


@given(cuts=st.lists(st.integers(1, 9_999), max_size=12))
def test_the_blocks_do_not_matter(cuts):
    both = np.stack([SPEECHLIKE[:10_000], np.where(np.arange(10_000) < 4000, 1, -1) * SPEECHLIKE[:10_000]])
    both = both.astype(np.float32)
    mix, edges = StereoMix(), sorted({0, *cuts, 10_000})
    pieces = [mix(both[:, start:end]) for start, end in itertools.pairwise(edges)]
    np.testing.assert_allclose(np.concatenate(pieces), StereoMix()(both), atol=1e-6)


def test_what_is_not_a_number_passes_and_is_forgotten():
    broken = SPEECHLIKE.copy()
    broken[1000:1100] = np.nan
    found = mixed(broken, -SPEECHLIKE)
    assert np.isfinite(found[1100:]).all()
    assert loudness(found[6400:]) == pytest.approx(loudness(SPEECHLIKE[6400:]), rel=0.01)


@pytest.mark.parametrize(
    ("layout", "signs"), [("stereo", (1, -1)), ("5.1", (1, -1, 0, 0, 0, 0)), ("mono", (1,))]
)
def test_a_file_whose_sides_are_opposed_is_heard(layout, signs, tmp_path):
    path, samples = tmp_path / "a.wav", tone(3, 48_000)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=48_000, layout=layout)
        each = np.stack([samples * sign for sign in signs], axis=1).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray((each * 32767).astype(np.int16), format="s16", layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = 48_000, 0, Fraction(1, 48_000)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with open_media(path) as media:
        sound = list(media.moments())[-1].sound
    assert loudness(sound) > 0.1
