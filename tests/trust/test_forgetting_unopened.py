"""Everything is forgotten also where the database is damaged or its keys are lost, after one question."""

import shutil
import subprocess
import sys
from contextlib import closing

import pytest
import sealed_data
from planted import MARK, files_with_marks, plant
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.cli import forget_everything as command
from mmdesk.cli.main import main
from mmdesk.core.errors import StoreError
from mmdesk.paths import base_model_dir, make_private_dir
from mmdesk.settings import Settings
from mmdesk.store.database import open_database
from mmdesk.store.erasing import erase_everything
from mmdesk.store.forgetting_note import note_erasing
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.keys import forget_key
from mmdesk.store.keys_file import is_encrypted
from mmdesk.store.places import backups_in
from mmdesk.workers.sealing import turn_on


@pytest.fixture(scope="module")
def plain_once(tmp_path_factory):
    folder = make_private_dir(tmp_path_factory.mktemp("planted") / "data")
    plant(folder, base_model_dir())
    return folder


@pytest.fixture(scope="module")
def sealed_once(tmp_path_factory):
    folder = make_private_dir(tmp_path_factory.mktemp("sealed") / "data")
    sealed_data.plant(folder)
    Settings(folder / "settings.json").set("appearance", "dark")
    turn_on(folder, PASSPHRASE, lambda _share: None, CHEAP)
    forget_key(folder)
    return folder


def overwritten(folder):
    file = folder / "mmdesk.sqlite3"
    data = bytearray(file.read_bytes())
    data[100:4096] = bytes(3996)
    file.write_bytes(data)


def lost(folder):
    (folder / "mmdesk.sqlite3").unlink()


def no_keys(folder):
    for name in ("keys.json", "keys.copy.json"):
        (folder / name).unlink()


def damaged_keys(folder):
    (folder / "keys.json").write_text("{}")
    (folder / "keys.copy.json").unlink()


HARM = {"plain": [overwritten, lost], "sealed": [no_keys, damaged_keys]}
ALL = [(kind, harm) for kind, harms in HARM.items() for harm in harms]


@pytest.fixture(params=ALL, ids=lambda one: one[1].__name__)
def harmed(request, data_dir, plain_once, sealed_once):
    kind, harm = request.param
    shutil.copytree(plain_once if kind == "plain" else sealed_once, data_dir, dirs_exist_ok=True)
    harm(data_dir)
    return data_dir


def forget(folder, *words):
    return main(["--data-dir", str(folder), "forget", "--all", *words])


def files(folder):
    """What every file holds; but for what a reader of the database leaves beside it, which is empty."""
    found = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    return {
        name: data
        for name, data in found.items()
        if not name.endswith("-shm") and (data or "-wal" not in name)
    }


def kinds(folder):
    return {one.kind.name for one in each_kept(folder) if one.kind is not None}


def answering(monkeypatch, answer):
    asked = []
    monkeypatch.setattr(command, "is_interactive", lambda: True)
    monkeypatch.setattr(command.typer, "confirm", lambda words, **_: asked.append(words) or answer)
    return asked


def test_where_nobody_can_be_asked_it_says_how_and_deletes_nothing(harmed, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    before = files(harmed)
    assert forget(harmed) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "--yes" in err
    assert files(harmed) == before


def test_one_question_and_all_is_gone(harmed, capsys, monkeypatch):
    asked = answering(monkeypatch, True)
    assert forget(harmed) == 0
    (question,) = asked
    assert str(harmed) in question
    assert "for good" in question
    assert files_with_marks(harmed) == set()
    assert sealed_data.MARK not in str(files(harmed))
    assert kinds(harmed) <= {"settings", "logs", "locks"}
    assert Settings.load(harmed / "settings.json").get("appearance") == "dark"
    assert not is_encrypted(harmed)
    assert "no program can promise" in capsys.readouterr().out
    with closing(open_database(harmed)) as connection:  # and it begins anew
        assert connection.execute("SELECT count(*) FROM sessions").fetchone() == (0,)


def test_a_no_deletes_nothing(harmed, monkeypatch):
    answering(monkeypatch, False)
    before = files(harmed)
    assert forget(harmed) == 1
    assert files(harmed) == before


def test_a_passphrase_that_is_forgotten_is_no_obstacle_to_who_says_so(data_dir, sealed_once, monkeypatch):
    shutil.copytree(sealed_once, data_dir, dirs_exist_ok=True)
    monkeypatch.setattr("sys.stdin", None)
    assert forget(data_dir, "--without-passphrase") == 1
    assert is_encrypted(data_dir)
    assert forget(data_dir, "--without-passphrase", "--yes") == 0
    assert kinds(data_dir) <= {"settings", "logs", "locks"}


@pytest.mark.parametrize("words", [("--yes",), ("--without-passphrase",)])
def test_they_go_with_all_alone(data_dir, words):
    assert main(["--data-dir", str(data_dir), "forget", "--session", "a", *words]) == 2


def test_what_was_cut_off_is_ended_before_anything_is_opened(data_dir, plain_once):
    shutil.copytree(plain_once, data_dir, dirs_exist_ok=True)
    overwritten(data_dir)
    note_erasing(data_dir)  # and then it was killed
    with closing(open_database(data_dir)) as connection:
        assert connection.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
    assert files_with_marks(data_dir) == set()
    assert not (data_dir / "forgetting").exists()


def test_forgetting_again_ends_it_without_the_passphrase(data_dir, sealed_once):
    shutil.copytree(sealed_once, data_dir, dirs_exist_ok=True)
    note_erasing(data_dir)
    assert forget(data_dir) == 0
    assert kinds(data_dir) <= {"settings", "logs", "locks"}


def test_nothing_is_deleted_while_another_program_uses_it(data_dir, plain_once):
    shutil.copytree(plain_once, data_dir, dirs_exist_ok=True)
    before = files(data_dir)
    reads = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN');"
    reads += " c.execute('SELECT * FROM sessions').fetchone(); print(flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", reads, str(data_dir / "mmdesk.sqlite3")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        other.stdout.readline()
        with pytest.raises(StoreError, match="in use by another program"):
            erase_everything(data_dir)
        assert {name: files(data_dir)[name] for name in before} == before
        other.communicate()


def test_what_the_program_has_not_written_stays(data_dir, plain_once):
    shutil.copytree(plain_once, data_dir, dirs_exist_ok=True)
    for stranger in ("notes.txt", "versions/0001/mine.txt", "face_detection_yunet.onnx"):
        (data_dir / stranger).write_text("mine")
    erase_everything(data_dir)
    left = {name for name, data in files(data_dir).items() if data == b"mine"}
    assert left == {"notes.txt", "versions/0001/mine.txt", "face_detection_yunet.onnx"}
    assert backups_in(data_dir) == []
    assert MARK not in str(files(data_dir))
