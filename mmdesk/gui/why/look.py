"""How reasons look: one colour for what spoke for an emotion, one for what spoke against it, and a sign."""

from PySide6.QtGui import QColor

from mmdesk.gui.numbers import signed as signed_number
from mmdesk.gui.theme import Tones

FULL_NATS = 1.0  # an effect this large has the full colour
LEAST_NATS = 0.02  # a smaller one is none


def colour_of_effect(effect: float, tones: Tones) -> QColor:
    """The accent for what spoke for, amber for what spoke against; the smaller the fainter."""
    colour = QColor(tones.accent if effect >= 0 else "#e0a030" if tones.is_dark else "#c77700")
    part = 0.0 if abs(effect) < LEAST_NATS else min(1.0, abs(effect) / FULL_NATS)
    colour.setAlphaF(0.1 + 0.38 * part**0.5 if part else 0.0)
    return colour


def signed(effect: float) -> str:
    """An effect in nats with its sign, to one place."""
    return signed_number(effect, 1)
