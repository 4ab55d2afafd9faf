"""The visual language: light and dark palettes, one accent, a type scale, an 8-pixel grid.

Everything that paints takes its colours from the widget's palette through `Tones`, so that a
change of the system's colour scheme reaches all of it.
"""

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QFile, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from mmdesk.core import garbage
from mmdesk.gui.motion import is_reduced

GRID = 8
RADIUS = 10
_ROLE = QPalette.ColorRole
_LIGHT = {
    _ROLE.Window: "#f3f4f7",
    _ROLE.WindowText: "#1a1e26",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#eceef2",
    _ROLE.Text: "#1a1e26",
    _ROLE.PlaceholderText: "#596170",
    _ROLE.Button: "#ffffff",
    _ROLE.ButtonText: "#1a1e26",
    _ROLE.Highlight: "#3f4bc4",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Mid: "#d9dde4",
    _ROLE.Dark: "#8a92a0",
    _ROLE.ToolTipBase: "#1a1e26",
    _ROLE.ToolTipText: "#ffffff",
    _ROLE.Link: "#3f4bc4",
    _ROLE.BrightText: "#b3261e",
}
_DARK = {
    _ROLE.Window: "#13151a",
    _ROLE.WindowText: "#e8eaef",
    _ROLE.Base: "#1c1f26",
    _ROLE.AlternateBase: "#272b34",
    _ROLE.Text: "#e8eaef",
    _ROLE.PlaceholderText: "#a3abb9",
    _ROLE.Button: "#252932",
    _ROLE.ButtonText: "#e8eaef",
    _ROLE.Highlight: "#98a2ff",
    _ROLE.HighlightedText: "#12141a",
    _ROLE.Mid: "#333844",
    _ROLE.Dark: "#767e8d",
    _ROLE.ToolTipBase: "#e8eaef",
    _ROLE.ToolTipText: "#13151a",
    _ROLE.Link: "#98a2ff",
    _ROLE.BrightText: "#ff8a80",
}


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours a painted widget needs, by what they are for."""

    ground: QColor
    card: QColor
    track: QColor  # behind a bar
    edge: QColor
    text: QColor
    quiet: QColor  # secondary text; 4.5:1 on card and ground
    accent: QColor
    on_accent: QColor
    is_dark: bool

    @classmethod
    def of(cls, palette: QPalette) -> "Tones":
        """The tones of a palette."""
        ground = palette.color(_ROLE.Window)
        return cls(
            ground=ground,
            card=palette.color(_ROLE.Base),
            track=palette.color(_ROLE.AlternateBase),
            edge=palette.color(_ROLE.Mid),
            text=palette.color(_ROLE.Text),
            quiet=palette.color(_ROLE.PlaceholderText),
            accent=palette.color(_ROLE.Highlight),
            on_accent=palette.color(_ROLE.HighlightedText),
            is_dark=ground.lightness() < 128,
        )


def palette_for(dark: bool) -> QPalette:
    """The light or the dark palette."""
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6d7583" if dark else "#979eab"))
    return palette


def apply_theme(application: QApplication, appearance: str) -> None:
    """Set style, palette and style sheet. `appearance` is system, light or dark."""
    dark = appearance == "dark"
    if appearance == "system":
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    palette = palette_for(dark)
    # Qt visits a list of all widgets here, and widgets written in Python run meanwhile: where that lets
    # the garbage collector delete one of the list, the program crashes.
    with garbage.held():
        application.setStyle("Fusion")
        application.setPalette(palette)
        application.setStyleSheet(_style_sheet(palette))


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at a step of the type scale: 11, 13, 15, 26."""
    font = QFont(font)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _style_sheet(palette: QPalette) -> str:
    file = QFile("style:mmdesk.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ""
    tones = Tones.of(palette)
    text = bytes(file.readAll().data()).decode()
    file.close()
    names = {name: getattr(tones, name).name() for name in Tones.__slots__ if name != "is_dark"}
    hover = tones.accent.lighter(112) if not tones.is_dark else tones.accent.lighter(108)
    names |= {
        "accent_hover": hover.name(),
        "disabled": palette.color(QPalette.ColorGroup.Disabled, _ROLE.Text).name(),
        "strong_edge": palette.color(_ROLE.Dark).name(),
        "warning": "#3b2f14" if tones.is_dark else "#fff3dc",
        "on_warning": "#ffdf9e" if tones.is_dark else "#5a3a00",
        "warning_edge": "#6a5520" if tones.is_dark else "#f0d49a",
        "scheme": "dark" if tones.is_dark else "light",
    }
    if is_reduced():
        text += "\n* { widget-animation-duration: 0; }"
    return Template(text).substitute(names)
