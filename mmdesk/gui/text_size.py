"""How large letters are: a percentage over the type scale, and over the lengths that must grow with them.

`theme.apply_theme` makes the style anew, and then `tell_kept` sets again what was set with `scaled`.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

SIZES = (100, 115, 130, 150, 175, 200)
"""In percent, from the smallest; the same as the setting `text_size` allows."""


class _Told(QObject):
    changed = Signal()


_told = _Told()
_percent = SIZES[0]


def use_text_size(percent: int) -> None:
    """Letters are so many percent of what they were; who paints sees it at the next `apply_theme`."""
    global _percent
    _percent = min(SIZES[-1], max(SIZES[0], percent))


def text_percent() -> int:
    """How large letters are now."""
    return _percent


def px(pixels: float) -> int:
    """A length that grows with the letters, in whole pixels."""
    return round(pixels * _percent / 100)


def scaled(set_length: Callable[..., Any], *lengths: int | QSize) -> None:
    """Call a widget's method with lengths that grow with the letters; and again when their size changes.

    `scaled(button.setFixedSize, 28, 26)`; `lengths` are what they are at 100 percent.
    """
    _Kept(set_length, lengths).put()


def tell_kept() -> None:
    """The size of letters has changed, and the style with it."""
    _told.changed.emit()


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Make a window so large, in pixels at 100 percent, as far as the screen has room; it grows with letters.

    Once it was resized by hand, it grows from there.
    """
    window.resize(_within_screen(window, px(width), px(height)))
    _KeptSize(window)


class _Kept(QObject):
    """The lengths of one widget's method; it lives as long as the widget."""

    def __init__(self, set_length: Callable[..., Any], lengths: tuple[int | QSize, ...]) -> None:
        super().__init__(set_length.__self__)  # type: ignore[attr-defined]
        self._method, self._lengths = set_length.__name__, lengths  # the method itself would hold the widget
        _told.changed.connect(self.put)

    @Slot()
    def put(self) -> None:
        """Call the method."""
        getattr(self.parent(), self._method)(*(self._grown(one) for one in self._lengths))

    def _grown(self, length: int | QSize) -> int | QSize:
        if isinstance(length, QSize):
            return QSize(px(length.width()), px(length.height()))
        widget = self.parent()
        if self._method.endswith("Width") and isinstance(widget, QWidget) and widget.isWindow():
            return _within_screen(widget, px(length), 0).width()
        return px(length)


class _KeptSize(QObject):
    """The size of a window, which follows that of its letters."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._percent = _percent
        _told.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        window, before = self.parent(), self._percent
        self._percent = _percent
        if isinstance(window, QWidget) and before != _percent:
            wide, high = (round(one * _percent / before) for one in (window.width(), window.height()))
            window.resize(_within_screen(window, wide, high))


def _within_screen(window: QWidget, width: int, height: int) -> QSize:
    """Less than the screen by a frame."""
    room = window.screen().availableSize()
    return QSize(min(width, room.width() - 24), min(height, room.height() - 48))
