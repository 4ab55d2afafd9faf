"""Recording others without anybody's noted consent: why, and the next step by one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from mmdesk.core.consents import WITHOUT_MEDIA, Consent, How, Purpose
from mmdesk.core.instants import utc_now
from mmdesk.gui.consent.notice import ME
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database

LEFT = Qt.MouseButton.LeftButton
RECORDED = (*WITHOUT_MEDIA, Purpose.RECORDING)
NOBODYS = "nobody’s consent to that is noted"


@pytest.fixture
def live(window):
    window.verdicts.session_id = "s"
    window.show_live(True)
    window.consents.show_consents("s", [], [])
    return window


def told(window, words):
    return any(words in one for one in window.banners.texts)


def click(window, words):
    next(one for one in window.banners.findChildren(QPushButton) if one.text() == words).click()


def test_who_records_others_is_told_and_one_click_notes_that_they_agreed(qtbot, live):
    noted = QSignalSpy(live.consents.noted)
    qtbot.mouseClick(live.controls.record, LEFT)
    assert live.controls.record.isChecked()
    assert told(live, NOBODYS)
    click(live, "Everybody agreed")
    consent = noted.at(0)[0]
    assert (consent.session_id, consent.purposes, consent.is_users) == ("s", RECORDED, False)
    live.consents.show_consents("s", [consent], [])
    assert not told(live, NOBODYS)


def test_who_records_with_consent_or_alone_is_told_nothing(qtbot, live):
    live.consents.show_consents("s", [Consent("s", who="both", purposes=RECORDED)], [])
    live.controls.record.click()
    assert live.banners.texts == []
    live.controls.record.click()
    live.notice.show_answer(ME)
    live.consents.show_consents("s", [Consent("s", how=How.STANDING)], [])
    live.controls.record.click()
    assert live.banners.texts == []
    live.consents.recording.show_seen(2)  # somebody comes in
    assert told(live, NOBODYS)
    live.controls.record.click()
    assert live.banners.texts == []


def test_consent_to_being_read_is_none_to_being_recorded(live):
    live.consents.show_consents("s", [Consent("s", who="both")], [])
    live.controls.record.click()
    assert told(live, NOBODYS)
    live.consents.show_consents("s", [Consent("s", who="both", purposes=RECORDED)], [])
    assert live.banners.texts == []


def test_a_withdrawn_consent_stops_it_says_so_and_keeps_it_from_beginning_again(qtbot, live):
    consent = Consent("s", who="Ada", purposes=(Purpose.RECORDING,), id="c")
    live.consents.show_consents("s", [consent], [])
    live.controls.record.click()
    live.consents.dialog.withdrawn.emit(consent, False)
    assert not live.controls.record.isChecked()
    assert told(live, "Recording stopped: Ada withdrew the consent to be recorded.")
    gone = Consent("s", who="Ada", purposes=(Purpose.RECORDING,), id="c", withdrawn_at=utc_now())
    live.consents.show_consents("s", [gone], [])
    wanted = QSignalSpy(live.controls.record.wanted)
    qtbot.mouseClick(live.controls.record, LEFT)
    assert (live.controls.record.isChecked(), wanted.count()) == (False, 0)
    assert told(live, "Not recorded: Ada withdrew")
    click(live, "Everybody agreed")
    assert live.controls.record.isChecked()


def test_what_is_noted_by_the_click_is_in_the_database(qtbot, start, data_dir, clip):
    program = start(str(clip), data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    window.controls.record.click()
    qtbot.waitUntil(lambda: told(window, NOBODYS))
    click(window, "Everybody agreed")
    qtbot.waitUntil(lambda: "everybody" in window.consents.chip.accessibleName())
    assert not told(window, NOBODYS)
    connection = open_database(data_dir, read_only=True)
    (noted,) = ConsentStore(connection).of_session(window.verdicts.session_id)
    connection.close()
    assert noted.purposes == RECORDED
