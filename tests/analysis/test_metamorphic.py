"""The same talk written in another way gives the same timeline, by the shipped network.

What each way keeps at most is measured by tests/benchmarks/metamorphic.py. The network itself leaps where a
codec's loss moves the box of a face by some pixels, which steadying the boxes makes less, or the samples of a
voice by a fraction of one; what is promised here is of good recordings, and where the promise is less than
98 % it says so.
"""

from dataclasses import replace

import pytest
from recoding import FORMS, SOUND_FORMS, Form, recode
from timelines_apart import apart

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.capture.media_file import open_media

pytestmark = [pytest.mark.data, pytest.mark.slow]

LOSSLESS = Form("mkv", "ffv1", "flac")


@pytest.fixture(scope="module")
def read():
    """Reads a file through by the shipped network, on one thread."""
    import torch

    from mmdesk.model.predictor import Predictor
    from mmdesk.paths import base_model_dir

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    predictor = Predictor(base_model_dir())

    def timeline(path):
        with open_media(path) as media:
            return list(analyse(media, predictor))

    yield timeline
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def talk(data_packs):
    """Six seconds of a talking face."""
    return data_packs / "av" / "talk" / "retalking_1.mp4"


@pytest.fixture(scope="module")
def whole(talk, read):
    """Its timeline."""
    return read(talk)


@pytest.fixture(scope="module")
def heard(talk, read, tmp_path_factory):
    """The timeline of its sound alone."""
    return read(recode(talk, tmp_path_factory.mktemp("sound") / "a.wav", Form("wav", audio="pcm_s16le")))


@pytest.mark.parametrize("name", ["h264 aac mp4", "ffv1 flac mkv"])
def test_another_container_and_codec_gives_the_same_timeline(name, talk, whole, read, tmp_path):
    form = FORMS[name]
    found = apart(whole, read(recode(talk, tmp_path / f"a.{form.suffix}", form)))
    assert found.moments == len(whole)
    assert found.same >= 0.98
    assert found.near >= 0.98


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("hevc flac mkv", 0.9),
        ("vp9 opus webm", 0.93),
        ("av1 opus mkv", 0.9),
        ("mjpeg pcm mov", 0.93),
        ("mpeg2 mp2 ts", 0.9),
    ],
)
def test_one_that_loses_more_shows_nearly_the_same(name, near, talk, whole, read, tmp_path):
    form = FORMS[name]
    found = apart(whole, read(recode(talk, tmp_path / f"a.{form.suffix}", form)))
    assert found.same >= 0.96
    assert found.near >= near


def test_a_mirrored_picture_gives_the_same_answer(talk, whole, read, tmp_path):
    mirror = recode(talk, tmp_path / "a.mkv", LOSSLESS, change=lambda plane: plane[:, ::-1])
    found = apart(whole, read(mirror))
    assert found.same >= 0.98
    assert found.near >= 0.95
    assert found.largest < 0.08


def test_a_face_that_is_found_here_and_there_is_read_alike_in_a_mirror(data_packs, read, tmp_path):
    restless = data_packs / "av" / "talk" / "styletalk_feifeili_clip1.mp4"
    mirror = recode(restless, tmp_path / "a.mkv", LOSSLESS, change=lambda plane: plane[:, ::-1])
    found = apart(read(restless), read(mirror))
    assert found.same >= 0.94  # 92 % and 74 % where each moment's box is taken as it is found
    assert found.near >= 0.9


def test_time_stamps_an_hour_later_change_nothing(talk, whole, read, tmp_path):
    found = apart(whole, read(recode(talk, tmp_path / "a.mkv", replace(LOSSLESS, later_s=3600))))
    assert found.moments == len(whole)
    assert (found.same, found.near) == (1.0, 1.0)
    assert found.largest < 0.001


def test_two_halves_of_a_file_give_the_two_halves_of_its_timeline(talk, whole, read, tmp_path):
    first = read(recode(talk, tmp_path / "a.mkv", LOSSLESS, part=(0.0, 2.4)))
    second = read(recode(talk, tmp_path / "b.mkv", LOSSLESS, part=(2.4, 99.0)))
    assert len(first) + len(second) == len(whole)
    found = apart(whole, first)
    assert found.same >= 0.98
    assert found.near >= 0.98
    # At the seam a voice is not heard three seconds long: 3 of the second half's 3.7 seconds.
    after = apart(whole, second, later_s=2.4, from_s=5.4)
    assert after.moments >= 3
    assert after.same >= 0.98
    assert after.near >= 0.98


@pytest.mark.parametrize(
    "name", ["22.05 kHz s16 wav", "44.1 kHz f32 wav", "48 kHz s16 stereo wav", "flac", "m4a", "opus"]
)
def test_the_same_voice_in_another_format_or_rate_has_the_same_opinion(name, talk, heard, read, tmp_path):
    form = SOUND_FORMS[name]
    found = apart(heard, read(recode(talk, tmp_path / f"a.{form.suffix}", form)))
    assert found.moments >= len(heard) - 1
    assert found.voice <= 0.05
