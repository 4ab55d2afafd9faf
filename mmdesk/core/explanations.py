"""An explanation: which parts of a moment's face, voice and words spoke for one emotion.

Effects are in nats: the fused log-probability of the emotion as it is, minus that without the part.
They are positive where the part spoke for the emotion.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import Picture, Sound
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality


@dataclass(frozen=True, slots=True, eq=False)
class FaceReason:
    """What was seen of the face, and where it spoke for the emotion."""

    crop: Picture  # (H, H, 3) RGB, the square of the picture that was read
    heat: NDArray[np.float32]  # (S, S), 0..1, over the same square; 0 where it did not speak for it


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sound, in seconds from its beginning, and its effect."""

    start_s: float
    end_s: float
    effect: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class VoiceReason:
    """What was heard, which part of it was listened to, and what each piece of that did."""

    sound: Sound  # the window, SAMPLE_RATE_HZ
    spoken: Stretch
    loudest: Stretch
    pieces: tuple[Stretch, ...]  # of what is spoken, in the order of time


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a character of Chinese, or a run of several; its effect is None where it was not read."""

    text: str
    effect: float | None


@dataclass(frozen=True, slots=True, eq=False)
class TextReason:
    """What each word did."""

    words: tuple[Word, ...]  # in the order of the text
    run: int = 1  # so many words were left out at a time, because there are many
    has_spaces: bool = True  # Chinese has none between its words


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Why a moment got its answer, as far as its parts are still there.

    A modality without a reason had no opinion, or its picture, sound or text was not kept.
    """

    moment_id: str
    version: int  # whose weights explain; the prediction may be of another
    emotion: Emotion
    contributions: Mapping[Modality, float] = field(default_factory=dict)  # for this emotion
    face: FaceReason | None = None
    voice: VoiceReason | None = None
    text: TextReason | None = None
