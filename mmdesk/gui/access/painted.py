"""What a widget that paints itself tells screen readers: what it is, how much it shows, its parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible


@dataclass(frozen=True, slots=True)
class Level:
    """A number that is shown as a length or a place, its range, and how one says it."""

    value: float
    least: float
    most: float
    words: str


@dataclass(frozen=True, slots=True)
class PaintedPart:
    """A part of the picture that has a meaning of its own, such as a face or a lane."""

    words: str
    place: QRect  # in the widget
    press: Callable[[], None] | None = None  # what a click on it does
    is_picked: bool | None = None  # None: it cannot be picked


class Painted:
    """Mixed into a widget, whose name and description tell the rest. Asked only while somebody listens."""

    access_role = QAccessible.Role.Graphic

    def access_level(self) -> Level | None:
        """What it shows as a length or a place; None for one that never does: readers ask once."""
        return None

    def access_parts(self) -> Sequence[PaintedPart]:
        """Its parts, in the order in which one reads them."""
        return ()

    def access_press(self) -> Callable[[], None] | None:
        """What a press does; None: nothing."""
        return None

    def access_picked(self) -> bool | None:
        """Whether it is picked; None: it cannot be."""
        return None

    def access_description(self) -> str:
        """More than the widget's description, where that would change too often to be set."""
        return ""

    def access_set(self, value: float) -> None:
        """Somebody wants this level."""
