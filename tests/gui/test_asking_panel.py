"""Ask me in a real window: one key an answer, and nothing of what was read before it."""

from dataclasses import replace

import numpy as np
import pytest
from past_fakes import NOON, grey
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QSignalSpy
from review_fakes import read

from mmdesk.core.asking import Why
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face
from mmdesk.core.questions import Question, Queue
from mmdesk.core.sessions import LIVE, Session
from mmdesk.core.wanted import Place

SOUND = np.sin(np.arange(16_000) / 9).astype(np.float32)
FILM = Session("/films/talk.mp4", NOON, id="film")
CONTROL = Qt.KeyboardModifier.ControlModifier


def questions(letters="hsa", voice="", session=FILM):
    found = []
    for past in read(letters, every_s=20.0, voice=voice):
        face = (Face(Box(8, 6, 20, 20)),)
        past = replace(past, prediction=replace(past.prediction, faces=face))
        place = Place(session.source, past.moment.start_s, past.moment.end_s)
        found.append(Question(session, past, place, (Why.UNSURE,)))
    return tuple(found)


def seen(question, sound=SOUND, text="so it is"):
    return replace(question.past.moment, picture=grey(size=(128, 96)), sound=sound, text=text)


@pytest.fixture
def asking(window):
    return window.asking


@pytest.fixture
def panel(asking):
    return asking.panel


@pytest.fixture
def begin(window, asking):
    """Open the panel with these questions, of which all media can be read."""

    def _begin(asked, **media):
        asking.media_wanted.connect(lambda one: asking.take_media(one, seen(one, **media)))
        window.learning.ask_button.click()
        asking.take_queue(Queue(asked, 1, 1))

    return _begin


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.focusWidget() or panel, key)


def everything_said(panel):
    """All that is written on the panel, but for the names of the keys."""
    parts = (panel.title, panel.place, panel.hidden, panel.said, panel.words)
    return " ".join(part.text() for part in parts).lower()


def test_each_answer_is_one_key_and_a_verdict_that_wants_features(qtbot, begin, panel, given):
    begin(questions())
    assert panel.isVisible()
    assert panel.title.text() == "What is this?"
    assert "talk.mp4, 0:20" in panel.place.text()
    assert "1 of 3" in panel.place.text()
    press(qtbot, panel, "2", "4", "4")
    said = [(one.session_id, one.moment_id, one.emotion, one.verdict) for one in given]
    assert said == [
        ("film", "m0", Emotion.HAPPINESS, Verdict.CONFIRMATION),
        ("film", "m1", Emotion.ANGER, Verdict.CORRECTION),
        ("film", "m2", Emotion.ANGER, Verdict.CONFIRMATION),
    ]
    assert all(one.wants_features and one.modality is None for one in given)
    assert not panel.is_asking
    assert panel.message.text() == "Thank you: all 3 answered"


def test_what_was_read_is_hidden_until_it_is_answered(qtbot, begin, panel):
    begin(questions("hs"))
    assert not any(word in everything_said(panel) for word in ("happiness", "sadness", "%"))
    assert panel.hidden.text().startswith("What was read stays hidden")
    press(qtbot, panel, "4")
    assert panel.said.text() == "You said anger. It had read happiness, 70 %."
    panel.said.setText("")
    assert not any(word in everything_said(panel) for word in ("happiness", "sadness", "%"))


def test_what_was_read_is_not_seen_behind_it_either(qtbot, window, begin, panel):
    begin(questions("hs"))
    window.resize(1300, 740)
    for part in (window.answer, window.opinions, window.timeline):
        middle = part.mapTo(window, part.rect().center())
        assert window.childAt(middle).objectName() == "ask_cover"
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert window.childAt(window.rect().center()).objectName() != "ask_cover"


def test_the_moment_is_shown_with_its_face_its_sound_and_its_words(qtbot, begin, panel, asking):
    played = QSignalSpy(asking.play_wanted)
    begin(questions())
    assert panel.picture.has_picture
    assert panel.picture.box == Box(16, 12, 40, 40)  # in a picture twice as large as that which was read
    assert panel.words.text() == "“so it is”"
    assert not panel.sound.isHidden()
    assert played.count() == 1
    press(qtbot, panel, Qt.Key.Key_Space)
    assert played.count() == 2
    assert played.at(1)[0] is SOUND


def test_no_sound_plays_by_itself_where_it_is_not_wanted(qtbot, begin, panel, asking):
    played = QSignalSpy(asking.play_wanted)
    begin(questions())
    press(qtbot, panel, "m")
    assert not panel.sound.plays_by_itself
    press(qtbot, panel, "1")
    assert played.count() == 1
    press(qtbot, panel, Qt.Key.Key_Space)
    assert played.count() == 2


def test_without_picture_and_sound_there_are_words_to_read(begin, panel, asking, window):
    window.learning.ask_button.click()
    (question,) = asked = questions("h")
    asking.take_queue(Queue(asked, 1, 1))
    asking.take_media(question, replace(question.past.moment, text="so it is"))
    assert not panel.picture.has_picture
    assert panel.picture.accessibleName() == "so it is"
    assert panel.words.isHidden()
    assert panel.sound.isHidden()


def test_what_is_not_shown_yet_cannot_be_answered(qtbot, window, asking, panel, given):
    window.learning.ask_button.click()
    (question,) = asked = questions("h")
    asking.take_queue(Queue(asked, 1, 1))
    press(qtbot, panel, "2")
    assert given == []
    asking.take_media(question, seen(question))
    press(qtbot, panel, "2")
    assert len(given) == 1


def test_the_next_moment_is_read_while_one_is_looked_at(begin, asking):
    wanted = QSignalSpy(asking.media_wanted)
    asked = questions()
    begin(asked)
    assert [wanted.at(number)[0] for number in range(wanted.count())] == list(asked[:2])


@pytest.mark.parametrize("key", ["s", Qt.Key.Key_Right, Qt.Key.Key_Delete])
def test_who_cannot_tell_passes_it_for_good(qtbot, begin, panel, asking, given, key):
    passed = QSignalSpy(asking.passed_over)
    begin(questions("hs"))
    press(qtbot, panel, key, "3")
    assert [passed.at(number) for number in range(passed.count())] == [["film", "m0"]]
    assert [one.moment_id for one in given] == ["m1"]
    assert panel.message.text() == "Thank you: 1 of 2 answered"


def test_the_last_answer_is_taken_back_and_asked_again(qtbot, begin, panel, given, gone):
    begin(questions())
    press(qtbot, panel, "2", "3")
    qtbot.keyClick(panel, "z", CONTROL)
    assert gone == [given[1].id]
    assert "2 of 3" in panel.place.text()
    assert panel.said.text().startswith("You said happiness")
    qtbot.keyClick(panel, "z", CONTROL)
    assert gone == [given[1].id, given[0].id]
    assert "1 of 3" in panel.place.text()
    qtbot.keyClick(panel, "z", CONTROL)  # nothing is left to take back
    press(qtbot, panel, "1")
    assert given[-1].moment_id == "m0"


def shifted(digit):
    """Shift and a digit's key, as a keyboard on which that writes another sign gives it."""
    modifier = Qt.KeyboardModifier.ShiftModifier
    return QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Exclam, modifier, 9 + digit, 0, 0, "!")


def test_with_shift_the_last_answer_has_a_second_choice_too(qtbot, begin, panel, given, gone, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    begin(questions("hs"))
    press(qtbot, panel, "4")
    panel.keyPressEvent(shifted(6))
    assert (given[-1].moment_id, given[-1].emotion, given[-1].second) == (
        "m0",
        Emotion.ANGER,
        Emotion.DISGUST,
    )
    assert gone == [given[0].id]
    assert panel.said.text().startswith("You said anger, perhaps disgust.")
    assert "2 of 2" in panel.place.text()
    qtbot.keyClick(panel, "z", CONTROL)  # the answer goes whole
    assert gone == [given[0].id, given[1].id, given[0].id]
    assert "1 of 2" in panel.place.text()


def test_with_alt_an_answer_is_not_quite_sure(qtbot, begin, panel, given):
    begin(questions("hs"))
    qtbot.keyClick(panel, "4", Qt.KeyboardModifier.AltModifier)
    assert (given[-1].emotion, given[-1].strength) == (Emotion.ANGER, NOT_QUITE_SURE)
    assert panel.said.text().startswith("You said probably anger.")


def test_a_pass_is_taken_back_too(qtbot, begin, panel, asking):
    back = QSignalSpy(asking.pass_taken_back)
    begin(questions("hs"))
    press(qtbot, panel, "s")
    qtbot.keyClick(panel, "z", CONTROL)
    assert back.at(0) == ["film", "m0"]
    assert "1 of 2" in panel.place.text()


def test_the_last_answer_can_be_taken_back_from_the_end(qtbot, begin, panel, gone):
    begin(questions("h"))
    press(qtbot, panel, "2")
    assert not panel.is_asking
    qtbot.keyClick(panel, "z", CONTROL)
    assert panel.is_asking
    assert len(gone) == 1


def test_where_face_and_voice_differ_each_can_be_asked_alone(qtbot, begin, panel, given):
    begin(questions("hs", voice="ss"))
    press(qtbot, panel, "3")
    assert panel.alone[Modality.FACE].isVisible()
    assert panel.alone[Modality.VOICE].isVisible()
    assert not panel.alone[Modality.TEXT].isVisible()
    press(qtbot, panel, "v")
    assert panel.title.text() == "What does the voice alone say?"
    assert not panel.picture.has_picture
    assert panel.words.isHidden()
    press(qtbot, panel, "3")
    assert (given[-1].moment_id, given[-1].modality, given[-1].emotion) == (
        "m0",
        Modality.VOICE,
        Emotion.SADNESS,
    )
    assert panel.said.text() == "You said voice sadness. It had read sadness, 70 %."
    assert "2 of 2" in panel.place.text()
    assert not panel.alone[Modality.VOICE].isVisible()
    press(qtbot, panel, "f")
    assert panel.picture.has_picture
    assert panel.sound.isHidden()
    press(qtbot, panel, "s")  # nothing more is said of it
    assert panel.title.text() == "What is this?"
    assert len(given) == 2


def test_an_answer_about_the_voice_is_taken_back_alone(qtbot, begin, panel, given, gone):
    begin(questions("hs", voice="ss"))
    press(qtbot, panel, "3", "v", "4")
    qtbot.keyClick(panel, "z", CONTROL)
    assert gone == [given[1].id]
    assert "2 of 2" in panel.place.text()


def test_a_file_that_went_away_is_left_out_with_a_line(qtbot, window, asking, panel, given):
    window.learning.ask_button.click()
    first, second = asked = questions("hs")
    asking.take_queue(Queue(asked, 1, 1))
    asking.take_lost(first, "talk.mp4 is not there any more.")
    assert "talk.mp4 is not there any more." in panel.said.text()
    assert "1 of 1" in panel.place.text()
    asking.take_media(second, seen(second))
    press(qtbot, panel, "1")
    assert [one.moment_id for one in given] == ["m1"]


def test_where_all_files_went_away_it_ends(window, asking, panel):
    window.learning.ask_button.click()
    (question,) = asked = questions("h")
    asking.take_queue(Queue(asked, 1, 1))
    asking.take_lost(question, "talk.mp4 is not there any more.")
    assert panel.message.text() == "Nothing answered"
    assert "talk.mp4 is not there any more." in panel.more.text()


@pytest.mark.parametrize(
    ("queue", "words"),
    [
        (Queue(), "Nothing was read yet"),
        (Queue((), 3, 0), "Record a session, or open a file"),
        (Queue((), 3, 2), "answered or passed everything"),
    ],
)
def test_where_there_is_nothing_to_ask_it_says_why(window, asking, panel, queue, words):
    window.learning.ask_button.click()
    assert panel.message.text().startswith("Looking for")
    asking.take_queue(queue)
    assert panel.message.text() == "Nothing to ask"
    assert words in panel.more.text()


def test_while_live_nobody_is_disturbed(qtbot, window, asking, panel):
    window.is_live = True
    wanted = QSignalSpy(asking.wanted)
    window.learning.ask_button.click()
    assert not panel.isVisible()
    assert wanted.count() == 0
    assert window.answer.note.text.startswith("Stop live first")
    qtbot.keyClick(window, "a")  # a letter like any other
    assert window.text.field.text() == "a"


def test_its_key_begins_a_text_where_writing_goes_on(qtbot, window, asking, panel):
    qtbot.keyClick(window, "a")
    assert panel.isVisible()
    qtbot.keyClick(panel, "n")
    assert not panel.isVisible()
    assert window.text.field.text() == "an"


def test_going_live_ends_it(window, begin, panel):
    begin(questions())
    window.show_live(True)
    assert not panel.isVisible()


def test_why_nothing_is_heard_is_said_in_the_envelopes_place(begin, panel):
    begin(questions())
    panel.sound.show_trouble("There is no sound output.", "Plug one in.")
    assert panel.sound.trouble.isVisible()
    assert panel.sound.trouble.text() == "There is no sound output. Plug one in."
    panel.sound.show_playing(True)
    assert not panel.sound.trouble.isVisible()


def test_esc_ends_it_and_a_late_queue_is_not_shown(qtbot, window, asking, panel):
    window.learning.ask_button.click()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    asking.take_queue(Queue(questions(), 1, 1))
    assert not panel.isVisible()
    assert asking.question is None


def test_of_two_queues_that_were_wanted_one_is_asked(qtbot, window, begin, asking, panel, given):
    window.learning.ask_button.click()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    begin(questions("hs"))
    press(qtbot, panel, "2")
    asking.take_queue(Queue(questions("aaa"), 1, 1))
    assert "2 of 2" in panel.place.text()


def test_at_the_end_one_can_learn_at_once(qtbot, window, begin, asking, panel):
    wanted = QSignalSpy(window.learning.learn_wanted)
    window.learning.show_waiting(0)
    begin(questions("h"))
    press(qtbot, panel, "2")
    assert not panel.learn_button.isVisible()
    window.learning.show_waiting(1)
    asking.show_waiting(1)  # its features were read meanwhile
    assert panel.waiting.text() == "1 verdict is waiting to be learned from."
    assert panel.learn_button.property("role") != "primary"  # one teaches little
    asking.show_waiting(10)
    assert panel.learn_button.property("role") == "primary"
    panel.learn_button.click()
    assert not panel.isVisible()
    assert wanted.count() == 1


def test_it_can_go_on_with_more(qtbot, begin, asking, panel):
    begin(questions("h"))
    wanted = QSignalSpy(asking.wanted)
    press(qtbot, panel, "2")
    panel.more_button.click()
    assert wanted.count() == 1
    assert panel.message.text().startswith("Looking for")


def test_the_steps_of_what_is_looked_at_stay_its_own(qtbot, window, begin, panel):
    before = window.edits.session_id
    begin(questions("h"))
    press(qtbot, panel, "2")
    assert window.edits.session_id == before
    assert window.edits.undo_words == ""


def test_nothing_is_drawn_into_the_live_timeline(qtbot, window, see, begin, panel, given):
    see()
    window.is_live = False
    window.edits.turn_to("film")  # the session that is asked about was live just now
    begin(questions("h"))
    press(qtbot, panel, "2")
    assert len(given) == 1
    assert window.timeline.timeline._marks == []


def test_keys_that_are_held_down_count_once(qtbot, begin, panel, given):
    begin(questions())
    for repeats in (False, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2", repeats)
        panel.keyPressEvent(event)
    assert len(given) == 1


def test_a_long_name_and_a_live_one_do_not_widen_it(qtbot, window, begin, panel):
    window.resize(1024, 640)
    long = Session("/films/" + "a very long name " * 12 + ".mp4", NOON, id="film")
    begin(questions("h", session=long))
    qtbot.waitExposed(panel)
    assert panel.width() <= window.width()
    assert panel.height() <= window.height()


def test_a_live_sessions_moment_says_when_it_was(begin, panel):
    begin(questions("h", session=Session(LIVE, NOON, id="live")))
    assert panel.place.text().startswith("Live, ")


def test_whose_moment_it_is_is_said_by_name(begin, panel):
    begin(tuple(replace(one, name="Anna") for one in questions("h")))
    assert panel.place.text().startswith("Anna  ·  talk.mp4")


def test_every_control_has_a_name(begin, panel):
    begin(questions("hs", voice="ss"))
    for button in (*panel.choices.values(), panel.sound.play_button, panel.sound.quiet_button):
        assert button.accessibleName()
    assert panel.picture.accessibleName() == "The picture of the moment. A face is marked."


def test_at_the_end_the_voice_can_still_be_asked_alone(qtbot, begin, panel):
    begin(questions("h", voice="s"))
    press(qtbot, panel, "3")
    assert panel.message.text() == "Thank you"
    assert "its file" in panel.more.text()
    press(qtbot, panel, "v")
    assert panel.is_asking
    assert panel.title.text() == "What does the voice alone say?"
