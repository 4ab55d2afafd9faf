"""Lists of devices: true while a stream runs, ids that outlast a change of numbers, names everywhere."""

import pytest
from virtual_microphone import SOURCE, virtual_microphone
from waiting import until

from mmdesk.capture import devices as devices_module
from mmdesk.capture.devices import cameras, fingerprint, microphones
from mmdesk.capture.microphone import Microphone
from mmdesk.core.devices import Device, default_device, find_device
from mmdesk.core.ring_buffer import RingBuffer


@pytest.fixture
def raw(monkeypatch):
    """Microphones as PortAudio would list them: name, host, whether it is the default."""
    listed = []
    monkeypatch.setattr(devices_module, "raw_microphones", lambda: listed)
    return listed


def test_a_microphones_id_has_no_card_number_in_it(raw) -> None:
    raw.append(("USB Audio: - (hw:1,0)", "ALSA", False))
    (before,) = microphones()
    raw[0] = ("USB Audio: - (hw:3,0)", "ALSA", False)
    (after,) = microphones()
    assert before.id == after.id == "USB Audio: - (0), ALSA"
    assert (before.source, after.source) == ("USB Audio: - (hw:1,0), ALSA", "USB Audio: - (hw:3,0), ALSA")


def test_the_default_microphone_is_listed_first(raw) -> None:
    raw += [("Lid", "ALSA", False), ("Headset", "ALSA", True)]
    assert [device.name for device in microphones()] == ["Headset", "Lid"]


def test_a_device_is_found_by_id_before_its_name() -> None:
    twins = [Device("Twin", 0, "usb-1"), Device("Twin", 1, "usb-2"), Device("Lid", 2, "pci")]
    assert find_device(twins, "Twin", "usb-2") is twins[1]
    assert find_device(twins, "Twin", "usb-3") is twins[0]
    assert find_device(twins, "Old name", "pci") is twins[2]
    assert find_device(twins, "2") is find_device(twins, "pci") is twins[2]
    assert find_device(twins, "Nothing") is None


def test_of_devices_with_one_id_the_one_of_the_same_name_is_found() -> None:
    twins = [Device("USB (hw:1,0)", "a", "USB"), Device("USB (hw:2,0)", "b", "USB")]
    assert find_device(twins, "USB (hw:2,0)", "USB") is twins[1]


def test_the_default_is_what_the_system_says_or_the_first() -> None:
    devices = [Device("A", 0), Device("B", 1, is_default=True)]
    assert default_device(devices) is devices[1]
    assert default_device(devices[:1]) is devices[0]
    assert default_device([]) is None


@pytest.mark.parametrize(
    ("platform", "names"), [("win32", ["Lid", "Desk"]), ("darwin", ["Desk", "Lid"])], ids=["windows", "macos"]
)
def test_elsewhere_qts_names_are_given_to_opencvs_indices(platform, names, monkeypatch) -> None:
    monkeypatch.setattr(devices_module.sys, "platform", platform)
    named = [Device("Lid", 0, "id-b", is_default=True), Device("Desk", 1, "id-a")]
    found = cameras(named=named)
    assert [device.name for device in found] == names
    assert [device.source for device in found] == [0, 1]
    assert {device.name: device.is_default for device in found} == {"Lid": True, "Desk": False}


def test_the_fingerprint_changes_with_the_devices_only(tmp_path) -> None:
    cards = tmp_path / "cards"

    def now() -> str:
        return fingerprint(tmp_path / "video4linux", cards)

    without = now()
    (tmp_path / "video4linux" / "video0").mkdir(parents=True)
    with_camera = now()
    cards.write_text(" 0 [PCH]: HDA Intel PCH\n")
    assert len({without, with_camera, now()}) == 3
    assert now() == now()


def test_while_a_microphone_runs_the_list_is_still_true() -> None:
    with virtual_microphone() as server:
        ring = RingBuffer(16_000)
        microphone = Microphone(server.device, ring)
        microphone.start()
        try:
            until(lambda: ring.written > 0)
            assert server.device in [device.name for device in microphones()]
            server.unplug()
            assert server.device not in [device.name for device in microphones()]
        finally:
            microphone.stop()


def test_where_the_child_cannot_be_started_the_old_list_is_given(raw, monkeypatch) -> None:
    monkeypatch.setattr(devices_module, "is_in_use", lambda: True)
    monkeypatch.setattr(devices_module.sys, "executable", "/no/such/python")
    raw.append((SOURCE, "ALSA", True))
    assert [device.name for device in microphones()] == [SOURCE]
