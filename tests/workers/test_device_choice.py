"""The chosen device is kept to: found again under another index, replaced while it is away, gone back to."""

import pytest
from PySide6.QtTest import QSignalSpy

from mmdesk.core.devices import Absence, Device
from mmdesk.settings import Settings
from mmdesk.workers.device_choice import DeviceChoice

DESK = Device("Desk camera", 0, "usb-1")
LID = Device("Lid camera", 1, "usb-2", is_default=True)


class FakePickList:
    """Remembers what it was told to show."""

    def __init__(self):
        self.offered, self.source = [], None

    def show_devices(self, devices):
        self.offered = [device.name for device in devices]

    def choose(self, source):
        self.source = source


class Bench:
    """A choice with its pick list and settings, and what it said."""

    def __init__(self, **remembered):
        self.settings = Settings()
        for name, value in remembered.items():
            self.settings.set(name, value)
        self.list = FakePickList()
        self.choice = DeviceChoice("camera", self.list, self.settings)
        self._opens, self._absences = QSignalSpy(self.choice.opens), QSignalSpy(self.choice.absence_changed)
        self.asked = QSignalSpy(self.choice.look_again)
        self.choice.begin_with(None)

    opened = property(lambda self: [self._opens.at(row)[0] for row in range(self._opens.count())])
    absences = property(lambda self: [self._absences.at(row)[0] for row in range(self._absences.count())])

    def live_with(self, *devices):
        self.choice.show_devices(list(devices))
        self.choice.go_live(True)
        return self

    def unplugged_leaving(self, *devices):
        """It stops to deliver, and is no longer listed."""
        self.choice.show_trouble("It stopped delivering.")
        self.choice.show_devices(list(devices))


@pytest.fixture
def bench(qapp):
    return Bench


def test_the_default_is_used_where_nothing_was_chosen(bench):
    assert bench().live_with(DESK, LID).opened == [1]


def test_what_was_chosen_is_remembered_by_id_and_name(bench):
    first = bench().live_with(DESK, LID)
    first.choice.choose(0)
    settings = first.settings
    assert (settings.text("camera"), settings.text("camera_id")) == ("Desk camera", "usb-1")
    assert first.opened == [1, 0]


@pytest.mark.parametrize(
    "again",
    [Device("Desk camera", 7, "usb-1"), Device("Renamed", 7, "usb-1"), Device("Desk camera", 7, "usb-9")],
    ids=["both", "id", "name"],
)
def test_it_is_found_again_by_id_or_else_by_name_under_another_index(bench, again):
    remembered = bench(camera="Desk camera", camera_id="usb-1")
    assert remembered.live_with(LID, again).opened == [7]
    assert remembered.absences == []


def test_of_two_with_one_name_the_id_decides(bench):
    remembered = bench(camera="Twin", camera_id="usb-2")
    assert remembered.live_with(Device("Twin", 0, "usb-1"), Device("Twin", 1, "usb-2")).opened == [1]


def test_a_camera_that_vanishes_is_replaced_and_gone_back_to_under_its_new_index(bench):
    seen = bench(camera="Desk camera", camera_id="usb-1").live_with(DESK, LID)
    seen.unplugged_leaving(LID)
    assert seen.opened == [0, 1]
    assert seen.absences == [Absence("Desk camera", "Lid camera", was_there=True)]
    seen.choice.show_devices([LID, Device("Desk camera", 2, "usb-1")])
    assert seen.opened == [0, 1, 2]
    assert seen.absences[1:] == [None]
    assert seen.settings.text("camera") == "Desk camera"  # what stood in was not chosen


def test_the_only_camera_stays_chosen_while_it_is_away(bench):
    alone = bench().live_with(DESK)
    alone.unplugged_leaving()
    assert alone.opened == [0]
    assert alone.absences == []  # that it stopped is said by who captures it
    assert (alone.list.offered, alone.list.source) == (["Desk camera"], 0)
    alone.choice.show_devices([Device("Desk camera", 3, "usb-1")])
    assert alone.opened == [0, 3]


def test_a_list_without_a_device_that_still_delivers_is_not_believed(bench):
    steady = bench(camera="Desk camera", camera_id="usb-1").live_with(DESK, LID)
    steady.choice.show_devices([LID])
    assert steady.opened == [0]
    assert steady.list.offered == ["Lid camera", "Desk camera"]


def test_trouble_of_a_device_that_is_listed_replaces_nothing(bench):
    busy = bench(camera="Desk camera", camera_id="usb-1").live_with(DESK, LID)
    busy.unplugged_leaving(DESK, LID)
    assert busy.opened == [0]
    assert busy.absences == []


def test_another_device_under_the_old_index_is_not_taken_for_it(bench):
    seen = bench(camera="Desk camera", camera_id="usb-1").live_with(DESK)
    seen.choice.show_devices([Device("Other", 0, "usb-5")])
    assert seen.absences == [Absence("Desk camera", "Other", was_there=True)]


def test_a_remembered_device_that_is_missing_at_the_start_is_told_and_used_when_it_comes(bench):
    remembered = bench(camera="Desk camera", camera_id="usb-1").live_with(LID)
    assert remembered.absences == [Absence("Desk camera", "Lid camera", was_there=False)]
    remembered.choice.show_devices([DESK, LID])
    assert remembered.opened == [1, 0]


def test_without_any_device_nothing_is_opened_until_one_comes(bench):
    empty = bench().live_with()
    assert empty.opened == [None]
    empty.choice.show_devices([DESK])
    assert empty.opened == [None, 0]


def test_choosing_what_stands_in_makes_it_the_choice(bench):
    seen = bench(camera="Desk camera", camera_id="usb-1").live_with(DESK, LID)
    seen.unplugged_leaving(LID)
    seen.choice.choose(1)
    assert seen.absences[1:] == [None]
    seen.choice.show_devices([DESK, LID])
    assert seen.opened == [0, 1]


@pytest.mark.parametrize("source", ["http://example.org/a.mjpg", "/videos/talk.mp4"])
def test_a_stream_or_file_is_kept_whatever_devices_come_and_go(bench, source):
    elsewhere = bench(camera=source).live_with(DESK)
    elsewhere.unplugged_leaving()
    assert elsewhere.opened == [source]
    assert elsewhere.asked.count() == 0


def test_what_is_used_does_not_change_with_the_list(bench):
    steady = bench().live_with(LID)
    steady.choice.show_devices([Device("New default", 0, "usb-7", is_default=True), LID])
    assert steady.opened == [1]


def test_while_it_is_away_the_list_is_asked_for_again_and_again(bench, qtbot, monkeypatch):
    monkeypatch.setattr("mmdesk.workers.device_choice._LOOK_AGAIN_MS", 10)
    seen = bench().live_with(DESK)
    seen.unplugged_leaving()
    qtbot.waitUntil(lambda: seen.asked.count() > 3)
    seen.choice.show_trouble("")
    count = seen.asked.count()
    qtbot.wait(50)
    assert seen.asked.count() == count


def test_when_live_ends_everything_is_closed(bench):
    seen = bench().live_with(DESK)
    seen.choice.go_live(False)
    assert seen.opened == [0, None]
    seen.choice.show_devices([LID])
    assert seen.opened == [0, None]
