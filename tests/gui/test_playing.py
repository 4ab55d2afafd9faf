"""The player in the whole program: what is looked at can be played, and stepped through."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "capture"))


import pytest
from film_making import even, number_in, with_sound, write_film
from media_making import tone
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy


@pytest.fixture(autouse=True)
def no_sound_server(monkeypatch):
    """Nobody hears these tests, and none waits for a server that some machine has."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")


@pytest.fixture
def film(tmp_path):
    """Four seconds of numbered pictures with sound."""
    silent = write_film(tmp_path / "silent.mkv", even(100))
    return with_sound(silent, tmp_path / "film.mkv", tone(4.0))


@pytest.fixture
def program(start, qtbot, film):
    """The program with the film read to its end."""
    program = start(files=[str(film)])
    review = program.window.review
    qtbot.waitUntil(lambda: review.is_open and len(review.moments) >= 20 and not review.is_read)
    qtbot.waitUntil(lambda: program.playing.transport.play_button.isEnabled())
    return program


def test_a_picked_second_shows_exactly_its_picture_and_a_step_the_next(program, qtbot):
    window, transport = program.window, program.playing.transport
    window.review.go_to(2.0)
    due = QSignalSpy(program.playing.picture_due)
    window.review.seek_wanted.emit(2.02)
    qtbot.waitUntil(lambda: due.count() > 0 and number_in(due.at(due.count() - 1)[1]) == 50)
    assert transport.time.text().startswith("0:02.020")
    qtbot.mouseClick(transport.forward_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: number_in(due.at(due.count() - 1)[1]) == 51)
    qtbot.waitUntil(lambda: transport.time.text().startswith("0:02.040"))
    qtbot.waitUntil(lambda: window.timeline.area.lanes.playhead_s == pytest.approx(2.04))


def test_space_plays_to_the_end_and_the_playhead_goes_along(program, qtbot):
    window, transport = program.window, program.playing.transport
    heads = QSignalSpy(window.review.playhead_moved)
    transport.speed.setCurrentIndex(transport.speed.count() - 1)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: transport.play_button.accessibleName() == "Pause")
    qtbot.waitUntil(lambda: transport.play_button.accessibleName() == "Play")
    qtbot.waitUntil(lambda: window.timeline.area.lanes.playhead_s == pytest.approx(4.0, abs=0.1))
    places = [heads.at(n)[0] for n in range(heads.count())]
    assert places[-5:] == sorted(places[-5:])
    assert window.review.place == len(window.review.moments) - 1


def test_that_nothing_can_be_heard_is_told_in_one_banner(program, qtbot):
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any("sound" in text for text in program.window.banners.texts))
    assert len(program.window.banners.texts) == 1


def test_the_waveform_is_drawn(program, qtbot):
    lanes = program.window.timeline.area.lanes
    qtbot.waitUntil(lambda: "Sound" in {row.name for row in lanes.rows})


def test_closing_the_review_closes_the_player(program, qtbot):
    transport = program.playing.transport
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: transport.play_button.accessibleName() == "Pause")
    program.window.review.close()
    qtbot.waitUntil(lambda: not transport.play_button.isEnabled())
    assert transport.time.text() == ""


def test_the_program_ends_while_it_plays(program, qtbot):
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.playing.transport.play_button.accessibleName() == "Pause")
