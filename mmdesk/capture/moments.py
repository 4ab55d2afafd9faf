"""What is seen, heard and written right now, as one moment."""

import time

from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Picture, Sound
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.moments import Moment
from mmdesk.core.ring_buffer import RingBuffer

TEXT_LASTS_S = 20.0
_SOUND_LASTS_S = 1.0  # after the last new sample the ring holds the past, not the moment
_PICTURE_LASTS_S = 2.0
_NOT_HEARD: tuple[float, Sound | None] = float("-inf"), None  # when, and what
_HEARD_ANEW_S = 0.25  # moments nearer than this share their sound, so that it is read once for them


class LiveMoments:
    """Puts the newest frame, the last seconds of sound and the last text together.

    `newest` belongs to one thread, all else may be called from any. A camera or
    microphone that is not there is None.
    """

    def __init__(self, frames: Mailbox[Frame] | None, ring: RingBuffer | None) -> None:
        self._frames = frames
        self._ring = ring
        self._text: tuple[float, str] | None = None  # replaced whole, so threads need no lock
        self._text_seen: tuple[float, str] | None = None
        self._frame_number = frames.peek()[0] if frames else 0
        self._written = ring.written if ring else 0
        self._heard_at = float("-inf")
        self._last_sound = _NOT_HEARD
        self._is_awaited = False
        self._sensed_at: float | None = None  # a picture or sound was given; None: or told to be gone
        self._began_at = self._counts_from = time.monotonic()
        self._ended_s = 0.0

    def begin(self) -> float:
        """A session begins: times count from now, in `time.monotonic()`, which is given back."""
        self._began_at = began_at = time.monotonic()
        return began_at

    def await_devices(self, on: bool) -> None:
        """Whether camera and microphone are to give something: then it is told that they no longer do."""
        self._is_awaited = on

    def write(self, text: str) -> None:
        """Take what the user wrote; it belongs to the moments of the next TEXT_LASTS_S."""
        self._text = (time.monotonic(), text.strip()) if text.strip() else None

    def read_again(self) -> None:
        """Make what was written and still lasts new once more: what it gave is shown no longer."""
        if self._text is not None:
            at, words = self._text
            self._text = (at, words)

    def newest(self) -> Moment | None:
        """The present moment; None when nothing was seen, heard or written since the last call.

        Once, after the last picture and sound are over, it is what is left: written text, or nothing.
        """
        now, began_at = time.monotonic(), self._begin_again()
        frame, is_new_frame = self._newest_frame()
        is_new_sound = self._hear(now)
        text = self._text if self._text and now - self._text[0] < TEXT_LASTS_S else None
        is_new_text = text is not None and text is not self._text_seen
        self._text_seen = text
        if not (is_new_frame or is_new_sound or is_new_text or self._is_over(now)):
            return None
        is_present = frame is not None and now - frame.captured_at < _PICTURE_LASTS_S
        picture = frame.picture if frame and is_present and frame.captured_at >= began_at else None
        captured_at = frame.captured_at if frame and picture is not None else now
        sound = self._sound(now)
        self._sensed_at = None if picture is None and sound is None else now
        return self._moment(picture, sound, text[1] if text else None, captured_at)

    def _is_over(self, now: float) -> bool:
        """What was given last held a picture or sound, none of which is of the present any longer."""
        since = self._sensed_at
        return self._is_awaited and since is not None and now - since >= _PICTURE_LASTS_S

    def _begin_again(self) -> float:
        """When the session began, once for each moment: another may begin in the middle of one."""
        began_at = self._began_at
        if began_at != self._counts_from:
            self._counts_from, self._ended_s, self._sensed_at = began_at, 0.0, None
        return began_at

    def _newest_frame(self) -> tuple[Frame | None, bool]:
        if self._frames is None:
            return None, False
        number, frame = self._frames.peek()  # not taken: the window paints the same frame
        is_new, self._frame_number = number != self._frame_number, number
        return frame, is_new

    def _hear(self, now: float) -> bool:
        if self._ring is None or self._ring.written == self._written:
            return False
        if self._ring.written < self._written:  # it was cleared: another microphone
            self._last_sound = _NOT_HEARD
        self._written = self._ring.written
        if not self._written:  # what was cleared is no sound
            return False
        self._heard_at = now
        return True

    def _sound(self, now: float) -> Sound | None:
        if self._ring is None or now - self._heard_at > _SOUND_LASTS_S:
            self._last_sound = _NOT_HEARD
            return None
        if now - self._last_sound[0] >= _HEARD_ANEW_S:
            sound = self._ring.newest(round(VOICE_WINDOW_S * SAMPLE_RATE_HZ))
            self._last_sound = now, sound if len(sound) else None
        return self._last_sound[1]

    def _moment(
        self, picture: Picture | None, sound: Sound | None, text: str | None, captured_at: float
    ) -> Moment:
        end_s = max(captured_at - self._counts_from, self._ended_s)
        # After a pause it begins with what it holds: the first one waits for camera and network.
        start_s, self._ended_s = max(self._ended_s, end_s - VOICE_WINDOW_S), end_s
        return Moment(start_s, end_s, picture, sound, text, captured_at)
