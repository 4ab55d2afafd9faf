"""Pictures that nobody looks at are not decoded, and those that are looked at stay the same."""

from contextlib import closing

import av
import numpy as np
import pytest
from film_making import write_film

from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_picture import PictureTrack
from mmdesk.capture.media_probe import probe

EVEN = [40 * number for number in range(250)]
UNEVEN = np.cumsum(np.random.default_rng(3).choice([7, 20, 33, 40, 90, 210], 250)).tolist()
PYRAMID = {"x264-params": "bframes=5:b-pyramid=normal:ref=4:keyint=30"}
OPEN = {"x264-params": "open-gop=1:bframes=4:keyint=20:b-pyramid=none"}
FILMS = {
    "h264": ("libx264", "mp4", {}, EVEN),
    "uneven": ("libx264", "mkv", PYRAMID, UNEVEN),
    "pyramid": ("libx264", "mkv", PYRAMID, EVEN),
    "open": ("libx264", "mp4", OPEN, EVEN),
    "two_fields": ("libx264", "mp4", {"x264-params": "tff=1"}, EVEN),
    "hevc": ("libx265", "mp4", {"x265-params": "log-level=none"}, EVEN),
    "mpeg4": ("mpeg4", "mp4", {}, EVEN),
    "mpeg2": ("mpeg2video", "mkv", {}, EVEN),
}
ALL = {
    "layers": ("libx265", "mp4", {"x265-params": "log-level=none:temporal-layers=2"}, EVEN),
    "vp9": ("libvpx-vp9", "webm", {"deadline": "realtime", "cpu-used": "8"}, EVEN),
    "mpegts": ("libx264", "ts", {}, EVEN),
}


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    made = {}

    def _film(name):
        if name not in made:
            codec, suffix, options, times_ms = {**FILMS, **ALL}[name]
            if codec not in av.codecs_available:
                pytest.skip(f"no {codec} here")
            made[name] = write_film(
                tmp_path_factory.mktemp("films") / f"{name}.{suffix}", times_ms, codec, options
            )
        return made[name]

    return _film


class Counted:
    """Frames on their way, counted."""

    def __init__(self, frames):
        self.frames, self.count = frames, 0

    def __iter__(self):
        return self

    def __next__(self):
        frame = next(self.frames)
        self.count += 1
        return frame


def looked_at(path, step_s, every_s=None):
    """The pictures shown every `step_s` seconds and at the end, and how many were decoded for that."""
    found, seen, errors = probe(path), [], []
    with path.open("rb") as file, open_container(path, file) as container, closing(container):
        track = PictureTrack(container, container.streams[found.video], found.origin_s, errors, every_s)
        track._frames = Counted(track._frames)
        for number in range(1, 10_000):
            track.advance(number * step_s)
            over = track.next_s == float("inf")
            seen.append(track.at(min(number * step_s, track.end_s) if over else number * step_s))
            if over:
                return seen, track._frames.count, track.end_s
    raise AssertionError("it does not end")


@pytest.mark.parametrize("every_s", [0.2, 0.07, 1.0])
@pytest.mark.parametrize("name", [*FILMS, *ALL])
def test_the_pictures_that_are_looked_at_are_the_same(film, name, every_s):
    everything, _, end_s = looked_at(film(name), every_s)
    some, _, some_end_s = looked_at(film(name), every_s, every_s)
    assert some_end_s == end_s
    assert len(some) == len(everything)
    for at, (one, other) in enumerate(zip(some, everything, strict=True)):
        np.testing.assert_array_equal(one, other, f"look {at}")


@pytest.mark.parametrize("name", FILMS)
def test_many_others_are_not_decoded(film, name):
    _, all_count, _ = looked_at(film(name), 0.2)
    _, count, _ = looked_at(film(name), 0.2, 0.2)
    assert count < 0.8 * all_count


@pytest.mark.parametrize("name", ALL)
def test_where_it_is_not_known_which_are_needed_all_are(film, name):
    assert looked_at(film(name), 0.2, 0.2)[1] == looked_at(film(name), 0.2)[1]


def test_who_looks_at_every_picture_gets_every_one(film):
    assert looked_at(film("h264"), 0.04, 0.04)[1] == looked_at(film("h264"), 0.04)[1]


def test_from_the_first_damage_on_all_are_decoded(film):
    path = film("h264")
    found, errors = probe(path), ["Some pictures are damaged."]
    with path.open("rb") as file, open_container(path, file) as container:
        track = PictureTrack(container, container.streams[found.video], found.origin_s, errors, 0.2)
        assert 1 + sum(1 for _ in track._frames) == len(EVEN)
