"""The clip that files are measured with: as large as promised, with a face that is found and a voice."""

import av
import pytest

from mmdesk.capture.media_file import open_media
from mmdesk.cli.benchmark_clip import make_talk
from mmdesk.features.face_finder import HaarFinder
from mmdesk.features.voice import speech_in


def test_it_is_720p30_with_a_face_and_a_voice(tmp_path):
    path = make_talk(tmp_path / "talk.mp4", 2.0)
    with av.open(str(path)) as container:
        assert (container.streams.video[0].average_rate, container.streams.video[0].frames) == (30, 60)
        assert container.streams.audio[0].codec_context.layout.name == "stereo"
    with open_media(path) as media:
        assert media.duration_s == pytest.approx(2.0, abs=0.1)
        moments = list(media.moments())
    assert moments[5].picture.shape == (720, 1280, 3)
    (face,) = HaarFinder().find(moments[5].picture)
    assert 200 < face.box.width < 600
    assert speech_in(moments[9].sound) is not None
