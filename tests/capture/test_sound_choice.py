"""Of several sounds the file's own default is heard, and any other when it is chosen."""

from fractions import Fraction

import av
import numpy as np
import pytest
from av.stream import Disposition
from media_making import tone, write_video

from mmdesk.capture.media_file import open_media
from mmdesk.capture.sound_again import sound_until
from mmdesk.core.errors import MediaError


def write_sounds(path, sounds):
    """A Matroska file; each of `sounds` is (pitch in Hz, rate, layout, metadata, disposition)."""
    with av.open(str(path), "w") as container:
        streams = []
        for hz, rate_hz, layout, metadata, disposition in sounds:
            stream = container.add_stream("pcm_s16le", rate=rate_hz, layout=layout)
            stream.metadata.update(metadata)
            stream.disposition = disposition
            streams.append((stream, hz, rate_hz, layout))
        for stream, hz, rate_hz, layout in streams:
            samples = (tone(2, rate_hz, hz) * 32767).astype(np.int16)
            channels = {"mono": 1, "stereo": 2}[layout]
            frame = av.AudioFrame.from_ndarray(
                np.repeat(samples, channels)[None], format="s16", layout=layout
            )
            frame.sample_rate, frame.pts, frame.time_base = rate_hz, 0, Fraction(1, rate_hz)
            container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return path


@pytest.fixture
def bilingual(tmp_path):
    """English commentary at 48 kHz stereo, and the German film at 16 kHz mono, which is the default."""
    english = {"language": "eng", "title": "Director talks"}
    return write_sounds(
        tmp_path / "a.mkv",
        [
            (440, 48_000, "stereo", english, Disposition.comment),
            (880, 16_000, "mono", {"language": "deu"}, Disposition.default),
        ],
    )


def pitch_hz(sound):
    return np.abs(np.fft.rfft(sound)).argmax() * 16_000 / len(sound)


def heard(path, **options):
    with open_media(path) as media:
        return pitch_hz(list(media.moments(**options))[-1].sound)


def test_each_sound_is_said_in_words_to_choose_by(bilingual):
    with open_media(bilingual) as media:
        assert [sound.words for sound in media.sounds] == [
            "English, Director talks, stereo, 48 kHz",
            "German, mono, 16 kHz",
        ]
        assert [(sound.index, sound.is_default) for sound in media.sounds] == [(0, False), (1, True)]
        assert any("2 sounds" in warning for warning in media.warnings)


def test_the_default_is_heard_unless_another_is_chosen(bilingual):
    assert heard(bilingual) == pytest.approx(880, abs=2)
    assert heard(bilingual, sound=1) == pytest.approx(880, abs=2)
    assert heard(bilingual, sound=0) == pytest.approx(440, abs=2)


def test_the_chosen_sound_is_what_is_read_again_for_a_moment(bilingual):
    assert pitch_hz(sound_until(bilingual, 1.5)) == pytest.approx(880, abs=2)
    assert pitch_hz(sound_until(bilingual, 1.5, sound=0)) == pytest.approx(440, abs=2)


def test_commentary_is_not_heard_though_it_is_finer_and_nothing_is_the_default(tmp_path):
    path = write_sounds(
        tmp_path / "a.mkv",
        [
            (440, 48_000, "stereo", {}, Disposition.visual_impaired),
            (880, 16_000, "mono", {}, Disposition(0)),
            (990, 32_000, "mono", {}, Disposition(0)),
        ],
    )
    assert heard(path) == pytest.approx(990, abs=2)


def test_a_sound_that_is_not_there_is_one_clear_line(bilingual):
    with open_media(bilingual) as media, pytest.raises(MediaError, match="no sound 2"):
        next(media.moments(sound=2))


def test_a_silent_video_and_a_text_have_none_to_choose_of(tmp_path):
    (tmp_path / "a.txt").write_text("Hello.")
    for path in (write_video(tmp_path / "a.mp4", [9] * 5), tmp_path / "a.txt"):
        with open_media(path) as media:
            assert media.sounds == ()
