"""Consent in the window: noted with two clicks, changed, withdrawn, never invented."""

from contextlib import closing

import pytest
from past_fakes import a_summary
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.core.consents import Consent, Covered, How, Purpose
from mmdesk.core.edits import Change, Edit
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Mark
from mmdesk.gui.past.session_row import what_is_in
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database

LEFT = Qt.MouseButton.LeftButton
ADA = NamedPerson("Ada & Co", id="ada")


@pytest.fixture
def chip(window):
    window.verdicts.session_id = "s"
    return window.consents.chip


@pytest.fixture
def dialog(window, chip):
    """The window of the session's consents: the user's own."""
    window.consents.show_window()
    window.consents.show_consents("s", [Consent("s", how=How.STANDING, id="mine")], [ADA])
    return window.consents.dialog


def entries(chip):
    chip.entries.aboutToShow.emit()
    return {action.objectName(): action for action in chip.entries.actions()}


def test_at_first_nothing_is_noted_and_it_says_so(chip):
    assert "none noted" in chip.text()


def test_everybody_is_noted_with_two_clicks(window, chip):
    noted = QSignalSpy(window.consents.noted)
    entries(chip)["consent_everybody"].trigger()
    consent = noted.at(0)[0]
    assert (consent.session_id, consent.how, consent.is_users) == ("s", How.SPOKEN, False)
    assert consent.purposes == (Purpose.READING, Purpose.LEARNING)


def test_a_named_person_is_noted_as_that_person_and_then_not_offered_again(window, chip):
    window.consents.show_consents("s", [], [ADA])
    noted = QSignalSpy(window.consents.noted)
    action = entries(chip)["consent_person"]
    assert action.text() == "Ada && Co was told and agrees"
    action.trigger()
    assert noted.at(0)[0].person == "ada"
    window.consents.show_consents("s", [Consent("s", person="ada", name="Ada & Co")], [ADA])
    assert "consent_person" not in entries(chip)
    assert "Ada & Co" in chip.text()


def test_who_was_named_just_now_is_offered(window, chip):
    window.consents.take_people("s", {}, [ADA])
    assert "consent_person" in entries(chip)


def test_what_is_noted_while_it_records_is_for_the_recording_too(window, chip):
    window.show_live(True)
    window.controls.record.click()
    noted = QSignalSpy(window.consents.noted)
    entries(chip)["consent_me"].trigger()
    assert noted.at(0)[0].is_users
    assert Purpose.RECORDING in noted.at(0)[0].purposes


def test_more_people_than_agreed_are_said_and_not_written_down(window, chip):
    noted = QSignalSpy(window.consents.noted)
    window.consents.show_consents("s", [Consent("s")], [])
    assert "seen" not in chip.text()
    chip.show_seen(2)
    assert "2 people seen" in chip.accessibleName()
    assert noted.count() == 0


def test_consents_of_another_session_do_not_show(window, chip):
    window.consents.show_consents("another", [Consent("another")], [])
    assert "none noted" in chip.text()


def test_the_window_notes_what_is_filled_in(qtbot, window, dialog):
    noted = QSignalSpy(window.consents.noted)
    assert not dialog.note_button.isEnabled()
    dialog.form.who.setEditText("ada & co")
    dialog.form.purposes[Purpose.SHARING].setChecked(True)
    dialog.form.how.setCurrentIndex(1)
    dialog.form.note.setText("in the drawer")
    qtbot.mouseClick(dialog.note_button, LEFT)
    consent = noted.at(0)[0]
    assert (consent.person, consent.who, consent.note) == ("ada", "", "in the drawer")
    assert (consent.how, consent.purposes[-1]) == (How.WRITTEN, Purpose.SHARING)


def test_after_one_is_noted_another_can_be_typed_and_none_is_picked_by_that(qtbot, window, dialog):
    dialog.form.who.setEditText("the two interviewed")
    qtbot.mouseClick(dialog.note_button, LEFT)
    both = [Consent("s", how=How.STANDING, id="mine"), Consent("s", who="the two interviewed", id="new")]
    window.consents.show_consents("s", both, [ADA])
    assert dialog.list.currentRow() == -1
    assert dialog.focusWidget() in (dialog.form.who, dialog.form.who.lineEdit())


def test_for_nothing_cannot_be_noted(dialog):
    dialog.form.who.setEditText("Bob")
    for box in dialog.form.purposes.values():
        box.setChecked(False)
    assert not dialog.note_button.isEnabled()


def test_a_picked_one_is_put_right_under_its_id(qtbot, window, dialog):
    noted = QSignalSpy(window.consents.noted)
    dialog.list.setCurrentRow(0)
    dialog.form.purposes[Purpose.RECORDING].setChecked(True)
    qtbot.mouseClick(dialog.note_button, LEFT)
    consent = noted.at(0)[0]
    assert (consent.id, consent.how, consent.is_users) == ("mine", How.STANDING, True)
    assert Purpose.RECORDING in consent.purposes


def test_withdrawing_says_what_goes_and_asks_twice(qtbot, dialog):
    wanted, withdrawn = QSignalSpy(dialog.covered_wanted), QSignalSpy(dialog.withdrawn)
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.withdraw_button, LEFT)
    assert (wanted.count(), withdrawn.count()) == (1, 0)
    dialog.show_covered("mine", Covered(True, 3, 1, 2))
    assert dialog.question.isVisible()
    words = dialog.question.words.text()
    assert "this whole session, 3 verdicts, 1 recording, versions that learned from it." in words
    qtbot.mouseClick(dialog.question.no_button, LEFT)
    assert (withdrawn.count(), dialog.question.isVisible()) == (0, False)
    dialog.show_covered("mine", Covered(verdicts=1))
    assert "versions" not in dialog.question.words.text()
    qtbot.mouseClick(dialog.question.delete_button, LEFT)
    assert withdrawn.at(0)[1] is True


def test_who_withdraws_is_looked_at_no_longer(window, chip):
    window.show_live(True)
    live = QSignalSpy(window.live_wanted)
    window.consents.dialog.withdrawn.emit(Consent("s"), False)
    assert live.at(0) == [False]


def test_the_list_of_sessions_says_and_opens_them(qtbot, window):
    assert "2 consents" in what_is_in(a_summary(consents=2))
    window.past.show_list()
    window.past.list.show_sessions([a_summary(0)])
    wanted = QSignalSpy(window.consents.told_wanted)
    qtbot.mouseClick(window.past.list.consent_button, LEFT)
    assert wanted.at(0) == ["s0"]
    assert window.consents.dialog.isVisible()


def test_noted_in_the_program_it_is_in_the_database_and_withdrawn_with_the_session(
    qtbot, start, clip, data_dir
):
    program = start(camera=str(clip), data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    assert "none noted" in window.consents.chip.text()  # others too, was answered: nothing is noted by itself
    entries(window.consents.chip)["consent_everybody"].trigger()
    qtbot.waitUntil(lambda: "everybody" in window.consents.chip.text())
    session_id = window.verdicts.session_id
    with closing(open_database(data_dir, read_only=True)) as connection:
        (consent,) = ConsentStore(connection).of_session(session_id)
    window.edits.push(Edit(session_id, "Mark", changes=(Change(None, Mark(session_id, 1.0)),)))
    dialog = window.consents.dialog
    window.consents.show_window()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.withdraw_button, LEFT)
    qtbot.waitUntil(dialog.question.isVisible)
    qtbot.mouseClick(dialog.question.delete_button, LEFT)
    qtbot.waitUntil(lambda: window.verdicts.session_id != session_id)
    assert not window.is_live
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert ConsentStore(connection).find(consent.id) is None
    window.edits.turn_to(session_id)
    qtbot.waitUntil(lambda: window.edits.undo_words == "")


def test_the_menu_says_what_is_agreed_to(window, chip):
    entries(chip)
    first = chip.entries.actions()[0]
    assert (first.text(), first.isEnabled()) == ("For: read emotions, learn from verdicts", False)
    window.show_live(True)
    window.controls.record.click()
    entries(chip)
    assert chip.entries.actions()[0].text().endswith("record picture and sound")


def test_what_was_noted_is_said_for_a_while_and_then_what_runs(window, chip, qtbot):
    window.status._mention.setInterval(20)
    window.status.say("Watching")
    entries(chip)["consent_everybody"].trigger()
    assert window.status.state.text() == "Noted"
    qtbot.waitUntil(lambda: window.status.state.text() == "Watching")


def test_deleting_what_a_consent_covered_is_said_and_what_was_written_goes(window, dialog):
    window.text.field.setText("I am afraid")
    consent = Consent("s", person="ada", name="Ada & Co", purposes=(Purpose.READING,), id="hers")
    dialog.withdrawn.emit(consent, True)
    assert window.text.field.text() == ""
    window.consents.show_deleted("s")
    assert "deleted" in window.status.state.text()


def test_what_is_written_stays_where_another_sessions_consent_is_withdrawn(window, dialog):
    window.text.field.setText("I am afraid")
    dialog.withdrawn.emit(Consent("other", purposes=(Purpose.READING,), id="theirs"), True)
    assert window.text.field.text() == "I am afraid"
