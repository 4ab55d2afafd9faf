"""One picture of a camera, with the instant it was taken."""

from dataclasses import dataclass

from mmdesk.core.arrays import Picture


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What the camera thread puts into the mailbox; nobody writes into its picture afterwards."""

    picture: Picture  # (H, W, 3) RGB
    captured_at: float  # time.monotonic(), seconds
