"""The player without a sound device: pictures by the clock, exact when it stands still."""

import time
from contextlib import closing
from pathlib import Path

import film_making
import numpy as np
import pytest
from film_making import even, number_in, write_film
from media_making import jpeg_bytes, tone, write_wav

from mmdesk.capture.play_clock import PlayClock
from mmdesk.capture.player import Player
from mmdesk.core.errors import DeviceError, MediaError
from mmdesk.core.mailbox import Mailbox

ZOO = Path(__file__).resolve().parents[3] / "shared" / "data" / "media_zoo"
LONG_GROUPS = {"bf": "3", "g": "250"}


def no_device():
    raise DeviceError("There is no sound output.", "Plug one in.")


class Watched:
    """A player, and what it put into its mailbox."""

    def __init__(self):
        self.mailbox = Mailbox()
        self.player = Player(self.mailbox, no_device)
        self.shown = []

    def turn(self):
        rest_s = self.player.turn()
        shown = self.mailbox.take()
        if shown is not None:
            self.shown.append(shown)
        return rest_s

    def rest(self):
        """Give it turns until it has nothing to do."""
        while self.turn() is not None:
            pass

    def number(self):
        """The number of the picture that is seen when it has nothing to do any more."""
        self.rest()
        return number_in(self.shown[-1].picture)


@pytest.fixture
def watched():
    watched = Watched()
    with closing(watched.player):
        yield watched


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return write_film(tmp_path_factory.mktemp("film") / "film.mp4", even(250), options=LONG_GROUPS)


@pytest.fixture(scope="module")
def with_sound(tmp_path_factory):
    """Two seconds of pictures, three of sound."""
    folder = tmp_path_factory.mktemp("film")
    silent = write_film(folder / "silent.mkv", even(50), options=LONG_GROUPS)
    return film_making.with_sound(silent, folder / "both.mkv", tone(3.0))


def test_a_file_opens_paused_at_its_first_picture(watched, film):
    found = watched.player.open(film)
    assert watched.number() == 0
    assert (watched.player.at_s, watched.player.is_playing) == (0.0, False)
    assert found.duration_s == pytest.approx(10.0, abs=0.1)
    assert (found.has_picture, found.has_sound) == (True, False)
    assert found.frame_s == pytest.approx(0.04, abs=0.001)


def test_steps_go_picture_by_picture_both_ways_and_stop_at_the_ends(watched, film):
    watched.player.open(film)
    watched.rest()
    seen = []
    for frames in (1, 1, 3, -1, -2, -9):
        watched.player.step(frames)
        seen.append(watched.number())
    assert seen == [1, 2, 5, 4, 2, 0]
    watched.player.seek(9.97)
    watched.player.step(5)
    assert watched.number() == 249
    watched.player.step(-100)  # farther than the pictures that are kept
    assert watched.number() == 149
    assert watched.player.at_s == pytest.approx(5.96)


def test_of_a_storm_of_wishes_the_newest_is_shown_and_few_others(watched, film):
    watched.player.open(film)
    watched.rest()
    watched.shown.clear()
    for number in range(200):
        watched.player.seek(0.02 + 0.04 * number)
        watched.turn()
    for number in range(200, 250):
        watched.player.seek(0.02 + 0.04 * number)
    assert watched.number() == 249
    assert watched.shown[-1].at_s == pytest.approx(9.98)
    watched.shown.clear()
    for at_s in np.linspace(0.0, 9.9, 400):
        watched.player.seek(float(at_s))
    watched.player.seek(3.01)
    assert watched.number() == 75
    assert len(watched.shown) <= 2


def test_a_wish_before_its_first_turn_is_all_that_is_shown(watched, film):
    watched.player.open(film)
    watched.player.seek(2.02)
    assert watched.number() == 50
    assert len(watched.shown) == 1  # not the beginning, in between


def test_it_plays_in_time_to_the_end_and_then_from_the_start(watched, film):
    watched.player.open(film)
    watched.player.set_speed(4.0)
    watched.player.seek(8.0)
    watched.rest()
    began = time.monotonic()
    watched.player.play()
    assert watched.number() == 249
    assert time.monotonic() - began > 0.49  # never faster than the clock
    assert not watched.player.is_playing
    assert watched.player.at_s == pytest.approx(10.0, abs=0.05)
    numbers = [number_in(shown.picture) for shown in watched.shown[1:]]
    assert numbers == sorted(numbers)
    watched.player.play()
    watched.turn()
    assert watched.player.is_playing
    assert watched.player.at_s < 1.0


def test_while_it_plays_each_picture_is_that_of_its_second(watched, film):
    watched.player.open(film)
    watched.player.play()
    while watched.player.at_s < 0.6:
        watched.turn()
    for shown in watched.shown[1:]:
        late = int(shown.at_s / 0.04 + 1e-6) - number_in(shown.picture)
        assert 0 <= late <= 1 or watched.player.dropped  # a machine that was busy elsewhere says so


def test_paused_it_shows_exactly_the_picture_of_where_it_stands(watched, film):
    watched.player.open(film)
    watched.player.play()
    while watched.player.at_s < 0.5:
        watched.turn()
    watched.player.pause()
    number = watched.number()
    assert number == int(watched.player.at_s / 0.04 + 1e-6)
    assert watched.shown[-1].at_s == watched.player.at_s


def test_a_seek_while_it_plays_goes_on_playing_there(watched, film):
    watched.player.open(film)
    watched.player.play()
    watched.turn()
    watched.player.seek(7.0)
    while watched.player.at_s < 7.1:
        watched.turn()
    assert watched.player.is_playing
    assert number_in(watched.shown[-1].picture) >= 175


def test_sound_that_is_longer_than_the_pictures_plays_to_its_end(watched, with_sound):
    found = watched.player.open(with_sound)
    assert found.has_sound
    watched.player.set_speed(4.0)
    watched.player.play()
    assert watched.number() == 49
    assert watched.player.at_s == pytest.approx(3.0, abs=0.05)


def test_that_nothing_is_heard_is_said_once(watched, with_sound):
    watched.player.open(with_sound)
    assert watched.player.take_trouble() is None
    watched.player.play()
    watched.turn()
    assert watched.player.take_trouble().message == "There is no sound output."
    watched.player.pause()
    watched.rest()
    watched.player.play()
    watched.turn()
    assert watched.player.take_trouble() is None


def test_held_up_until_it_has_ended_it_stands_at_the_end(watched, tmp_path, monkeypatch):
    is_over = PlayClock.is_over.fget

    def is_over_late(clock):
        # All that it was given is heard meanwhile.
        while not clock._waits and clock.position_s < min(clock.end_s, clock._fed_s) - 0.001:
            time.sleep(0.005)
        return is_over(clock)

    monkeypatch.setattr(PlayClock, "is_over", property(is_over_late))
    watched.player.open(write_wav(tmp_path / "s.wav", tone(0.5)))
    watched.player.play()
    watched.rest()
    assert watched.player.at_s == pytest.approx(0.5, abs=0.01)
    assert not watched.player.is_playing


def test_sound_alone_plays_and_steps_by_time(watched, tmp_path):
    found = watched.player.open(write_wav(tmp_path / "s.wav", tone(2.0)))
    assert (found.has_picture, found.has_sound) == (False, True)
    watched.player.step(5)
    watched.rest()
    assert watched.player.at_s == pytest.approx(0.2)
    watched.player.set_speed(4.0)
    watched.player.play()
    watched.rest()
    assert watched.player.at_s == pytest.approx(2.0, abs=0.01)


def test_a_photograph_is_shown_and_does_not_play(watched, tmp_path):
    path = tmp_path / "p.jpg"
    path.write_bytes(jpeg_bytes(np.full((32, 48, 3), 200, np.uint8)))
    found = watched.player.open(path)
    watched.rest()
    assert watched.shown[-1].picture.shape == (32, 48, 3)
    assert (found.duration_s, found.has_picture, found.has_sound) == (0.0, True, False)
    watched.player.play()
    watched.rest()
    assert not watched.player.is_playing


@pytest.mark.parametrize("name", ["talk.srt", "letter.txt"])
def test_text_is_opened_without_complaint_and_does_not_play(watched, tmp_path, name):
    path = tmp_path / name
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n")
    found = watched.player.open(path)
    assert (found.has_picture, found.has_sound) == (False, False)
    watched.player.play()
    assert watched.turn() is None
    assert not watched.player.is_playing


@pytest.mark.parametrize("content", [b"", b"no film", b"#EXTM3U\nhttp://127.0.0.1:9/x\n"])
def test_what_is_no_film_is_one_line_and_nothing_is_open(watched, tmp_path, content):
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    with pytest.raises(MediaError, match=r"bad\.mp4"):
        watched.player.open(path)
    watched.player.play()
    watched.player.step(1)
    assert watched.player.turn() is None
    assert not watched.player.is_playing


def test_it_can_be_closed_in_the_middle_of_a_search(watched, film):
    watched.player.open(film)
    watched.rest()
    watched.player.seek(9.9)
    watched.player.close()
    assert watched.player.turn() is None
    assert watched.mailbox.take() is None


def test_a_search_far_into_a_file_gives_way_again_and_again(watched, film):
    watched.player.open(film)
    watched.rest()
    watched.player.seek(9.9)
    turns = 1
    while watched.turn() is not None:
        turns += 1
    assert watched.player.at_s == 9.9
    assert turns >= 1


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.skipif(not ZOO.is_dir(), reason="the media_zoo pack is not beside the checkout")
@pytest.mark.timeout(240)
def test_no_odd_file_of_the_real_world_stops_it(watched):
    played = 0
    for path in sorted([*ZOO.glob("real/*"), *ZOO.glob("derived/*")]):
        try:
            found = watched.player.open(path)
        except MediaError:
            continue
        watched.rest()
        watched.player.seek(found.duration_s * 0.7)
        watched.rest()
        watched.player.set_speed(4.0)
        watched.player.play()
        begins_s = watched.player.at_s
        while watched.player.is_playing and watched.player.at_s < begins_s + 0.5:
            watched.turn()
        watched.player.step(-1)
        watched.rest()
        played += 1
        watched.player.close()
    assert played > 60
