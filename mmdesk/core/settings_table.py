"""Everything that can be set: one table of names, defaults and limits, and one sentence about each."""

from dataclasses import dataclass

from mmdesk.core import motion
from mmdesk.core.languages import LANGUAGES, SYSTEM

Value = str | int | float | bool

AUTO, NONE = "auto", "none"  # as `camera` and `microphone`: the first device there is; no device
_LONGEST = 100_000  # letters of a value


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing the user may set. A value outside `allowed` or `least..most` falls to the default."""

    name: str
    default: Value
    about: str
    allowed: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None

    def accepts(self, value: object) -> bool:
        """Whether `value` has the default's type and lies within the limits."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return (
                isinstance(value, str)
                and len(value) <= _LONGEST
                and (not self.allowed or value in self.allowed)
            )
        if not isinstance(value, int | float) or (isinstance(self.default, int) and isinstance(value, float)):
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def adapted(self, value: object) -> object:
        """The value as the table writes it: 12.0 is 12 where whole numbers are wanted, 4 elsewhere 4.0."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value
        if type(self.default) is int and value == int(value):
            return int(value)
        return float(value) if isinstance(self.default, float) else value


_noted = Setting  # by the program, for itself: nobody is shown its sentence

SETTINGS: tuple[Setting, ...] = (
    _noted(
        "camera",
        AUTO,
        "The camera used last: name, file or stream URL; auto or none.",
    ),
    _noted("camera_id", "", "The system's id of that camera, where it is one and has one."),
    _noted(
        "microphone",
        AUTO,
        "The microphone used last: name or sound file; auto or none.",
    ),
    _noted("microphone_id", "", "The id of that microphone, likewise."),
    Setting("appearance", "system", "Light, dark, or as the system says.", ("system", "light", "dark")),
    Setting(
        "contrast", "system", "High contrast, normal, or as the system says.", ("system", "normal", "high")
    ),
    Setting(
        "text_size",
        "100",
        "How large text is, in percent of what the system gives; buttons and icons grow with it.",
        ("100", "115", "130", "150", "175", "200"),
    ),
    Setting(
        "motion",
        motion.SYSTEM,
        "Whether bars and lanes glide, or change seldom, or as the system says.",
        motion.CHOICES,
    ),
    Setting(
        "language",
        SYSTEM,
        "What the window speaks, from its next start; or as the system does.",
        (SYSTEM, *LANGUAGES),
    ),
    _noted(
        "live_people",
        "",
        "Who is before camera and microphone, as answered to the notice: me alone, or others too.",
        ("", "me", "others"),
    ),
    _noted("live_people_at", "", "When that was answered, as ISO-8601."),
    _noted("judged_before", False, "Whether a verdict was ever given; until then a hint shows how."),
    _noted("told_at_terminal", False, "Whether a terminal has said what the notice says."),
    Setting(
        "predictions_per_s",
        12,
        "How often a second it predicts at most; fewer spare the battery.",
        least=1,
        most=30,
    ),
    Setting("learn_after", 20, "How many new verdicts make a lesson worth while.", least=5, most=1000),
    Setting(
        "learn_by_itself",
        "enough",
        "When it learns without being asked; only while that disturbs nobody.",
        ("off", "enough", "daily", "both"),
    ),
    _noted("going_back_offered", "", "The versions that it was offered to go back from, as a JSON list."),
    Setting(
        "file_step_s",
        0.2,
        "How far apart the moments of a file are; for files that are opened from now on.",
        least=0.04,
        most=60.0,
    ),
    Setting("figures", True, "Whether the foot of the window says how fast and how late predictions are."),
    Setting(
        "keep_sessions_days",
        0,
        "After how many days a session is deleted, with all that was said in it; 0: never.",
        least=0,
        most=36500,
    ),
    Setting(
        "keep_recordings_days",
        0,
        "After how many days a recording is deleted; 0: never.",
        least=0,
        most=36500,
    ),
    Setting(
        "keep_gb", 0.0, "How much is kept at most; the oldest goes first; 0: all.", least=0.0, most=100_000.0
    ),
    _noted("clock_seen", "", "When it was last looked what goes by age, as ISO-8601."),
    Setting(
        "lock_after_min",
        0,
        "After how long without use it asks for the passphrase again, where there is one.",
        least=0,
        most=1440,
    ),
    Setting("recording_gb", 4.0, "How large a recording may become before it ends.", least=0.01, most=1000.0),
    _noted("recent_files", "", "The files opened lately, newest first, as a JSON list."),
    _noted(
        "watched_folders",
        "",
        "The folders whose files are read as they come, likewise.",
    ),
    _noted("review_share", 0.44, "How much of the height the lanes of a review have.", least=0.2, most=0.8),
    Setting("asking_sound", True, "Whether the sound of a question in Ask me plays by itself."),
    _noted("window", "", "Where the window was and how large, as Qt wrote it down."),
)
