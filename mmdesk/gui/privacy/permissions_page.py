"""What the program asks of the computer, for what, and whether it does so right now."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mmdesk.gui.privacy.kept_row import Row
from mmdesk.gui.privacy.permission import Asked, InUse
from mmdesk.gui.privacy.scrolled import Scrolled
from mmdesk.gui.theme import GRID


class PermissionsPage(QWidget):
    """One row for each; it is told what is in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {asked: Row(asked.value, *self._words_of(asked)) for asked in Asked}
        self.scrolled = Scrolled("permission_rows", self.tr("Permissions"), self.rows.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.addWidget(self.scrolled)

    @Slot(list)
    def show_in_use(self, found: Iterable[InUse]) -> None:
        """How it is right now."""
        for one in found:
            if one.is_now:
                state = self.tr("in use now: {0}").format(one.words) if one.words else self.tr("in use now")
            else:
                state = one.words or self.tr("not in use")
            self.rows[one.asked].show_state(state, one.is_now)

    def _words_of(self, asked: Asked) -> tuple[str, str]:
        words = {
            Asked.CAMERA: (
                self.tr("Camera"),
                self.tr(
                    "Opened when you press Start, let go of when you press Stop; also while the welcome"
                    " tries it. Pictures are looked at in memory and dropped, unless you record."
                ),
            ),
            Asked.MICROPHONE: (
                self.tr("Microphone"),
                self.tr(
                    "As the camera. The last half minute of sound is held in memory and dropped, unless you"
                    " record."
                ),
            ),
            Asked.FILES: (
                self.tr("Files"),
                self.tr(
                    "Read are those that you open or drop here, subtitles beside them, and the folders that"
                    " you let it watch. None of them is ever changed. Written are, beside what mmdesk keeps,"
                    " the files that you export."
                ),
            ),
            Asked.NETWORK: (
                self.tr("Network"),
                self.tr(
                    "None. Nothing is fetched, sent, counted or looked up, not even for updates. The one"
                    " exception is yours: a network camera whose address you give in place of a camera,"
                    " while live runs."
                ),
            ),
            Asked.SPEAKERS: (
                self.tr("Loudspeakers"),
                self.tr("For the sound of a file or recording that you play, and of a question of Ask me."),
            ),
            Asked.DESKTOP: (
                self.tr("Power and idle time"),
                self.tr(
                    "Whether the computer runs on its battery, and how long ago you last did something in"
                    " mmdesk’s own windows: for lessons and locking by itself, and so that nothing pops up"
                    " while you type. Keys in other programs and the screen are never looked at."
                ),
            ),
            Asked.CLIPBOARD: (
                self.tr("Clipboard"),
                self.tr("Written to when you copy something here, read when you paste into a field."),
            ),
            Asked.PROCESSES: (
                self.tr("Other programs"),
                self.tr(
                    "Looked at is only which one holds a camera or microphone that cannot be opened, to name"
                    " it. Started are mmdesk’s own helpers, and your file manager when you press Show."
                ),
            ),
        }
        return words[asked]
