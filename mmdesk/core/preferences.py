"""Which settings are the user's own to choose, in groups; the others are what the program remembers.

Preferences are shown in the settings window and by `mmdesk settings`, and go with an export.
"""

from dataclasses import dataclass
from enum import StrEnum

from mmdesk.core.settings_table import SETTINGS, Setting


class Group(StrEnum):
    """What preferences are about, in the order in which they are shown."""

    LIVE = "live"
    LEARNING = "learning"
    FILES = "files"
    ASKING = "asking"
    KEEPING = "keeping"
    LOCK = "privacy and lock"
    LOOK = "look and language"


@dataclass(frozen=True, slots=True)
class Preference:
    """A setting that a user chooses."""

    setting: Setting
    group: Group

    @property
    def name(self) -> str:
        """As in the table."""
        return self.setting.name


_GROUPS: dict[Group, tuple[str, ...]] = {
    Group.LIVE: ("predictions_per_s", "figures", "recording_gb"),
    Group.LEARNING: ("learn_by_itself", "learn_after"),
    Group.FILES: ("file_step_s",),
    Group.ASKING: ("asking_sound",),
    Group.KEEPING: ("keep_sessions_days", "keep_recordings_days", "keep_gb"),
    Group.LOCK: ("lock_after_min",),
    Group.LOOK: ("appearance", "contrast", "text_size", "motion", "language"),
}
REMEMBERED = frozenset(
    (
        *("camera", "camera_id", "microphone", "microphone_id", "live_people", "live_people_at"),
        *("judged_before", "told_at_terminal", "going_back_offered", "recent_files", "watched_folders"),
        *("review_share", "window", "clock_seen"),
    )
)
"""What the program notes for itself: devices, files, answers, where windows were."""
_BY_NAME = {setting.name: setting for setting in SETTINGS}
PREFERENCES = {name: Preference(_BY_NAME[name], group) for group, names in _GROUPS.items() for name in names}
"""By name, in the order in which they are shown."""
