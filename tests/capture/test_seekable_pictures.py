"""Wherever one goes in a film, the picture is the one that the analysis saw there."""

from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from film_making import even, number_in, numbered, uneven, write_film

from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_picture import PictureTrack
from mmdesk.capture.media_probe import probe
from mmdesk.capture.seekable_pictures import SeekablePictures
from mmdesk.core.errors import MediaError

ZOO = Path(__file__).resolve().parents[3] / "shared" / "data" / "media_zoo"
B_FRAMES = {"bf": "3", "g": "50"}
OPEN_GROUPS = {"bf": "3", "g": "25", "x264-params": "open-gop=1"}
FILMS = {
    "b_frames.mp4": lambda path: write_film(path, even(250), options=B_FRAMES),
    "open_groups.mkv": lambda path: write_film(path, even(250), options=OPEN_GROUPS),
    "one_key_frame.mp4": lambda path: write_film(path, even(500), options={"bf": "3", "g": "1000"}),
    "uneven.mp4": lambda path: write_film(path, uneven(200), options=B_FRAMES),
    "uneven.mkv": lambda path: write_film(path, uneven(200), options=B_FRAMES),
    "without_index.ts": lambda path: write_film(path, even(250), options=B_FRAMES),
    "open_groups.ts": lambda path: write_film(path, even(250), options=OPEN_GROUPS),
    "old.ts": lambda path: write_film(path, even(250), "mpeg2video"),
    "old.mpg": lambda path: write_film(path, even(250), "mpeg2video"),
    "old.avi": lambda path: write_film(path, even(250), "mpeg4"),
    "bare.h264": lambda path: write_film(path, even(150), options=B_FRAMES),
    "moving.gif": lambda path: moving_gif(path),
    "starts_late.mkv": lambda path: write_film(path, [5000 + at for at in even(100)], options=B_FRAMES),
    "joined.ts": lambda path: joined(path),
}


def moving_gif(path):
    with av.open(str(path), "w") as container:
        stream = container.add_stream("gif", rate=10)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "rgb8"
        for number in range(40):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(numbered(number), format="rgb24")))
        container.mux(stream.encode(None))
    return path


def joined(path):
    """Two recordings one after the other, as cameras and `cat` make them: the time begins again."""
    one = write_film(path.with_name("one.ts"), even(150), options=B_FRAMES)
    other = write_film(path.with_name("other.ts"), even(150), options=B_FRAMES, first=500)
    path.write_bytes(one.read_bytes() + other.read_bytes())
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    made = {}

    def _film(name):
        if name not in made:
            made[name] = FILMS[name](tmp_path_factory.mktemp("films") / name)
        return made[name]

    return _film


@contextmanager
def seekable(path):
    found = probe(path)
    with closing(SeekablePictures(path, found.video, found.origin_s, [])) as pictures:
        yield pictures


def analysed(path, times_s):
    """What the analysis sees at each of these times, which must rise."""
    found = probe(path)
    with path.open("rb") as file, open_container(path, file) as container:
        track = PictureTrack(container, container.streams[found.video], found.origin_s, [])
        seen = []
        for at_s in times_s:
            track.advance(at_s)
            seen.append(track.at(at_s))
        return seen


def some_times(path, count, seed=0):
    end_s = min(probe(path).duration_s or 6.0, 60.0)
    return sorted(np.random.default_rng(seed).uniform(0, end_s, count).tolist())


def go_to(pictures, at_s):
    for _ in pictures.find(at_s):
        pass
    return pictures.picture()


def expect_the_same(path, count):
    times_s = some_times(path, count)
    seen = analysed(path, times_s)
    with seekable(path) as pictures:
        order = np.random.default_rng(1).permutation(count)
        compared = 0
        for place in order:
            shown = go_to(pictures, times_s[place])
            if seen[place] is not None:
                assert shown is not None, times_s[place]
                np.testing.assert_array_equal(shown, seen[place], f"at {times_s[place]:.3f} s")
                compared += 1
    return compared


@pytest.mark.parametrize("name", FILMS)
def test_in_any_order_the_pictures_are_those_of_the_analysis(film, name):
    assert expect_the_same(film(name), 40) > 10


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.skipif(not ZOO.is_dir(), reason="the media_zoo pack is not beside the checkout")
def test_in_the_odd_files_of_the_real_world_they_are_too():
    compared = 0
    for path in sorted([*ZOO.glob("real/*"), *ZOO.glob("derived/*")]):
        try:
            found = probe(path)
        except MediaError:
            continue
        if found.video is not None and not found.is_still:
            compared += expect_the_same(path, 6) > 0
    assert compared > 40


@pytest.mark.parametrize("name", ["b_frames.mp4", "uneven.mkv", "without_index.ts", "one_key_frame.mp4"])
def test_steps_meet_every_picture_once_on_and_back(film, name):
    with seekable(film(name)) as pictures:
        go_to(pictures, 0.0)
        if pictures.shown_s == -np.inf:
            pictures.advance()
        forwards = [pictures.shown_s]
        numbers = [number_in(pictures.picture())]
        while pictures.next_s < np.inf:
            go_to(pictures, pictures.next_s)
            forwards.append(pictures.shown_s)
            numbers.append(number_in(pictures.picture()))
        assert numbers == list(range(len(numbers)))
        assert len(numbers) >= 200
        assert all(one < other for one, other in pairwise(forwards))
        backwards = [pictures.shown_s]
        while pictures.shown_s > pictures.first_s:
            go_to(pictures, pictures.before_s)
            backwards.append(pictures.shown_s)
            assert number_in(pictures.picture()) == numbers[-len(backwards)]
        assert backwards == forwards[::-1]


def test_a_time_that_is_a_rounding_before_a_picture_shows_it_as_the_analysis_sees_it(tmp_path):
    path = write_film(tmp_path / "v.mkv", even(60), options=B_FRAMES)
    times_s = [np.nextafter(number / 25, -np.inf) for number in (3, 7, 35, 58)]
    with seekable(path) as pictures:
        for at_s, seen in zip(times_s, analysed(path, times_s), strict=True):
            np.testing.assert_array_equal(go_to(pictures, at_s), seen)


def test_before_the_first_picture_there_is_none_and_after_the_last_it_stays(tmp_path):
    with seekable(write_film(tmp_path / "v.mkv", even(50), options=B_FRAMES)) as pictures:
        assert number_in(go_to(pictures, 100.0)) == 49
        assert pictures.next_s == np.inf
        assert go_to(pictures, -1.0) is None
        assert number_in(pictures.next_picture()) == 0


def test_only_so_many_pictures_are_kept_that_memory_is_bounded(film):
    with seekable(film("one_key_frame.mp4")) as pictures:
        go_to(pictures, 19.0)
        assert len(pictures._kept) <= 95


def test_leaving_pictures_out_is_forgotten_by_the_next_search(film):
    path = film("b_frames.mp4")
    with seekable(path) as pictures:
        go_to(pictures, 1.0)
        pictures.leave_out("NONKEY")
        while pictures.shown_s < 5.0:
            pictures.advance()
        for at_s, seen in zip([5.5, 6.5], analysed(path, [5.5, 6.5]), strict=True):
            np.testing.assert_array_equal(go_to(pictures, at_s), seen)


def test_a_search_that_was_given_up_leaves_nothing_behind(film):
    path = film("one_key_frame.mp4")
    rng = np.random.default_rng(5)
    times_s = some_times(path, 30, seed=6)
    seen = analysed(path, times_s)
    with seekable(path) as pictures:
        for place in rng.permutation(len(times_s)):
            search = pictures.find(float(rng.uniform(0, 20)))
            for _ in range(rng.integers(1, 200)):
                next(search, None)
            np.testing.assert_array_equal(go_to(pictures, times_s[place]), seen[place])


def test_a_picture_that_stands_for_long_is_found_though_no_other_needs_it(tmp_path):
    times_ms = [*even(60), *[2400 + 3000 * number for number in range(8)], *[25_000 + at for at in even(30)]]
    path = write_film(tmp_path / "slides.mkv", times_ms, options={"bf": "3", "g": "250"})
    times_s = some_times(path, 60)
    seen = analysed(path, times_s)
    with seekable(path) as pictures:
        for place in np.random.default_rng(2).permutation(len(times_s)):
            np.testing.assert_array_equal(go_to(pictures, times_s[place]), seen[place])


def test_a_file_that_is_gone_is_said_in_one_line(film, tmp_path):
    path = tmp_path / "v.mkv"
    path.write_bytes(film("open_groups.mkv").read_bytes())
    with seekable(path) as pictures:
        go_to(pictures, 9.0)
        path.unlink()
        with pytest.raises(MediaError, match=r"v\.mkv cannot be read any more"):
            go_to(pictures, -1.0)
