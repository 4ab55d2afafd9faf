"""A version is a function of base, feedback, settings and seed: by the bits, whatever else is different."""

import hashlib
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from remembered import a_verdict
from toy_base import ToyPerson, write_toy_base

from mmdesk.core.edits import Edit
from mmdesk.core.sessions import Session
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import database_file, newest_backup
from mmdesk.store.sessions import SessionStore

HERE = Path(__file__).parent
CHILD = """
import hashlib, json, locale, sys
from pathlib import Path
import torch
torch.set_num_threads(int(sys.argv[1]))
locale.setlocale(locale.LC_ALL, "")
from test_exactness import hash_of
base = Path(sys.argv[2])
print(json.dumps({Path(one).name: hash_of(base, Path(one)) for one in sys.argv[3:]}))
"""


def hash_of(base_dir, data_dir, steps=4, stop_after=None):
    """Of the weights that a lesson makes of what is stored there, and the share of the way it kept."""
    from mmdesk.learning.finetune import Settings
    from mmdesk.learning.lesson import Lesson
    from mmdesk.model.readout_file import load_labelled, load_readout

    with closing(open_database(data_dir, read_only=True)) as connection:
        feedback = FeedbackStore(connection).to_learn()
    base, _ = load_readout(base_dir)
    replay, check = (load_labelled(base_dir, part) for part in ("replay", "check"))
    lesson = Lesson(base, feedback, replay, check, Settings(steps=steps))
    for progress in lesson.steps():
        if progress.step == stop_after:
            break
    lesson.judgement()
    digest = hashlib.sha256()
    for name, value in sorted(lesson.candidate.state_dict().items()):
        digest.update(name.encode() + value.numpy().tobytes())
    return [digest.hexdigest(), lesson.share]


def give(data_dir, *, undone=False, others_first=False):
    """The same 20 verdicts; one of them undone and done again, or after sessions that teach nothing."""
    data_dir.mkdir(mode=0o700)
    with closing(open_database(data_dir)) as connection:
        store, edits = FeedbackStore(connection), EditStore(connection)
        for name in ("b", "a", "session") if others_first else ("session", "a", "b"):
            SessionStore(connection).begin(Session(id=name))
            if name != "session" and others_first:
                store.save(a_verdict(1, session_id=name, modalities=(), wants_features=True))
        verdicts = ToyPerson(1).verdicts(20)
        for one in verdicts:
            edit = Edit("session", "given", (one.id,), id=f"edit {one.id}")
            edits.add(edit, [one])
            if undone and one in verdicts[5:8]:
                edits.undo(edit.id)
                edits.redo(edit.id)
        if undone:
            store.remove(verdicts[2].id)
            store.save(verdicts[2])
    return data_dir


def restored(data_dir, source):
    """From the newest backup of another."""
    data_dir.mkdir(mode=0o700)
    with closing(open_database(source)) as connection:
        back_up(connection)
    database_file(data_dir).write_bytes(newest_backup(source).read_bytes())
    database_file(data_dir).chmod(0o600)
    return data_dir


def vacuumed(data_dir):
    """Given, some of it forgotten before, and written anew without holes."""
    give(data_dir)
    with closing(open_database(data_dir)) as connection:
        connection.execute("DELETE FROM sessions WHERE id = 'a'")
        connection.execute("VACUUM")
    return data_dir


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_toy_base(tmp_path_factory.mktemp("base"))


def in_a_process(threads, base, folders, **environment):
    """The hashes that another process finds."""
    paths = os.pathsep.join(map(str, [HERE, HERE.parent, HERE.parents[1]]))
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(threads), str(base), *map(str, folders)],
        env=os.environ | environment | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.slow
def test_the_same_feedback_makes_the_same_bits_whatever_else_is_different(tmp_path, base):
    plain = give(tmp_path / "plain")
    folders = [
        plain,
        give(tmp_path / "undone and done again", undone=True),
        give(tmp_path / "after sessions of others", others_first=True),
        restored(tmp_path / "restored", plain),
        vacuumed(tmp_path / "vacuumed"),
    ]
    one = in_a_process(1, base, folders, OMP_NUM_THREADS="1", PYTHONHASHSEED="1", LC_ALL="C")
    two = in_a_process(2, base, folders[::-1], OMP_NUM_THREADS="2", PYTHONHASHSEED="2", LC_ALL="C.UTF-8")
    assert {name: found == one["plain"] for name, found in {**one, **two}.items()} == dict.fromkeys(one, True)


def test_stopped_early_it_is_the_version_of_fewer_steps(tmp_path, base):
    data_dir = give(tmp_path / "data")
    assert hash_of(base, data_dir, stop_after=3) == hash_of(base, data_dir, steps=3)
