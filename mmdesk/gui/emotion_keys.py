"""Which emotion a key means, and how: by the key's place, since what Shift makes of it depends on the layout.

On a French keyboard the digits themselves need Shift, on a German one Shift+1 is "!".
"""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.verdicts import Verdicts

_COUNT = len(EMOTIONS)
_FIRST_IN_ROW = {
    "xcb": 10,
    "wayland": 10,
    "windows": 2,
}  # scan code of the digit row's "1"; the others follow
_MAC_ROW = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7}  # virtual codes: a Mac tells no scan codes
_X_KEYPAD = {87: 1, 88: 2, 89: 3, 83: 4, 84: 5, 85: 6, 79: 7}
_X_NUM_LOCK = 0x10
_MODIFIER = Qt.KeyboardModifier


class How(Enum):
    """What a key with Shift or Alt says of an emotion."""

    PROBABLY = auto()  # it is this, not quite sure
    ALSO = auto()  # it could be this as well
    ALSO_OR_IS = auto()  # the same, or where nothing was said yet, that it is this: Shift makes the digit


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a key event tells; the native numbers are 0 where the platform has none."""

    key: int
    modifiers: Qt.KeyboardModifier
    scan_code: int = 0
    virtual_key: int = 0
    native_modifiers: int = 0


def meant(pressed: Pressed, platform: str) -> tuple[Emotion, How] | None:
    """The emotion that a key with Shift or Alt means; None for any other key."""
    held = pressed.modifiers & ~_MODIFIER.KeypadModifier
    with_alt = bool(held & _MODIFIER.AltModifier)
    if not held or held & ~(_MODIFIER.ShiftModifier | _MODIFIER.AltModifier):
        return None
    written = pressed.key - Qt.Key.Key_0
    written = written if 1 <= written <= _COUNT else 0
    place = _in_row(pressed, platform) or _on_keypad(pressed, platform)
    digit = place or written
    if not digit:
        return None
    emotion = EMOTIONS[digit - 1]
    if with_alt:
        return emotion, How.PROBABLY
    is_keypad = bool(pressed.modifiers & _MODIFIER.KeypadModifier)
    return emotion, How.ALSO_OR_IS if written and not is_keypad else How.ALSO


def _in_row(pressed: Pressed, platform: str) -> int:
    if platform == "cocoa":
        return _MAC_ROW.get(pressed.virtual_key, 0)
    first = _FIRST_IN_ROW.get(platform)
    digit = pressed.scan_code - first + 1 if first and pressed.scan_code else 0
    return digit if 1 <= digit <= _COUNT else 0


def _on_keypad(pressed: Pressed, platform: str) -> int:
    """With Shift the keypad's digits come as arrows, which they also are without NumLock: then they stay."""
    if platform not in ("xcb", "wayland") or not pressed.native_modifiers & _X_NUM_LOCK:
        return 0
    return _X_KEYPAD.get(pressed.scan_code, 0)


class EmotionKeys(QObject):
    """The digits with Shift or Alt. They act before any widget sees them, but in a text field."""

    def __init__(self, verdicts: Verdicts, parent: QObject) -> None:
        super().__init__(parent)
        self._verdicts = verdicts

    def take(self, event: QKeyEvent) -> bool:
        """Act on a key that no text field wants (a ShortcutOverride); False for one that means nothing."""
        pressed = Pressed(
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
        )
        found = meant(pressed, QGuiApplication.platformName())
        if found is None:
            return False
        emotion, how = found
        event.accept()
        focus = QGuiApplication.focusObject()
        if focus is not None:
            focus.installEventFilter(self)  # a list would look for what begins with this digit
        if not event.isAutoRepeat():
            self._act(emotion, how)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the key press that follows."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press or event.type() in (QEvent.Type.KeyRelease, QEvent.Type.FocusOut):
            watched.removeEventFilter(self)
        return is_press

    def _act(self, emotion: Emotion, how: How) -> None:
        if how is How.PROBABLY:
            self._verdicts.name_unsurely(emotion)
        elif how is How.ALSO_OR_IS and not self._verdicts.has_one_here():
            self._verdicts.name(emotion)
        else:
            self._verdicts.also(emotion)
