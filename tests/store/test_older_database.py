"""A database of version 1, made by its own script, is migrated with everything in it."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure
from mmdesk.store import migrations, sqlite
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.sessions import SessionStore

EVEN = np.full(7, 1 / 7, np.float32).tobytes()
FIRST = migrations.SCRIPTS[0]


def make_old(data_dir):
    """Version 1 as its own program left it: a live session that began 300 s after the start, and a file's."""
    file = database_file(data_dir)
    with closing(sqlite.connect(file)) as old:
        old.executescript(FIRST.read_text())
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("PRAGMA user_version = 1")
        old.execute("INSERT INTO sessions VALUES ('live1', 'live', '2026-05-01T12:00:00.000000+00:00', NULL)")
        old.execute(
            "INSERT INTO sessions VALUES ('film', '/f.mp4', '2026-05-02T12:00:00.000000+00:00', NULL)"
        )
        for number in range(40):
            session, start = ("live1", 300 + number) if number < 30 else ("film", number)
            old.execute(
                "INSERT INTO predictions VALUES (?, ?, ?, ?, ?, 0, ?, ?)",
                (
                    number + 1,
                    session,
                    f"m{number}",
                    start,
                    start + 0.5,
                    EVEN,
                    "dark" if number == 3 else None,
                ),
            )
            old.execute("INSERT INTO opinions VALUES (?, 'face', ?, 0.5)", (number + 1, EVEN))
        old.execute(
            "INSERT INTO feedback VALUES (1, 'f1', 'live1', 'm3', 'correction', 'anger', 'sadness', NULL, ?,"
            " 0, '2026-05-01T12:00:05.000000+00:00', NULL)",
            (EVEN,),
        )
        old.commit()
    file.chmod(0o600)
    return file


def check(connection):
    timeline = SessionStore(connection).timeline("live1", FeedbackStore(connection).of_session("live1"))
    assert [past.moment.id for past in timeline] == [f"m{number}" for number in range(30)]
    assert timeline[3].prediction.not_sure is NotSure.DARK
    assert [one.id for one in timeline[3].verdicts] == ["f1"]
    assert set(timeline[0].prediction.opinions) == {Modality.FACE}
    assert (timeline[0].prediction.faces, timeline[0].prediction.person) == ((), 0)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return timeline


def test_everything_is_still_there_and_live_times_begin_with_the_session(data_dir):
    make_old(data_dir)
    with closing(open_database(data_dir)) as connection:
        timeline = check(connection)
        assert (timeline[0].moment.start_s, timeline[0].moment.end_s) == (0.0, 0.0)
        assert timeline[-1].moment.end_s == pytest.approx(29)
        film = SessionStore(connection).timeline("film")
        assert film[0].moment.end_s == 30.5  # a file's times are the file's
    backup = backups_in(data_dir)[0]  # the day's, and the one before the scripts
    with closing(sqlite.connect(backup)) as before:
        assert before.execute("PRAGMA user_version").fetchone() == (1,)
        assert before.execute("SELECT count(*) FROM predictions").fetchone() == (40,)


def test_a_reader_of_it_sees_the_new_tables_and_leaves_the_file_alone(data_dir):
    file = make_old(data_dir)
    with closing(open_database(data_dir, read_only=True)) as connection:
        check(connection)
    with closing(sqlite.connect(file)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)


KILLED = """
import os, signal, sys
from pathlib import Path
from mmdesk.store import migrations
from mmdesk.store.database import open_database

statements = migrations._statements
def until_killed(script):
    for number, statement in enumerate(statements(script)):
        if number == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        yield statement
migrations._statements = until_killed
open_database(Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("statement", [1, 6, 10])
def test_killed_in_the_middle_it_is_as_before_and_migrated_by_the_next_start(data_dir, statement):
    file = make_old(data_dir)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(data_dir), str(statement)],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    with closing(sqlite.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    with closing(open_database(data_dir)) as connection:
        check(connection)


def test_of_which_base_older_features_are_is_known_by_what_read_the_session(data_dir):
    file = data_dir / "mmdesk.sqlite3"
    scripts = migrations.SCRIPTS[:3]
    with closing(sqlite.connect(file)) as old:
        for script in scripts:
            old.executescript(script.read_text(encoding="utf-8"))
        old.execute("PRAGMA user_version = 3")
        old.execute(
            "INSERT INTO sessions (id, source, started_at)"
            " VALUES ('s', 'live', '2026'), ('t', 'live', '2026')"
        )
        old.execute(
            "INSERT INTO models VALUES ('s', 0, 'the base'), ('s', 1, 'of mine'), ('t', 1, 'of mine')"
        )
        for number, session_id in enumerate("sst"):
            old.execute(
                "INSERT INTO feedback (id, session_id, moment_id, verdict, emotion, shown, probabilities,"
                " version, at) VALUES (?, ?, 'm', 'correction', 'fear', 'fear', zeroblob(28), 0, '2026')",
                (str(number), session_id),
            )
        old.execute(
            "INSERT INTO features VALUES ('0', 'face', zeroblob(2048)), ('2', 'face', zeroblob(2048))"
        )
        old.commit()
    with closing(open_database(data_dir)) as connection:
        found = connection.execute("SELECT base FROM feedback ORDER BY id").fetchall()
    assert found == [("the base",), ("",), ("",)]


def test_a_database_of_before_consent_says_nothing_about_anybody(data_dir):
    file = data_dir / "mmdesk.sqlite3"
    with closing(sqlite.connect(file)) as old:
        for script in migrations.SCRIPTS[:4]:
            old.executescript(script.read_text(encoding="utf-8"))
        old.execute("PRAGMA user_version = 4")
        old.execute("INSERT INTO sessions (id, source, started_at) VALUES ('s', 'live', '2026')")
        old.execute("INSERT INTO people (id, name, created_at) VALUES ('p', 'Ada', '2026')")
        old.execute("INSERT INTO seen_as VALUES ('s', 1, 'p')")
        old.commit()
    with closing(open_database(data_dir)) as connection:
        assert connection.execute("SELECT count(*) FROM consents").fetchone() == (0,)
        assert connection.execute("SELECT session_id, who FROM seen_as").fetchall() == [("s", "p")]
        about = "INSERT INTO consents VALUES (?, ?, 's', '', ?, '[]', 'told', '', '2026', '2026', NULL)"
        connection.execute(about, (1, "of Ada", "p"))
        connection.execute(about, (2, "of the user", None))
        connection.execute("DELETE FROM people")
        assert connection.execute("SELECT id FROM consents").fetchall() == [("of the user",)]
        connection.execute("DELETE FROM sessions")
        assert connection.execute("SELECT count(*) FROM consents").fetchone() == (0,)
    assert len(backups_in(data_dir)) == 2  # the day's, and the one before the script
