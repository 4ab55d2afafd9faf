"""What comes in pieces, or as fast as it can, is seen at its own pace."""

import sys
import threading
import time
from contextlib import closing
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))
from film_making import even, write_film

from mmdesk.capture.decoding.far_stream import streamed
from mmdesk.capture.decoding.pace import Pace


class Clock:
    """Goes on only when somebody sleeps."""

    def __init__(self):
        self.now = 100.0

    def sleep(self, seconds):
        self.now += seconds


@pytest.fixture
def clock():
    return Clock()


def passed(clock, times, late=()):
    """When each of these passes; before some the clock goes on by so much."""
    pace, late, found = Pace(lambda: clock.now, clock.sleep), dict(late), []
    for number, at_s in enumerate(times):
        clock.now += late.get(number, 0.0)
        pace.wait(at_s)
        found.append(round(clock.now - 100.0, 6))
    return found


def test_a_piece_that_came_at_once_passes_at_its_own_pace(clock):
    assert passed(clock, [7.0, 7.5, 8.0, 9.0]) == [0.0, 0.5, 1.0, 2.0]


def test_what_is_late_makes_what_follows_as_late_and_not_hurried(clock):
    assert passed(clock, [0, 1, 2, 3], {1: 1.5}) == [0.0, 1.5, 2.5, 3.5]


@pytest.mark.parametrize("leap", [5000.0, -5000.0])
def test_after_a_leap_of_the_times_it_goes_on_from_there(clock, leap):
    assert passed(clock, [0, 1, 1 + leap, 2 + leap]) == [0.0, 1.0, 1.0, 2.0]


def test_what_has_no_time_is_not_waited_for(clock):
    assert passed(clock, [0, None, 1, None]) == [0.0, 0.0, 1.0, 1.0]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of it."""

    def log_message(self, *_):
        """Nothing."""


def test_a_film_in_pieces_is_not_rushed_through(tmp_path):
    film = write_film(tmp_path / "film.ts", even(16), form="mpegts")
    (tmp_path / "film.m3u8").write_text(
        f"#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{film.name}\n#EXT-X-ENDLIST\n"
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_address[1]}/film.m3u8"
        with closing(streamed(url, "The stream", (5.0, 5.0), threading.Event())) as pictures:
            came = [time.monotonic() for _ in pictures]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert len(came) > 10
    assert came[-1] - came[0] > 0.3  # of 0.6; the first ones may be late
