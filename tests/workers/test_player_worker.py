"""The player worker: in its own thread, told of rarely, stopped promptly in the middle of anything."""

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "capture"))

import psutil
import pytest
from arriving import arrives
from film_making import even, number_in, write_film
from media_making import tone, write_wav
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from mmdesk.capture.player import Player
from mmdesk.core.errors import DeviceError, MediaError
from mmdesk.core.mailbox import Mailbox
from mmdesk.workers.player_worker import PlayerWorker
from mmdesk.workers.waveform_worker import WaveformWorker
from mmdesk.workers.worker_thread import WorkerThread


class Asks(QObject):
    open = Signal(object, object)
    close = Signal()
    play = Signal()
    pause = Signal()
    play_or_pause = Signal()
    seek = Signal(float)
    step = Signal(int)
    set_speed = Signal(float)


def no_device():
    raise DeviceError("There is no sound output.", "Plug one in.")


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return str(write_film(tmp_path_factory.mktemp("film") / "film.mp4", even(100)))


@pytest.fixture
def player(qtbot):
    """A worker in its thread, its wishes, what it said, and its pictures."""
    mailbox = Mailbox()
    worker, asks = PlayerWorker(mailbox, Player(mailbox, no_device)), Asks()
    for name in ("open", "close", "play", "pause", "play_or_pause", "seek", "step", "set_speed"):
        getattr(asks, name).connect(getattr(worker, name))
    thread = WorkerThread("test-worker", [worker])
    thread.start()
    worker.asks, worker.mailbox = asks, mailbox
    yield worker
    with arrives(qtbot, thread.ended):
        thread.stop()


def shown_number(mailbox):
    _, shown = mailbox.peek()
    return None if shown is None or shown.picture is None else number_in(shown.picture)


def test_it_opens_and_shows_the_first_picture(player, qtbot, film):
    with arrives(qtbot, player.opened) as opened:
        player.asks.open.emit(film, None)
    duration_s, frame_s, picture, sound = opened.args
    assert duration_s == pytest.approx(4.0, abs=0.1)
    assert frame_s == pytest.approx(0.04, abs=0.001)
    assert (picture, sound) == (True, False)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are UTF-8 or UTF-16")
def test_a_file_whose_name_is_not_utf_8_opens_too(player, qtbot, film, tmp_path):
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/a b\n'\"\xff\xfe.mp4")
    shutil.copy(film, odd)
    with arrives(qtbot, player.opened):
        player.asks.open.emit(odd, None)


def test_of_many_wishes_the_last_counts_and_nobody_is_told_what_he_wished(player, qtbot, film):
    moved = QSignalSpy(player.moved)
    player.asks.open.emit(film, None)
    for number in range(90):
        player.asks.seek.emit(0.02 + number * 0.04)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 89)
    assert moved.count() <= 1  # the start, when the file was opened


def test_opening_moves_no_playhead(player, qtbot, film):
    moved = QSignalSpy(player.moved)
    for _ in range(2):
        with arrives(qtbot, player.opened):
            player.asks.open.emit(film, None)
        qtbot.waitUntil(lambda: shown_number(player.mailbox) == 0)
    assert moved.count() == 0  # somebody may have moved it meanwhile


def test_a_step_tells_where_the_picture_begins(player, qtbot, film):
    player.asks.open.emit(film, None)
    player.asks.seek.emit(1.01)
    moved = QSignalSpy(player.moved)
    player.asks.step.emit(1)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 26)
    qtbot.waitUntil(lambda: moved.count() > 0)
    assert moved.at(moved.count() - 1)[0] == pytest.approx(1.04)


def test_playing_is_told_with_its_beginning_and_its_end_and_not_too_often(player, qtbot, film):
    playing, moved = QSignalSpy(player.playing_changed), QSignalSpy(player.moved)
    player.asks.open.emit(film, None)
    player.asks.set_speed.emit(4.0)
    player.asks.play_or_pause.emit()
    qtbot.waitUntil(lambda: playing.count() == 2)
    assert [playing.at(n)[0] for n in range(2)] == [True, False]
    assert moved.count() <= 35  # a second of it, at most thirty times
    assert moved.at(moved.count() - 1)[0] == pytest.approx(4.0, abs=0.05)


def test_a_file_that_cannot_be_read_is_said_and_wishes_after_it_play_nothing(player, qtbot, tmp_path):
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no film")
    with arrives(qtbot, player.failed) as failed:
        player.asks.open.emit(str(bad), None)
    assert "bad.mp4" in failed.args[0]
    playing = QSignalSpy(player.playing_changed)
    player.asks.play.emit()
    player.asks.step.emit(1)
    with arrives(qtbot, player.failed):
        player.asks.open.emit(str(bad), None)
    assert playing.count() == 0


def test_a_film_that_vanishes_while_it_is_looked_at_is_said(player, qtbot, film, tmp_path):
    path = tmp_path / "gone.mkv"
    write_film(path, [2000 + at for at in even(100)])
    player.asks.open.emit(str(path), None)
    player.asks.seek.emit(3.0)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 75)
    path.unlink()
    with arrives(qtbot, player.failed) as failed:
        player.asks.open.emit(str(path), None)
    assert "gone.mkv" in failed.args[0]


@pytest.mark.skipif(sys.platform != "linux", reason="there decoding processes are parted from one")
def test_after_a_crash_the_next_wish_opens_it_again_where_it_was(player, qtbot, film):
    player.asks.open.emit(film, None)
    player.asks.seek.emit(2.0)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 50)
    for nursery in psutil.Process().children():
        for decoding in nursery.children():
            decoding.kill()
    with arrives(qtbot, player.failed) as failed:
        player.asks.step.emit(1)
    assert "film.mp4 cannot be read: the system ended what decodes it" in failed.args[0]
    player.asks.step.emit(1)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 51)
    player.asks.close.emit()
    player.asks.play.emit()  # of what was closed on purpose nothing is opened again
    with arrives(qtbot, player.opened):
        player.asks.open.emit(film, None)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 0)


def test_a_file_that_could_not_be_opened_is_opened_by_a_later_wish(player, qtbot, film, tmp_path):
    path = tmp_path / "on a disk that is away.mp4"
    with arrives(qtbot, player.failed):
        player.asks.open.emit(str(path), None)
    shutil.copy(film, path)
    opened, well = QSignalSpy(player.opened), QSignalSpy(player.found_again)

    def sought_and_opened():
        player.asks.seek.emit(2.0)
        return opened.count() > 0

    qtbot.waitUntil(sought_and_opened)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 50)
    assert opened.at(0)[2:] == [True, False]
    assert (opened.count(), well.count()) == (1, 1)


def test_where_it_was_wished_to_be_counts_when_it_opens_by_another_wish(player, qtbot, film, tmp_path):
    path = tmp_path / "later.mp4"
    with arrives(qtbot, player.failed):
        player.asks.open.emit(str(path), None)
        player.asks.seek.emit(2.0)
    shutil.copy(film, path)
    opened = QSignalSpy(player.opened)

    def wished_and_opened():
        if opened.count() == 0:
            player.asks.pause.emit()
        return opened.count() > 0

    qtbot.waitUntil(wished_and_opened)
    qtbot.waitUntil(lambda: shown_number(player.mailbox) == 50)


class Counted(Player):
    """Says how often it was asked to open a file that is not there."""

    asked = 0

    def open(self, path, sound=None):
        self.asked += 1
        return super().open(path, sound)


def test_wishes_that_came_meanwhile_do_not_open_what_just_could_not_be_opened(tmp_path):
    counted = Counted(Mailbox(), no_device)
    worker = PlayerWorker(Mailbox(), counted)
    failed = QSignalSpy(worker.failed)
    worker.start()
    worker.open(str(tmp_path / "nothing.mp4"), None)
    for number in range(50):
        worker.seek(float(number))
    worker.stop()
    assert counted.asked == failed.count()
    assert counted.asked < 25


def test_another_file_that_opens_ends_the_trouble_with_the_one_before(player, qtbot, film, tmp_path):
    with arrives(qtbot, player.failed):
        player.asks.open.emit(str(tmp_path / "nothing.mp4"), None)
    with arrives(qtbot, player.found_again):
        player.asks.open.emit(film, None)


def test_that_nothing_is_heard_is_told(player, qtbot, tmp_path):
    player.asks.open.emit(str(write_wav(tmp_path / "s.wav", tone(1.0))), None)
    with arrives(qtbot, player.sound_lost) as lost:
        player.asks.play.emit()
    assert lost.args == ["There is no sound output.", "Plug one in."]


def test_it_stops_in_the_middle_of_playing(player, qtbot, film):
    player.asks.open.emit(film, None)
    with arrives(qtbot, player.playing_changed):
        player.asks.play.emit()


def test_closing_a_file_that_plays_says_that_it_stopped(player, qtbot, film):
    playing = QSignalSpy(player.playing_changed)
    player.asks.open.emit(film, None)
    player.asks.play.emit()
    qtbot.waitUntil(lambda: playing.count() == 1)
    player.asks.open.emit("", None)
    qtbot.waitUntil(lambda: playing.count() == 2)
    assert playing.at(1) == [False]


def test_the_waveform_of_a_file_grows_to_its_end_and_another_wish_gives_it_up(qtbot, tmp_path):
    long = str(write_wav(tmp_path / "long.wav", tone(600.0)))
    short = str(write_wav(tmp_path / "short.wav", tone(2.0)))
    worker, asks = WaveformWorker(), Asks()
    asks.open.connect(worker.read)
    thread = WorkerThread("test-worker", [worker])
    grown = QSignalSpy(worker.grown)
    thread.start()
    for path in (long, str(tmp_path / "nothing.wav"), long, short):
        asks.open.emit(path, None)
    qtbot.waitUntil(lambda: grown.count() > 0 and 1.9 < grown.at(grown.count() - 1)[0][-1] < 2.1)
    asks.open.emit(long, None)
    with arrives(qtbot, thread.ended):
        thread.stop()
    assert grown.at(0)[1].shape[1] == 2


def test_a_wish_that_comes_after_the_end_opens_nothing(film):
    worker = PlayerWorker(Mailbox(), Player(Mailbox(), no_device))
    worker.start()
    worker.stop()
    opened = QSignalSpy(worker.opened)
    worker.open(film, None)
    assert opened.count() == 0


class Gone(Player):
    """Its file is not there any more when something of it is wanted."""

    def play(self):
        raise MediaError("film.mp4 cannot be read any more.", "Was it moved?")

    def seek(self, _at_s):
        self.play()

    def step(self, _frames):
        self.play()


@pytest.mark.parametrize(
    ("wish", "arguments"), [("play", ()), ("play_or_pause", ()), ("seek", (1.0,)), ("step", (1,))]
)
def test_a_file_that_is_gone_when_it_is_wanted_is_told_of_and_let_go(film, wish, arguments):
    worker = PlayerWorker(Mailbox(), Gone(Mailbox(), no_device))
    worker.start()
    worker.open(film, None)
    failed, moved = QSignalSpy(worker.failed), QSignalSpy(worker.moved)
    worker._told = False, 3.0
    getattr(worker, wish)(*arguments)
    worker.stop()
    assert moved.count() == 0
    assert [failed.at(number) for number in range(failed.count())] == [
        ["film.mp4 cannot be read any more.", "Was it moved?"]
    ]
