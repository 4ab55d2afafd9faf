"""The status line says what is watched and listened to, and what is only waited for."""

import pytest

PICTURE = object()


@pytest.fixture
def live(window):
    """Begin with this camera and microphone."""

    def _live(camera, microphone):
        window.controls.camera.choose(camera)
        window.controls.microphone.choose(microphone)
        window.show_live(True)
        return window

    return _live


def said(window):
    return window.status.state.text()


def comes(window):
    """A picture of the camera, as the preview says it."""
    window.state._on_picture(PICTURE)


def test_a_camera_that_gives_no_picture_yet_is_not_said_to_be_watched(live):
    window = live("rtsp://nowhere", None)
    assert said(window) == "Waiting for the camera…"
    comes(window)
    assert said(window) == "Watching"


def test_a_camera_that_cannot_be_opened_is_waited_for_while_the_microphone_is_heard(live):
    window = live("rtsp://nowhere", "voice.wav")
    window.troubles.show_camera("The stream cannot be opened.")
    assert said(window) == "Listening; waiting for the camera"
    window.troubles.show_camera("")
    assert said(window) == "Listening; waiting for the camera"  # until there is a picture
    comes(window)
    assert said(window) == "Watching and listening"
    window.troubles.show_camera("It stopped delivering.")
    comes(window)  # one that was on its way
    assert said(window) == "Listening; waiting for the camera"


def test_a_microphone_that_does_not_deliver_is_waited_for(live):
    window = live(None, "voice.wav")
    assert said(window) == "Listening"
    window.troubles.show_microphone("The microphone stopped delivering.")
    assert said(window) == "Waiting for the microphone…"
    window.troubles.show_microphone("")
    assert said(window) == "Listening"


def test_both_are_waited_for(live):
    window = live("rtsp://nowhere", "voice.wav")
    window.troubles.show_microphone("The microphone stopped delivering.")
    assert said(window) == "Waiting for the camera and the microphone…"
    comes(window)
    assert said(window) == "Watching; waiting for the microphone"


def test_something_else_that_was_said_since_stays(live):
    window = live("rtsp://nowhere", None)
    window.status.say("Exported to a.csv")
    window.troubles.show_camera("The stream cannot be opened.")
    assert said(window) == "Exported to a.csv"


def test_trouble_while_nothing_is_live_changes_nothing(window):
    window.state.say_what_runs()
    window.troubles.show_microphone("There is no sound system.")
    assert said(window) == "Ready"


def test_each_start_waits_for_a_picture_anew(live):
    window = live("rtsp://nowhere", None)
    comes(window)
    window.show_live(False)
    window.show_live(True)
    assert said(window) == "Waiting for the camera…"
