"""A session: one live sitting or one media file."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from mmdesk.core.identity import new_id

LIVE = "live"


@dataclass(frozen=True, slots=True)
class Session:
    """Where predictions and feedback belong. `source` is LIVE or the file's path."""

    source: str = LIVE
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    ended_at: datetime | None = None
    id: str = field(default_factory=new_id)
