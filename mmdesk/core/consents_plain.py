"""Consents as a table (csv) and as JSON, by themselves or with the session that they are about."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from mmdesk.core.consents import PURPOSES, Consent, ConsentIn
from mmdesk.core.shown_names import shown

_FORMULAS = ("=", "+", "-", "@", "\t")  # what spreadsheets take for the beginning of one
COLUMNS = (
    *("consent", "session", "session_of", "session_began_at", "who", "is_user"),
    *(f"for_{purpose}" for purpose in PURPOSES),
    *("how", "note", "given_at", "noted_at", "withdrawn_at"),
)


def as_object(one: ConsentIn) -> dict[str, object]:
    """All of one, as JSON knows it; times are ISO-8601 in UTC."""
    consent, session = one.consent, one.session
    return {
        "id": consent.id,
        "session": session.id,
        "session_of": shown(session.source),
        "session_began_at": session.started_at.isoformat(),
        "who": consent.whose,
        "is_user": consent.is_users,
        "purposes": [purpose.value for purpose in consent.purposes],
        "how": consent.how.value,
        "note": consent.note,
        "given_at": consent.given_at.isoformat(),
        "noted_at": consent.noted_at.isoformat(),
        "withdrawn_at": _time(consent.withdrawn_at),
    }


def as_part_of_session(consent: Consent, number: int, with_names: bool) -> dict[str, object]:
    """One as it stands in its session's own export; `number` is the person's in it, 0 for none.

    Without names neither who it was is told, nor the note, which may name them.
    """
    names: dict[str, object] = {"who": consent.whose, "note": consent.note} if with_names else {}
    return {
        "is_user": consent.is_users,
        "person": number,
        "purposes": [purpose.value for purpose in consent.purposes],
        "how": consent.how.value,
        "given_at": consent.given_at.isoformat(),
        "noted_at": consent.noted_at.isoformat(),
        "withdrawn_at": _time(consent.withdrawn_at),
        **names,
    }


def written_as_json(found: Sequence[ConsentIn]) -> str:
    """One object with all of them."""
    return json.dumps({"consents": [as_object(one) for one in found]}, ensure_ascii=False, indent=2) + "\n"


def written_as_csv(found: Sequence[ConsentIn]) -> str:
    """A header and a row for each; words are never taken for a formula by a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found:
        consent, told = one.consent, as_object(one)
        about = (consent.id, one.session.id, told["session_of"], told["session_began_at"], consent.whose)
        purposes = (int(purpose in consent.purposes) for purpose in PURPOSES)
        times = (told["given_at"], told["noted_at"], told["withdrawn_at"] or "")
        row = (*about, int(consent.is_users), *purposes, consent.how.value, consent.note, *times)
        writer.writerow([_cell(cell) for cell in row])
    return out.getvalue()


WRITERS: Mapping[str, Callable[[Sequence[ConsentIn]], str]] = {
    ".csv": written_as_csv,
    ".json": written_as_json,
}
"""By the ending of a file's name."""


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
