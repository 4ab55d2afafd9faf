"""Opening the database: private, migrated after a backup, and refused without being touched."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from remembered import a_verdict, as_plain

from mmdesk.core.errors import StoreError
from mmdesk.store import migrations, sqlite
from mmdesk.store.backups import KEPT, back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in, database_file, newest_backup

THIS = len(migrations.SCRIPTS)  # the schema of this program
posix = pytest.mark.skipif(os.name == "nt", reason="modes and rights are POSIX ones")


def fill(data_dir, count=30):
    with closing(open_database(data_dir)) as connection:
        for minute in range(count):
            FeedbackStore(connection).save(a_verdict(minute))
    return database_file(data_dir)


def everything_in(folder):
    """The files with their contents, less -shm and an empty -wal: any reader makes and leaves those."""
    files = {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
    return {
        name: content
        for name, content in files.items()
        if not name.endswith("-shm") and not (name.endswith("-wal") and not content)
    }


def trouble_of(data_dir, **options):
    """The one line that opening says."""
    with pytest.raises(StoreError) as caught:
        open_database(data_dir, **options).close()
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def no_umask():
    """A system that lets everybody read new files."""
    before = os.umask(0)
    yield
    os.umask(before)


@posix
def test_folders_and_files_are_private_whatever_the_umask(data_dir, no_umask):
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict())
        back_up(connection)
        modes = {path: path.stat().st_mode & 0o777 for path in [data_dir, *data_dir.rglob("*")]}
    assert {path.suffix for path in modes} > {".sqlite3", ".sqlite3-wal", ".sqlite3-shm"}
    assert all(mode == (0o700 if path.is_dir() else 0o600) for path, mode in modes.items()), modes


def test_the_schema_is_whole_and_foreign_keys_hold(connection):
    assert connection.execute("PRAGMA user_version").fetchone() == (THIS,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with pytest.raises(sqlite.IntegrityError, match="FOREIGN KEY"):
        connection.execute("INSERT INTO learned (version, feedback_id) VALUES (1, 'nobody')")


def test_a_reader_of_nothing_sees_an_empty_database_and_creates_nothing(tmp_path):
    with closing(open_database(tmp_path / "absent", read_only=True)) as connection:
        assert FeedbackStore(connection).all() == []
    assert list(tmp_path.iterdir()) == []


def test_a_reader_cannot_write(data_dir):
    fill(data_dir, 1)
    with (
        closing(open_database(data_dir, read_only=True)) as connection,
        pytest.raises(StoreError, match="cannot be written"),
    ):
        FeedbackStore(connection).save(a_verdict(5))


def test_an_odd_folder_name_is_no_uri(tmp_path):
    folder = tmp_path / "100% done? #1 été"
    fill(folder, 1)
    with closing(open_database(folder, read_only=True)) as connection:
        assert len(FeedbackStore(connection).all()) == 1


def test_a_killed_first_start_leaves_an_empty_file_that_opens(data_dir):
    database_file(data_dir).touch()
    with closing(open_database(data_dir)) as connection:
        assert FeedbackStore(connection).all() == []


DAMAGES = {
    "garbage": lambda content: b"garbage" * 4000,
    "text": lambda content: b"x",
    "truncated": lambda content: content[: len(content) // 2],
    "cut inside its header": lambda content: content[:50],
    "emptied": lambda content: b"",
    "overwritten in its middle": lambda content: content[:4096] + bytes(40960) + content[45056:],
}


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_database_is_said_in_one_line_with_the_backup_and_left_alone(data_dir, damage, read_only):
    file = fill(data_dir)
    with closing(open_database(data_dir)) as connection:
        backup = back_up(connection)
    file.write_bytes(damage(file.read_bytes()))
    (data_dir / "mmdesk.sqlite3-wal").write_bytes(b"left by a crash")
    before = everything_in(data_dir)
    said = trouble_of(data_dir, read_only=read_only)
    assert "is damaged" in said
    assert str(backup) in said
    assert everything_in(data_dir) == before


def test_the_offered_backup_brings_the_verdicts_back(data_dir):
    file = fill(data_dir, 3)
    with closing(open_database(data_dir)) as connection:
        backup = back_up(connection)
        saved = [as_plain(verdict) for verdict in FeedbackStore(connection).all()]
    for path in data_dir.glob("mmdesk.sqlite3*"):
        path.unlink()
    file.write_bytes(backup.read_bytes())
    with closing(open_database(data_dir)) as connection:
        assert [as_plain(verdict) for verdict in FeedbackStore(connection).all()] == saved


def test_without_a_backup_the_hint_says_so(data_dir):
    database_file(data_dir).write_bytes(b"garbage" * 1000)
    assert "There is no backup; move mmdesk.sqlite3*" in trouble_of(data_dir)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_database_is_refused_and_left_alone(data_dir, read_only):
    file = fill(data_dir, 1)
    with closing(sqlite.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 7")
    before = everything_in(data_dir)
    assert f"newer mmdesk (schema 7; this one knows {THIS})" in trouble_of(data_dir, read_only=read_only)
    assert everything_in(data_dir) == before


def test_a_file_in_place_of_the_folder_is_said(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    assert "--data-dir" in trouble_of(tmp_path / "data")


def test_a_folder_in_place_of_the_file_is_said(data_dir):
    database_file(data_dir).mkdir()
    assert "cannot be opened" in trouble_of(data_dir)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    tmp_path.chmod(0o500)
    assert "Cannot use the folder" in trouble_of(tmp_path / "data")
    tmp_path.chmod(0o700)


@pytest.fixture
def next_script(tmp_path, monkeypatch):
    """A program one schema further."""

    def write(text):
        script = tmp_path / "schema_next.sql"
        script.write_text(text)
        monkeypatch.setattr(migrations, "SCRIPTS", (*migrations.SCRIPTS, script))

    return write


def test_a_migration_keeps_the_verdicts_and_a_backup_of_before(data_dir, next_script):
    fill(data_dir, 2)
    next_script("ALTER TABLE feedback ADD COLUMN note TEXT;\nUPDATE feedback SET note = 'a;b';\n")
    with closing(open_database(data_dir)) as connection:
        assert connection.execute("SELECT note FROM feedback").fetchall() == [("a;b",)] * 2
        assert migrations.user_version(connection) == THIS + 1
    with closing(sqlite.connect(newest_backup(data_dir))) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (THIS,)
        assert backup.execute("SELECT count(*) FROM feedback").fetchone() == (2,)


def test_a_migration_that_fails_changes_nothing(data_dir, next_script):
    fill(data_dir, 2)
    next_script("ALTER TABLE feedback ADD COLUMN note TEXT;\nSELECT nowhere(1);\n")
    with pytest.raises(sqlite.OperationalError, match="nowhere"):
        open_database(data_dir)
    with closing(sqlite.connect(database_file(data_dir))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (THIS,)
        assert "note" not in [row[1] for row in connection.execute("PRAGMA table_info(feedback)")]


def test_a_reader_migrates_in_memory_only(data_dir, next_script):
    fill(data_dir, 2)
    next_script("ALTER TABLE feedback ADD COLUMN note TEXT;\n")
    before = everything_in(data_dir)
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert connection.execute("SELECT note FROM feedback").fetchall() == [(None,)] * 2
    assert everything_in(data_dir) == before


def test_a_backup_is_made_once_a_day_and_few_are_kept(data_dir):
    fill(data_dir, 1)
    fill(data_dir, 0)
    assert len(backups_in(data_dir)) == 1
    with closing(open_database(data_dir)) as connection:
        made = [back_up(connection) for _ in range(KEPT + 2)]
    assert backups_in(data_dir) == made[-KEPT:]


def test_a_days_backup_that_cannot_be_written_keeps_nobody_from_the_database(data_dir, caplog):
    fill(data_dir, 1)
    (data_dir / "backups").write_text("not a folder")
    with closing(open_database(data_dir)) as connection:
        assert len(FeedbackStore(connection).all()) == 1
    assert "There is no backup of today" in caplog.text


def test_one_before_a_migration_that_cannot_be_written_is_said(data_dir, next_script):
    fill(data_dir, 1)
    (data_dir / "backups").write_text("not a folder")
    next_script("ALTER TABLE feedback ADD COLUMN note TEXT;\n")
    assert "backups" in trouble_of(data_dir)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_refused_database_is_closed_again(data_dir):
    fill(data_dir, 1).write_bytes(b"garbage")
    trouble_of(data_dir)
    opened = [os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert not [name for name in opened if str(data_dir) in name]


def in_another_process(code, data_dir):
    """What a program of its own prints that runs this with the data directory."""
    lines = [sys.executable, "-c", code, str(data_dir)]
    return subprocess.run(lines, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


def test_what_is_written_after_another_program_has_come_and_gone_is_not_lost(data_dir):
    """A process that opens a database's file beside SQLite and closes it gives up all its locks on it."""
    came_and_went = (
        "import sys; from pathlib import Path; from mmdesk.store.database import open_database; "
        "open_database(Path(sys.argv[1])).close()"
    )
    count = (
        "import sys; from pathlib import Path; from mmdesk.store.database import open_database; "
        "print(open_database(Path(sys.argv[1]), read_only=True).execute("
        "'SELECT count(*) FROM feedback').fetchone()[0])"
    )
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(1))
        open_database(data_dir).close()
        open_database(data_dir, read_only=True).close()
        with closing(open_database(data_dir)):
            in_another_process(came_and_went, data_dir)
            FeedbackStore(connection).save(a_verdict(2))
            assert in_another_process(count, data_dir) == "2"
    assert in_another_process(count, data_dir) == "2"
