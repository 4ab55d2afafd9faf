"""Markers planted by every way there is: after forgetting, no byte of them is in the data directory."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from planted import FORMS, MARK, files_with_marks, plant

from mmdesk.cli.main import main
from mmdesk.core.kept import KEPT
from mmdesk.core.telling_settings import HARMLESS, TELLING
from mmdesk.paths import base_model_dir, make_private_dir
from mmdesk.settings import SETTINGS, Settings
from mmdesk.store.database import open_backup, open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.places import backups_in
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """Planted once, to be copied."""
    folder = make_private_dir(tmp_path_factory.mktemp("planted") / "data")
    plant(folder, base_model_dir())
    return folder


@pytest.fixture
def planted(data_dir, once):
    shutil.copytree(once, data_dir, dirs_exist_ok=True)
    found = files_with_marks(data_dir)
    for name in ("mmdesk.sqlite3", "settings.json", "settings.broken.json", "analyzed.jsonl", "signers.json"):
        assert name in found
    for folder in ("logs/mmdesk.log.1", "backups", "versions/0001", "versions/0009.tmp", "media"):
        assert any(one.startswith(folder) for one in found), folder
    return data_dir


def forget(data_dir, *words):
    return main(["--data-dir", str(data_dir), "forget", *words])


def kept(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        sessions = {one.id for one in SessionStore(connection).list()}
        return sessions, {one.id for one in FeedbackStore(connection).all()}


def test_everything_leaves_no_byte_and_nothing_to_know_anybody_by(planted, capsys):
    assert forget(planted, "--all") == 0
    assert "no program can promise" in capsys.readouterr().out
    assert files_with_marks(planted) == set()
    assert kept(planted) == (set(), set())
    left = {one.kind.name for one in each_kept(planted) if one.kind is not None}
    assert left <= {"database", "versions", "settings", "logs", "locks"}
    assert Settings.load(planted / "settings.json").get("appearance") == "dark"
    assert (planted / "logs" / "mmdesk.log").read_bytes() == b""


def _write(file, data=FORMS[0]):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def plant_what_trouble_leaves(data_dir):
    """Of damage, of kills, and of another window."""
    _write(data_dir / "versions/0005/card.json", f'{{"feedback_ids": ["{MARK}"'.encode())
    _write(data_dir / "versions/0006/weights.safetensors")
    _write(data_dir / "versions/current", b"5\n")
    for folder in ("", "backups", "versions/0001", "damaged/20260101T000000Z-abcd"):
        _write(data_dir / folder / ".one.converted.tmp")
        _write(data_dir / folder / ".one.erase.tmp")
    _write(data_dir / ".mmdesk.sqlite3.converted.tmp-journal")
    _write(data_dir / "damaged/20260101T000000Z-abcd/mmdesk.sqlite3-wal")
    _write(data_dir / "logs/running-12-abcd.txt")
    _write(data_dir / "reading" / f"session of {MARK}", b"")


def delete_the_database(data_dir):
    for suffix in ("", "-wal", "-shm"):
        _write(data_dir / f"mmdesk.sqlite3{suffix}")
    (data_dir / "mmdesk.sqlite3").unlink()


def delete_all_but_its_log(data_dir):
    delete_the_database(data_dir)
    for folder in ("backups", "versions", "damaged"):
        shutil.rmtree(data_dir / folder)


def damage(data_dir):
    _write(data_dir / "mmdesk.sqlite3", MARK.encode() * 1000)


@pytest.mark.parametrize("trouble", [None, delete_the_database, delete_all_but_its_log, damage])
def test_everything_leaves_no_byte_of_what_trouble_left(planted, capsys, trouble):
    plant_what_trouble_leaves(planted)
    if trouble is not None:
        trouble(planted)
    assert forget(planted, "--all", "--yes") == 0
    assert "Forgot" in capsys.readouterr().out
    assert files_with_marks(planted) == set()
    assert VersionStore(planted, base_model_dir()).current_and_why()[1] == ""
    assert forget(planted, "--all", "--yes") == 0


def test_what_nobody_can_say_learned_from_whom_goes_with_any_session(planted):
    plant_what_trouble_leaves(planted)
    forget(planted, "--session", "film")
    assert not [one for one in files_with_marks(planted) if one.startswith("versions/000")]


@pytest.mark.parametrize("words", [("--session", "film"), ("--session", f"live-{MARK}")])
def test_a_session_leaves_no_byte_of_its_own(planted, words):
    other = ({"film", f"live-{MARK}"} - {words[1]}).pop()
    forget(planted, "--session", other)
    forget(planted, *words)
    forget(planted, "--person", f"Ada {MARK}")
    # Left is what is about no session: a folder that is watched, a camera, whom a version came from.
    about_none = {"settings.json", "analyzed.jsonl", "signers.json", ".mmdesk-0123.tmp", "mmdesk.sqlite3"}
    about_none |= {str(one.relative_to(planted)) for one in backups_in(planted)}  # of that database
    assert files_with_marks(planted) <= about_none | {"versions/0009.tmp/card.json"}
    with closing(open_database(planted, read_only=True)) as connection:
        (reason,) = connection.execute("SELECT reason FROM lessons").fetchone()
    assert MARK in reason  # the one row in the database
    assert kept(planted) == ({"kept"}, {"v-kept"})
    assert "fine" in (planted / "logs" / "mmdesk.log.1").read_text()
    assert "b.mp4" in (planted / "settings.json").read_text()


def test_the_new_backup_holds_what_is_left_and_no_byte_of_what_was_forgotten(planted):
    with closing(open_database(planted)) as connection:
        connection.execute("DELETE FROM lessons")  # whose reason is about no session
    for words in (("--session", "film"), ("--session", f"live-{MARK}"), ("--person", f"Ada {MARK}")):
        before = {one.name for one in backups_in(planted)}
        assert forget(planted, *words) == 0
        (backup,) = backups_in(planted)
        assert backup.name not in before
    assert not any(form in backup.read_bytes() for form in FORMS)
    with closing(open_backup(planted, backup)) as copy:
        assert copy.execute("SELECT id FROM sessions").fetchall() == [("kept",)]
    (planted / "mmdesk.sqlite3").write_bytes(b"damaged tomorrow morning")
    assert main(["--data-dir", str(planted), "restore", str(backup)]) == 0
    assert kept(planted) == ({"kept"}, {"v-kept"})


def test_a_person_leaves_no_byte_of_the_name(planted):
    assert forget(planted, "--person", f"ada {MARK}") == 0
    with closing(open_database(planted, read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM consents").fetchone() == (2,)
    written = b"".join(one.read_bytes() for one in planted.rglob("*") if one.is_file())
    assert b"Ada " not in written
    assert b"paper" not in written


def test_a_log_that_is_written_meanwhile_goes_on_after_it_was_emptied(planted):
    with (planted / "logs" / "mmdesk.log").open("ab") as log:
        forget(planted, "--all")
        log.write(b"the next line\n")
    assert (planted / "logs" / "mmdesk.log").read_bytes() == b"the next line\n"


def test_settings_of_a_window_that_is_open_do_not_bring_it_back(planted):
    window = Settings.load(planted / "settings.json")
    assert MARK in window.text("recent_files")
    forget(planted, "--all")
    window.set("figures", False)
    assert window.text("recent_files") == ""
    assert files_with_marks(planted) == set()


def test_every_setting_is_known_to_tell_something_or_not():
    assert {setting.name for setting in SETTINGS} == HARMLESS | TELLING
    assert not HARMLESS & TELLING
    assert {kind.name for kind in KEPT} >= {"database", "versions", "settings", "locks"}
