"""The button at the head of the answer that asks who it is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones


class NameButton(QToolButton):
    """Small, beside the baseline's; the name itself stands in the line under the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name_person")
        self.setProperty("role", "icon")
        scaled(self.setFixedSize, 36, 36)
        scaled(self.setIconSize, QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = ""
        self._tint()
        self.show_name("", False)

    def show_name(self, name: str, can_be_named: bool, has_part: bool = False) -> None:
        """Show who it is, empty for nobody in particular; `has_part` of the version in use."""
        is_another, self._name = name != self._name, name
        self.setEnabled(can_be_named)
        words = self.tr("This is {0}").format(name) if name else self.tr("Who is this?")
        if words != self.accessibleName():  # each time it is set, screen readers are told
            self.setAccessibleName(words)
        tip = self.tr("{0}: say who else it is (P)").format(name) if name else self.tr("Say who this is (P)")
        if has_part:
            tip = self.tr("{0}\nRead by what was learned of this person alone.").format(tip)
        self.setToolTip(plain_tip(tip))
        if is_another:
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        tones = Tones.of(self.palette())
        self.setIcon(icon("face", tones.accent if self._name else tones.text))
