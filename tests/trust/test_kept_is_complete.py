"""Whatever is written below the data directory is of a kind that the page "What mmdesk keeps" lists.

`test_no_network.py` says so of the window; here it is said of the commands, and of the names in the source.
"""

import ast
import sys
from contextlib import closing
from pathlib import Path, PurePath

import pytest
from watched_folders import Watch

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))
sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))
from analyze_runs import Toy, sound
from toy_base import ToyPerson, write_toy_base
from warm_commands import run

import mmdesk
from mmdesk.capture.recording import RecordingFile
from mmdesk.cli import analyze as analyze_command
from mmdesk.cli import versions as versions_command
from mmdesk.cli.first_run import show_sample
from mmdesk.cli.main import main
from mmdesk.core.kept import KEPT, is_own_folder, kind_of
from mmdesk.logs import start_logging, stop_logging
from mmdesk.settings import Settings
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.last_end import RunningMark
from mmdesk.store.reading_locks import ReadingLocks

PACKAGE = Path(mmdesk.__file__).parent


@pytest.fixture
def watched(data_dir):
    """The data directory, and a watch on it that has begun."""
    watch = Watch(data_dir)
    watch.start()
    yield data_dir, watch
    watch.end()


@pytest.mark.usefixtures("qapp")
def test_commands_write_nothing_that_the_page_does_not_list(watched, tmp_path, monkeypatch, capsys):
    data_dir, watch = watched
    base = write_toy_base(tmp_path / "base")
    monkeypatch.setattr(versions_command, "base_model_dir", lambda: base)
    monkeypatch.setattr(analyze_command, "load_predictor", lambda _data_dir: Toy())
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(60):
            FeedbackStore(connection).save(one)
    assert run("learn", "--data-dir", data_dir, "--base-dir", base)[0] == 0
    where = ("--data-dir", str(data_dir))
    assert main(["versions", "export", "1", str(tmp_path / "mine.mmdesk-version"), *where]) == 0
    assert main(["versions", "use", "0", *where]) == 0
    assert main(["analyze", str(sound(tmp_path / "a.wav")), "--out", str(tmp_path), *where]) == 0
    assert main(["analyze", str(sound(tmp_path / "a.wav")), "--out", str(tmp_path), *where]) == 0
    (data_dir / "settings.json").write_text("{")
    Settings.load(data_dir / "settings.json").set("appearance", "dark")
    show_sample(data_dir, lambda _data_dir: Toy())
    reading, running = ReadingLocks(data_dir), RunningMark(data_dir)
    reading.take("session")
    start_logging(data_dir)
    running.begin()
    (data_dir / "media").mkdir(mode=0o700)
    RecordingFile(data_dir / "media" / "session.mkv", (64, 48), has_sound=False).give_up()
    watch.look()
    running.end()
    stop_logging()
    reading.drop_all()
    assert main(["forget", "--all", *where]) == 0
    watch.end()
    seen = [PurePath(one).relative_to(data_dir) for one in watch.seen]
    assert {str(one) for one in seen if kind_of(one) is None and not is_own_folder(one)} == set()
    found = {kind.name for one in seen if (kind := kind_of(one)) is not None}
    assert {kind.name for kind in KEPT} - found <= {"detector", "keys", "unfinished", "damaged"}, (
        capsys.readouterr()
    )


def constants(tree):
    """The texts that a file names: NAME to what it is."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = zip(target.elts, node.value.elts, strict=True)
                found |= {
                    getattr(name, "id", ""): value.value
                    for name, value in pairs
                    if isinstance(value, ast.Constant) and isinstance(value.value, str)
                }
    return found


def names_below_data_dir(tree, known):
    """What stands behind `data_dir /`, where it can be told from the source."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            left = getattr(node.left, "attr", getattr(node.left, "id", ""))
            right = getattr(node.right, "value", None) or known.get(getattr(node.right, "id", ""))
            if left in {"data_dir", "_data_dir"} and isinstance(right, str):
                yield right


def test_no_name_in_the_source_is_one_that_the_page_does_not_list():
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in PACKAGE.rglob("*.py")}
    everywhere = {}
    for tree in trees.values():
        everywhere |= constants(tree)
    found = set()
    for file, tree in trees.items():
        known = everywhere | constants(tree)  # its own, else one that it has imported
        found |= {(file.name, name) for name in names_below_data_dir(tree, known)}
    assert len(found) > 10
    strange = {(file, name) for file, name in found if kind_of(PurePath(name)) is None}
    assert {one for one in strange if not is_own_folder(PurePath(one[1]))} == set()


def test_a_name_that_is_not_listed_would_be_seen():
    tree = ast.parse('A, B = "x.json", "y"\nself._data_dir / B\ndata_dir / "z.txt"\nother / "w"')
    assert list(names_below_data_dir(tree, constants(tree))) == ["y", "z.txt"]
