"""The sound of a file that is played, decoded in another process."""

import numpy as np

from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.capture.heard_block import HeardBlock

_LONGEST = 1 << 21  # samples of one block: of a slow file's packet, played at a quarter of the speed


class FarSound:
    """As `PlayedSound`, of which the decoding process has one. Raises MediaError."""

    def __init__(self, decoder: Decoder, rate_hz: int) -> None:
        self._decoder = decoder
        decoder.ask("sound", rate_hz=rate_hz)

    def begin(self, at_s: float, speed: float) -> None:
        """Give the sound from this second on, at this speed."""
        self._decoder.ask("sound from", at_s=at_s, speed=speed)

    def read(self) -> HeardBlock | None:
        """The next block, which may be empty while the place is looked for; None at the end."""
        answer = self._decoder.ask("sound block")
        try:
            return None if answer.flag("over") else _block(answer)
        except WireError as error:
            raise self._decoder.refuse(error) from error


def _block(answer: Message) -> HeardBlock:
    samples = answer.array("samples", "f4", 2)
    if samples is None or samples.shape[1:] != (2,) or len(samples) > _LONGEST:
        raise WireError("a block of sound without samples")
    if not np.isfinite(samples).all():
        raise WireError("a block of sound that is none")
    start_s = answer.number("start_s")
    return HeardBlock(np.clip(samples, -1.0, 1.0), start_s, answer.number("end_s", start_s))
