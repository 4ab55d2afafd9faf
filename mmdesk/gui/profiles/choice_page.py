"""The question at the start, where several people use mmdesk: whose it is now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.core.profiles import ProfileNow
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.profiles.profile_list import ProfileList
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID

_WIDTH, _ROW, _MOST_ROWS, _SPACING = 480, 52, 8, 12


class ChoicePage(Dialog):
    """Accepted once one is chosen; `chosen` then says which. The digits 1 to 9 choose at once."""

    asking_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choose_profile")
        self.setWindowTitle("mmdesk")
        self.chosen: ProfileNow | None = None
        self.title = quiet_label(self.tr("Whose mmdesk is it?"), "title")
        self.list = ProfileList("profile_choice")
        self.trouble = quiet_label("")
        self.trouble.setObjectName("choice_trouble")
        self.trouble.setWordWrap(True)
        self.asks = QCheckBox(self.tr("Ask at each start"))
        self.asks.setObjectName("ask_at_each_start")
        self.asks.setToolTip(self.tr("Otherwise it opens for whoever used it last"))
        self.leave_button = dialog_button(self.tr("Quit"), "leave_choice")
        self.open_button = dialog_button(self.tr("Open"), "open_chosen", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.asks)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(_SPACING)
        layout.addWidget(self.title)
        layout.addWidget(self.trouble)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.list.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.leave_button.clicked.connect(self.reject)
        self.asks.clicked.connect(self.asking_chosen)
        scaled(self.setMinimumWidth, _WIDTH)

    def show_profiles(self, profiles: list[ProfileNow], last: str, asks: bool, trouble: str = "") -> None:
        """List these; the one used `last` is picked. `trouble` says why there is no other way to one."""
        self.list.show_profiles(profiles, last, with_keys=True)
        self.asks.setChecked(asks)
        self.asks.setVisible(len(profiles) > 1)
        self.trouble.setText(in_users_words(trouble))
        self.trouble.setVisible(bool(trouble))
        rows = min(_MOST_ROWS, max(2, len(profiles)))
        self.list.setMinimumHeight(min(rows, 4) * px(_ROW))
        high = px(150) + rows * px(_ROW) + self._height_of_trouble()
        self.resize(px(_WIDTH), min(high, self.screen().availableSize().height() - 48))
        self.list.setFocus()

    def _height_of_trouble(self) -> int:
        if not self.trouble.text():
            return 0
        self.trouble.ensurePolished()
        return self.trouble.heightForWidth(px(_WIDTH) - 6 * GRID) + _SPACING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, wherever the focus is."""
        if not self.list.activate_by(event.text()):
            super().keyPressEvent(event)

    @Slot()
    def _on_open(self) -> None:
        if self.list.picked is not None:
            self.chosen = self.list.picked
            self.accept()
