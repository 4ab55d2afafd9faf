"""`mmdesk migrate-feedback`: verdicts that another base read are read again with the one in use."""

from contextlib import closing
from pathlib import Path

import typer

from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.cli.predictor_in_use import load_predictor
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.core.predicting import Predicts
from mmdesk.core.reading_again import features_again
from mmdesk.core.wanted import Wanted
from mmdesk.paths import base_model_dir
from mmdesk.store import sqlite
from mmdesk.store.cards import base_of
from mmdesk.store.database import open_database
from mmdesk.store.places import database_file
from mmdesk.store.versions import VersionStore
from mmdesk.store.wanted import WantedStore


def migrate_feedback(as_json: AsJson = False, data_dir: DataDir = None) -> None:
    """Let verdicts given with another base teach the one in use.

    What they were given on is read again from files and recordings, where these are still there. Verdicts on
    what was live and not recorded are kept, and teach nothing with this base. The window does the same
    in idle time.
    """
    allow_any_name()
    folder, base = chosen_data_dir(data_dir), base_of(base_model_dir())
    if not database_file(folder).exists():
        with telling(as_json) as outcome:
            outcome.say("There are no verdicts yet.")
            outcome.tell(read_again=0, left=0)
        return
    with closing(open_database(folder)) as connection:
        wanted = WantedStore(connection)
        wanted.know_bases(VersionStore(folder, base_model_dir()).bases())
        wanted.want_again(base)
        reading = _Reading(connection, folder)
        reading.run()
        left = wanted.of_another_base(base)
    with telling(as_json) as outcome:
        _say(reading.done, left, outcome)
        outcome.tell(read_again=reading.done, left=left)
        if reading.troubles:
            raise typer.Exit(1)


def _say(done: int, left: int, outcome: Outcome) -> None:
    if not (done or left):
        outcome.say("All verdicts that have features have those of the base in use.")
        return
    outcome.say(f"Read again with the base in use: {_count(done)}.")
    if left:
        these = "It stays, and teaches" if left == 1 else "They stay, and teach"
        nothing = f"{these} nothing with this base."
        outcome.say(f"Without a file or recording to read again: {_count(left)}. {nothing}")


def _count(verdicts: int) -> str:
    return "1 verdict" if verdicts == 1 else f"{verdicts} verdicts"


class _Reading:
    """Reads what is wanted, one verdict after the other; the network is loaded with the first."""

    def __init__(self, connection: sqlite.Connection, data_dir: Path) -> None:
        self._store, self._data_dir = WantedStore(connection), data_dir
        self._predictor: Predicts | None = None
        self._set_aside: set[str] = set()  # sessions whose file cannot be read
        self.done = self.troubles = 0

    def run(self) -> None:
        while found := self._store.next(1, self._set_aside):
            try:
                self._read(found[0])
            except StoreError:
                raise  # nothing else can be written either
            except MmdeskError as error:
                self._leave(found[0].session_id, error)

    def _read(self, wanted: Wanted) -> None:
        from mmdesk.capture.moment_again import moment_again

        moment = moment_again(wanted.place)
        if self._predictor is None:
            self._predictor = load_predictor(self._data_dir)
        *_, features = features_again(self._predictor, moment, wanted.face, wanted.is_of_person)
        self._store.give(wanted.feedback_id, features, self._predictor.base_sha256)
        self.done += 1

    def _leave(self, session_id: str, error: MmdeskError) -> None:
        from mmdesk.capture.moment_again import AnotherFileError

        self.troubles += 1
        self._set_aside.add(session_id)
        typer.echo(shown(str(error)), err=True)
        if isinstance(error, AnotherFileError):
            self._store.give_up(session_id)
