import pytest
from arriving import arrives
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from mmdesk.core.devices import Device, Fault
from mmdesk.core.errors import DeviceError, NoAnswerError
from mmdesk.workers.capture_worker import CaptureWorker
from mmdesk.workers.worker_thread import WorkerThread


class FakeDevice:
    """Remembers its life; its trouble can be set from outside."""

    def __init__(self, source):
        self.source, self.running, self.words, self.oddity = source, False, None, None

    def start(self):
        self.running = True

    def stop(self):
        self.running = False

    def trouble(self):
        return self.words

    def fault(self):
        return self.oddity

    def level_db(self):
        return -12.0


class Window(QObject):
    camera = Signal(object)
    microphone = Signal(object)


@pytest.fixture
def bench(qtbot):
    """The worker in its thread, a window that asks, and the devices it opened."""
    opened = []

    def open_device(source):
        opened.append(FakeDevice(source))
        return opened[-1]

    worker, window = CaptureWorker(lambda: [Device("Lid", 0)], list, open_device, open_device), Window()
    window.camera.connect(worker.use_camera)
    window.microphone.connect(worker.use_microphone)
    thread = WorkerThread("test-worker", [worker])
    with arrives(qtbot, worker.devices_listed):
        thread.start()
    yield worker, window, opened
    with arrives(qtbot, thread.ended):
        thread.stop()
    assert not any(device.running for device in opened)


def test_another_camera_takes_the_place_of_the_first(qtbot, bench):
    worker, window, opened = bench
    with arrives(qtbot, worker.released) as released:
        window.camera.emit(0)
        window.camera.emit("talk.mp4")
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert released.args == ["camera"]
    assert [(device.source, device.running) for device in opened] == [(0, False), ("talk.mp4", True)]


def test_no_camera_closes_it(qtbot, bench):
    worker, window, opened = bench
    window.camera.emit(0)
    with arrives(qtbot, worker.released):
        window.camera.emit(None)
    assert [device.running for device in opened] == [False]


def test_trouble_is_told_once_and_its_end_too(qtbot, bench):
    worker, window, opened = bench
    told = QSignalSpy(worker.camera_troubled)
    window.camera.emit(0)
    qtbot.waitUntil(lambda: len(opened) == 1)
    opened[0].words = "The camera is gone."
    qtbot.waitUntil(lambda: told.count() == 1)
    levels = QSignalSpy(worker.level_changed)
    window.microphone.emit("default")
    qtbot.waitUntil(lambda: levels.count() >= 3)  # it was polled several times meanwhile
    opened[0].words = None
    qtbot.waitUntil(lambda: told.count() == 2)
    assert [told.at(row) for row in range(2)] == [["The camera is gone."], [""]]


def test_what_is_odd_is_told_once_and_its_end_too(qtbot, bench):
    worker, window, opened = bench
    camera, microphone = QSignalSpy(worker.camera_fault_changed), QSignalSpy(worker.microphone_fault_changed)
    window.camera.emit(0)
    window.microphone.emit("default")
    qtbot.waitUntil(lambda: len(opened) == 2)
    opened[0].oddity, opened[1].oddity = Fault.FROZEN, Fault.SILENT
    qtbot.waitUntil(lambda: camera.count() == microphone.count() == 1)
    opened[1].oddity = Fault.CLIPPING
    qtbot.waitUntil(lambda: microphone.count() == 2)
    window.microphone.emit(None)
    qtbot.waitUntil(lambda: microphone.count() == 3)
    assert [camera.at(row)[0] for row in range(camera.count())] == [Fault.FROZEN]
    assert [microphone.at(row)[0] for row in range(3)] == [Fault.SILENT, Fault.CLIPPING, None]


def test_the_devices_are_listed_again_when_one_came_or_went_and_only_then(qtbot, monkeypatch):
    monkeypatch.setattr("mmdesk.workers.capture_worker._LOOK_MS", 10)
    seen, looks = ["video0"], []

    def fingerprint():
        looks.append(seen[0])
        return seen[0]

    worker = CaptureWorker(lambda: [Device("Lid", 0)], list, open, open, fingerprint)
    listed = QSignalSpy(worker.devices_listed)
    worker.start()
    qtbot.waitUntil(lambda: len(looks) > 5)
    assert listed.count() == 1
    seen[0] = "video0 video2"
    qtbot.waitUntil(lambda: listed.count() == 2)
    qtbot.waitUntil(lambda: len(looks) > 20)
    assert listed.count() == 2
    worker.stop()


def test_the_level_is_told(qtbot, bench):
    worker, window, _ = bench
    with arrives(qtbot, worker.level_changed) as level:
        window.microphone.emit("default")
    assert level.args == [-12.0]


def test_of_a_microphone_that_does_not_deliver_there_is_no_level(qtbot, bench):
    worker, window, opened = bench
    window.microphone.emit("default")
    qtbot.waitUntil(lambda: len(opened) == 1)
    opened[0].words = "It is gone."
    levels = QSignalSpy(worker.level_changed)
    qtbot.waitUntil(lambda: levels.count() > 0 and levels.at(levels.count() - 1)[0] == -120.0)


def test_a_wish_that_was_queued_behind_the_stop_opens_nothing():
    opened = []
    worker = CaptureWorker(list, list, opened.append, opened.append)
    worker.start()
    worker.stop()
    worker.use_camera(0)
    worker.use_microphone("default")
    assert opened == []


def test_without_a_sound_system_the_cameras_are_listed_and_why_is_told():
    def no_sound_system():
        raise DeviceError("There is no sound system.", "Install libportaudio2.")

    worker = CaptureWorker(lambda: [Device("Lid", 0)], no_sound_system, open, open)
    listed, told = QSignalSpy(worker.devices_listed), QSignalSpy(worker.microphone_troubled)
    worker.start()
    assert [device.name for device in listed.at(0)[0]] == ["Lid"]
    assert listed.at(0)[1] == []
    assert told.at(0) == ["There is no sound system. Install libportaudio2."]
    worker.list_devices()
    assert told.count() == 1
    worker.stop()


def test_a_sound_system_that_is_back_is_told():
    system = [DeviceError("There is no sound system."), None]

    def listing():
        if system[0] is not None:
            raise system[0]
        return []

    worker = CaptureWorker(list, listing, open, open)
    told = QSignalSpy(worker.microphone_troubled)
    worker.start()
    system[0] = None
    worker.list_devices()
    assert [told.at(row)[0] for row in range(2)] == ["There is no sound system.", ""]
    worker.stop()


def test_a_sound_system_that_answers_late_is_asked_again_and_one_late_answer_is_not_told(qtbot, monkeypatch):
    monkeypatch.setattr("mmdesk.workers.capture_worker._LOOK_MS", 10)
    answers = iter([NoAnswerError("Not yet."), [Device("Desk", "desk")]])

    def listing():
        answer = next(answers)
        if isinstance(answer, NoAnswerError):
            raise answer
        return answer

    worker = CaptureWorker(list, listing, open, open)
    listed, told = QSignalSpy(worker.devices_listed), QSignalSpy(worker.microphone_troubled)
    worker.start()
    assert listed.at(0)[1] == []
    qtbot.waitUntil(lambda: listed.count() == 2)
    worker.stop()
    assert [device.name for device in listed.at(1)[1]] == ["Desk"]
    assert told.count() == 0


def test_a_sound_system_that_goes_on_not_answering_is_told_and_asked_until_it_does(qtbot, monkeypatch):
    monkeypatch.setattr("mmdesk.workers.capture_worker._LOOK_MS", 10)
    silent = [True]

    def listing():
        if silent[0]:
            raise NoAnswerError("Not yet.", "It is asked again.")
        return []

    worker = CaptureWorker(list, listing, open, open)
    told = QSignalSpy(worker.microphone_troubled)
    worker.start()
    qtbot.waitUntil(lambda: told.count() == 1)
    silent[0] = False
    qtbot.waitUntil(lambda: told.count() == 2)
    worker.stop()
    assert [told.at(row)[0] for row in range(2)] == ["Not yet. It is asked again.", ""]
