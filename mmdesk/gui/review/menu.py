"""The menu of a range: what it is, whether it is left out, a mark."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import icon
from mmdesk.gui.theme import Tones


class RangeMenu(QMenu):
    """Opens over the lanes, for what is selected or the moment that was clicked."""

    named = Signal(object)  # Emotion
    confirmed = Signal()
    rejected = Signal()
    exclusion_toggled = Signal()
    mark_wanted = Signal()
    zoom_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("range_menu")
        self._about = self.addAction("")
        self._about.setEnabled(False)
        self.addSeparator()
        self.emotions: list[QAction] = []
        for emotion in EMOTIONS:
            action = self.addAction(f"{word_for(emotion)}\t{emotion.position + 1}")
            action.setData(emotion.position)
            self.emotions.append(action)
        self.addSeparator()
        self.right = self.addAction(self.tr("Right") + "\t0")
        self.wrong = self.addAction(self.tr("Wrong") + "\t" + self.tr("Del"))
        self.addSeparator()
        self.exclude = self.addAction("")
        self.mark = self.addAction(self.tr("Mark…") + "\tM")
        self.zoom = self.addAction(self.tr("Zoom to it"))
        self.triggered.connect(self._on_triggered)

    def ask(self, about: str, is_excluded: bool, can_zoom: bool, at: QPoint) -> None:
        """Open for what `about` names."""
        tones = Tones.of(self.palette())
        for emotion, action in zip(EMOTIONS, self.emotions, strict=True):
            action.setIcon(icon(icon_of(emotion), colour_of(emotion, tones.is_dark)))
        self._about.setText(about)
        self.exclude.setText((self.tr("Take in again") if is_excluded else self.tr("Leave out")) + "\tX")
        self.zoom.setVisible(can_zoom)
        self.popup(at)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action in self.emotions:
            self.named.emit(EMOTIONS[action.data()])
            return
        for known, signal in (
            (self.right, self.confirmed),
            (self.wrong, self.rejected),
            (self.exclude, self.exclusion_toggled),
            (self.mark, self.mark_wanted),
            (self.zoom, self.zoom_wanted),
        ):
            if action is known:
                signal.emit()
