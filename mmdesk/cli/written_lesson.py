"""The line that `mmdesk learn` writes into the history of lessons, from the events it tells."""

import logging
from contextlib import closing
from pathlib import Path

from mmdesk.cli.tell import Tell
from mmdesk.core.errors import MmdeskError
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.store import sqlite
from mmdesk.store.database import open_database
from mmdesk.store.lessons import CUT_OFF, LessonStore
from mmdesk.store.places import database_file

_log = logging.getLogger(__name__)


class WrittenLesson:
    """Passes the events of one lesson on, and writes down how it ended.

    The line is there from the beginning, so that a lesson that is killed has one too. That it cannot be
    written is no reason not to learn. Where there is no database none is made.
    """

    def __init__(self, data_dir: Path, cause: Cause, tell: Tell) -> None:
        self._data_dir, self._tell = data_dir, tell
        self._outcome, self._reason = Outcome.FAILED, CUT_OFF
        self._version: int | None = None
        self._number = self._begin(cause)

    def tell(self, event: str, **values: object) -> None:
        """Pass one event on, and remember what it says of the end."""
        match event:
            case "gate":
                is_admitted = bool(values.get("admitted"))
                self._outcome = Outcome.ADMITTED if is_admitted else Outcome.REFUSED
                self._reason = str(values.get("nameless") or values.get("reason", ""))
            case "version" if self._outcome is Outcome.ADMITTED:
                self._version = int(str(values["number"]))
            case "cancelled":
                self._outcome, self._reason, self._version = Outcome.CANCELLED, "", None
            case "failed":
                self._outcome, self._version = Outcome.FAILED, None
                self._reason = f"{values.get('message', '')} {values.get('hint', '')}".strip()
        self._tell(event, **values)

    def end(self, left_alone: bool = False) -> None:
        """Write down how it ended. One that was `left_alone` by its window was not cancelled by anybody."""
        if self._number is None or (left_alone and self._outcome is Outcome.CANCELLED):
            return
        if self._outcome is Outcome.ADMITTED and self._version is None:  # interrupted before it was written
            self._outcome, self._reason = Outcome.FAILED, CUT_OFF
        try:
            with closing(open_database(self._data_dir)) as connection:
                LessonStore(connection).end(self._number, self._outcome, self._reason, self._version)
        except (MmdeskError, OSError, sqlite.Error):
            _log.info("How the lesson ended could not be written down.", exc_info=True)

    def _begin(self, cause: Cause) -> int | None:
        if not database_file(self._data_dir).exists():
            return None
        try:
            with closing(open_database(self._data_dir)) as connection:
                return LessonStore(connection).begin(cause)
        except (MmdeskError, OSError, sqlite.Error):
            _log.info("The lesson could not be written down.", exc_info=True)
            return None
