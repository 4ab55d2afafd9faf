"""Ask me in the whole program: a file that was read is asked about, and the answers are learned from."""

from kept_rows import rows
from PySide6.QtCore import Qt


def test_an_answer_is_a_verdict_whose_features_are_read_from_the_file(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.status.state.text() == "Ready")
    panel = window.asking.panel
    panel.sound.let_play_by_itself(False)
    window.learning.ask_button.click()
    qtbot.waitUntil(lambda: panel.is_asking and panel.picture.has_picture)
    question = window.asking.question
    qtbot.keyClick(panel, "5")
    qtbot.waitUntil(
        lambda: (
            rows(tmp_path, "SELECT moment_id, emotion, wants FROM feedback")
            == [(question.past.moment.id, "fear", 0)]
        )
    )
    assert len(rows(tmp_path, "SELECT * FROM features")) > 0
    assert window.edits.undo_words.startswith("Undo: this is fear")  # it is a step of the file's as well
    assert window.review.verdicts_on(window.review.columns.place_of(question.past.moment.id))
    qtbot.keyClick(panel, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: rows(tmp_path, "SELECT count(*) FROM feedback WHERE removed_at IS NULL") == [(0,)]
    )
    qtbot.waitUntil(lambda: panel.picture.has_picture)
    while window.asking.question is not None:
        qtbot.keyClick(panel, "s")
    qtbot.waitUntil(lambda: rows(tmp_path, "SELECT count(*) FROM passed_over")[0][0] > 0)
    panel.more_button.click()
    qtbot.waitUntil(lambda: panel.message.text() == "Nothing to ask")


def test_without_media_it_says_what_to_do(qtbot, start):
    window = start(camera=None, microphone=None).window
    window.learning.ask_button.click()
    qtbot.waitUntil(lambda: window.asking.panel.message.text() == "Nothing to ask")
    assert "Open a file" in window.asking.panel.more.text()
