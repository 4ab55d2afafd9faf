"""A session that was remembered, as a timeline that can be exported like a file's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import warnings_about
from mmdesk.core.sessions import Exclusion, PastMoment, PastSession


class _NoMedia:
    """What an export asks of media: how long it was, and what did not decode."""

    def __init__(self, past: PastSession) -> None:
        file = past.session.file
        known_s = file.duration_s if file else None
        self.duration_s: float | None = past.length_s if known_s is None else known_s
        self.errors: Sequence[str] = file.troubles if file else ()

    def moments(
        self, every_s: float = 0.2, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        """None: nothing is read again."""
        return iter(())


def remembered_analysis(
    past: PastSession,
    moments: Iterable[PastMoment],
    model_sha256: str,
    version: int,
    consents: Iterable[Mapping[str, object]] = (),
) -> Analysis:
    """The session's moments as an analysis, with what the user said, marked and left out.

    `version` is the one that read the last of them, `model_sha256` that of its weights; those that
    remember theirs say so themselves. `consents` are told as they are given here.
    """
    return Analysis(
        past.session.source,
        version,
        model_sha256,
        (_entry(one, past.exclusions) for one in moments),
        _NoMedia(past),
        past.session,
        past.marks,
        past.exclusions,
        names=dict(past.names),
        consents=tuple(consents),
    )


def _entry(past: PastMoment, exclusions: Iterable[Exclusion]) -> TimelineEntry:
    moment, prediction = past.moment, past.prediction
    return TimelineEntry(
        moment.start_s,
        moment.end_s,
        prediction,
        warnings_about(moment, prediction),
        past.picture_size,
        past.verdicts,
        any(each.covers(moment.end_s) for each in exclusions),
    )
