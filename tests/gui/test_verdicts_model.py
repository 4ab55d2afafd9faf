"""100,000 rows: only what is looked at is read."""

from dataclasses import replace

from past_fakes import NOON
from PySide6.QtCore import Qt
from remembered import a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.core.verdict_list import Column, Lesson, VerdictLine
from mmdesk.gui.putting_right import other_emotion
from mmdesk.gui.verdict_list.in_turn import InTurn
from mmdesk.gui.verdict_list.line_words import why_words, words_in
from mmdesk.gui.verdict_list.verdicts_model import VerdictsModel

MANY = 100_000


def a_line(number, lesson=Lesson.LEARNED):
    return VerdictLine(number, a_verdict(0), "/a.mp4", NOON, 1.0, "", lesson)


def made(numbers):
    model, asked = VerdictsModel(), []
    model.lines_wanted.connect(asked.append)
    model.show_numbers(numbers)
    return model, asked


def test_of_many_rows_only_the_pages_that_are_seen_are_asked_for_and_once(qtbot):
    model, asked = made(range(MANY, 0, -1))
    assert model.rowCount() == MANY
    assert model.index(50_000, 0).data() == "…"
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked[0] == list(range(50_000, 49_900, -1))
    assert model.index(50_050, 3).data() is None
    model.show_lines([a_line(number) for number in asked[0]])
    assert model.index(50_000, 1).data() == "a.mp4"
    qtbot.wait(10)
    assert len(asked) == 1


def test_scrolling_past_many_asks_for_the_last_pages_alone(qtbot):
    model, asked = made(range(MANY))
    for row in range(0, MANY, 500):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 4
    assert asked[-1][-1] == 99_599


def test_of_all_that_was_read_little_is_kept(qtbot):
    model, _ = made(range(MANY))
    for first in range(0, 10_000, 100):
        model.show_lines([a_line(number) for number in range(first, first + 100)])
    assert model.line(9_999) is not None
    assert model.line(0) is None


def test_what_is_changed_is_shown_before_it_is_written_and_waits_again(qtbot):
    model, _ = made([7, 8])
    model.show_lines([a_line(7), a_line(8)])
    model.say_otherwise([8, 99], other_emotion(Emotion.FEAR).make)
    said = [(model.line(row).feedback.emotion, model.line(row).lesson) for row in (0, 1)]
    assert said == [(Emotion.ANGER, Lesson.LEARNED), (Emotion.FEAR, Lesson.WAITING)]
    model.drop([7])
    assert model.rowCount() == 1
    assert model.line(0).feedback.emotion is Emotion.FEAR


def test_the_whole_row_is_spoken_with_its_first_cell(qtbot):
    model, _ = made([7])
    model.show_lines([a_line(7)])
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Shown: Sadness, You said: Anger" in words


def test_one_thing_is_done_after_the_other(qtbot):
    turn, done, idle = InTurn(), [], []
    turn.idle.connect(lambda: idle.append(list(done)))
    for name in ("first", "second", "third"):
        turn.ask(lambda name=name: done.append(name))
    assert done == ["first"]
    turn.wait_for(["a", "b"])
    turn.show_kept("b")
    turn.show_kept("of somebody else")
    assert done == ["first"]
    turn.show_kept("a")
    assert done == ["first", "second"]
    turn.wait_for([])
    assert done == ["first", "second", "third"]
    turn.end("it failed", "")
    assert not turn.is_busy
    assert idle == [done]


def test_the_neighbours_in_a_range_are_not_said_to_be_without_picture_and_sound():
    line = a_line(1, Lesson.NOTHING_KEPT)
    assert words_in(line, Column.LESSON) == "not needed"
    assert "of a range one moment in each second" in why_words(line)
    gone = replace(line, is_file_there=False)
    assert words_in(gone, Column.LESSON) == "nothing kept"
