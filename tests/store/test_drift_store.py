"""What counts of the verdicts in the database for how a version did."""

import json

import pytest
from remembered import a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.core.versions import Version
from mmdesk.store.drift import versions_in_use
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import LessonStore

RIGHT = {"verdict": Verdict.CONFIRMATION, "emotion": Emotion.SADNESS}
REJECTED = {"verdict": Verdict.REJECTION, "emotion": None}


@pytest.fixture
def did(connection, tmp_path):
    """How version 1, whose parent is the base, did in use: right and judged."""

    def _did(number=1):
        folders = [tmp_path / "base", tmp_path / "0001"]
        versions = [Version(0, folders[0], None, None, 0), Version(1, folders[1], 0, None, 20)]
        one = versions_in_use(connection, versions)[number]
        return one.right, one.judged

    return _did


def save(connection, *verdicts):
    for one in verdicts:
        FeedbackStore(connection).save(one)


def test_a_confirmation_is_right_and_all_else_is_wrong(connection, did):
    save(connection, a_verdict(1, version=1, **RIGHT), a_verdict(2, version=1))
    save(connection, a_verdict(3, version=1, **REJECTED), a_verdict(4, **RIGHT))
    assert (did(1), did(0)) == ((1, 3), (1, 1))


def test_neither_shared_nor_taken_back_nor_unsure_ones_count(connection, did):
    gone = a_verdict(1, version=1)
    save(connection, gone, a_verdict(2, version=1, origin="another"))
    save(connection, a_verdict(3, version=1, was_unsure=True))
    save(connection, a_verdict(4, version=1, emotion=Emotion.SADNESS))  # to what was likeliest: it was unsure
    FeedbackStore(connection).remove(gone.id)
    assert did() == (0, 0)


def test_verdicts_on_a_forgotten_version_of_the_same_number_do_not_count(connection, did):
    save(connection, a_verdict(1, version=1), a_verdict(2, version=1))
    lessons = LessonStore(connection)
    lessons.end(lessons.begin(Cause.ASKED), Outcome.ADMITTED, "", 1)
    assert did() == (0, 0)
    save(connection, a_verdict(3, version=1, **RIGHT))
    assert did() == (1, 1)


@pytest.mark.parametrize(
    ("words", "gate"),
    [
        (json.dumps({"before": 0.25, "after": 0.75}), (0.25, 0.75)),
        (json.dumps({"before": "a"}), (None, None)),
        ("[]", (None, None)),
        ("{", (None, None)),
    ],
)
def test_what_the_gate_measured_stands_beside_it_where_it_can_be_read(connection, tmp_path, words, gate):
    (tmp_path / "metrics.json").write_text(words)
    (one,) = versions_in_use(connection, [Version(1, tmp_path, 0, None, 20)])
    assert (one.gate_before, one.gate_after) == gate
