"""`mmdesk learn` as the window runs it: a child process, JSON lines, orders on standard input."""

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))
from toy_base import ToyPerson, write_toy_base
from warm_commands import Warm

from mmdesk.cli.main import main
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.model.readout_file import load_readout
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import CUT_OFF, LessonStore
from mmdesk.store.making import MakingLock
from mmdesk.store.versions import VersionStore

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_toy_base(tmp_path_factory.mktemp("base"))


def given(data_dir, feedback):
    with closing(open_database(data_dir)) as connection:
        store = FeedbackStore(connection)
        for one in feedback:
            store.save(one)


def start(data_dir, base, *options):
    return Warm("learn", "--data-dir", data_dir, "--base-dir", base, *options)


def learn(data_dir, base, *options, stdin=""):
    with start(data_dir, base, *options) as child:
        out, err = child.communicate(stdin)
    return child.returncode, told(out, err)


def learn_in_a_new_process(data_dir, base):
    command = [sys.executable, "-m", "mmdesk", "learn", "--data-dir", str(data_dir), "--base-dir", str(base)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, input="", capture_output=True, text=True, check=False
    )
    return done.returncode, told(done.stdout, done.stderr)


def told(out, err):
    events = [json.loads(line) for line in out.splitlines()]
    # Trouble is told twice: to the window as an event, to whoever reads the terminal as one line.
    trouble = [f"{event['message']} {event['hint']}\n" for event in events if event["event"] == "failed"]
    assert err == "".join(trouble)
    return events


def order_at_first_progress(data_dir, base, order):
    with start(data_dir, base) as child:
        events = []
        for line in child.stdout:
            events.append(json.loads(line))
            if events[-1]["event"] == "progress" and events[-1]["step"] == 1:
                child.stdin.write(f"{order}\n")
                child.stdin.flush()
    return child.returncode, events


def left_over(data_dir):
    return sorted(
        path.name for path in (data_dir / "versions").glob("*") if path.name not in {"0000", "current"}
    )


def test_a_lesson_makes_a_version_and_uses_it(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    code, events = learn_in_a_new_process(tmp_path, base)
    names = [event["event"] for event in events]
    assert code == 0
    assert names[0] == "started"
    assert events[0]["verdicts"] == 24
    assert names[-2:] == ["gate", "version"]
    assert set(names[1:-2]) == {"progress"}
    assert events[1].keys() == {"event", "step", "of", "loss"}
    assert events[-2].keys() == {
        "event", "admitted", "before", "after", "base_before", "base_after", "reason"
    }  # fmt: skip
    version = VersionStore(tmp_path, base).current()
    assert (version.number, version.parent, version.verdicts) == (1, 0, 24)
    assert version.summary == events[-2]["reason"]
    with closing(open_database(tmp_path, read_only=True)) as connection:
        assert FeedbackStore(connection).waiting(1) == 0
    card = json.loads((version.folder / "card.json").read_text())
    needed = (
        "version parent base_sha256 created_at verdicts feedback_ids objective settings seed summary sha256"
    )
    assert set(needed.split()) <= card.keys()
    assert json.loads((version.folder / "metrics.json").read_text())["admitted"] is True


def test_two_lessons_from_the_same_feedback_give_the_same_hash(tmp_path, base):
    hashes = []
    for name, learn_from_it in (("one", learn_in_a_new_process), ("two", learn)):
        given(tmp_path / name, ToyPerson(1).verdicts(20))
        learn_from_it(tmp_path / name, base)
        card = (VersionStore(tmp_path / name, base).current().folder / "card.json").read_text()
        hashes.append(json.loads(card)["sha256"])
    assert hashes[0] == hashes[1]


def test_random_names_are_refused_and_leave_the_base_in_use(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(12, noise=True))
    code, events = learn(tmp_path, base)
    assert code == 0
    assert events[-1]["event"] == "gate"
    assert events[-1]["admitted"] is False
    assert VersionStore(tmp_path, base).current().is_base
    assert left_over(tmp_path) == []


def test_stop_keeps_what_was_learned_so_far(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    code, events = order_at_first_progress(tmp_path, base, "stop")
    steps = [event["step"] for event in events if event["event"] == "progress"]
    assert code == 0
    assert "gate" in [event["event"] for event in events]
    assert steps[-1] < events[1]["of"]


def test_cancel_leaves_nothing(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    code, events = order_at_first_progress(tmp_path, base, "cancel")
    assert code == 0
    assert events[-1] == {"event": "cancelled"}
    assert left_over(tmp_path) == []
    assert VersionStore(tmp_path, base).current().is_base


def test_nothing_to_learn_from_is_told_with_what_to_do(tmp_path, base):
    code, events = learn(tmp_path, base)
    assert code == 1
    assert events[-1]["event"] == "failed"
    assert events[-1]["message"] == "Nothing to learn from yet."
    assert events[-1]["hint"]


def test_a_verdict_with_damaged_features_is_left_out_alone_and_told(tmp_path, base):
    one, *others = ToyPerson(1).verdicts(4)
    given(tmp_path, [replace(one, features={Modality.VOICE: np.zeros(256, np.float32)}), *others])
    code, events = learn(tmp_path, base)
    assert code == 0
    assert [(event["id"], event["reason"]) for event in events if event["event"] == "left_out"] == [
        (one.id, "The verdict verdict0 of 2026-01-01 has damaged features of its voice.")
    ]
    assert next(event for event in events if event["event"] == "started")["verdicts"] == 3
    assert "gate" in [event["event"] for event in events]


def test_of_several_verdicts_on_one_moment_one_is_counted_as_it_was_while_it_waited(tmp_path, base):
    one, *others = ToyPerson(1).verdicts(4)
    given(tmp_path, [one, replace(one, id="again", emotion=Emotion.FEAR), *others])
    _, events = learn(tmp_path, base)
    assert next(event for event in events if event["event"] == "started")["verdicts"] == 4


def test_verdicts_of_another_base_teach_nothing_and_are_counted(tmp_path, base):
    verdicts = ToyPerson(1).verdicts(24)
    given(tmp_path / "with", verdicts)
    other = replace(verdicts[0], id="late", moment_id="late", base="of another")
    given(tmp_path / "with", [other, replace(other, id="older", moment_id="older", base="", version=7)])
    made_elsewhere = tmp_path / "with" / "versions" / "0007"
    made_elsewhere.mkdir(parents=True)
    (made_elsewhere / "card.json").write_text(json.dumps({"base_sha256": "of another"}))
    (made_elsewhere.parent / "current").write_text("7\n")
    code, events = learn(tmp_path / "with", base)
    started = next(event for event in events if event["event"] == "started")
    assert (code, started["verdicts"], started["of_another_base"]) == (0, 24, 2)
    assert events[-2]["admitted"] is True
    assert "2 verdicts with features of another base model taught nothing." in events[-2]["reason"]
    version = VersionStore(tmp_path / "with", base).current()
    assert (version.number, version.parent) == (8, 0)  # the one in use could not be beaten, nor used
    assert json.loads((version.folder / "card.json").read_text())["feedback_ids"] == [
        one.id for one in verdicts
    ]


def test_where_all_verdicts_are_of_another_base_it_is_said_what_to_do(tmp_path, base):
    given(tmp_path, [replace(one, base="of another") for one in ToyPerson(1).verdicts(4)])
    code, events = learn(tmp_path, base)
    assert code == 1
    assert events[-1]["message"].startswith("All of your 4 verdicts have features of another base model")
    assert "mmdesk migrate-feedback" in events[-1]["hint"]


def test_an_objective_that_is_none_is_wrong_usage_and_leaves_no_lesson(tmp_path, base):
    with start(tmp_path, base, "--objective", "nonsense") as child:
        out, err = child.communicate()
    assert (child.returncode, out) == (2, "")
    assert "--objective" in err
    assert list(tmp_path.iterdir()) == []


def test_damaged_base_weights_are_told_in_one_line(tmp_path):
    broken = write_toy_base(tmp_path / "base")
    (broken / "weights.safetensors").write_bytes(b"nothing")
    given(tmp_path / "data", ToyPerson(1).verdicts(4))
    code, events = learn(tmp_path / "data", broken)
    assert code == 1
    assert events[-1]["event"] == "failed"
    assert "do not match their card" in events[-1]["message"]


def test_a_version_that_holds_a_verdict_taken_back_is_not_the_one_to_beat(tmp_path, base):
    feedback = ToyPerson(1).verdicts(24)
    given(tmp_path, feedback)
    learn(tmp_path, base)
    with closing(open_database(tmp_path)) as connection:
        FeedbackStore(connection).remove(feedback[3].id)
    _, events = learn(tmp_path, base)
    assert events[-1] == {"event": "version", "number": 2}
    current = VersionStore(tmp_path, base).current()
    assert feedback[3].id not in json.loads((current.folder / "card.json").read_text())["feedback_ids"]
    assert current.parent == 0  # rolling back must not lead to what was taken back


def take_back(data_dir, feedback):
    with closing(open_database(data_dir)) as connection:
        store = FeedbackStore(connection)
        for one in feedback:
            store.remove(one.id)


def test_when_every_verdict_is_taken_back_the_base_is_used_again(tmp_path, base):
    feedback = ToyPerson(1).verdicts(24)
    given(tmp_path, feedback)
    learn(tmp_path, base)
    take_back(tmp_path, feedback)
    code, events = learn(tmp_path, base)
    assert code == 0
    assert events[-1] == {"event": "version", "number": 0}
    assert VersionStore(tmp_path, base).current().is_base


def test_when_what_is_left_teaches_nothing_the_version_of_the_taken_back_is_left_all_the_same(tmp_path, base):
    feedback = ToyPerson(1).verdicts(24)
    given(tmp_path, feedback)
    learn(tmp_path, base)
    take_back(tmp_path, feedback[2:])
    _, events = learn(tmp_path, base)
    assert [event.get("admitted") for event in events if event["event"] == "gate"] == [False]
    assert VersionStore(tmp_path, base).current().is_base


def history(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        return [
            (one.cause.value, one.outcome.value, one.version, one.verdicts, one.reason)
            for one in LessonStore(connection).newest(9)
        ]


def killed_after(data_dir, base, wanted):
    with start(data_dir, base, "--for-window") as child:
        for line in child.stdout:
            if json.loads(line)["event"] == wanted:
                child.kill()
                break
    assert child.returncode < 0


def test_killed_lessons_leave_all_as_it_was_and_the_next_one_is_whole(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    store = VersionStore(tmp_path, base)
    for event in ("progress", "gate"):
        killed_after(tmp_path, base, event)
        assert store.current().is_base
        with closing(open_database(tmp_path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM learned").fetchone() == (0,)
    _, events = learn(tmp_path, base, "--cause", "enough")
    number = events[-1]["number"]
    assert left_over(tmp_path) == [f"{one:04}" for one in range(1, number + 1)]  # what was half made is swept
    load_readout(base, store.current().folder)  # checks the hash
    admitted, *killed = history(tmp_path)
    assert admitted == ("enough", "admitted", number, 24, store.current().summary)
    assert killed == [("asked", "failed", None, 24, CUT_OFF)] * 2


def test_a_paused_lesson_goes_on_where_it_was(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    with start(tmp_path, base, "--for-window") as child:
        names = []
        for line in child.stdout:
            event = json.loads(line)
            names.append(event["event"])
            if names.count("progress") == 2 and "paused" not in names:
                child.stdin.write("pause\n")
                child.stdin.flush()
            if event["event"] == "paused":
                child.stdin.write("go on\n")
                child.stdin.flush()
    assert child.returncode == 0
    assert names[names.index("paused") + 1 :][:2] == ["gone on", "progress"]
    assert names[-1] == "version"


def test_a_paused_lesson_that_its_window_left_alone_ends_and_leaves_nothing(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    with start(tmp_path, base, "--for-window", "--cause", "daily") as child:
        child.stdin.write("pause\n")
        child.stdin.flush()
        for line in child.stdout:
            if json.loads(line)["event"] == "paused":
                child.stdin.close()
                break
        *_, last = child.stdout
    assert json.loads(last) == {"event": "cancelled"}
    assert left_over(tmp_path) == []
    assert history(tmp_path) == [("daily", "failed", None, 24, CUT_OFF)]


def test_of_two_lessons_at_once_the_second_waits_for_the_first(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    with start(tmp_path, base) as first:
        begun = json.loads(first.stdout.readline())
        with start(tmp_path, base) as second:
            told = [json.loads(line)["event"] for line in second.stdout]
        events = [begun, *map(json.loads, first.stdout)]
    assert (first.returncode, second.returncode) == (0, 0)
    assert events[-1] == {"event": "version", "number": 1}
    assert told == ["waiting", "started", "gate"]  # there was nothing new any more
    assert left_over(tmp_path) == ["0001"]


def test_a_lesson_that_waits_for_another_can_be_cancelled(tmp_path, base):
    given(tmp_path, ToyPerson(1).verdicts(24))
    lock = MakingLock(tmp_path)
    assert lock.take()
    with start(tmp_path, base) as child:
        told = [json.loads(child.stdout.readline())["event"]]
        child.stdin.write("cancel\n")
        child.stdin.flush()
        told += [json.loads(line)["event"] for line in child.stdout]
    lock.drop()
    assert (child.returncode, told) == (0, ["waiting", "cancelled"])


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory")])
def test_a_lesson_for_which_there_is_no_memory_says_so(tmp_path, base, monkeypatch, capsys, error):
    def fails(*_):
        raise error

    monkeypatch.setattr("mmdesk.cli.learning_job.LearningJob.run", fails)
    monkeypatch.setattr("mmdesk.cli.learn.step_back", lambda: None)
    assert main(["learn", "--data-dir", str(tmp_path), "--base-dir", str(base)]) == 1
    assert "There was not enough memory to learn. Close other programs" in capsys.readouterr().err
