"""The window's keys. None of the number keys acts while the text field has the focus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.asking import asking
from mmdesk.gui.naming import naming
from mmdesk.gui.preferences import preferences_window
from mmdesk.gui.why import panel as why

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


def add_keys(window: "MainWindow") -> None:
    """Bind the keys to the window's parts."""
    for emotion in EMOTIONS:
        _EmotionKey(str(emotion.position + 1), emotion, window.verdicts.name, window)
        # Where a platform does not tell a key's place, see `emotion_keys`.
        _EmotionKey(f"Shift+{emotion.position + 1}", emotion, window.verdicts.also, window)
    bindings: list[tuple[Any, Any]] = [
        ("0", window.verdicts.confirm),
        (Qt.Key.Key_Delete, window.verdicts.reject),
        ("Alt+Del", window.verdicts.reject_unsurely),
        (QKeySequence.StandardKey.Undo, window.edits.undo),
        ("Ctrl+Shift+Z", window.edits.redo),
        ("Ctrl+Y", window.edits.redo),
        ("Ctrl+Q", window.close),
        (QKeySequence.StandardKey.Open, window.choose_file),
        ("Ctrl+Shift+O", window.show_files),
        ("Ctrl+B", window.answer.baseline.click),
        ("F3", window.status.toggle_button.click),
        ("Ctrl+R", window.controls.record.click),
        ("Ctrl+H", window.controls.sessions_button.click),
        ("Ctrl+J", window.controls.verdicts_button.click),
        ("F5", window.controls.start_button.click),
        ("Ctrl+T", window.text.field.setFocus),
        ("Ctrl+L", window.learning.learn_button.click),
        (why.KEY, window.why.ask_by_key),
        (naming.KEY, window.naming.ask_shown),
        (asking.KEY, window.asking.begin_by_key),
        ("Esc", window.go_back_to_picture),
        (preferences_window.KEY, window.preferences.begin),
        ("F1", window.ask_review.show_help),
        ("?", window.ask_review.show_help),
    ]
    mark = QShortcut(QKeySequence("M"), window)
    mark.setAutoRepeat(False)
    mark.activated.connect(window.marks.mark_now)
    for key, slot in bindings:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.activated.connect(slot)


class _EmotionKey(QObject):
    """A key that says something of an emotion."""

    def __init__(
        self, key: str, emotion: Emotion, say: Callable[[Emotion], None], window: "MainWindow"
    ) -> None:
        super().__init__(window)
        self._emotion, self._say = emotion, say
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._on_activated)

    @Slot()
    def _on_activated(self) -> None:
        self._say(self._emotion)
