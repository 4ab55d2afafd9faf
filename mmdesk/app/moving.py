"""Less motion, as chosen in the window: kept and obeyed at once; the style follows in `look.py`."""

from PySide6.QtCore import QObject, Slot

from mmdesk.app.program import Program
from mmdesk.core.motion import FULL, REDUCED
from mmdesk.gui.motion import is_reduced, use_motion


class Moving(QObject):
    """The entry of the menu."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._settings = program.settings
        use_motion(self._settings.text("motion"))
        self.entry = program.window.more.add("motion", self.tr("Less motion"), self._on_toggled)
        self.entry.setToolTip(self.tr("Bars, lanes and levels change seldom, and nothing glides"))
        self.entry.setCheckable(True)
        self.entry.setChecked(is_reduced())
        program.shared.settings_changes.changed.connect(self._on_settings_changed)

    @Slot()
    def _on_toggled(self) -> None:
        wanted = REDUCED if self.entry.isChecked() else FULL
        self._settings.set("motion", wanted)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "motion" not in names:
            return
        use_motion(self._settings.text("motion"))
        self.entry.setChecked(is_reduced())
