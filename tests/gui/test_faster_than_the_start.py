"""A user who is faster than the start: what is wanted before all is ready is waited for, and stays."""

import threading

import pytest
from planted import plant

from mmdesk.capture import devices
from mmdesk.core.devices import Device
from mmdesk.paths import base_model_dir
from mmdesk.workers import store_worker


class Held:
    """In a function's place: it waits until it is let go; the program's end lets it go, too."""

    def __init__(self, monkeypatch, module, name):
        self.go = threading.Event()
        self._original = getattr(module, name)
        monkeypatch.setattr(module, name, self)

    def __call__(self, *arguments, **options):
        self.go.wait(10)
        return self._original(*arguments, **options)


@pytest.fixture
def hold(monkeypatch):
    made = []

    def _hold(module, name):
        made.append(Held(monkeypatch, module, name))
        return made[-1]

    yield _hold
    for one in made:
        one.go.set()


@pytest.fixture
def listing(monkeypatch, hold):
    """The list of cameras, which waits; then there is one of this name."""
    monkeypatch.setattr(devices, "cameras", lambda named=None: [Device("Desk camera", 0, "usb-1")])
    return hold(devices, "cameras")


def let_list(qtbot, program, listing):
    """The devices are listed, and the window has answered to it."""
    listing.go.set()
    qtbot.waitUntil(lambda: program.window.controls.camera.itemText(0) == "Desk camera")


def test_a_session_that_is_opened_before_the_database_is_opens_when_it_is(qtbot, start, data_dir, hold):
    plant(data_dir, base_model_dir())
    opening = hold(store_worker, "open_database")
    program = start(data_dir=data_dir)
    window = program.window
    window.past.open("film")
    qtbot.waitUntil(lambda: window.controls.camera.count() > 1)
    assert program.keeping.store.connection is None
    assert not window.review.is_open
    opening.go.set()
    qtbot.waitUntil(lambda: window.review.is_open)


def open_a_session(window):
    window.past.open("film")
    return lambda: window.review.is_open


def ask_for_questions(window):
    window.learning.ask_button.click()
    return lambda: window.asking.panel.isVisible() and window.asking.panel.message.text() != ""


@pytest.mark.parametrize("do", [open_a_session, ask_for_questions])
def test_live_does_not_begin_by_itself_over_what_the_user_wants(qtbot, start, data_dir, listing, clip, do):
    plant(data_dir, base_model_dir())
    program = start(str(clip), data_dir=data_dir)
    window = program.window
    is_there = do(window)
    qtbot.waitUntil(is_there)
    let_list(qtbot, program, listing)
    assert not window.is_live
    assert is_there()


def test_live_that_was_begun_and_ended_by_hand_does_not_begin_by_itself(qtbot, start, listing, clip):
    program = start(str(clip))
    program.window.live_wanted.emit(True)
    program.window.live_wanted.emit(False)
    let_list(qtbot, program, listing)
    assert not program.window.is_live
