"""A consent in our own JSON back to what it was. Every value is checked; raises WrongValueError."""

from typing import Any

from mmdesk.analysis.checked_values import (
    WrongValueError,
    flag,
    items,
    members,
    moment_of_time,
    text,
    whole,
    word,
)
from mmdesk.core.consents import LONGEST_NOTE, LONGEST_WHO, Consent, How, Purpose, one_line, purposes_in

_ALWAYS = ("is_user", "person", "purposes", "how", "given_at", "noted_at", "withdrawn_at")
_WHO_EXPORTED, _NOT_NAMED = "who exported this session", "somebody whose name was not exported"


def consent_from(plain: Any, session_id: str) -> Consent:
    """What somebody agreed to in this session, under an id of its own.

    Whoever it was is told in words: the one who exported a file need not be the one who brings it in.
    """
    told = members(plain, "a consent", _ALWAYS, ("who", "note"))
    purposes = [
        word(Purpose, one, "a purpose").value for one in items(told["purposes"], "a consent's purposes")
    ]
    if not purposes:
        raise WrongValueError("a consent is for nothing")
    withdrawn = told["withdrawn_at"]
    return Consent(
        session_id,
        who=_who(told),
        purposes=purposes_in(purposes),
        how=word(How, told["how"], "how a consent was given"),
        note=one_line(text(told.get("note", ""), "a consent's note"), LONGEST_NOTE),
        given_at=moment_of_time(told["given_at"], "a consent's time"),
        noted_at=moment_of_time(told["noted_at"], "a consent's time"),
        withdrawn_at=None if withdrawn is None else moment_of_time(withdrawn, "a consent's end"),
    )


def _who(told: dict[str, Any]) -> str:
    number = whole(told["person"], "a consent's person")
    if flag(told["is_user"], "a consent's is_user"):
        return _WHO_EXPORTED
    name = one_line(text(told.get("who", ""), "who agreed"), LONGEST_WHO)
    return name or (f"person {number}" if number else _NOT_NAMED)
