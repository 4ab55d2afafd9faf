import numpy as np
import pytest
from media_making import write_wav
from sample_clips import sample_clip

from mmdesk.capture.media_file import open_media
from mmdesk.capture.sound_again import sound_until
from mmdesk.core.errors import MediaError


@pytest.fixture(scope="module")
def noise(tmp_path_factory):
    """Half a minute of a sound that is nowhere the same."""
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, 30 * 16000).astype(np.float32)
    return write_wav(tmp_path_factory.mktemp("noise") / "noise.wav", samples)


@pytest.mark.parametrize("at", [0, 4, 20, 148])  # each the first of two that share their sound
def test_it_is_the_sound_that_the_moment_had(noise, at):
    with open_media(noise) as media:
        moment = list(media.moments(0.2))[at]
    again = sound_until(noise, moment.end_s)
    assert len(again) == len(moment.sound)
    assert np.allclose(again, moment.sound, atol=1e-3)


def test_of_a_video_too(tmp_path):
    clip = sample_clip(tmp_path / "sample.mp4")
    with open_media(clip) as media:
        moment = list(media.moments(0.2))[-3]
    again = sound_until(clip, moment.end_s)
    assert len(again) == len(moment.sound)
    assert np.corrcoef(again, moment.sound)[0, 1] > 0.95


def test_a_file_that_is_gone_is_one_clear_line(noise, tmp_path):
    with pytest.raises(MediaError, match="Cannot read"):
        sound_until(tmp_path / "gone.wav", 1.0)
