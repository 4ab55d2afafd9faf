"""What the workers call and what loads torch, OpenCV or PyAV: each is imported inside its function."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from mmdesk.core.arrays import Picture
from mmdesk.core.consents_plain import as_part_of_session
from mmdesk.core.errors import MmdeskError
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.predicting import Predicts
from mmdesk.core.predictions import Prediction
from mmdesk.core.reading_again import box_in, features_again
from mmdesk.core.sessions import PastMoment, PastSession, Session
from mmdesk.core.sharing import Kind, TakenVersion
from mmdesk.core.wanted import FaceThere, Place
from mmdesk.paths import base_model_dir, yunet_file
from mmdesk.store import sqlite
from mmdesk.store.cards import base_of, read_card
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database
from mmdesk.store.keys import key_of
from mmdesk.store.past import count_and_version, each_moment, read_past
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.version_file import is_version_file
from mmdesk.store.versions import VersionStore
from mmdesk.workers.file_worker import Analysis
from mmdesk.workers.recording_worker import Writes


def load_predictor(data_dir: Path | None = None) -> Predicts:
    """The real network, from the shipped weights. Imports torch: for a worker's thread only."""
    # oneDNN keeps a program for each length of speech it has met, 1024 of them: some 40 MB within the hour.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    import torch

    from mmdesk.model.predictor import Predictor

    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))  # one core is the window's
    return Predictor(base_model_dir(), yunet_file(data_dir) if data_dir else None)


def picture_at(path: Path, at_s: float) -> Picture | None:
    """A picture out of a media file, for the picture worker. Raises MediaError when it cannot be read."""
    from mmdesk.capture import picture_at as reading

    return reading.picture_at(path, at_s)


def export_remembered(
    data_dir: Path, order: ExportOrder, past: PastSession, told: Callable[[float], None] | None = None
) -> None:
    """Write a session as it is in the database now, in constant memory but for what the form itself needs.

    `told` hears how much of it is done, 0 to 1, and may raise. Raises StoreError when it cannot be written.
    """
    from mmdesk.analysis.export import Format, export
    from mmdesk.analysis.past import remembered_analysis

    target = Path(order.file)
    pictures = jpegs_of(past) if order.with_pictures else None
    with closing(open_database(data_dir, read_only=True)) as connection:
        session = SessionStore(connection).find(past.session.id) or past.session
        count, version, sha256 = count_and_version(connection, session)
        past_now = read_past(connection, session)
        seen = PeopleStore(connection).seen_as(session.id)
        if order.with_names:
            past_now = replace(past_now, names=tuple((one, seen[one].name) for one in sorted(seen)))
        about = remembered_analysis(
            past_now,
            each_moment(connection, session),
            sha256 or _hash_of(version, data_dir),
            version,
            _consents(connection, session.id, seen, order.with_names),
        )
        if told and count:
            about = replace(about, entries=_telling(about.entries, count, told))
        export(about, Format.of(target), target, pictures)


def _consents(
    connection: sqlite.Connection, session_id: str, seen: Mapping[int, NamedPerson], with_names: bool
) -> list[dict[str, object]]:
    numbers = {seen[number].id: number for number in sorted(seen, reverse=True)}
    found = ConsentStore(connection).of_session(session_id)
    return [as_part_of_session(one, numbers.get(one.person, 0), with_names) for one in found]


def _hash_of(version: int, data_dir: Path) -> str:
    """Of its weights, for sessions of before it was remembered; empty where the version is gone."""
    versions = VersionStore(data_dir, base_model_dir()).list()
    return next(
        ((read_card(one.folder) or {}).get("sha256", "") for one in versions if one.number == version), ""
    )


def _telling(entries: Iterator[Any], count: int, told: Callable[[float], None]) -> Iterator[Any]:
    for number, entry in enumerate(entries):
        if number % 50 == 0:
            told(number / count)
        yield entry


def names_for_exports(sessions: Sequence[Session], folder: Path, suffix: str) -> list[Path]:
    """A new file in the folder for each session; none that lies there already is written over."""
    from mmdesk.analysis.export import Format
    from mmdesk.analysis.output_names import OutputNames, file_name_of

    sources = [file_name_of(session) for session in sessions]
    names = OutputNames([*sources, *folder.glob("*")], Format(suffix.removeprefix(".")))
    return [names.of(source, folder) for source in sources]


def is_export(path: Path) -> bool:
    """Whether a file was written by this program, for the file finder."""
    from mmdesk.analysis.imported import is_ours

    return kind_of_shared(path) is not Kind.OTHER or is_ours(path)


def read_import(path: Path) -> Any:
    """Look through a file for the import reader. Raises MediaError when it is none of ours."""
    from mmdesk.analysis.imported import read_ours

    return read_ours(path)


def kind_of_shared(path: Path) -> Kind:
    """What a file holds that came from another computer."""
    from mmdesk.analysis.shared_feedback import is_shared_feedback

    if not path.is_file():
        return Kind.OTHER
    if is_version_file(path):
        return Kind.VERSION
    return Kind.VERDICTS if is_shared_feedback(path) else Kind.OTHER


def look_through_feedback(path: Path) -> Any:
    """Look through shared verdicts for the sharing worker. Raises MediaError when they are none."""
    from mmdesk.analysis.shared_feedback import look_through

    return look_through(path, base_of(base_model_dir()))


def take_version_file(data_dir: Path, path: Path) -> TakenVersion:
    """Take a shared version in. Imports torch: for a worker's thread only. Raises MmdeskError."""
    from mmdesk.cli.import_version import import_version

    found = import_version(data_dir, base_model_dir(), path)
    return TakenVersion(found.version.number, found.signer.words, found.words)


def export_version_file(data_dir: Path, number: int, path: Path) -> None:
    """Write a version into a file, without names and ids. Raises MmdeskError."""
    from mmdesk.cli.export_version import Wishes, export_version

    export_version(data_dir, base_model_dir(), number, path, Wishes())


def jpegs_of(past: PastSession) -> Callable[[float], bytes | None]:
    """Small pictures of a session by its seconds, out of its file or recordings; None where there is none."""
    from mmdesk.capture.thumbnail import thumbnail

    def at(at_s: float) -> bytes | None:
        begun = [one for one in past.recordings if one.start_s <= at_s]
        file, start_s = (begun[-1].file, begun[-1].start_s) if begun else (past.session.source, 0.0)
        if not begun and past.session.is_live:
            return None
        try:
            return thumbnail(Path(file), at_s - start_s)
        except MmdeskError:  # it is gone, or damaged there
            return None

    return at


def open_recording(path: Path, picture_size: tuple[int, int] | None, has_sound: bool) -> Writes:
    """A media file for the recording worker, encrypted where the data directory above `media` is.

    Raises MediaError when it cannot be written.
    """
    from mmdesk.capture.recording import RecordingFile

    return RecordingFile(path, picture_size, has_sound, key_of(path.parent.parent))


def open_analysis(
    path: Path,
    predictor: Predicts,
    every_s: float,
    sound: int | None = None,
    from_s: float = 0.0,
    names: Mapping[int, str] | None = None,
) -> Analysis:
    """Open a media file for the file worker, from `from_s` on. Raises MediaError when it cannot be read.

    The predictor itself stays free for what is live: the file has another one with the same network.
    """
    from mmdesk.analysis.file_pipeline import predicted
    from mmdesk.capture.media_file import open_media

    media = open_media(path)
    pairs = predicted(media, predictor.another(), every_s, sound=sound, from_s=from_s, names=names)

    def close() -> None:
        media.stop_reading()  # it may be far from the first moment, in a file that must be read up to it
        pairs.close()
        media.close()

    sounds = tuple(one.words for one in media.sounds)
    return Analysis(
        media.duration_s, pairs, close, lambda: list(media.errors), sounds, lambda: media.cut_short
    )


def moment_again(place: Place) -> Moment:
    """A moment of a media file, read again. Raises MediaError where it cannot be."""
    from mmdesk.capture import moment_again as reading

    return reading.moment_again(place)


def length_of(path: Path) -> float | None:
    """Seconds of a recording; infinity where it does not say, None where it cannot be read."""
    from mmdesk.capture import short_sound

    return short_sound.length_of(path)


def is_another_file(error: MmdeskError) -> bool:
    """Whether a moment cannot be read again because another file lies there now."""
    from mmdesk.capture.moment_again import AnotherFileError

    return isinstance(error, AnotherFileError)


def with_media(past: PastMoment, place: Place, predictor: Predicts) -> tuple[Moment, Prediction]:
    """A remembered moment with picture, sound and text out of its file, and opinions with their features.

    Opinions on what cannot be had any more are left out. Raises MediaError where the file cannot be read,
    unless a verdict kept all features: then it is as it was.
    """
    opinions = past.prediction.opinions
    # What another base read means something else.
    is_of_base = past.prediction.base in ("", predictor.base_sha256)
    try:
        found = replace(moment_again(place), id=past.moment.id)
    except MmdeskError:
        if is_of_base and all(len(said.features) for said in opinions.values()):
            return past.moment, past.prediction
        raise
    faces = past.prediction.faces
    first = None
    if faces and past.picture_size and Modality.FACE in opinions:
        first = FaceThere(faces[0].box, past.picture_size)
    *_, features = features_again(predictor, found, first)
    known = dict(features)
    if is_of_base:
        known = {one: said.features for one, said in opinions.items() if len(said.features)} | features
    said = {one: replace(said, features=known[one]) for one, said in opinions.items() if one in known}
    if first is not None and found.picture is not None:
        faces = (replace(faces[0], box=box_in(first, found.picture)),)
    return found, replace(past.prediction, opinions=said, faces=faces, base=predictor.base_sha256)
