"""What a screen reader says unasked: another answer that has stayed, once, and replies."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget
from review_fakes import open_review, read
from window_fakes import a_moment, a_prediction

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure
from mmdesk.core.versions import Version
from mmdesk.gui import banners, note
from mmdesk.gui.access import announcing, calm_name, first_rows
from mmdesk.gui.access.announcing import AnswerAnnouncer
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.telling import Utterance
from mmdesk.gui.answer import Headline
from mmdesk.gui.shown import Shown

JOY, ANGER = Emotion.HAPPINESS, Emotion.ANGER


def shown(emotion, share=0.7, not_sure=None):
    moment = a_moment()
    prediction = a_prediction(moment, emotion or ANGER, not_sure=not_sure)
    probabilities = prediction.probabilities * share / 0.7
    return Shown(moment, prediction, probabilities, emotion, not_sure)


@pytest.fixture
def announcer(qtbot, monkeypatch):
    monkeypatch.setattr(announcing, "STAYED_MS", 1)
    monkeypatch.setattr(announcing, "APART_MS", 1)
    headline = Headline()
    qtbot.addWidget(headline)
    return AnswerAnnouncer(headline, headline)


@pytest.fixture
def said(announcer):
    words = []
    announcer.announced.connect(words.append)
    return words


def test_an_answer_that_stays_is_said_once_whatever_becomes_of_its_share(announcer, said, qtbot):
    announcer.take(shown(JOY))
    qtbot.waitUntil(lambda: said == ["Happiness, 70 % sure"])
    for share in (0.71, 0.72, 0.4):
        announcer.take(shown(JOY, share))
        assert not announcer._timer.isActive()
    announcer.take(shown(ANGER))
    qtbot.waitUntil(lambda: said[1:] == ["Anger, 70 % sure"])


def test_what_comes_and_goes_is_not_said(announcer, said, qtbot):
    announcer.take(shown(JOY))
    qtbot.waitUntil(lambda: len(said) == 1)
    announcer.take(shown(ANGER))
    announcer.take(shown(JOY))
    assert not announcer._timer.isActive()
    assert len(said) == 1


def test_one_announcement_waits_until_the_one_before_is_long_ago(announcer, said, qtbot, monkeypatch):
    announcer.take(shown(JOY))
    qtbot.waitUntil(lambda: len(said) == 1)
    monkeypatch.setattr(announcing, "APART_MS", 60_000)
    announcer.take(shown(ANGER))
    assert announcer._timer.interval() > 30_000
    announcer.take(None)
    assert not announcer._timer.isActive()


def test_why_it_is_not_sure_is_said_too(announcer, said, qtbot):
    announcer.take(shown(None, not_sure=NotSure.NO_FACE))
    qtbot.waitUntil(lambda: said == ["No face in the picture"])


def test_after_another_source_the_same_answer_is_said_again(announcer, said, qtbot):
    announcer.take(shown(JOY))
    qtbot.waitUntil(lambda: len(said) == 1)
    announcer.take(None)
    announcer.take(shown(JOY))
    qtbot.waitUntil(lambda: len(said) == 2)


def test_the_window_says_its_answer_its_replies_and_its_banners(window, see, qtbot, monkeypatch):
    replies = []
    for module in (note, banners):
        monkeypatch.setattr(module, "announce", lambda _widget, words: replies.append(words))
    monkeypatch.setattr(announcing, "STAYED_MS", 1)
    with qtbot.waitSignal(window.announcer.announced) as heard:
        see(Emotion.FEAR)
    assert heard.args == ["Fear, 70 % sure"]
    qtbot.keyClick(window, "4")
    window.banners.tell("camera", "No camera.", "Plug one in.")
    assert "anger" in replies[0]
    assert replies[-1] == "No camera. Plug one in."


def test_the_name_of_what_has_the_focus_changes_seldom(window, see, qtbot, monkeypatch):
    monkeypatch.setattr(calm_name, "APART_MS", 60_000)
    bar = window.answer.bars.bars[Emotion.FEAR]
    calm = CalmName(bar)
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(bar.hasFocus)
    for share in range(10):
        calm.tell(f"Fear, {share} %")
    assert bar.accessibleName() == "Fear, 0 %"
    calm._timer.stop()
    calm._on_time()
    assert bar.accessibleName() == "Fear, 9 %"
    window.view.setFocus()
    calm.tell("Fear, 10 %")
    assert bar.accessibleName() == "Fear, 10 %"


@pytest.fixture
def heard():
    """A screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def names_told(window, monkeypatch):
    """Of which widgets a reader is told another name, from now on."""
    told = []
    for widget in window.findChildren(QWidget):
        # setAccessibleName is what sends the message.
        monkeypatch.setattr(
            widget,
            "setAccessibleName",
            lambda name, one=widget: (told.append(one.objectName()), QWidget.setAccessibleName(one, name)),
            raising=False,
        )
    return told


def test_while_a_reader_listens_an_answer_that_stays_sends_hardly_any_name(window, see, heard, monkeypatch):
    told = names_told(window, monkeypatch)
    for place in range(60):
        moment = a_moment(1 + place / 12)
        prediction = a_prediction(moment, Emotion.FEAR, modalities=tuple(Modality))
        shares = prediction.probabilities * (0.6 + place / 200)
        window.show_prediction(moment, replace(prediction, probabilities=shares.astype(np.float32)))
        window.status._write_figures(f"{place} predictions/s")
    assert len(told) == len(set(told)) < 16, Counter(told)  # the first of each; the rest waits for its time
    before = len(told)
    window.answer.headline.show_moment(shown(ANGER))
    assert told[before:] == ["headline"]
    assert window.answer.headline.accessibleName().startswith("Anger. ")


def test_the_name_is_the_newest_when_the_focus_comes(window, heard, qtbot):
    bar = window.answer.bars.bars[Emotion.FEAR]
    calm = CalmName(bar)
    for share in range(10):
        calm.tell(f"Fear, {share} %")
    assert bar.accessibleName() == "Fear, 0 %"
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    assert bar.accessibleName() == "Fear, 9 %"


def test_the_figures_are_told_seldom_and_shown_at_once(window, heard):
    figures = window.status.figures
    for words in ("12 predictions/s", "13 predictions/s"):
        window.status._write_figures(words)
    assert (figures.text(), figures.accessibleName()) == ("13 predictions/s", "12 predictions/s")


def test_a_reader_that_knows_no_announcements_is_told_a_notification(window):
    before, after = (Utterance(window.answer.note, words) for words in ("Noted.", "Taken back."))
    before.notify()
    after.notify()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.answer.note.findChildren(Utterance) == [after]
    told = QAccessible.queryAccessibleInterface(after)
    assert told.role() == QAccessible.Role.Notification
    assert told.text(QAccessible.Text.Name) == "Taken back."
    assert told.parent().object() is window.answer.note


def test_groups_and_boxes_say_what_they_are_called(window):
    for widget, name in ((window.learning, "Learning"), (window.answer, "The answer")):
        told = QAccessible.queryAccessibleInterface(widget)
        assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, name)
    sounds = "Which sound of the file is heard"
    for box, name in ((window.controls.camera, "Camera"), (window.files.sounds, sounds)):
        labels = [
            one.text(QAccessible.Text.Name)
            for one, kind in QAccessible.queryAccessibleInterface(box).relations()
            if kind == QAccessible.RelationFlag.Label
        ]
        assert labels == [name]


def test_a_key_in_the_review_says_where_one_is_and_what_is_there(window, heard, qtbot):
    open_review(window, read("nnhh", voice="nnss"), 4.0)
    window.review.go_to_place(0)
    speech = window._review_keys.speech
    said = []
    speech.said.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):  # held: it is said where they lead
        qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: said == ["0:03.0. Answer: happiness 70 %"])
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == "0:04.0. Voice: sadness 70 %. Selected: 0:02.0 to 0:04.0"
    assert not window.announcer._timer.isActive()  # it is not said once more


def test_a_list_that_gets_the_focus_lets_its_row_be_said(window, heard, qtbot, monkeypatch):
    told = []

    class Told(first_rows.QAccessibleEvent):
        def setChild(self, child):
            told.append(child)
            super().setChild(child)

    monkeypatch.setattr(first_rows, "QAccessibleEvent", Told)
    window.learning.show_versions([Version(0, Path(), None, None, 0)], 0)
    versions = window.learning.versions.list
    versions.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: told == [0])
    versions.setCurrentRow(0)  # what is selected Qt tells of
    window.view.setFocus()
    versions.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    assert told == [0]


def test_the_picture_is_called_what_it_is_once_it_is_there(window):
    window.view.show_nothing("Waiting for the camera…", "")
    assert window.view.accessibleName() == "Waiting for the camera."
    window.view.show_picture(QImage(4, 4, QImage.Format.Format_RGB32))
    assert window.view.accessibleName() == "The picture"


def test_the_sheet_of_keys_opens_by_a_question_mark_but_not_in_a_text(window, qtbot):
    window.text.field.setFocus()
    qtbot.keyClick(window.text.field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert not window.ask_review.help.isVisible()
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Question)
    assert window.ask_review.help.isVisible()
    window.ask_review.help.close()
