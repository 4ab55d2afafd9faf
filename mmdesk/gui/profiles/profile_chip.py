"""The small button at the foot that says whose mmdesk this is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones

_HEIGHT = 24
_LONGEST = 24  # letters


class ProfileChip(QToolButton):
    """Hidden while there is only one profile: then there is no question whose it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile")
        self.setProperty("role", "status")
        scaled(self.setFixedHeight, _HEIGHT)
        scaled(self.setIconSize, QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Whose mmdesk this is; click to open another's"))
        self.name = ""
        self._tint()
        self.hide()

    def show_name(self, name: str) -> None:
        """Whose it is; empty hides it."""
        self.name = name
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(self.tr("Profile: {0}").format(name))
        self.setVisible(bool(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icon("face", Tones.of(self.palette()).quiet))
