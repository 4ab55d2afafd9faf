"""The moments of a file that is decoded in another process, asked for a few ahead of whoever takes them."""

import math
from collections.abc import Iterator

from mmdesk.capture.decoding.checked import picture_in, sound_in
from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.capture.media_notes import note
from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Sound
from mmdesk.core.moments import Moment

_AHEAD = 3  # asked for before they are needed, so that decoding goes on meanwhile
_MOST_SAMPLES = round(SAMPLE_RATE_HZ * VOICE_WINDOW_S) + 1
_MOST_LETTERS = 100_000  # of what subtitles say at once


class FarMoments:
    """One reading. `errors` grows with what did not decode; `duration_s` is known at the end."""

    def __init__(
        self,
        decoder: Decoder,
        errors: list[str],
        every_s: float,
        sound: int | None,
        from_s: float,
        with_subtitles: bool,
    ) -> None:
        self.duration_s: float | None = None
        self._decoder, self._errors = decoder, errors
        self._sound: Sound | None = None
        decoder.ask("moments", every_s=every_s, sound=sound, from_s=from_s, with_subtitles=with_subtitles)

    def moments(self) -> Iterator[Moment]:
        """In the order of time. Raises MediaError when they cannot be had any more."""
        for _ in range(_AHEAD):
            self._decoder.send("next")
        last_s = -math.inf
        while True:
            answer = self._decoder.receive()
            try:
                moment = self._moment(answer)
                if moment is not None and not last_s <= moment.start_s <= moment.end_s:
                    raise WireError("a moment before the last one")
            except WireError as error:
                raise self._decoder.refuse(error) from error
            if moment is None:
                return
            last_s = moment.start_s
            self._decoder.send("next")
            yield moment

    def _moment(self, answer: Message) -> Moment | None:
        for words in answer.texts("errors"):
            note(self._errors, words)
        if answer.flag("over"):
            length_s = answer.number_or("duration_s", math.nan)
            self.duration_s = None if math.isnan(length_s) else length_s
            return None
        if not answer.flag("same_sound"):
            self._sound = sound_in(answer, _MOST_SAMPLES)
        text = None if answer.fields.get("text") is None else answer.text("text", _MOST_LETTERS)
        return Moment(answer.number("start_s"), answer.number("end_s"), picture_in(answer), self._sound, text)
