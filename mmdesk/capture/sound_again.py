"""The sound of one moment of a file, read again: a timeline of hours does not keep it."""

from pathlib import Path

from mmdesk.capture.decoding.checked import sound_in
from mmdesk.capture.decoding.one_answer import one_answer
from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Sound

_MOST_SAMPLES = round(SAMPLE_RATE_HZ * VOICE_WINDOW_S) + 1


def sound_until(path: Path, time_s: float, sound: int | None = None) -> Sound | None:
    """The last VOICE_WINDOW_S at most before `time_s`, or None without any. Raises MediaError.

    `sound` is which of several, as for `MediaFile.moments`.
    """
    return one_answer(
        path, lambda answer: sound_in(answer, _MOST_SAMPLES), "sound until", time_s=time_s, sound=sound
    )
