"""What `kill_anything.py` kills: one act of the program's, done again and again, or once when told.

    python tests/benchmarks/killed_acts.py ACT DATA_DIR BASE_DIR

Prints "ready", waits for a line, and prints a line of JSON for whatever the user would now be told is done.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from remembered import a_verdict

from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Exclusion, Mark, Session
from mmdesk.settings import Settings
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.files import replacing
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.versions import VersionStore
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.store_worker import StoreWorker

SESSION = "s1"


def steps() -> Iterator[tuple[str, Edit, list]]:
    """What the user does in `edits`: gives, marks, leaves out, undoes, and does again, for ever."""
    for number in count():
        verdict = a_verdict(number, session_id=SESSION, id=f"v{number}")
        yield "add", Edit(SESSION, "given", (verdict.id,), id=f"e{number}a"), [verdict]
        mark, stretch = Mark(SESSION, number, "m", f"m{number}"), Exclusion(SESSION, number, number + 0.5)
        changes = (Change(None, mark), Change(None, stretch))
        yield "add", Edit(SESSION, "marked", changes=changes, id=f"e{number}b"), []
        yield "undo", Edit(SESSION, "marked", changes=changes, id=f"e{number}b"), []
        if number % 2:
            yield "redo", Edit(SESSION, "marked", changes=changes, id=f"e{number}b"), []
        if number % 3 == 0 and number:
            back = Edit(SESSION, "taken back", taken_back=(f"v{number - 1}",), id=f"e{number}c")
            yield "add", back, []


def expected(done: int) -> tuple[set[str], set[str]]:
    """The ids of verdicts and of marks that are there after so many steps."""
    verdicts: set[str] = set()
    marks: set[str] = set()
    for (act, edit, _), _ in zip(steps(), range(done), strict=False):
        verdicts |= set(edit.given)
        verdicts -= set(edit.taken_back)
        for change in edit.changes:
            if isinstance(change.after, Mark):
                (marks.discard if act == "undo" else marks.add)(change.after.id)
    return verdicts, marks


def edits(data_dir: Path, base_dir: Path) -> None:
    """Verdicts, marks and exclusions through the store's and the edits' worker, as the window gives them."""
    store = StoreWorker(data_dir, base_dir)
    worker = EditWorker(store)
    store.start()
    worker.start()
    worker.kept.connect(_say)
    store.begin_session(Session(id=SESSION))
    _ready()
    for act, edit, verdicts in steps():
        if act == "add":
            worker.add(edit, verdicts)
        else:
            getattr(worker, act)(edit.id)


def migration(data_dir: Path, _base_dir: Path) -> None:
    """From an older schema to this one, with the backups before each step."""
    _ready()
    open_database(data_dir).close()
    _say("migrated")


def backups(data_dir: Path, _base_dir: Path) -> None:
    """One backup after the other, with a verdict in between."""
    with closing(open_database(data_dir)) as connection:
        _ready()
        for number in count(1000):
            FeedbackStore(connection).save(a_verdict(number, session_id=SESSION, id=f"b{number}"))
            _say(f"b{number}")
            back_up(connection)


def versions(data_dir: Path, base_dir: Path) -> None:
    """Versions are admitted, used, rolled back and removed."""
    store = VersionStore(data_dir, base_dir)
    _ready()
    for _ in count():
        staging = store.staging()
        for file in (data_dir / "versions" / "0001").iterdir():
            with replacing(staging / file.name) as copy:
                copy.write(file.read_bytes())
        version = store.admit(staging)
        store.use(version.number)
        _say(version.number)
        if version.number % 3 == 0:
            store.remove(version.number)
        else:
            store.rollback()


def forgetting(data_dir: Path, base_dir: Path) -> None:
    """A session is forgotten, with the version that learned from it."""
    with closing(open_database(data_dir)) as connection:
        _ready()
        forget(connection, SESSION)
        forget_versions(connection, VersionStore(data_dir, base_dir))
        _say("forgotten")


def settings(data_dir: Path, _base_dir: Path) -> None:
    """One setting is changed after the other."""
    kept = Settings.load(data_dir / "settings.json")
    _ready()
    for number in count(5):
        kept.set("learn_after", 5 + number % 900)
        _say(5 + number % 900)


def export(data_dir: Path, _base_dir: Path) -> None:
    """All verdicts are exported into the same file over and over."""
    from mmdesk.cli.export_feedback import export_feedback

    _ready()
    for number in count():
        export_feedback(out=data_dir / "out.jsonl", data_dir=data_dir)
        _say(number)


def bring(data_dir: Path, _base_dir: Path) -> None:
    """A session that was exported is imported over and over."""
    from mmdesk.analysis.imported import read_ours
    from mmdesk.store.imports import bring_in

    with closing(open_database(data_dir)) as connection:
        _ready()
        while True:
            found = read_ours(data_dir / "session.json")
            for _ in bring_in(connection, found.past, found.moments()):
                pass
            _say(found.past.session.id)


def _ready() -> None:
    _say("ready")
    sys.stdin.readline()


def _say(word: object) -> None:
    sys.stdout.write(json.dumps(word) + "\n")
    sys.stdout.flush()


ACTS: dict[str, Callable[[Path, Path], None]] = {
    one.__name__: one for one in (edits, migration, backups, versions, forgetting, settings, export, bring)
}

if __name__ == "__main__":
    application = QCoreApplication([])
    ACTS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
