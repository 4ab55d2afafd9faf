"""The list of all verdicts: found and sorted by the database, read some at a time."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import LIVE, SHARED
from mmdesk.core.shown_names import shown_name
from mmdesk.core.verdict_list import (
    About,
    Choices,
    Column,
    Lesson,
    VerdictFilter,
    VerdictLine,
    Word,
    modality_of,
)
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.trouble import told
from mmdesk.store.values import as_text, as_time, source_of
from mmdesk.store.verdict_rows import read_light

_AT_ONCE = 500  # numbers in one statement
_END_S = (
    "(SELECT end_s FROM predictions WHERE predictions.moment_id = feedback.moment_id"
    " AND predictions.session_id = feedback.session_id LIMIT 1)"
)
_IS_LEFT_OUT = (
    "session_id IN (SELECT session_id FROM exclusions) AND"
    " EXISTS (SELECT 1 FROM predictions JOIN exclusions USING (session_id)"
    " WHERE predictions.moment_id = feedback.moment_id AND predictions.session_id = feedback.session_id"
    " AND predictions.end_s > exclusions.start_s AND predictions.end_s <= exclusions.end_s)"
)
_IS_OVERTAKEN = (
    "EXISTS (SELECT 1 FROM feedback AS later WHERE later.moment_id = feedback.moment_id"
    " AND later.session_id = feedback.session_id AND later.modality IS feedback.modality"
    " AND later.person = feedback.person AND later.removed_at IS NULL"
    " AND (ifnull(later.place, later.number), later.number)"
    " > (ifnull(feedback.place, feedback.number), feedback.number))"
)
_TEACHES = (
    "EXISTS (SELECT 1 FROM features WHERE feedback_id = feedback.id"
    " AND (feedback.modality IS NULL OR features.modality = feedback.modality))"
)
_LESSON = f"""CASE
    WHEN {_IS_LEFT_OUT} THEN '{Lesson.LEFT_OUT}'
    WHEN {_IS_OVERTAKEN} THEN '{Lesson.OVERTAKEN}'
    WHEN wants THEN '{Lesson.UNREAD}'
    WHEN NOT {_TEACHES} THEN '{Lesson.NOTHING_KEPT}'
    WHEN base != '' AND :base NOT IN ('', base) THEN '{Lesson.OTHER_BASE}'
    WHEN EXISTS (SELECT 1 FROM learned WHERE version = :used AND feedback_id = feedback.id)
    THEN '{Lesson.LEARNED}' ELSE '{Lesson.WAITING}' END"""
_ABOUT = "CASE WHEN feedback.person THEN 'person' ELSE ifnull(feedback.modality, '') END"
_LESSON_ORDER = tuple(Lesson)


def _place_in(column: str, values: Iterable[str]) -> str:
    """Sorts as these are listed, whatever their letters; what is none of them last."""
    whens = " ".join(f"WHEN '{value}' THEN {place}" for place, value in enumerate(values))
    return f"CASE {column} {whens} ELSE 99 END"


_SORTED = {
    Column.WHEN: ("ifnull(place, number)",),
    Column.SESSION: ("(SELECT started_at FROM sessions WHERE id = feedback.session_id)", "session_id"),
    Column.AT: (_END_S,),
    Column.WHO: ("(SELECT lower(name) FROM people WHERE id = feedback.who)",),
    Column.ABOUT: (_ABOUT,),
    Column.SHOWN: (_place_in("shown", EMOTIONS),),
    Column.SAID: (_place_in("emotion", EMOTIONS),),
    Column.SECOND: (_place_in("second", EMOTIONS),),
    Column.SURE: ("strength",),
    Column.VERSION: ("feedback.version",),
    Column.LESSON: (_place_in(f"({_LESSON})", _LESSON_ORDER),),
}


class VerdictList:
    """Belongs to the connection's thread, and only reads; every method may raise StoreError.

    What was taken back is not in the list.
    """

    def __init__(self, connection: sqlite.Connection, version: int, base: str) -> None:
        """`version` is the one in use, `base` the SHA-256 of its base."""
        self._connection = connection
        self._file = file_of(connection)
        self._known = {"used": version, "base": base}

    def find(self, wanted: VerdictFilter, by: Column = Column.WHEN, descending: bool = True) -> list[int]:
        """The places of those that the filter lets through, in this order; of equals the newest first.

        A verdict's place in the order of giving stays its own when it is put right.
        """
        conditions, values = self._conditions(wanted)
        direction = "DESC" if descending else "ASC"
        keys = ", ".join(f"{key} {direction}" for key in _SORTED[by])
        query = (
            f"SELECT ifnull(place, number) FROM feedback WHERE {' AND '.join(conditions)}"
            f" ORDER BY {keys}, ifnull(place, number) DESC, number DESC"
        )
        with told(self._file):
            return [row[0] for row in self._connection.execute(query, self._known | values)]

    def choices(self) -> Choices:
        """How many there are in all, and what a filter can choose from."""
        with told(self._file):
            given = "FROM feedback WHERE removed_at IS NULL"
            (total,) = self._connection.execute(f"SELECT count(*) {given}").fetchone()
            versions = self._connection.execute(f"SELECT DISTINCT version {given} ORDER BY version")
            people = self._connection.execute("SELECT name, created_at, id FROM people ORDER BY lower(name)")
            return Choices(
                total,
                tuple(row[0] for row in versions),
                tuple(NamedPerson(name, as_time(at), who) for name, at, who in people),
            )

    def lines(self, places: Sequence[int]) -> list[VerdictLine]:
        """The lines at these places, in this order; what was taken back, or is damaged, is left out."""
        found: dict[int, VerdictLine] = {}
        for some in _pieces(places):
            verdicts = dict(self._light(some))
            query = (
                f"SELECT ifnull(place, number), number, source, started_at, {_END_S}, people.name, {_LESSON}"
                " FROM feedback JOIN sessions ON sessions.id = feedback.session_id"
                f" LEFT JOIN people ON people.id = feedback.who WHERE {_at(some)}"
            )
            there: dict[str, bool] = {}
            with told(self._file):
                rows = self._connection.execute(query, self._known).fetchall()
            for place, number, source, started_at, at_s, who, lesson in rows:
                if number not in verdicts:
                    continue
                source = source_of(source)
                if source not in there:
                    there[source] = source in (LIVE, SHARED) or Path(source).is_file()
                found[place] = VerdictLine(
                    place,
                    verdicts[number],
                    source,
                    as_time(started_at),
                    at_s,
                    who or "",
                    Lesson(lesson),
                    there[source],
                )
        return [found[place] for place in places if place in found]

    def verdicts(self, places: Sequence[int]) -> list[Feedback]:
        """The verdicts at these places without features, in the order in which they were written."""
        found = {number: one for some in _pieces(places) for number, one in self._light(some)}
        return [found[number] for number in sorted(found)]

    def _light(self, places: str) -> Iterator[tuple[int, Feedback]]:
        with told(self._file):
            yield from read_light(self._connection, _at(places))

    def _conditions(self, wanted: VerdictFilter) -> tuple[list[str], dict[str, object]]:
        conditions, values = ["removed_at IS NULL"], dict[str, object]()

        def ask(condition: str, name: str, value: object) -> None:
            conditions.append(condition)
            values[name] = value

        if wanted.emotion is not None:
            ask("emotion = :emotion", "emotion", wanted.emotion.value)
        if wanted.kind is not None:
            ask("verdict = :kind", "kind", Verdict(wanted.kind).value)
        if wanted.about is not None:
            conditions.append(_about(wanted.about))
        if wanted.who is not None:
            ask("who = :who", "who", wanted.who)
        if wanted.version is not None:
            ask("feedback.version = :version", "version", wanted.version)
        if wanted.since is not None:
            ask("at >= :since", "since", as_text(wanted.since))
        if wanted.session_id:
            ask("session_id = :session", "session", wanted.session_id)
        conditions += [self._has(word) for word in wanted.words]
        if wanted.lessons:  # the last: it is what takes longest
            names = ", ".join(f"'{one}'" for one in wanted.lessons)
            conditions.append(f"({_LESSON}) IN ({names})")
        return conditions, values

    def _has(self, word: Word) -> str:
        """Names are compared here: SQLite takes only a to z for letters that have a small and a large one."""
        text = word.text.casefold()
        with told(self._file):
            sessions = self._connection.execute("SELECT id, source FROM sessions").fetchall()
            people = self._connection.execute("SELECT id, name FROM people").fetchall()
        named = [one for one, source in sessions if _is_in(text, source_of(source), word.is_live)]
        whose = [one for one, name in people if text in name.casefold()]
        parts = [f"session_id IN ({_quoted(named)})", f"who IN ({_quoted(whose)})"]
        emotions = _quoted(sorted(word.emotions))
        parts += [f"{column} IN ({emotions})" for column in ("emotion", "shown", "second")]
        return f"({' OR '.join(parts)})"


def _at(places: str) -> str:
    return f"ifnull(place, number) IN ({places}) AND removed_at IS NULL"


def _is_in(text: str, source: str, is_live: bool) -> bool:
    return is_live if source == LIVE else text in shown_name(source).casefold()


def _about(about: About) -> str:
    if about is About.PERSON:
        return "feedback.person > 0"
    modality = modality_of(about)
    is_of = "feedback.modality IS NULL" if modality is None else f"feedback.modality = '{Modality(modality)}'"
    return f"feedback.person = 0 AND {is_of}"


def _quoted(values: Iterable[str]) -> str:
    return ", ".join("'" + value.replace("'", "''") + "'" for value in values)


def _pieces(numbers: Iterable[int]) -> Iterator[str]:
    every = iter(numbers)
    while some := list(islice(every, _AT_ONCE)):
        yield ", ".join(str(int(place)) for place in some)  # numbers, whoever asks
