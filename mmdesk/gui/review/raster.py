"""From columns of moments to columns of pixels: what is painted at each place of a lane."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.review.columns import ABSENT, UNSURE, Columns
from mmdesk.gui.review.span import Span

_KINDS = len(EMOTIONS) + 2  # UNSURE and ABSENT behind the seven


@dataclass(frozen=True, slots=True, eq=False)
class Sampling:
    """Which moments lie behind each of `width` pixels of a span.

    Where there are fewer moments than pixels, `inside` (width,) names the one at each pixel's middle and
    `known` (width,) says whether there is one; where there are more, `pixels` (M,) names the pixel of each
    of the moments from `first` on, so that not one of them decides for all.
    """

    width: int
    inside: NDArray[np.int64] | None
    known: NDArray[np.bool_] | None
    first: int
    pixels: NDArray[np.int64] | None

    @classmethod
    def of(cls, columns: Columns, span: Span, width: int) -> "Sampling":
        """The sampling of a span by so many pixels."""
        rights, lefts = columns.rights_s, columns.lefts_s
        first, behind = np.searchsorted(rights, (span.start_s, span.end_s))
        if behind - first > 2 * width:
            places = (rights[first:behind] - span.start_s) * (width / span.wide_s)
            return cls(width, None, None, int(first), np.clip(places.astype(np.int64), 0, width - 1))
        at = span.start_s + (np.arange(width) + 0.5) * span.wide_s / width
        inside = np.searchsorted(rights, at)
        known = inside < len(rights)
        inside = np.minimum(inside, max(0, len(rights) - 1))
        if len(rights):
            known &= lefts[inside] <= at
        return cls(width, inside, known, int(first), None)

    def said(self, columns: Columns, subject: object) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
        """What most of a pixel's moments said (width,), as in `Columns.said`, and how surely (width,)."""
        said, sure = columns.said(subject), columns.sure(subject)  # type: ignore[arg-type]
        if self.pixels is None:
            return self._one_each(said, sure)
        piece = slice(self.first, self.first + len(self.pixels))
        cells = self.pixels * _KINDS + said[piece] % _KINDS  # -1 and -2 come behind the seven
        counts = np.bincount(cells, minlength=self.width * _KINDS).reshape(self.width, _KINDS)
        sums = np.bincount(cells, sure[piece], self.width * _KINDS).reshape(self.width, _KINDS)
        most = counts.argmax(1)
        rows = np.arange(self.width)
        strength = sums[rows, most] / np.maximum(1, counts[rows, most])
        kinds = np.where(most < len(EMOTIONS), most, most - _KINDS).astype(np.int8)
        kinds[counts.max(1) == 0] = ABSENT
        return kinds, strength.astype(np.float32)

    def most(self, values: NDArray) -> NDArray:
        """The greatest of these values (N,) behind each pixel (width,); 0 where there is no moment."""
        greatest = np.zeros(self.width, values.dtype)
        if self.pixels is not None:
            np.maximum.at(greatest, self.pixels, values[self.first : self.first + len(self.pixels)])
        elif len(values) and self.inside is not None and self.known is not None:
            greatest[self.known] = values[self.inside[self.known]]
        return greatest

    def _one_each(
        self, said: NDArray[np.int8], sure: NDArray[np.float32]
    ) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
        kinds, strength = np.full(self.width, ABSENT, np.int8), np.zeros(self.width, np.float32)
        if len(said) and self.inside is not None and self.known is not None:
            kinds[self.known] = said[self.inside[self.known]]
            strength[self.known] = sure[self.inside[self.known]]
        return kinds, strength


def lane_pixels(
    said: NDArray[np.int8], sure: NDArray[np.float32], colours: Sequence[tuple[int, int, int]]
) -> NDArray[np.uint8]:
    """One line of pixels RGBA (width, 4): the emotion's colour, as strong as it is sure; else nothing."""
    line = np.zeros((len(said), 4), np.uint8)
    named = said >= 0
    line[named, :3] = np.asarray(colours, np.uint8)[said[named]]
    line[named, 3] = (255 * np.clip(sure[named], 0, 1) ** 0.75).astype(np.uint8)
    return line


def runs(values: NDArray) -> list[tuple[int, int, int]]:
    """Stretches of the same value: first pixel, pixel behind the last, value."""
    if not len(values):
        return []
    edges = np.flatnonzero(np.diff(values)) + 1
    firsts, behinds = np.concatenate(([0], edges)), np.concatenate((edges, [len(values)]))
    return [(int(a), int(b), int(values[a])) for a, b in zip(firsts, behinds, strict=True)]


assert UNSURE % _KINDS == _KINDS - 2  # as `Sampling.said` counts them
assert ABSENT % _KINDS == _KINDS - 1
