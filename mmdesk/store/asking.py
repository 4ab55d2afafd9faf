"""What can be asked about: remembered moments whose picture or sound is in a file, and not judged yet."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.asking import (
    APART_S,
    NOTHING_JUDGED,
    POOL,
    Judged,
    Moments,
    Numbers,
    best_of_each_stretch,
    joined,
    pick,
    profiles,
    worthiest,
)
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.core.predictions import NotSure
from mmdesk.core.questions import Question, Queue
from mmdesk.core.sessions import PastSession, Recording, Session
from mmdesk.core.wanted import place_of
from mmdesk.store import sqlite
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.places import file_of
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.timelines import read_moment
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told

_PIECE = 4096  # moments at once
_NEWEST = 2000  # verdicts whose moments new ones are compared with
_BYTES = 4 * len(EMOTIONS)
_SAID = ", ".join(  # what was not read, or is damaged, is zeros
    f"iif(length(of_{one.value}.probabilities) = {_BYTES}, of_{one.value}.probabilities, zeroblob({_BYTES}))"
    for one in MODALITIES
)
_OPINIONS = " ".join(
    f"LEFT JOIN opinions AS of_{one.value} ON of_{one.value}.prediction = predictions.number"
    f" AND of_{one.value}.modality = '{one.value}'"
    for one in MODALITIES
)
_MOMENTS = (
    f"SELECT predictions.number, person, end_s, predictions.probabilities, {_SAID}"
    f" FROM predictions {_OPINIONS} WHERE session_id = ? AND length(predictions.probabilities) = {_BYTES}"
    " ORDER BY end_s, predictions.number"
)
_JUDGED = (
    f"SELECT predictions.probabilities, {_SAID} FROM feedback JOIN predictions"
    " ON predictions.session_id = feedback.session_id AND predictions.moment_id = feedback.moment_id"
    f" {_OPINIONS} WHERE removed_at IS NULL AND length(predictions.probabilities) = {_BYTES}"
    f" ORDER BY feedback.number DESC LIMIT {_NEWEST}"
)
_DONE_WITH = (  # judged, or asked about in vain
    "SELECT predictions.session_id, end_s FROM feedback JOIN predictions"
    " ON predictions.session_id = feedback.session_id AND predictions.moment_id = feedback.moment_id"
    " WHERE removed_at IS NULL UNION SELECT session_id, end_s FROM passed_over JOIN predictions"
    " USING (session_id, moment_id)"
)
_NAMED = (
    "SELECT emotion, count(*) FROM feedback WHERE removed_at IS NULL AND emotion IS NOT NULL GROUP BY emotion"
)
_MORE_THAN_TEXT = (  # anything that was seen or heard, or could have been
    "SELECT 1 FROM predictions WHERE session_id = ? AND (EXISTS (SELECT 1 FROM opinions"
    " WHERE prediction = number AND modality != 'text') OR EXISTS (SELECT 1 FROM absences"
    f" WHERE prediction = number AND modality != 'text' AND reason != '{NotSure.NOTHING.value}')) LIMIT 1"
)
_SENTENCE_S = 0.01  # two sentences of a text are never nearer: each is a moment of its own
Seconds = NDArray[np.float64]
Lengths = Callable[[Path], float | None]


class AskingStore:
    """Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def queue(self, count: int, length_s: Lengths) -> Queue:
        """At most `count` questions. `length_s` says how long a recording is; None: it cannot be read.

        The timelines are walked once, in constant memory. Of several readings of one file the newest is
        asked about, and a verdict on any of them counts.
        """
        with told(self._file):
            sources = self._sources()
            open_ones = [one for one in sources if one.past.recordings]
            named = self._named()
            moments = self._collected(open_ones, named, length_s)
            questions = []
            for one in pick(moments, self._judged(named), count):
                past = open_ones[int(moments.source[one.row])].past
                found = read_moment(self._connection, past.session.id, int(moments.number[one.row]))
                place = place_of(past, found.moment.start_s, found.moment.end_s)
                if place is not None:
                    name = self._name_of(past.session.id, found.prediction.person)
                    questions.append(Question(past.session, found, place, one.why, name))
            return Queue(tuple(questions), len(sources), len(open_ones))

    def pass_over(self, session_id: str, moment_id: str) -> None:
        """Ask about this moment no more; one whose session was forgotten is left alone."""
        with writing(self._connection):
            self._connection.execute(
                "INSERT OR IGNORE INTO passed_over SELECT id, ? FROM sessions WHERE id = ?",
                (moment_id, session_id),
            )

    def take_back(self, session_id: str, moment_id: str) -> None:
        """It may be asked about again."""
        with writing(self._connection):
            self._connection.execute(
                "DELETE FROM passed_over WHERE session_id = ? AND moment_id = ?", (session_id, moment_id)
            )

    def _name_of(self, session_id: str, person: int) -> str:
        named = PeopleStore(self._connection).seen_as(session_id).get(person)
        return named.name if named is not None else ""

    def _sources(self) -> "list[_Source]":
        """What was read last of each file, and every live session, in the order of beginning."""
        done = defaultdict(list)
        for session_id, end_s in self._connection.execute(_DONE_WITH):
            done[session_id].append(end_s)
        last: dict[str, _Source] = {}
        for session in SessionStore(self._connection).list():
            if not self._has_moments(session.id):
                continue
            key = _evidence_of(session)
            before = last.pop(key).done if key in last else []
            last[key] = _Source(self._past(session), [*before, *done[session.id]])
        return list(last.values())

    def _has_moments(self, session_id: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM predictions WHERE session_id = ?", (session_id,))
        return found.fetchone() is not None

    def _past(self, session: Session) -> PastSession:
        """The session with those of its media files that are there."""
        media = RecordingStore(self._connection).of_session(session.id)
        if not session.is_live:
            media = [Recording(session.id, session.source, 0.0)]
        media = [
            replace(one, file=str(self._file.parent / one.file)) for one in media
        ]  # an absolute one stays
        there = tuple(one for one in media if Path(one.file).is_file())
        excluded = tuple(ExclusionStore(self._connection).of_session(session.id))
        return PastSession(session, 0.0, recordings=there, exclusions=excluded)

    def _collected(self, sources: "list[_Source]", named: Numbers, length_s: Lengths) -> Moments:
        """The worthiest of all moments that can be asked about; `source` is the number of its source."""
        found: list[Moments] = []
        for number, source in enumerate(sources):
            spans, done = _spans(source.past, length_s), np.unique(np.array(source.done, np.float64))
            apart_s = _SENTENCE_S if self._is_text(source.past.session.id) else APART_S
            for piece in self._pieces(source.past.session.id, number):
                may = _within(piece.end_s, spans) & _apart(piece.end_s, done, apart_s) & piece.can_teach
                for one in source.past.exclusions:
                    may &= (piece.end_s <= one.start_s) | (piece.end_s > one.end_s)
                # What is picked keeps APART_S between its moments.
                piece = replace(piece, end_s=piece.end_s * (APART_S / apart_s)).take(np.flatnonzero(may))
                found.append(piece.take(best_of_each_stretch(piece, named)))
                if sum(map(len, found)) > 2 * POOL:
                    found = [worthiest(joined(found), named)]
        return joined(found)

    def _is_text(self, session_id: str) -> bool:
        """Whether nothing of it could be seen or heard."""
        return self._connection.execute(_MORE_THAN_TEXT, (session_id,)).fetchone() is None

    def _pieces(self, session_id: str, number: int) -> Iterator[Moments]:
        rows = self._connection.execute(_MOMENTS, (session_id,))
        while piece := rows.fetchmany(_PIECE):
            numbers, people, ends_s, *said = zip(*piece, strict=True)
            fused, *opinions = (_table(blobs) for blobs in said)
            yield Moments(
                np.array(numbers, np.int64),
                np.full(len(piece), number, np.int64),
                np.array(people, np.int64),
                np.array(ends_s, np.float64),
                fused,
                np.stack(opinions, axis=1),
            )

    def _judged(self, named: Numbers) -> Judged:
        newest = self._connection.execute(_JUDGED).fetchall()[::-1]
        if not newest:
            return Judged(NOTHING_JUDGED.profiles, named)
        fused, *opinions = (_table(blobs) for blobs in zip(*newest, strict=True))
        return Judged(profiles(fused, np.stack(opinions, axis=1)), named)

    def _named(self) -> Numbers:
        """(7,) how many verdicts name each emotion."""
        named = np.zeros(len(EMOTIONS), np.float32)
        counts = dict(self._connection.execute(_NAMED))
        for emotion in EMOTIONS:
            named[emotion.position] = counts.get(emotion.value, 0)
        return named


@dataclass(frozen=True, slots=True, eq=False)
class _Source:
    past: PastSession
    done: list[float]  # when moments ended that were judged, or passed over


def _evidence_of(session: Session) -> str:
    """The same for two readings of one file."""
    if session.is_live:
        return session.id
    return (session.file.digest if session.file else "") or session.source


def _spans(past: PastSession, length_s: Lengths) -> list[tuple[float, float]]:
    """From when until when a session's moments are in a file, in seconds of the session."""
    if not past.session.is_live:
        return [(-math.inf, math.inf)]
    starts = [one.start_s for one in past.recordings]
    spans = []
    for one, next_s in zip(past.recordings, [*starts[1:], math.inf], strict=True):
        length = length_s(Path(one.file))
        if length is not None:
            spans.append((one.start_s, min(one.start_s + length, next_s)))
    return spans


def _within(at_s: Seconds, spans: list[tuple[float, float]]) -> NDArray[np.bool_]:
    """Which of the times (N,) lie in one of the spans."""
    found = np.zeros(len(at_s), bool)
    for start_s, end_s in spans:
        found |= (at_s > start_s) & (at_s <= end_s)
    return found


def _apart(at_s: Seconds, done: Seconds, apart_s: float) -> NDArray[np.bool_]:
    """Which of the times (N,) are `apart_s` from all of the others, which are sorted."""
    edges = np.concatenate([[-np.inf], done, [np.inf]])
    after = np.searchsorted(edges, at_s, side="left").clip(1)
    is_apart: NDArray[np.bool_] = np.minimum(edges[after] - at_s, at_s - edges[after - 1]) >= apart_s
    return is_apart


def _table(blobs: Iterable[bytes]) -> Numbers:
    """Vectors of one length as rows (N, 7)."""
    return np.frombuffer(b"".join(blobs), "<f4").astype(np.float32).reshape(-1, len(EMOTIONS))
