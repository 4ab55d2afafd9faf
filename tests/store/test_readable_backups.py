"""A backup is offered only where every page of it can be read, and not merely its verdicts."""

from contextlib import closing
from datetime import timedelta

from remembered import NOON, a_verdict

from mmdesk.core.sessions import Mark, Session
from mmdesk.store import sqlite
from mmdesk.store.backups import back_up
from mmdesk.store.database import is_sound, open_backup, open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.places import backups_in
from mmdesk.store.restoring import backup_at, readable_backups
from mmdesk.store.sessions import SessionStore

PAGE = 4096


def backed_up(data_dir):
    """The backup of a session with a verdict and many marks."""
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session("talk.mp4", NOON, id="talk"))
        FeedbackStore(connection).save(a_verdict(1, session_id="talk", at=NOON + timedelta(minutes=1)))
        for second in range(100):
            MarkStore(connection).save(Mark("talk", second, f"a note at {second} s"))
        back_up(connection)
    return backups_in(data_dir)[-1]


def verdicts_of(data_dir, backup):
    """How many can be read; None where none can."""
    try:
        with closing(open_backup(data_dir, backup)) as connection:
            return connection.execute("SELECT count(*) FROM feedback").fetchone()[0]
    except sqlite.Error:
        return None


def test_whichever_page_is_damaged_it_is_not_offered(data_dir):
    backup = backed_up(data_dir)
    whole = backup.read_bytes()
    assert backup_at(data_dir, backup).verdicts == 1
    only_in_parts = 0
    for at in range(0, len(whole), PAGE):
        backup.write_bytes(whole[:at] + b"\xa5" * PAGE + whole[at + PAGE :])
        if verdicts_of(data_dir, backup) == 1:
            with closing(open_backup(data_dir, backup)) as connection:
                if is_sound(connection):  # a page that nothing lies on
                    continue
            only_in_parts += 1
        assert backup_at(data_dir, backup) is None, at // PAGE
    assert only_in_parts > 3  # its verdicts could be read, but not all that it holds
    backup.write_bytes(whole)
    assert [one.verdicts for one in readable_backups(data_dir)] == [1]
