"""What a screen reader says unasked: another answer that has stayed, once, and replies."""

import pytest
from PySide6.QtCore import Qt
from window_fakes import a_moment, a_prediction

from mmdesk.core.emotions import Emotion
from mmdesk.core.predictions import NotSure
from mmdesk.gui import banners, note
from mmdesk.gui.access import announcing, calm_name
from mmdesk.gui.access.announcing import AnswerAnnouncer
from mmdesk.gui.access.calm_name import CalmName
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


def test_the_sheet_of_keys_opens_by_a_question_mark_but_not_in_a_text(window, qtbot):
    window.text.field.setFocus()
    qtbot.keyClick(window.text.field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert not window.ask_review.help.isVisible()
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Question)
    assert window.ask_review.help.isVisible()
    window.ask_review.help.close()
