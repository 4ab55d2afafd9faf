"""The whole program: what a lesson waits for, and the way back from a version that does worse."""

import json
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from remembered import a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import LessonStore

RIGHT = {"verdict": Verdict.CONFIRMATION, "emotion": Emotion.SADNESS}


@pytest.fixture
def data(tmp_path):
    """A data directory, and its two stores."""
    folder = tmp_path / "data"
    with closing(open_database(folder)) as connection:
        yield folder, FeedbackStore(connection), LessonStore(connection)


def test_it_says_what_it_waits_for_and_remembers_what_was_chosen(qtbot, start, data):
    folder, feedback, _ = data
    for minute in range(20):
        feedback.save(a_verdict(minute))
    program = start()
    button = program.window.learning.by_itself
    qtbot.waitUntil(lambda: button.text() == "By itself: waits until live stops ▾")
    program.window.live_wanted.emit(False)
    qtbot.waitUntil(
        lambda: button.text() in ("By itself: in a quiet minute ▾", "By itself: waits for mains power ▾")
    )
    feedback.remove(feedback.all()[0].id)  # as another program would
    qtbot.waitUntil(lambda: button.text() == "By itself: 1 more verdict ▾")
    button.menu().actions()[0].trigger()
    assert button.text() == "By itself: off ▾"
    assert json.loads((folder / "settings.json").read_text())["learn_by_itself"] == "off"


def test_a_version_that_does_worse_is_offered_and_left_with_one_click(qtbot, start, data):
    folder, feedback, lessons = data
    made = folder / "versions" / "0001"
    made.mkdir(parents=True)
    (made / "card.json").write_text(json.dumps({"version": 1, "parent": 0, "verdicts": 25}))
    (folder / "versions" / "current").write_text("1\n")
    for version, right in ((0, 20), (1, 5)):
        for number in range(25):
            kind = RIGHT if number < right else {}
            feedback.save(a_verdict(100 * version + number, version=version, **kind))
    lessons.end(lessons.begin(Cause.ENOUGH), Outcome.REFUSED, "Not used, because it is not better.", None)
    window = start().window
    qtbot.waitUntil(lambda: any("5 of 25" in text for text in window.banners.texts))
    assert "by itself: refused, it is not better" in window.learning.sentence.text()
    window.learning.versions.drift_button.click()
    qtbot.waitUntil(lambda: "(in use): 5 of 25 right" in window.drift.chart.accessibleName())
    assert window.drift.lessons.count() == 1
    window.drift.close()
    button = window.banners.findChild(QPushButton, "drift_choice_0")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (folder / "versions" / "current").read_text() == "0\n")
    qtbot.waitUntil(lambda: not window.learning.versions.roll_back_button.isEnabled())
    assert not any("5 of 25" in text for text in window.banners.texts)
