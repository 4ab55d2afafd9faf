"""The visual language: palettes light and dark, each also of high contrast; a type scale, an 8-pixel grid.

Everything that paints takes its colours from the widget's palette through `Tones`, so that a
change of the system's colour scheme reaches all of it.
"""

import re
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QFile, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mmdesk.core import garbage
from mmdesk.gui.motion import is_reduced
from mmdesk.gui.text_size import px, tell_kept, text_percent

GRID = 8
RADIUS = 10
_BUTTON_ICON = 16  # pixels, as the style draws it
_RULE = re.compile(r"[^{}]*\{[^}]*\}")
_PIXELS = re.compile(r"(\d+)(?=px)")
_LENGTH = re.compile(r"\b((?:font-size|(?:min-|max-)?(?:width|height)): )(\d+)(?=px)")
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
_LIGHT_HIGH = _LIGHT | {
    _ROLE.Window: "#ffffff",
    _ROLE.WindowText: "#000000",
    _ROLE.AlternateBase: "#e4e4e4",
    _ROLE.Text: "#000000",
    _ROLE.PlaceholderText: "#2e2e2e",
    _ROLE.ButtonText: "#000000",
    _ROLE.Highlight: "#0b1a9c",
    _ROLE.Mid: "#6b6b6b",
    _ROLE.Dark: "#000000",
    _ROLE.ToolTipBase: "#000000",
    _ROLE.Link: "#0b1a9c",
    _ROLE.BrightText: "#8a0f08",
}
_DARK_HIGH = _DARK | {
    _ROLE.Window: "#000000",
    _ROLE.WindowText: "#ffffff",
    _ROLE.Base: "#000000",
    _ROLE.AlternateBase: "#2a2a2a",
    _ROLE.Text: "#ffffff",
    _ROLE.PlaceholderText: "#dcdcdc",
    _ROLE.Button: "#000000",
    _ROLE.ButtonText: "#ffffff",
    _ROLE.Highlight: "#ffe45c",
    _ROLE.HighlightedText: "#000000",
    _ROLE.Mid: "#8f8f8f",
    _ROLE.Dark: "#ffffff",
    _ROLE.ToolTipBase: "#ffffff",
    _ROLE.ToolTipText: "#000000",
    _ROLE.Link: "#ffe45c",
    _ROLE.BrightText: "#ffb3ac",
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


def palette_for(dark: bool, high: bool = False) -> QPalette:
    """The light or the dark palette, with high contrast or without."""
    palette = QPalette()
    chosen = (_DARK_HIGH if dark else _LIGHT_HIGH) if high else (_DARK if dark else _LIGHT)
    for role, colour in chosen.items():
        palette.setColor(role, QColor(colour))
    faint = ("#a8a8a8" if dark else "#595959") if high else ("#6d7583" if dark else "#979eab")
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(faint))
    return palette


def is_high(contrast: str) -> bool:
    """Whether contrast is to be high; `contrast` is system, normal or high.

    Qt tells what the system wants from 6.10 on.
    """
    if contrast != "system":
        return contrast == "high"
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() == Qt.ContrastPreference.HighContrast


def apply_theme(application: QApplication, appearance: str, contrast: str = "system") -> None:
    """Set style, palette and style sheet.

    `appearance` is system, light or dark; `contrast` is system, normal or high.
    """
    dark = appearance == "dark"
    if appearance == "system":
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    palette = palette_for(dark, is_high(contrast))
    # Qt visits a list of all widgets here, and widgets written in Python run meanwhile: where that lets
    # the garbage collector delete one of the list, the program crashes.
    with garbage.held():
        application.setStyle("Fusion")
        application.setPalette(palette)
        application.setStyleSheet(_style_sheet(palette))
        tell_kept()


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at a step of the type scale, 11, 13, 15, 26, as much larger as the user wants letters."""
    font = QFont(font)
    font.setPixelSize(px(pixels))
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
    text = _RULE.sub(_grown, text)
    if text_percent() != 100:
        text += f"\nQPushButton, QToolButton, QComboBox {{ icon-size: {px(_BUTTON_ICON)}px; }}"
    if is_reduced():
        text += "\n* { widget-animation-duration: 0; }"
    return Template(text).substitute(names)


def _grown(rule: re.Match[str]) -> str:
    """A rule of the style sheet for letters of this size. What is ticked grows whole, or it is not round."""
    if "::indicator" in rule[0].partition("{")[0]:
        return _PIXELS.sub(lambda found: str(px(int(found[1]))), rule[0])
    return _LENGTH.sub(lambda found: f"{found[1]}{px(int(found[2]))}", rule[0])
