"""Pictures and sounds as a decoding process told them, checked before anybody uses them."""

import numpy as np

from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.capture.pixels import MAX_SIDE_PX
from mmdesk.core.arrays import Picture, Sound


def picture_in(answer: Message, name: str = "picture") -> Picture | None:
    """A picture (H, W, 3) of a bounded size. Raises WireError."""
    picture = answer.array(name, "u1", 3)
    if picture is not None:
        height, width, channels = picture.shape
        if not (1 <= height <= MAX_SIDE_PX and 1 <= width <= MAX_SIDE_PX and channels == 3):
            raise WireError(f"a picture of {picture.shape}")
    return picture


def sound_in(answer: Message, most: int, name: str = "sound") -> Sound | None:
    """So many samples (n,) at most, all of them numbers. Raises WireError."""
    sound = answer.array(name, "f4", 1)
    if sound is not None and (len(sound) > most or not np.isfinite(sound).all()):
        raise WireError("a sound that is too long, or no sound")
    return sound
