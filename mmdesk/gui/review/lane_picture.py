"""The lanes as a picture: what was read, and above it what the user said. Made once for a span and size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.review.columns import CONFIRMED, CORRECTED, REJECTED, UNSURE, Columns
from mmdesk.gui.review.raster import Sampling, lane_pixels, runs
from mmdesk.gui.review.rows import GUTTER, Kind, Row
from mmdesk.gui.review.span import Span
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized

_ICON = 14  # pixels
_LEAST_FOR_ICON, _LEAST_FOR_WORD = 20, 92
_LEAST_HIGH_FOR_WORDS = 15
_LEAST_VERDICT = 4  # pixels: a single moment of hours must be found again


@dataclass(frozen=True, slots=True, eq=False)
class Wave:
    """How loud a file is: `times` (N,) in seconds, rising, and `peaks` (N,) from 0 to 1."""

    times: NDArray[np.float64]
    peaks: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How everything is painted: the palette's tones, the font, and the pixels of the screen per ours."""

    tones: Tones
    font: QFont
    ratio: float

    @property
    def colours(self) -> list[tuple[int, int, int]]:
        """The emotions' colours, in their order."""
        tints = [colour_of(emotion, self.tones.is_dark) for emotion in EMOTIONS]
        return [(tint.red(), tint.green(), tint.blue()) for tint in tints]


def lane_picture(
    size: QSizeF, rows: list[Row], span: Span, columns: Columns, other: Columns, wave: Wave | None, look: Look
) -> QImage:
    """The whole of the lanes, transparent where there is nothing, in the pixels of the screen."""
    image = QImage((size * look.ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(look.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    width = max(1, round((size.width() - px(GUTTER)) * look.ratio))
    mine, others = Sampling.of(columns, span, width), Sampling.of(other, span, width)
    for row in rows:
        place = row.place(size.width())
        painter.fillRect(place, look.tones.ground)
        if row.kind is Kind.SOUND:
            if wave is not None:
                _paint_wave(painter, place, span, wave, look)
        elif row.kind is Kind.OTHER:
            said = _paint_said(painter, row, place, others, other, look)
            _paint_differences(painter, place, said, mine.said(columns, None)[0], look)
        else:
            judged = mine.most(columns.judged(row.subject))
            tabs_high = _tab_height(row, place) if judged.any() else 0.0
            _paint_said(painter, row, place, mine, columns, look, tabs_high)
            _paint_verdicts(painter, row, place, judged, look)
    painter.end()
    return image


def strip(columns: Columns, span: Span, width: int, look: Look) -> QImage:
    """The answer alone, `width` by 1 pixels."""
    return _line(lane_pixels(*Sampling.of(columns, span, width).said(columns, None), look.colours))


def _line(pixels: NDArray[np.uint8]) -> QImage:
    return QImage(pixels.data, len(pixels), 1, 4 * len(pixels), QImage.Format.Format_RGBA8888).copy()


def _paint_said(
    painter: QPainter,
    row: Row,
    place: QRectF,
    sampling: Sampling,
    columns: Columns,
    look: Look,
    tabs_high: float = 0.0,
) -> NDArray[np.int8]:
    said, sure = sampling.said(columns, row.subject)
    painter.drawImage(place, _line(lane_pixels(said, sure, look.colours)))
    middle = place.center().y()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(look.tones.quiet, 1, Qt.PenStyle.DotLine))
    stretches = runs(said)
    for first, behind, code in stretches:
        left, right = place.left() + first / look.ratio, place.left() + behind / look.ratio
        if code == UNSURE and right - left >= 3:
            painter.drawLine(QPointF(left + 1, middle), QPointF(right - 1, middle))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if row.kind in (Kind.ANSWER, Kind.OTHER):
        _name_stretches(painter, place.adjusted(0, tabs_high, 0, 0), stretches, sure, look)
    return said


def _name_stretches(
    painter: QPainter,
    place: QRectF,
    stretches: list[tuple[int, int, int]],
    sure: NDArray[np.float32],
    look: Look,
) -> None:
    """Draw the emotion's face, and its word where there is room: colour alone is not seen by everybody.

    `place` is what the user's verdicts leave of the lane.
    """
    if place.height() < px(_LEAST_HIGH_FOR_WORDS):
        return
    painter.setFont(sized(look.font, 12, QFont.Weight.DemiBold))
    bottom = place.bottom() - (place.height() - px(_ICON)) / 2
    if place.height() > 2.2 * px(_ICON):
        bottom = place.bottom() - px(5)  # the upper part is the user's
    for first, behind, code in stretches:
        wide = (behind - first) / look.ratio
        if code < 0 or wide < px(_LEAST_FOR_ICON):
            continue
        emotion = EMOTIONS[code]
        strength = float(np.median(sure[first:behind])) ** 0.75
        ink = _ink_on(colour_of(emotion, look.tones.is_dark), strength, look.tones)
        left = place.left() + first / look.ratio + px(4)
        paint_icon(painter, icon_of(emotion), ink, QRectF(left, bottom - px(_ICON), px(_ICON), px(_ICON)))
        if wide >= px(_LEAST_FOR_WORD):
            painter.setPen(ink)
            box = QRectF(
                left + px(_ICON) + px(4), bottom - px(_ICON) - 1, wide - px(_ICON) - px(12), px(_ICON) + 2
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word_for(emotion))


def _ink_on(colour: QColor, strength: float, tones: Tones) -> QColor:
    """The darker or the lighter of the two inks, whichever stands out more from this mixture."""
    below = [
        strength * part + (1 - strength) * back
        for part, back in zip(_rgb(colour), _rgb(tones.ground), strict=True)
    ]
    light = _luminance(below)
    white, black = (1.05) / (light + 0.05), (light + 0.05) / 0.06
    return QColor("#ffffff") if white >= black else QColor("#14171d")


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(rgb: list[float]) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _paint_verdicts(painter: QPainter, row: Row, place: QRectF, judged: NDArray[np.int8], look: Look) -> None:
    """What the user said, as framed tabs in the upper part: a frame, never the colour alone."""
    if not judged.any():
        return
    high = _tab_height(row, place)
    named = np.where((judged >= CONFIRMED) & (judged < REJECTED), judged - CONFIRMED + CORRECTED, judged)
    for first, behind, code in runs(named):
        if not code:
            continue
        if CORRECTED <= code < REJECTED and (judged[first:behind] >= CONFIRMED).all():
            code += CONFIRMED - CORRECTED  # all of it was read right
        left = place.left() + first / look.ratio
        wide = max(_LEAST_VERDICT, (behind - first) / look.ratio)
        _paint_tab(painter, QRectF(left, place.top(), wide, high), code, look)


def _tab_height(row: Row, place: QRectF) -> float:
    return min(px(20.0), max(px(6.0), place.height() * (0.45 if row.kind is Kind.ANSWER else 0.6)))


def _paint_tab(painter: QPainter, tab: QRectF, code: int, look: Look) -> None:
    tones = look.tones
    emotion = _emotion_of(code)
    fill = colour_of(emotion, tones.is_dark) if emotion else tones.card
    painter.setPen(QPen(tones.text, 1.5))
    painter.setBrush(fill)
    painter.drawRect(tab.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if code == REJECTED and tab.height() >= 6:
        painter.fillRect(tab.adjusted(1, 1, -1, -1), Qt.BrushStyle.DiagCrossPattern)
    if tab.width() < px(_LEAST_FOR_ICON) or tab.height() < px(12):
        return
    side = min(px(_ICON), int(tab.height()) - px(3))
    sign = "close" if code == REJECTED else "check" if code >= CONFIRMED else icon_of(emotion)
    box = QRectF(tab.left() + px(4), tab.center().y() - side / 2, side, side)
    ink = tones.text
    if emotion is not None:
        ink = _ink_on(fill, 1.0, tones)
    else:
        painter.fillRect(box, tones.card)
    paint_icon(painter, sign, ink, box)
    if emotion is not None and tab.width() >= px(_LEAST_FOR_WORD) and tab.height() >= px(14):
        painter.setPen(ink)
        painter.setFont(sized(look.font, 11, QFont.Weight.DemiBold))
        painter.drawText(
            tab.adjusted(side + px(8), 0, -px(4), 0), Qt.AlignmentFlag.AlignVCenter, word_for(emotion)
        )


def _emotion_of(code: int) -> Emotion | None:
    """The emotion a verdict names; None for a rejection."""
    if code >= REJECTED:
        return None
    return EMOTIONS[code - (CONFIRMED if code >= CONFIRMED else CORRECTED)]


def _paint_differences(
    painter: QPainter, place: QRectF, other: NDArray[np.int8], mine: NDArray[np.int8], look: Look
) -> None:
    """A line under whatever the two readings answer differently."""
    differs = (other != mine) & ((other >= 0) | (mine >= 0))
    for first, behind, is_different in runs(differs.astype(np.int8)):
        if is_different:
            left, wide = place.left() + first / look.ratio, max(1.0, (behind - first) / look.ratio)
            painter.fillRect(QRectF(left, place.bottom() - 3, wide, 3), look.tones.text)


def _paint_wave(painter: QPainter, place: QRectF, span: Span, wave: Wave, look: Look) -> None:
    """The loudest of each pixel, up and down from the middle."""
    width = max(1, round(place.width() * look.ratio))
    first, behind = np.searchsorted(wave.times, (span.start_s, span.end_s))
    first, behind = max(0, first - 1), min(len(wave.times), behind + 1)
    if behind <= first:
        return
    loud = np.zeros(width, np.float32)
    pixels = ((wave.times[first:behind] - span.start_s) * (width / span.wide_s)).astype(np.int64)
    np.maximum.at(loud, np.clip(pixels, 0, width - 1), wave.peaks[first:behind])
    if behind - first < width:  # fewer than pixels: lines between them
        at = span.start_s + (np.arange(width) + 0.5) * span.wide_s / width
        loud = np.interp(at, wave.times[first:behind], wave.peaks[first:behind]).astype(np.float32)
    xs = place.left() + (np.arange(width) + 0.5) / look.ratio
    half = (place.height() / 2 - 1) * np.clip(loud, 0.02, 1.0)
    middle = place.center().y()
    upper = [QPointF(x, middle - h) for x, h in zip(xs.tolist(), half.tolist(), strict=True)]
    lower = [QPointF(x, middle + h) for x, h in zip(xs.tolist(), half.tolist(), strict=True)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.tones.quiet)
    painter.drawPolygon(QPolygonF(upper + lower[::-1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
