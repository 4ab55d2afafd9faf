"""A verdict that was put right teaches what it would have taught had it been said at once: the same bits."""

import hashlib
from contextlib import closing
from dataclasses import replace

import pytest
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import NOT_QUITE_SURE, put_right
from mmdesk.learning.finetune import Settings
from mmdesk.learning.lesson import Lesson
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore


@pytest.fixture(scope="module")
def world():
    return toy_readout(), labelled(420, 0), labelled(280, 1)


def weights(data_dir, world):
    with closing(open_database(data_dir)) as connection:
        feedback = FeedbackStore(connection).to_learn()
    lesson = Lesson(world[0], feedback, *world[1:], Settings(steps=3))
    for _ in lesson.steps():
        pass
    parts = [value.numpy().tobytes() for value in lesson.candidate.state_dict().values()]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def save(data_dir, verdicts):
    with closing(open_database(data_dir)) as connection:
        for one in verdicts:
            FeedbackStore(connection).save(one)


def test_putting_right_and_learning_is_the_same_as_having_said_so_at_first(tmp_path, world):
    verdicts = ToyPerson(2).verdicts(12)
    wrong = verdicts[4]
    meant = (EMOTIONS[(wrong.emotion.position + 1) % 7], EMOTIONS[(wrong.emotion.position + 2) % 7])
    right = put_right(wrong, *meant, NOT_QUITE_SURE)
    at_first = replace(right, replaces="", id="at first")
    save(tmp_path / "at first", [*verdicts[:4], at_first, *verdicts[5:]])
    save(tmp_path / "put right", verdicts)
    before = weights(tmp_path / "put right", world)
    edit = Edit(wrong.session_id, "", (right.id,), (wrong.id,))
    with closing(open_database(tmp_path / "put right")) as connection:
        EditStore(connection).add(edit, [replace(right, features={})])
    after = weights(tmp_path / "put right", world)
    assert after == weights(tmp_path / "at first", world)
    assert after != before
    with closing(open_database(tmp_path / "put right")) as connection:
        EditStore(connection).undo(edit.id)
    assert weights(tmp_path / "put right", world) == before
