"""What the window says of devices: which is away, what is odd, and how the meter shows it."""

import pytest
from PySide6.QtWidgets import QComboBox

from mmdesk.core.devices import Absence, Device, Fault
from mmdesk.gui.devices.device_banners import DeviceBanners


@pytest.fixture
def banners(window):
    return {which: DeviceBanners(which, window.banners, window) for which in ("camera", "microphone")}


@pytest.mark.parametrize(
    ("absence", "words"),
    [
        (Absence("Desk", "Lid", True), "Desk is gone; Lid is used instead until it is back."),
        (Absence("Desk", "", True), "Desk is gone. Plug it in, or pick one above."),
        (Absence("Desk", "Lid"), "There is no camera named Desk. Lid is used instead until it is there."),
        (Absence("Desk"), "There is no camera named Desk. Plug it in, or pick one above."),
    ],
)
def test_a_device_that_is_away_is_one_line_until_it_is_back(window, banners, absence, words):
    banners["camera"].show_absence(absence)
    assert window.banners.texts == [words]
    banners["camera"].show_absence(None)
    assert window.banners.texts == []


@pytest.mark.parametrize(
    ("which", "fault", "words"),
    [
        ("camera", Fault.FROZEN, "one and the same picture"),
        ("microphone", Fault.SILENT, "Is it muted"),
        ("microphone", Fault.CLIPPING, "Lower its input level"),
    ],
)
def test_what_is_odd_is_one_line_until_it_is_over(window, banners, which, fault, words):
    banners[which].show_fault(fault)
    assert [words in text for text in window.banners.texts] == [True]
    banners[which].show_fault(None)
    assert window.banners.texts == []


def test_on_macos_silence_may_be_a_matter_of_permission(window, banners, monkeypatch):
    monkeypatch.setattr("mmdesk.gui.devices.device_banners.sys.platform", "darwin")
    banners["microphone"].show_fault(Fault.SILENT)
    assert "Privacy & Security" in window.banners.texts[0]


def test_the_trouble_of_a_camera_and_its_absence_are_told_beside_each_other(window, banners):
    banners["camera"].show_absence(Absence("Desk", "Lid", True))
    window.troubles.show_camera("")
    assert window.banners.texts == ["Desk is gone; Lid is used instead until it is back."]


def colours_of(meter, row):
    image = meter.grab().toImage()
    return {image.pixelColor(column, row).name() for column in range(image.width())}


def test_the_meter_shows_and_says_what_is_odd(window):
    meter = window.controls.level
    meter.show_level(-30.0)
    plain = meter.grab().toImage()
    said = set()
    for fault in (Fault.SILENT, Fault.CLIPPING):
        meter.show_fault(fault)
        assert meter.grab().toImage() != plain
        assert "#d5552b" in colours_of(meter, meter.height() // 2)
        said.add(meter.accessibleDescription())
        assert meter.toolTip() == meter.accessibleDescription()
    meter.show_fault(None)
    assert meter.grab().toImage() == plain
    assert (len(said), meter.accessibleDescription()) == (2, "")


def test_of_twins_the_second_has_a_number(window):
    box = window.controls.camera
    box.show_devices([Device("Webcam", 0, "usb-1"), Device("Webcam", 2, "usb-2")])
    assert [box.itemText(row) for row in range(2)] == ["Webcam", "Webcam (2)"]


def test_a_list_that_has_not_changed_is_not_made_anew_under_the_hand_of_who_picks(window, monkeypatch):
    box = window.controls.camera
    box.show_devices([Device("Lid", 0)])
    box.choose("/videos/talk.mp4")
    cleared = []
    monkeypatch.setattr(box, "clear", lambda: cleared.append(QComboBox.clear(box)))
    box.show_devices([Device("Lid", 0)])
    box.choose("/videos/talk.mp4")
    assert cleared == []
    box.show_devices([Device("Lid", 0), Device("Desk", 1)])
    assert len(cleared) == 1


def test_picking_what_is_used_already_is_told_too(window, qtbot):
    box = window.controls.camera
    box.show_devices([Device("Lid", 0)])
    box.choose(0)
    with qtbot.waitSignal(box.chosen) as chosen:
        box.activated.emit(0)
    assert chosen.args == [0]


def test_the_meter_is_empty_at_once_when_nothing_is_heard_any_more(window):
    meter = window.controls.level
    meter.show_level(-3.0)
    meter.show_level(-50.0)
    assert meter.level > 0.8  # it falls slowly
    window.controls.show_live(False)
    assert meter.level == 0
