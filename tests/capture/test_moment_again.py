"""One moment of a file, read again, is the one that was read."""

from dataclasses import replace

import numpy as np
import pytest
from sample_clips import sample_clip

from mmdesk.capture.media_digest import digest
from mmdesk.capture.media_file import open_media
from mmdesk.capture.moment_again import AnotherFileError, moment_again
from mmdesk.core.errors import MediaError
from mmdesk.core.wanted import Place


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    path = sample_clip(tmp_path_factory.mktemp("clip") / "talk.mp4")
    path.with_suffix(".srt").write_text("1\n00:00:01,000 --> 00:00:02,500\nWhat a day!\n")
    return path


def place_of(path, moment, every_s=0.2):
    return Place(str(path), moment.start_s, moment.end_s, every_s, digest=digest(path))


@pytest.mark.parametrize("every_s", [0.2, 1 / 3, 1.0])
def test_it_has_the_same_picture_sound_and_text(clip, every_s):
    with open_media(clip) as media:
        moments = list(media.moments(every_s))
    for moment in [*moments[::3], moments[-1]]:
        found = moment_again(place_of(clip, moment, every_s))
        assert np.array_equal(found.picture, moment.picture)
        assert found.text == moment.text
        assert np.abs(found.sound - moment.sound).max() < 1e-3
    assert any(moment.text for moment in moments)


def test_of_a_text_file_it_is_the_line(tmp_path):
    path = tmp_path / "poem.txt"
    path.write_text("one\ntwo\nthree\n")
    assert moment_again(Place(str(path), 1.0, 2.0)).text == "two"


def test_of_a_recording_it_is_whatever_was_seen_and_heard_then(clip):
    found = moment_again(Place(str(clip), 0.9, 1.234, is_recording=True))
    assert found.picture is not None
    assert found.sound is not None


def test_another_file_in_its_place_is_refused(clip, tmp_path):
    path = tmp_path / "talk.mp4"
    path.write_bytes(clip.read_bytes())
    with open_media(path) as media:
        place = place_of(path, next(media.moments(0.2)))
    with path.open("ab") as file:
        file.write(b"more")
    with pytest.raises(AnotherFileError, match=r"talk\.mp4 is not the file any more"):
        moment_again(place)
    assert moment_again(replace(place, digest="")).picture is not None  # nobody knows what it was


def test_a_file_that_is_gone_and_a_place_beyond_its_end_are_said(clip, tmp_path):
    with pytest.raises(MediaError) as gone:
        moment_again(Place(str(tmp_path / "gone.mp4"), 0.0, 0.2, digest="abc"))
    assert not isinstance(gone.value, AnotherFileError)
    with pytest.raises(MediaError, match=r"cannot be read at 900\.2 s"):
        moment_again(Place(str(clip), 900.0, 900.2))
