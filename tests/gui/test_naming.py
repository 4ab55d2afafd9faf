"""Naming whoever is shown: by a key, a chip, or the head of the answer, live and in a review."""

from dataclasses import replace

import pytest
from kept_rows import rows
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from window_fakes import a_moment, a_prediction, peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.named_people import NamedPerson, clean_name, person_called
from mmdesk.core.predictions import Box, Face
from mmdesk.gui.review.rows import subject_words

ANNA, BEN = NamedPerson("Anna", id="a" * 32), NamedPerson("Ben", id="b" * 32)


@pytest.fixture
def popup(window):
    yield window.naming.popup
    window.naming.popup.close()


@pytest.fixture
def named(window):
    """What is to be kept."""
    told = []
    window.naming.names.named.connect(
        lambda session, numbers, person: told.append((numbers, person.name if person else None))
    )
    return told


def meet(window, *numbers):
    """A live moment with these people, the first of whom is followed."""
    window.is_live = True
    moment = replace(a_moment(1.0), captured_at=100.0)
    faces = tuple(Face(Box(10 + 50 * n, 20, 30, 30), 1.0, n, peak(Emotion.ANGER)) for n in numbers)
    prediction = replace(a_prediction(moment, Emotion.ANGER), faces=faces, person=next(iter(numbers), 0))
    window.show_prediction(moment, prediction)


def test_the_key_asks_who_is_shown_and_enter_names_them(window, qtbot, popup, named):
    meet(window, 1)
    qtbot.keyClick(window, "p")
    assert popup.isVisible()
    qtbot.keyClicks(popup.field, "  Anna ")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert named == [([0, 1], "Anna")]  # alone: whoever has no number is the same person
    assert window.answer.headline.accessibleName().startswith("Anna. ")


def test_before_anything_is_shown_nobody_can_be_named(window, qtbot, popup):
    qtbot.keyClick(window, "p")
    assert not popup.isVisible()
    assert not window.answer.name_button.isEnabled()


def test_letters_in_the_text_field_are_letters(window, qtbot, popup):
    meet(window, 1)
    window.text.field.setFocus()
    qtbot.keyClick(window.text.field, "p")
    assert window.text.field.text() == "p"
    assert not popup.isVisible()


def test_of_several_people_the_one_whose_chip_was_asked_is_named(window, qtbot, popup, named):
    meet(window, 1, 2)
    chip = window.people.chips[1]
    at = QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, chip.mapToGlobal(at))
    QApplication.sendEvent(chip, asked)
    assert popup.title.text() == "Who is person 2?"
    qtbot.keyClicks(popup.field, "Ben")
    qtbot.keyClick(popup.field, Qt.Key.Key_Enter)
    assert named == [([2], "Ben")]
    assert chip.name == "Ben"
    assert chip.accessibleName().startswith("Ben, person 2: ")
    assert "Ben" not in window.answer.headline.accessibleName()  # that is person 1's


def test_whoever_was_named_before_is_found_by_a_few_letters_and_the_arrow(window, qtbot, popup, named):
    window.naming.names.take("another session", {}, [BEN, ANNA])
    meet(window, 1)
    qtbot.keyClick(window, "p")
    assert [popup.list.item(n).text() for n in range(popup.list.count())] == ["Ben", "Anna"]
    qtbot.keyClicks(popup.field, "an")
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert named == [([0, 1], "Anna")]
    assert window.naming.names.whose == {0: ANNA.id, 1: ANNA.id}


def test_a_known_name_in_other_letters_is_the_same_person(window, qtbot, popup):
    window.naming.names.take("", {}, [ANNA])
    meet(window, 1)
    window.answer.name_button.click()
    qtbot.keyClicks(popup.field, "ANNA")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert window.naming.names.of(1) == ANNA


def test_nobody_in_particular_takes_the_name_away(window, qtbot, popup, named):
    meet(window, 1)
    window.naming.names.take(window.edits.session_id, {1: ANNA}, [ANNA])
    qtbot.keyClick(window, "p")
    popup.nobody_button.click()
    assert named == [([0, 1], None)]
    assert window.naming.names.whose == {}


def test_a_person_is_renamed_everywhere_at_once(window, qtbot, popup):
    renamed = []
    window.naming.names.renamed.connect(lambda *told: renamed.append(told[1:]))
    meet(window, 1, 2)
    window.naming.names.take(window.edits.session_id, {1: ANNA, 2: BEN}, [ANNA, BEN])
    qtbot.keyClick(window, "p")
    assert popup.field.selectedText() == "Anna"
    qtbot.keyClicks(popup.field, "Ann & Co")
    assert popup.rename_button.isVisible()
    popup.rename_button.click()
    assert renamed == [(ANNA.id, "Ann & Co")]
    assert window.people.chips[0].name == "Ann & Co"


def test_a_name_that_is_anothers_is_offered_to_nobody_for_renaming(window, qtbot, popup):
    meet(window, 1)
    window.naming.names.take(window.edits.session_id, {1: ANNA}, [ANNA, BEN])
    qtbot.keyClick(window, "p")
    qtbot.keyClicks(popup.field, "ben")
    assert not popup.rename_button.isVisible()


def test_a_long_name_does_not_widen_the_window(window, qtbot):
    meet(window, 1, 2)
    before = window.minimumSizeHint().width()
    window.naming.names.name([1], "歐陽" * 40)
    assert window.minimumSizeHint().width() <= max(before, 1280)
    assert window.size().width() == 1280


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Anna\n Maria\t", "Anna Maria"),
        ("\u202eevil", "evil"),
        ("\x00\x07", ""),
        ("王小明", "王小明"),
        ("e\u0301", "é"),
        ("x" * 200, "x" * 80),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("A\u200bd\u2060a\ufeff\u200e", "Ada"),
        *((blank, "") for blank in ("\u200b", "\u200d", "\ufe0f", "\u3164", "\u2800 \u00ad")),
    ],
)
def test_a_name_is_kept_as_it_can_be_read(written, kept):
    assert clean_name(written) == kept


def test_names_that_look_the_same_are_one_persons():
    ada = NamedPerson("Ada")
    assert person_called("a\u200dd\u200bA ", [ada]) is ada
    assert person_called("Ada", [replace(ada, name="Ada\u200b")]) is not None  # kept by an older mmdesk
    assert person_called("Adam", [ada]) is None
    assert person_called("\u200d", [replace(ada, name="\u200b")]) is None


def test_a_lane_has_the_name_of_its_person():
    assert subject_words(2, lambda number: {2: "Ben"}.get(number, "")) == "Ben"
    assert subject_words(2) == "Person 2"


def test_live_a_name_is_kept_and_read_by_at_once_and_verdicts_are_about_that_person(
    qtbot, start, clip, tmp_path
):
    window = start(str(clip), str(clip)).window
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.prediction.person == 1)
    qtbot.keyClick(window, "p")
    qtbot.keyClicks(window.naming.popup.field, "Anna")
    qtbot.keyClick(window.naming.popup.field, Qt.Key.Key_Return)
    anna = window.naming.names.of(1).id
    qtbot.waitUntil(lambda: window.showing.shown.prediction.part == anna)
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    qtbot.keyClick(window, "4")
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "1 verdict waiting")
    assert rows(tmp_path, "SELECT who FROM feedback") == [(anna,)]
    assert rows(tmp_path, "SELECT name FROM people") == [("Anna",)]


def test_in_a_file_the_name_holds_for_the_whole_session_and_for_reading_it_again(
    qtbot, start, clip, tmp_path
):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.status.state.text() == "Ready")
    window.view.setFocus()
    qtbot.keyClick(window, "4")
    qtbot.waitUntil(lambda: len(rows(tmp_path, "SELECT who FROM feedback")) == 1)
    qtbot.keyClick(window, "p")
    qtbot.keyClicks(window.naming.popup.field, "Anna")
    qtbot.keyClick(window.naming.popup.field, Qt.Key.Key_Return)
    anna = window.naming.names.of(1).id
    qtbot.waitUntil(lambda: rows(tmp_path, "SELECT who FROM feedback") == [(anna,)])  # given before
    first = window.review.session.session
    window.comparing.read_again_wanted.emit(first)
    qtbot.waitUntil(lambda: window.review.is_open and window.review.session.session.id != first.id)
    qtbot.waitUntil(lambda: window.naming.names.called(1) == "Anna")
