"""What becomes of the events of a lesson in its history."""

from contextlib import closing

import pytest

from mmdesk.cli.written_lesson import WrittenLesson
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.store.database import open_database
from mmdesk.store.lessons import CUT_OFF, LessonStore

ADMITTED = ("gate", {"admitted": True, "reason": "Better."})
REFUSED = ("gate", {"admitted": False, "reason": "Not used."})
VERSION = ("version", {"number": 3})
FAILED = ("failed", {"message": "Disk full.", "hint": "Make room."})
CANCELLED = ("cancelled", {})


def history(data_dir):
    with closing(open_database(data_dir)) as connection:
        return [(one.outcome, one.reason, one.version) for one in LessonStore(connection).newest(9)]


@pytest.mark.parametrize(
    ("events", "line"),
    [
        ([ADMITTED, VERSION], (Outcome.ADMITTED, "Better.", 3)),
        ([REFUSED], (Outcome.REFUSED, "Not used.", None)),
        ([REFUSED, VERSION], (Outcome.REFUSED, "Not used.", None)),  # back to a clean one, not a new one
        ([ADMITTED], (Outcome.FAILED, CUT_OFF, None)),  # Ctrl+C before there was a version
        ([ADMITTED, CANCELLED], (Outcome.CANCELLED, "", None)),
        ([FAILED], (Outcome.FAILED, "Disk full. Make room.", None)),
        ([ADMITTED, FAILED], (Outcome.FAILED, "Disk full. Make room.", None)),
        ([], (Outcome.FAILED, CUT_OFF, None)),
    ],
)
def test_each_end_is_written_down_and_every_event_passed_on(tmp_path, events, line):
    open_database(tmp_path).close()
    told = []
    written = WrittenLesson(tmp_path, Cause.DAILY, lambda event, **values: told.append((event, values)))
    assert history(tmp_path) == [(Outcome.FAILED, CUT_OFF, None)]
    for event, values in events:
        written.tell(event, **values)
    written.end()
    assert told == events
    assert history(tmp_path) == [line]


def test_who_was_left_alone_was_not_cancelled(tmp_path):
    open_database(tmp_path).close()
    written = WrittenLesson(tmp_path, Cause.DAILY, lambda event, **values: None)
    written.tell("cancelled")
    written.end(left_alone=True)
    assert history(tmp_path) == [(Outcome.FAILED, CUT_OFF, None)]


def test_where_nothing_is_remembered_nothing_is_begun(tmp_path):
    written = WrittenLesson(tmp_path, Cause.ASKED, lambda event, **values: None)
    written.tell("failed", message="Nothing.", hint="")
    written.end()
    assert list(tmp_path.iterdir()) == []


def test_a_history_that_cannot_be_written_stops_no_lesson(tmp_path):
    (tmp_path / "mmdesk.sqlite3").write_bytes(b"no database")
    told = []
    written = WrittenLesson(tmp_path, Cause.ASKED, lambda event, **values: told.append(event))
    written.tell(*REFUSED[:1], **REFUSED[1])
    written.end()
    assert told == ["gate"]
