"""Which settings tell something of what was opened, seen or heard: they are forgotten with everything."""

TELLING = frozenset(
    (
        *("camera", "camera_id", "microphone", "microphone_id"),  # may be a file, or a stream's address
        *("recent_files", "watched_folders", "going_back_offered"),
        *("live_people", "live_people_at"),  # the standing consent
    )
)
HARMLESS = frozenset(
    (
        *("appearance", "predictions_per_s", "learn_after", "learn_by_itself", "file_step_s", "figures"),
        *("language", "motion", "recording_gb", "review_share", "asking_sound", "window", "told_at_terminal"),
        *("keep_sessions_days", "keep_recordings_days", "keep_gb", "lock_after_min"),
        *("judged_before", "contrast", "text_size", "clock_seen"),
    )
)
"""What stays. A name that is in neither set is a newer program's, and goes too."""
