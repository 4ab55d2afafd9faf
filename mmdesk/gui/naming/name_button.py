"""The button at the head of the answer that says whose it is, and asks for a name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.theme import Tones

_MOST_PX = 132


class NameButton(QPushButton):
    """Shows a name, elided where it is long; without one only its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name_person")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        self.setMaximumWidth(_MOST_PX)
        self._tint()
        self.show_name("", False)

    def show_name(self, name: str, can_be_named: bool, has_part: bool = False) -> None:
        """Show who it is, empty for nobody in particular; `has_part` of the version in use."""
        room = _MOST_PX - 44
        elided = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))
        self.setEnabled(can_be_named)
        self.setAccessibleName(self.tr("This is {0}").format(name) if name else self.tr("Who is this?"))
        tip = self.tr("{0}: say who else it is (P)").format(name) if name else self.tr("Say who this is (P)")
        if has_part:
            tip = self.tr("{0}\nRead by what was learned of this person alone.").format(tip)
        self.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icon("face", Tones.of(self.palette()).text))
