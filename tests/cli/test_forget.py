"""`mmdesk forget` from the outside: exactly one of three, and what is left."""

from contextlib import closing
from datetime import datetime, timedelta

import pytest
from remembered import NOON, a_verdict, admit_version

from mmdesk.cli.analyzed import Analyzed
from mmdesk.cli.main import main
from mmdesk.core.sessions import Session
from mmdesk.paths import base_model_dir
from mmdesk.settings import Settings
from mmdesk.store import database, purge
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_backup, open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore


@pytest.fixture
def versions(data_dir):
    """Three sessions of one verdict, a day apart; version 1 learned from the first, 2 from all."""
    store = VersionStore(data_dir, base_model_dir())
    with closing(open_database(data_dir)) as connection:
        for day in range(3):
            at = NOON + timedelta(days=day)
            FeedbackStore(connection).save(a_verdict(session_id=f"s{day}", id=f"v{day}", at=at))
        back_up(connection)
    admit_version(store, ["v0"])
    admit_version(store, ["v0", "v1", "v2"], parent=1)
    store.use(2)
    return store


@pytest.fixture
def run(data_dir, capsys):
    """Run the command; its exit code, output and errors."""

    def invoke(*words):
        code = main(["--data-dir", str(data_dir), "forget", *words])
        return code, *capsys.readouterr()

    return invoke


def left(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        return [verdict.id for verdict in FeedbackStore(connection).all()]


def test_a_large_database_is_backed_up_by_the_command_too(run, data_dir, versions, monkeypatch):
    for module in (purge, database):
        monkeypatch.setattr(module, "LARGE_BYTES", 0)
    assert "a new one holds what is left" in run("--session", "s2")[1]
    assert len(backups_in(data_dir)) == 1


def test_a_session_is_forgotten_with_the_version_it_taught(run, data_dir, versions):
    code, out, err = run("--session", "s2")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Forgot 1 verdict. Backups are gone too; a new one holds what is left.",
        "Removed what had learned from them: version 2.",
        "A window that is open goes on with what it has loaded until it is closed.",
        "Now using version 1; `mmdesk learn` teaches anew from what is left.",
    ]
    assert left(data_dir) == ["v0", "v1"]
    (backup,) = backups_in(data_dir)
    with closing(open_backup(data_dir, backup)) as connection:
        assert connection.execute("SELECT id FROM feedback ORDER BY id").fetchall() == [("v0",), ("v1",)]
    assert versions.current().number == 1


def test_the_version_goes_even_while_another_program_reads_the_log(run, data_dir, versions):
    with closing(open_database(data_dir, read_only=True)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM feedback").fetchone()
        code, _, err = run("--session", "s2")
    assert (code, err.count("\n")) == (1, 1)
    assert "another program still reads" in err
    assert versions.current().number == 1
    assert [version.number for version in versions.list()] == [0, 1]


def test_what_is_before_a_local_time_is_forgotten(run, data_dir, versions):
    local = (NOON + timedelta(days=1, hours=1)).astimezone().replace(tzinfo=None)
    assert run("--before", local.isoformat(timespec="seconds"))[1].startswith("Forgot 2 verdicts.")
    assert left(data_dir) == ["v2"]


def test_a_date_alone_is_its_midnight(run, data_dir, versions):
    midnight = datetime(2026, 5, 2).astimezone()
    expected = [f"v{day}" for day in range(3) if NOON + timedelta(days=day) >= midnight]
    assert run("--before", "2026-05-02")[0] == 0
    assert left(data_dir) == expected


def test_everything_is_forgotten_with_every_version(run, data_dir, versions):
    code, out, _ = run("--all")
    assert (code, out.splitlines()[:2]) == (
        0,
        ["Forgot 3 verdicts. Backups are gone too.", "Removed what had learned from them: versions 1, 2."],
    )
    assert left(data_dir) == []
    assert [version.number for version in versions.list()] == [0]


def test_what_was_analysed_is_forgotten_with_everything_and_by_date_not_with_one_session(
    run, data_dir, versions
):
    for words, is_kept in (
        (("--session", "s2"), True),
        (("--before", "2026-01-01"), False),
        (("--all",), False),
    ):
        target = data_dir.parent / "talk.json"
        target.write_text("{}")
        Analyzed(data_dir).add(target, {"version": 0}, {"moments": 1})
        run(*words)
        assert (Analyzed(data_dir).row_of(target, {"version": 0}) is not None) is is_kept


@pytest.mark.parametrize(
    ("words", "left_over"),
    [(("--session", "s2"), ["/a.mp4", "/b"]), (("--before", "2026-01-01"), ["/b"]), (("--all",), [])],
)
def test_paths_of_files_go_from_the_settings_which_stay(run, data_dir, versions, words, left_over):
    settings = Settings(data_dir / "settings.json")
    settings.set("recent_files", '["/a.mp4"]')
    settings.set("watched_folders", '["/b"]')
    settings.set("appearance", "dark")
    assert run(*words)[0] == 0
    written = (data_dir / "settings.json").read_text()
    assert [path for path in ("/a.mp4", "/b") if path in written] == left_over
    assert Settings.load(data_dir / "settings.json").get("appearance") == "dark"


def test_with_a_session_its_file_is_no_longer_among_those_opened_lately(run, data_dir):
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session("/a.mp4", id="a"))
    Settings(data_dir / "settings.json").set("recent_files", '["/a.mp4", "/b.mp4"]')
    assert run("--session", "a")[0] == 0
    assert Settings.load(data_dir / "settings.json").get("recent_files") == '["/b.mp4"]'


def test_an_unknown_session_is_one_line_and_nothing_is_forgotten(run, data_dir, versions):
    code, out, err = run("--session", "nobody")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "There is no session nobody" in err
    assert left(data_dir) == ["v0", "v1", "v2"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--all", "--session", "s1"),
        ("--all", "--before", "2026-05-02"),
        ("--session", "s1", "--before", "2026-05-02"),
        ("--before", "yesterday"),
        ("--session",),
        ("s1",),
    ],
)
def test_wrong_usage_is_two_and_forgets_nothing(run, data_dir, versions, words):
    assert run(*words)[0] == 2
    assert left(data_dir) == ["v0", "v1", "v2"]


def test_where_nothing_was_remembered_nothing_is_made(tmp_path, capsys):
    assert main(["forget", "--all", "--data-dir", str(tmp_path / "absent")]) == 0
    assert "nothing to forget" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_database_is_one_line(run, data_dir, versions):
    database_file(data_dir).write_bytes(b"garbage" * 1000)
    code, out, err = run("--session", "s1")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "is damaged" in err
    assert len(backups_in(data_dir)) == 1


def test_what_is_older_than_some_days_is_said_and_then_forgotten(run, data_dir, versions):
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session(id="today"))
        FeedbackStore(connection).save(a_verdict(session_id="today", id="v-today"))
    code, out, err = run("--older-than", "1", "--dry-run")
    assert (code, err) == (0, "")
    assert out.startswith("It would forget 3 sessions with 3 verdicts and 0 recordings")
    assert len(left(data_dir)) == 4
    _, out, _ = run("--older-than", "1")
    assert out.startswith("Forgot 3 sessions with 3 verdicts")
    assert "versions 1, 2" in out
    assert left(data_dir) == ["v-today"]
    assert run("--older-than", "1")[1] == "There is nothing to forget.\n"


def test_recordings_alone_can_go_by_age(run, data_dir, versions):
    (data_dir / "media").mkdir()
    (data_dir / "media" / "s0.mkv").write_bytes(b"picture and sound")
    assert run("--older-than", "1", "--only-recordings")[1].startswith(
        "Forgot 0 sessions with 0 verdicts and 1"
    )
    assert list((data_dir / "media").iterdir()) == []
    assert left(data_dir) == ["v0", "v1", "v2"]


@pytest.mark.parametrize(
    "words",
    [("--only-recordings", "--all"), ("--older-than", "0"), ("--older-than", "9" * 20), ("--dry-run",)],
)
def test_wrong_words_about_age_forget_nothing(run, data_dir, versions, words):
    assert run(*words)[0] == 2
    assert left(data_dir) == ["v0", "v1", "v2"]


@pytest.mark.parametrize("words", [("--session", "s0"), ("--before", "2030-01-01"), ("--older-than", "1")])
def test_where_the_database_was_deleted_its_backups_are_not_nothing(run, data_dir, versions, words):
    for one in data_dir.glob("mmdesk.sqlite3*"):
        one.unlink()
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert "is missing, and there are backups of it" in err
    assert len(backups_in(data_dir)) == 1


def test_everything_is_forgotten_where_only_other_files_are_left(run, data_dir, versions):
    back_up_copy = backups_in(data_dir)[0].read_bytes()
    assert run("--all")[0] == 0
    (data_dir / "mmdesk.sqlite3").unlink()
    (data_dir / "backups").mkdir(exist_ok=True)
    (data_dir / "backups" / "20260101T000000.000000Z.sqlite3").write_bytes(back_up_copy)
    code, out, _ = run("--all")
    assert (code, "There was no database; what was left beside it is gone." in out) == (0, True)
    assert backups_in(data_dir) == []
    assert "There is nothing to forget." in run("--all")[1]
