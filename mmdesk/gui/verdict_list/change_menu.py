"""The menu that changes verdicts: what they should have said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import icon
from mmdesk.gui.putting_right import (
    Change,
    all_right,
    all_wrong,
    no_second,
    other_emotion,
    other_second,
    other_sureness,
)
from mmdesk.gui.theme import Tones


class ChangeMenu(QMenu):
    """For one verdict as for many. The keys named in it act in the list."""

    chosen = Signal(object)  # Change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_verdicts")
        for emotion in EMOTIONS:
            self._add(self, word_for(emotion), str(emotion.position + 1), other_emotion(emotion), emotion)
        self.addSeparator()
        self._add(self, self.tr("Right, as shown"), "0", all_right())
        self._add(self, self.tr("Wrong"), "-", all_wrong())
        self.addSeparator()
        seconds = self.addMenu(self.tr("Could be as well"))
        for emotion in EMOTIONS:
            key = f"Shift+{emotion.position + 1}"
            self._add(seconds, word_for(emotion), key, other_second(emotion), emotion)
        seconds.addSeparator()
        self._add(seconds, self.tr("Nothing else"), "", no_second())
        self.addSeparator()
        self._add(self, self.tr("Quite sure"), "", other_sureness(True))
        self._add(self, self.tr("Not quite sure"), "", other_sureness(False))

    def _add(
        self, menu: QMenu, words: str, key: str, change: Change, emotion: Emotion | None = None
    ) -> QAction:
        action = menu.addAction(words)
        if emotion is not None:
            action.setIcon(self._icon(emotion))
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown; the list's own keys act
        action.triggered.connect(lambda: self.chosen.emit(change))
        return action

    def _icon(self, emotion: Emotion) -> QIcon:
        return icon(icon_of(emotion), colour_of(emotion, Tones.of(self.palette()).is_dark))
