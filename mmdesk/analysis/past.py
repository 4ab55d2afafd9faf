"""A session that was remembered, as a timeline that can be exported like a file's."""

from collections.abc import Iterator, Sequence

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import PastMoment, PastSession


class _NoMedia:
    """What an export asks of media: how long it was."""

    errors: Sequence[str] = ()

    def __init__(self, past: PastSession, moments: Sequence[PastMoment]) -> None:
        self.duration_s: float | None = past.length_s
        self._moments = moments

    def moments(
        self, every_s: float = 0.2, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        """The moments as they are remembered: without picture, sound and text."""
        return (past.moment for past in self._moments)


def remembered_analysis(past: PastSession, moments: Sequence[PastMoment], model_sha256: str) -> Analysis:
    """The session's moments as an analysis; its version is the one that read the last of them."""
    entries = (TimelineEntry(one.moment.start_s, one.moment.end_s, one.prediction) for one in moments)
    version = moments[-1].prediction.version if moments else 0
    return Analysis(past.session.source, version, model_sha256, entries, _NoMedia(past, moments))
