import sys
import textwrap

import pytest
from arriving import arrives
from PySide6.QtTest import QSignalSpy

from mmdesk.workers.learning_process import LearningProcess

ADMITTED = """
    say(event="started", verdicts=24)
    for step in range(3):
        say(event="progress", step=step + 1, of=3, loss=0.5)
    say(event="gate", admitted=True, before=0.5, after=0.7, base_before=0.8, base_after=0.8, reason="Better.")
    say(event="version", number=7)
"""
OBEDIENT = """
    say(event="started", verdicts=24)
    word = sys.stdin.readline().strip()
    if word == "cancel":
        say(event="cancelled")
    else:
        say(event="gate", admitted=False, before=0.5, after=0.5, base_before=0.8, base_after=0.8, reason=word)
"""


@pytest.fixture
def learning(tmp_path, qtbot):
    """A learning process that runs the given lines of Python instead of the real command."""
    made = []

    def _make(body):
        script = tmp_path / "learn.py"
        head = "import json, sys\ndef say(**event):\n    print(json.dumps(event), flush=True)\n"
        script.write_text(head + textwrap.dedent(body))
        made.append(LearningProcess(tmp_path, command=[sys.executable, str(script)]))
        return made[-1]

    yield _make
    for process in made:
        process.kill()


def test_its_lines_become_signals_in_order(qtbot, learning):
    process = learning(ADMITTED)
    spies = [QSignalSpy(signal) for signal in (process.started, process.progressed, process.judged)]
    made = QSignalSpy(process.version_made)
    with arrives(qtbot, process.ended):
        process.learn()
    assert [[spy.at(row) for row in range(spy.count())] for spy in spies] == [
        [[24]],
        [[1, 3], [2, 3], [3, 3]],
        [[True, "Better."]],
    ]
    assert made.at(0) == [7]


@pytest.mark.parametrize(("word", "signal"), [("stop", "judged"), ("cancel", "cancelled")])
def test_stop_and_cancel_differ(qtbot, learning, word, signal):
    process = learning(OBEDIENT)
    process.started.connect(getattr(process, word))
    with arrives(qtbot, getattr(process, signal)), arrives(qtbot, process.ended):
        process.learn()


def test_a_refused_candidate_is_not_a_failure(qtbot, learning):
    process = learning(OBEDIENT)
    failed = QSignalSpy(process.failed)
    process.started.connect(process.stop)
    with arrives(qtbot, process.ended):
        process.learn()
    assert failed.count() == 0


def test_what_was_damaged_is_told_with_the_gates_word_and_not_again(qtbot, learning):
    process = learning(
        """
        say(event="damaged", reason="Version 3 is damaged.")
        say(event="left_out", id="one", reason="Its features are no numbers.")
        say(event="gate", admitted=False, reason="Too few.")
        """
    )
    judged = QSignalSpy(process.judged)
    for _ in range(2):
        with arrives(qtbot, process.ended):
            process.learn()
    words = "Too few. Version 3 is damaged. 1 damaged verdict was left out."
    assert [judged.at(row) for row in range(2)] == [[False, words]] * 2


def test_a_child_that_dies_is_told_with_its_last_words(qtbot, learning):
    process = learning("sys.exit('no memory left')")
    failed = QSignalSpy(process.failed)
    with arrives(qtbot, process.ended):
        process.learn()
    assert failed.at(0)[1] == "no memory left"


def test_a_child_that_talks_nonsense_does_no_harm(qtbot, learning):
    process = learning(
        'print("hello"); print("[1, 2]"); say(event="from the future"); say(event="cancelled")'
    )
    with arrives(qtbot, process.cancelled), arrives(qtbot, process.ended):
        process.learn()


def test_a_command_that_is_not_there_is_told(qtbot, tmp_path):
    process = LearningProcess(tmp_path, command=["/nowhere/mmdesk"])
    with arrives(qtbot, process.failed), arrives(qtbot, process.ended):
        process.learn()


def test_a_second_request_while_it_runs_does_nothing(qtbot, learning):
    process = learning(OBEDIENT)
    began = QSignalSpy(process.began)
    with arrives(qtbot, process.started):
        process.learn()
    process.learn()
    assert began.count() == 1
    with arrives(qtbot, process.ended):
        process.cancel()


def test_a_child_that_does_not_obey_can_be_killed(qtbot, learning):
    process = learning('say(event="started", verdicts=1)\nimport time\ntime.sleep(100)')
    with arrives(qtbot, process.started):
        process.learn()
    with arrives(qtbot, process.ended):
        process.kill()
    assert not process.is_running
