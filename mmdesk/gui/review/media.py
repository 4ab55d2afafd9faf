"""Which of a session's media files the player has, and where in it a second of the session lies."""

from mmdesk.core.sessions import PastMoment, PastSession, Recording
from mmdesk.gui.review.pictures import recording_at


class Media:
    """A file's session has one file, a live one as many as there were recordings, or none."""

    def __init__(self, past: PastSession | None = None) -> None:
        self._past = past
        self.file = ""
        """The one that the player was given; empty without one."""
        self.has_come = False
        """Whether the player has shown a picture of it: then pictures come from there."""

    def take(self, at_s: float) -> bool:
        """Give the player the file in which this second was recorded; whether it is another one."""
        recording = recording_at(self._past, at_s) if self._past else None
        if recording is None or recording.file in ("", self.file):
            return False
        self.file, self.has_come = recording.file, False
        return True

    @property
    def sound(self) -> int | None:
        """Which of the file's sounds was read."""
        reading = self._past.session.file if self._past else None
        return reading.sound if reading else None

    def in_file(self, at_s: float) -> float | None:
        """A second of the session as one of the player's file; None without a file."""
        recording = self._recording
        return None if recording is None else max(0.0, at_s - recording.start_s)

    @property
    def start_s(self) -> float | None:
        """At which second of the session the player's file began; None without a file."""
        recording = self._recording
        return None if recording is None else recording.start_s

    def place_of_picture(self, past: PastMoment) -> tuple[str, float] | None:
        """The media file with a moment's picture, and the second of it; None without one."""
        recording = recording_at(self._past, past.moment.end_s) if self._past else None
        if recording is None or past.picture_size is None:
            return None
        return recording.file, max(0.0, past.moment.end_s - recording.start_s)

    @property
    def _recording(self) -> Recording | None:
        recordings = self._past.recordings if self._past else ()
        return next((one for one in recordings if one.file == self.file), None)
