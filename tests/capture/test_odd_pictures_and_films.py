"""Pictures and films of kinds that are met seldom: mirrored, animated, interlaced, very large, joined."""

import os
import struct
from fractions import Fraction

import av
import numpy as np
import pytest
from media_making import jpeg_bytes, write_talk, write_video

from mmdesk.capture.media_container import packets
from mmdesk.capture.media_file import open_media
from mmdesk.capture.opencv import cv2
from mmdesk.core.errors import MediaError

# What EXIF says of how a picture lies, and how the picture as it is seen was turned to lie so.
TURNED = {
    1: lambda seen: seen,
    2: lambda seen: seen[:, ::-1],
    3: lambda seen: seen[::-1, ::-1],
    4: lambda seen: seen[::-1],
    5: lambda seen: seen.transpose(1, 0, 2),
    6: lambda seen: np.rot90(seen),
    7: lambda seen: np.rot90(seen.transpose(1, 0, 2), 2),
    8: lambda seen: np.rot90(seen, -1),
}


def quarters():
    """Four quarters of different brightness, (64, 96, 3)."""
    return (
        np.kron(np.array([[20, 90], [160, 240]]), np.ones((32, 48)))[..., None].repeat(3, 2).astype(np.uint8)
    )


def with_orientation(jpeg, orientation):
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def only_picture(path):
    with open_media(path) as media:
        (moment,) = media.moments()
        assert media.kind == "image"
    return moment.picture


def film(path, codec, count, **how):
    """Pictures of one grey each, ever lighter."""
    with av.open(str(path), "w", format=how.get("format")) as container:
        stream = container.add_stream(codec, rate=25, options=how.get("options", {}))
        stream.width, stream.height, stream.pix_fmt = 64, 48, how.get("pixels", "yuv420p")
        for number in range(count):
            grey = np.full((48, 64, 3), (20 + 8 * number) % 256, np.uint8)
            frame = av.VideoFrame.from_ndarray(grey, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("orientation", TURNED)
def test_a_photograph_is_seen_as_it_was_taken_however_it_lies(orientation, tmp_path):
    lying = np.ascontiguousarray(TURNED[orientation](quarters()))
    (tmp_path / "a.jpg").write_bytes(with_orientation(jpeg_bytes(lying), orientation))
    found = only_picture(tmp_path / "a.jpg").astype(int)
    assert found.shape == (64, 96, 3)
    assert np.abs(found - quarters()).mean() < 6


def test_an_avif_is_a_picture(tmp_path):
    picture = only_picture(film(tmp_path / "a.avif", "libsvtav1", 1, format="avif"))
    assert abs(float(picture.mean()) - 20) < 8


def test_of_an_animated_webp_its_first_picture_is_read(tmp_path):
    picture = only_picture(film(tmp_path / "a.webp", "libwebp_anim", 5, format="webp"))
    assert picture.shape == (48, 64, 3)


def test_a_photograph_of_ninety_megapixels_is_read_smaller(tmp_path):
    (tmp_path / "a.png").write_bytes(cv2.imencode(".png", np.full((9000, 10_000), 77, np.uint8))[1].tobytes())
    picture = only_picture(tmp_path / "a.png")
    assert picture.shape == (1728, 1920, 3)
    assert int(picture.mean()) == 77


@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_one_of_more_than_a_hundred_is_refused_though_a_few_kilobytes_hold_it(suffix, tmp_path):
    blank = np.zeros((10_000, 10_100), np.uint8)
    (tmp_path / "a.jpg").write_bytes(cv2.imencode(f".{suffix}", blank)[1].tobytes())
    with pytest.raises(MediaError, match=r"decoded|can be used") as caught:
        open_media(tmp_path / "a.jpg")
    assert "100,000,000" in caught.value.hint or "too large" in caught.value.hint


@pytest.mark.parametrize(("suffix", "codec"), [("ts", "mpeg2video"), ("mp4", "libx264")])
def test_interlaced_pictures_come_at_their_times(suffix, codec, tmp_path):
    options = {"flags": "+ildct+ilme"} if codec == "mpeg2video" else {"x264-params": "tff=1:bframes=0"}
    path = film(tmp_path / f"a.{suffix}", codec, 25, options=options)
    with open_media(path) as media:
        moments = list(media.moments())
    assert [round(moment.end_s, 2) for moment in moments] == [0.2, 0.4, 0.6, 0.8, 1.0]
    shown = [float(moment.picture.mean()) for moment in moments[:4]]
    assert shown == pytest.approx([20 + 8 * number for number in (5, 10, 15, 20)], abs=4)


def test_sound_that_begins_in_the_middle_of_a_broadcast_does_not_end_it(tmp_path):
    silent = write_video(tmp_path / "a.ts", [9] * 100, rate_hz=25).read_bytes()
    times = 6_000_000 // len(silent)  # further than is looked for streams
    (tmp_path / "c.ts").write_bytes(silent * times + write_talk(tmp_path / "b.ts", 3).read_bytes())
    with open_media(tmp_path / "c.ts") as media:
        assert list(media.moments(5.0))
        assert media.duration_s == pytest.approx(times * 4 + 3, abs=1)


class Stumbling:
    """A container as PyAV is at the end of a file in which streams began that its header had not."""

    def demux(self, _stream):
        yield av.Packet(b"x")
        raise IndexError("list index out of range")


def test_where_pyav_stumbles_over_such_a_stream_the_file_has_ended():
    errors = []
    assert len(list(packets(Stumbling(), None, errors))) == 1
    assert errors == []


def test_a_film_of_two_seconds_that_lacks_one_is_said_to_be_cut(tmp_path):
    path = film(tmp_path / "a.mkv", "ffv1", 25 * 2, pixels="gray")
    os.truncate(path, path.stat().st_size // 2)
    with open_media(path) as media:
        assert list(media.moments())
        assert any("promises 2.0 s" in error for error in media.errors)
