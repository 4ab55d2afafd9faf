"""What a file of ours says of a session as a whole, collected while it is read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from mmdesk.analysis.checked_values import WrongValueError, fingerprint, items, seconds, text, whole
from mmdesk.analysis.told_consents import consent_from
from mmdesk.analysis.told_values import (
    exclusion_from,
    mark_from,
    names_from,
    read_elsewhere,
    session_from,
    source_from,
)
from mmdesk.core.consents import Consent
from mmdesk.core.identity import new_id
from mmdesk.core.sessions import Exclusion, Mark, Session


class About:
    """Collects keys in any order; the session is only known at the end."""

    def __init__(self, session_id: str = "") -> None:
        self.id = session_id or new_id()
        self.version = 0
        self.model_sha256 = ""
        self.marks: list[Mark] = []
        self.exclusions: list[Exclusion] = []
        self.names: list[tuple[int, str]] = []
        self.consents: list[Consent] = []
        self._source: str | None = None
        self._duration_s: float | None = None
        self._errors: tuple[str, ...] = ()
        self._session: Any = None
        self._file: Any = None
        self._source_bytes: Any = None

    def take(self, key: str, value: Any) -> None:
        """One of the keys beside the moments. Raises WrongValueError."""
        if key == "source":
            self._source = text(value, "source")
        elif key == "duration_s":
            self._duration_s = None if value is None else seconds(value, "duration_s")
        elif key == "version":
            self.version = whole(value, "version")
        elif key == "model_sha256":
            self.model_sha256 = fingerprint(value, "model_sha256")
        elif key == "errors":
            self._errors = tuple(text(each, "an error") for each in items(value, "errors"))
        elif key == "session":
            self._session = value
        elif key == "file":
            self._file = value
        elif key == "source_bytes":
            self._source_bytes = value
        elif key == "marks":
            self.marks = [mark_from(each, self.id) for each in items(value, "marks")]
        elif key == "exclusions":
            self.exclusions = [exclusion_from(each, self.id) for each in items(value, "exclusions")]
        elif key == "people":
            self.names = names_from(value)
        elif key == "consents":
            self.consents = [consent_from(each, self.id) for each in items(value, "consents")]
        elif key != "summary":  # which is made again from the moments
            raise WrongValueError(f"it has {key[:40]!r}, which this mmdesk does not know")

    def take_all(self, told: Mapping[str, Any]) -> None:
        """Several of them."""
        for key, value in told.items():
            self.take(key, value)

    def session(self, written_at: datetime) -> Session:
        """The session; one that was not remembered as such is as old as its file. Raises WrongValueError."""
        if self._source is None:
            raise WrongValueError("it has no source")
        if self._session is None:
            source = source_from(self._source, self._source_bytes)
            return read_elsewhere(source, self._duration_s, self._errors, written_at, self.id, self._file)
        return session_from(self._session, self._source, self._errors, self.id)
