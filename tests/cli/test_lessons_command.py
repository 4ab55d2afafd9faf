"""`mmdesk lessons`: the history, and how each version does in use."""

import json
from contextlib import closing

import pytest
from remembered import a_verdict

from mmdesk.cli.main import main
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import LessonStore

RIGHT = {"verdict": Verdict.CONFIRMATION, "emotion": Emotion.SADNESS}


@pytest.fixture
def lessons(capsys, tmp_path):
    def _lessons(*options):
        code = main(["lessons", "--data-dir", str(tmp_path), *options])
        out, err = capsys.readouterr()
        return code, out, err

    return _lessons


@pytest.fixture
def worse(tmp_path):
    """A version that is right in 5 of 25, where the base was in 20 of 25."""
    folder = tmp_path / "versions" / "0001"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text(json.dumps({"version": 1, "parent": 0, "verdicts": 25}))
    (folder / "metrics.json").write_text(json.dumps({"before": 0.25, "after": 0.75}))
    (tmp_path / "versions" / "current").write_text("1\n")
    with closing(open_database(tmp_path)) as connection:
        store, history = FeedbackStore(connection), LessonStore(connection)
        for version, right in ((0, 20), (1, 5)):
            for number in range(25):
                kind = RIGHT if number < right else {}
                store.save(a_verdict(100 * version + number, version=version, **kind))
            if version == 0:
                history.end(history.begin(Cause.ENOUGH), Outcome.ADMITTED, "Better [for] you.", 1)


def test_nothing_yet_says_what_to_do_and_makes_nothing(lessons, tmp_path):
    code, out, err = lessons()
    assert (code, err) == (0, "")
    assert "`mmdesk learn`" in out
    assert list(tmp_path.iterdir()) == []


def test_a_version_that_does_worse_is_named_with_the_way_back(lessons, worse):
    code, out, err = lessons()
    assert (code, err) == (0, "")
    assert "by itself (enough)" in out
    assert "Better [for] you." in out
    assert "20 of 25" in out
    assert "Version 1 is right less often in use (5 of 25) than version 0 was (20 of 25)." in out
    assert "`mmdesk versions rollback`" in out


def test_as_json_it_says_the_same(lessons, worse):
    found = json.loads(lessons("--json")[1])
    assert (found["in_use"], found["worse_than_its_parent"]) == (1, True)
    base, one = found["versions"]
    assert (base["right"], base["judged"], base["gate_before"]) == (20, 25, None)
    assert (one["parent"], one["right"], one["judged"], one["gate_after"]) == (0, 5, 25, 0.75)
    assert one["interval"] == pytest.approx([0.0886, 0.3913], abs=1e-4)
    (lesson,) = found["lessons"]
    assert (lesson["cause"], lesson["outcome"], lesson["version"], lesson["verdicts"]) == (
        "enough", "admitted", 1, 25
    )  # fmt: skip
