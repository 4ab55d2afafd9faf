"""A moment: what was seen, heard and written around one instant."""

from dataclasses import dataclass, field

from mmdesk.core.arrays import Picture, Sound
from mmdesk.core.identity import new_id


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """The unit that is predicted, shown, judged and learned from.

    An absent modality is None, never zeros that look like data. Times are seconds from the
    start of the session or file; for a live moment `captured_at` is `time.monotonic()` of the
    picture (or of the newest sound), from which latency is measured.
    """

    start_s: float
    end_s: float
    picture: Picture | None = None  # (H, W, 3) RGB
    sound: Sound | None = None  # the last VOICE_WINDOW_S seconds at most
    text: str | None = None
    captured_at: float = 0.0
    warnings: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)

    @property
    def picture_size(self) -> tuple[int, int] | None:
        """Width and height of the picture, if there is one."""
        return None if self.picture is None else (self.picture.shape[1], self.picture.shape[0])
