"""The sample clip shows a face a detector finds, and has sound and words."""

from collections.abc import Callable

import av
import numpy as np
import pytest

from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.capture.media_file import open_media
from mmdesk.capture.opencv import cv2
from mmdesk.capture.synthetic import expression_at, make_sample_clip, sample_subtitles
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment


@pytest.fixture(scope="module")
def moments(tmp_path_factory) -> list[Moment]:
    clip = make_sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")
    with open_media(clip) as media:
        read = list(media.moments())
        assert media.errors == []
    return read


@pytest.fixture(scope="module")
def faces() -> Callable[[np.ndarray], int]:
    cascade = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_alt2.xml")
    return lambda picture: len(cascade.detectMultiScale(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), 1.1, 3))


def test_every_moment_has_one_detectable_face(moments, faces) -> None:
    assert len(moments) >= 30
    assert {faces(moment.picture) for moment in moments} == {1}


def test_every_moment_has_sound_and_nearly_every_one_words(moments) -> None:
    assert all(moment.sound is not None and np.abs(moment.sound).max() > 0.1 for moment in moments)
    texts = [moment.text for moment in moments if moment.text]
    assert len(texts) > 24
    assert "happy" in texts[0]
    assert "furious" in texts[-1]


def test_the_mood_turns_from_glad_to_angry() -> None:
    assert expression_at(2.0).smile > 0.9
    assert expression_at(5.0).smile < -0.7
    assert expression_at(5.0).frown > 0.9


def test_voice_detection_takes_the_voice_for_speech() -> None:
    torch = pytest.importorskip("torch")
    detector = pytest.importorskip("silero_vad").load_silero_vad()
    voice = make_voice(Tone(140, 35, 5.5, 0.6), 3.0)
    blocks = torch.from_numpy(voice[: len(voice) // 512 * 512].reshape(-1, 512))
    spoken = [detector(block, 16_000).item() > 0.5 for block in blocks]
    assert np.mean(spoken) > 0.6


def test_a_folder_that_is_not_there_is_one_clear_line(tmp_path) -> None:
    with pytest.raises(MediaError, match="Cannot write"):
        make_sample_clip(tmp_path / "no" / "sample.mp4")


@pytest.mark.parametrize(("language", "word"), [("zh", "开心"), ("en", "happy"), ("sv", "happy")])
def test_its_words_are_in_a_language_that_is_read(tmp_path, language, word) -> None:
    clip = make_sample_clip(tmp_path / "sample.mp4", language)
    assert word in clip.with_suffix(".srt").read_text(encoding="utf-8") == sample_subtitles(language)
    with av.open(str(clip)) as container:  # by its bytes alone a file is known again
        assert container.streams.audio[0].language == ("zho" if language == "zh" else "eng")
