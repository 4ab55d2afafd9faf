"""A session that was remembered, as a timeline that can be exported like a file's."""

from collections.abc import Iterable, Iterator, Sequence

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import Exclusion, PastMoment, PastSession


class _NoMedia:
    """What an export asks of media: how long it was, and what did not decode."""

    def __init__(self, past: PastSession, moments: Sequence[PastMoment]) -> None:
        file = past.session.file
        known_s = file.duration_s if file else None
        self.duration_s: float | None = past.length_s if known_s is None else known_s
        self.errors: Sequence[str] = file.troubles if file else ()
        self._moments = moments

    def moments(
        self, every_s: float = 0.2, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        """The moments as they are remembered: without picture, sound and text."""
        return (past.moment for past in self._moments)


def remembered_analysis(past: PastSession, moments: Sequence[PastMoment], model_sha256: str) -> Analysis:
    """The session's moments as an analysis, with what the user said, marked and left out.

    Its version is the one that read the last of them. `model_sha256` is that of this version's
    weights, for moments that do not remember it themselves.
    """
    entries = (_entry(one, past.exclusions) for one in moments)
    last = moments[-1].prediction if moments else None
    return Analysis(
        past.session.source,
        last.version if last else 0,
        (last.model if last else "") or model_sha256,
        entries,
        _NoMedia(past, moments),
        past.session,
        past.marks,
        past.exclusions,
    )


def _entry(past: PastMoment, exclusions: Iterable[Exclusion]) -> TimelineEntry:
    moment, prediction = past.moment, past.prediction
    return TimelineEntry(
        moment.start_s,
        moment.end_s,
        prediction,
        (*moment.warnings, *prediction.warnings),
        past.picture_size,
        past.verdicts,
        any(each.covers(moment.end_s) for each in exclusions),
    )
