"""A data directory with markers planted by every way there is, and the search for their bytes."""

import logging
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import numpy as np
from remembered import NOON, a_prediction, a_verdict, admit_version

from mmdesk.cli.analyzed import Analyzed
from mmdesk.cli.signing import Signer, remember, sign
from mmdesk.core.consents import Consent
from mmdesk.core.edits import Change, Edit
from mmdesk.core.lessons import Cause, Outcome
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Exclusion, FileReading, Mark, Recording, Session
from mmdesk.logs import start_logging, stop_logging
from mmdesk.settings import Settings
from mmdesk.store.backups import back_up
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import LessonStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

MARK = "Zyx-markér-7"  # with a letter that has several forms
FILL = 98765.4375  # a float32 whose bytes are searched for
FORMS = (
    MARK.encode("utf-8"),
    MARK.encode("utf-16-le"),
    MARK.encode("utf-16-be"),
    ascii(MARK)[1:-1].encode(),
    b"Zyx-mark",
    np.float32(FILL).tobytes() * 4,
)


def files_with_marks(data_dir: Path) -> set[str]:
    """Every file below the data directory whose name or bytes hold a marker."""
    return {
        str(path.relative_to(data_dir))
        for path in data_dir.rglob("*")
        if any(form in str(path).encode() or (path.is_file() and form in path.read_bytes()) for form in FORMS)
    }


def plant(data_dir: Path, base_dir: Path) -> None:
    """Markers in text and features, and what is beside the database; one session is marked by nothing."""
    with closing(open_database(data_dir)) as connection:
        _plant_sessions(connection)
        _plant_words(connection)
        back_up(connection)
        LessonStore(connection).end(
            LessonStore(connection).begin(Cause.ASKED), Outcome.REFUSED, f"of {MARK}", None
        )
    _plant_media(data_dir)
    versions = VersionStore(data_dir, base_dir)
    admit_version(versions, [f"v-{MARK}"], summary=f"learned from {MARK}")
    versions.use(1)
    (data_dir / "versions" / "0009.tmp").mkdir()
    (data_dir / "versions" / "0009.tmp" / "card.json").write_text(MARK)
    _plant_beside(data_dir)


def _plant_sessions(connection) -> None:
    sessions, feedback = SessionStore(connection), FeedbackStore(connection)
    how = FileReading(digest=f"digest {MARK}", troubles=(f"{MARK} does not decode",))
    sessions.begin(Session("live", NOON, id="kept"), Session(f"/films/{MARK}.mp4", NOON, id="film", file=how))
    sessions.begin(Session("live", NOON - timedelta(days=1), id=f"live-{MARK}"))
    for number, session in enumerate(("film", f"live-{MARK}")):
        for minute in range(40):
            about = {"session_id": session, "moment_id": f"{MARK} {minute}", "fill": FILL}
            feedback.save(a_verdict(minute, id=f"v-{MARK}-{number}-{minute}", **about))
            sessions.add_prediction(session, minute, minute + 1, a_prediction(f"{MARK} {minute}", model=MARK))
    feedback.save(a_verdict(0, session_id="film", id=f"v-{MARK}", fill=FILL))
    feedback.save(a_verdict(1, session_id="kept", id="v-kept"))
    feedback.mark_learned([f"v-{MARK}"], 1)


def _plant_words(connection) -> None:
    film, edits = "film", EditStore(connection)
    MarkStore(connection).save(Mark(film, 1.0, f"a note, {MARK}"))
    left_out = Exclusion(film, 1.0, 2.0, f"why, {MARK}")
    edits.add(Edit(film, f"left out, {MARK}", changes=(Change(None, left_out),)))
    ada = PeopleStore(connection).name_in_session(film, 1, NamedPerson(f"Ada {MARK}"))
    ConsentStore(connection).note(Consent(film, person=ada.id, note=f"paper {MARK}"))
    ConsentStore(connection).note(Consent("film", who=f"the friend of {MARK}"))
    ConsentStore(connection).note(Consent("kept"))


def _plant_media(data_dir: Path) -> None:
    folder = data_dir / "media"
    folder.mkdir(mode=0o700)
    (folder / f"live-{MARK}.mkv").write_bytes(MARK.encode() * 100)
    (folder / f"live-{MARK}.2.mkv").write_bytes(b"of a program that was killed")
    with closing(open_database(data_dir)) as connection:
        RecordingStore(connection).add(Recording(f"live-{MARK}", f"media/live-{MARK}.mkv", 0.0))


def _plant_beside(data_dir: Path) -> None:
    start_logging(data_dir)
    logging.getLogger("mmdesk.test").error("Cannot read /films/%s.mp4.", MARK)
    stop_logging()
    (data_dir / "logs" / "mmdesk.log.1").write_text(f"2026 ERROR /films/{MARK}.mp4\n2026 INFO fine\n")
    settings = Settings(data_dir / "settings.json")
    settings.set("recent_files", f'["/films/{MARK}.mp4", "/b.mp4"]')
    settings.set("watched_folders", f'["/films/{MARK}"]')
    settings.set("camera", f"/films/{MARK}.mp4")
    settings.set("appearance", "dark")
    (data_dir / "settings.broken.json").write_text(f'["/films/{MARK}.mp4"')
    (data_dir / ".mmdesk-0123.tmp").write_bytes(MARK.encode("utf-16-le"))
    target = data_dir.parent / f"{MARK}.json"
    Analyzed(data_dir).add(target, {"version": 0}, {"moments": 1})
    sign(data_dir, MARK.encode())
    remember(data_dir, Signer("4f2a", name=f"Bob {MARK}"))
