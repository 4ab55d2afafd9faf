"""A value that was written for a setting, by hand or by another program, and that it cannot have."""

from dataclasses import dataclass

from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.settings_table import Setting


@dataclass(frozen=True, slots=True)
class Refused:
    """Each room says it in its own words: the terminal as it is typed, the window as it is shown there."""

    name: str  # as it was written, and perhaps of no setting
    value: object  # as JSON reads it

    @property
    def preference(self) -> Setting | None:
        """What it was written for; None for what is not the user's own to choose."""
        found = PREFERENCES.get(self.name)
        return found.setting if found is not None else None
