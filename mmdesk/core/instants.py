"""The time of day, for what is remembered; what is measured goes by `time.monotonic`."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)
