"""People the user named. Each may have a part of a version of their own; everybody else shares one."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from mmdesk.core.identity import new_id

ANYBODY = ""  # stands for everybody who has no name, as `who` of a verdict and of a version's part


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody the user named, in whichever sessions they are seen."""

    name: str
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    id: str = field(default_factory=new_id)
