"""The versions there are, the one in use, and the way to another."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.versions import BASE, Version
from mmdesk.gui.folding_button import FoldingButton
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, Tones

_LEAST_LINES = 3  # for which there is room where there is any
_FRAME_PX = 10
_LEAST_PX = 24  # one line, of Chinese too
_SHARE_PX = 24


class VersionList(QWidget):
    """Newest first; a tick marks the one in use."""

    version_wanted = Signal(int)
    rollback_wanted = Signal()
    export_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = BASE
        self.list = QListWidget()
        self.list.setObjectName("versions")
        self.list.setAccessibleName(self.tr("Versions"))
        scaled(self.list.setMinimumHeight, _LEAST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.use_button = self._button(self.tr("Use"), "use_version")
        self.use_button.setToolTip(self.tr("Use the version picked in the list"))
        self.roll_back_button = self._way_back("roll_back")
        self.roll_back_outside = self._way_back("roll_back_outside")
        """The same for where there is no room for the list; whoever makes the list places it."""
        self.drift_button = FoldingButton(self.tr("How it is doing…"))
        self._make_tight(self.drift_button, "how_it_is_doing")
        self.drift_button.setToolTip(self.tr("How often each version was right in use, and all lessons"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        for button in (self.use_button, self.roll_back_button):
            buttons.addWidget(button)
        buttons.addWidget(self.drift_button, 1)  # the longest words
        buttons.addWidget(self._more_button())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addStretch(0)  # no longer list than there are versions
        self._tint()
        self.list.currentRowChanged.connect(self._on_picked)
        self.list.itemActivated.connect(self._on_use)
        self.use_button.clicked.connect(self._on_use)
        self.show_versions([], BASE)

    def show_versions(self, versions: list[Version], current: int) -> None:
        """List these and mark the one in use."""
        self._current = current
        self.list.clear()
        in_use: QListWidgetItem | None = None
        for version in sorted(versions, key=lambda version: -version.number):
            item = QListWidgetItem(self._words(version))
            item.setData(Qt.ItemDataRole.UserRole, version.number)
            item.setToolTip(plain_tip(version.summary))
            self.list.addItem(item)
            if version.number == current:
                in_use = item
        if in_use is not None:  # where there is room for few, that is the one to see
            self.list.scrollToItem(in_use)
        for button in (self.roll_back_button, self.roll_back_outside):
            button.setEnabled(current != BASE)
        self._on_picked()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "drift_button"):
            self._tint()
        if event.type() == QEvent.Type.FontChange and hasattr(self, "drift_button"):
            self._fit()

    def _tint(self) -> None:
        self.drift_button.fold_to(icon("drift", Tones.of(self.palette()).text))

    def _fit(self) -> None:
        line = max(px(26), self.list.sizeHintForRow(0))
        self.list.setMaximumHeight(max(_LEAST_LINES, self.list.count()) * line + _FRAME_PX)

    def _words(self, version: Version) -> str:
        mark = "✓ " if version.number == self._current else "    "
        if version.is_base:
            return mark + self.tr("Version 0 · the base")
        when = _when(version.created_at)
        some = self.tr("1 verdict") if version.verdicts == 1 else self.tr("{0} verdicts")
        taught = some.format(version.verdicts)
        if version.origin:
            taught = self.tr("from {0}").format(version.origin)
        return mark + self.tr("Version {0}").format(version.number) + f" · {taught} · {when}".rstrip(" ·")

    def _more_button(self) -> QToolButton:
        self.export_action = QAction(self.tr("Export…"), self)
        self.export_action.setToolTip(self.tr("Write the picked version into a file, to share it"))
        self.export_action.triggered.connect(self._on_export)
        self.import_action = QAction(self.tr("Import…"), self)
        self.import_action.setToolTip(self.tr("Take in a version, or verdicts, of another computer"))
        self.import_action.triggered.connect(self.import_wanted)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions([self.export_action, self.import_action])
        self.list.addActions([self.export_action, self.import_action])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        button = QToolButton()
        button.setObjectName("share_versions")
        button.setText("…")
        button.setProperty("role", "tight")
        button.setAccessibleName(self.tr("Export or import a version"))
        button.setToolTip(plain_tip(button.accessibleName()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        scaled(button.setFixedWidth, _SHARE_PX)
        return button

    def _picked(self) -> int | None:
        item = self.list.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _way_back(self, name: str) -> QPushButton:
        button = self._button(self.tr("Roll back"), name)
        button.setToolTip(self.tr("Go back to the version this one was made after"))
        button.clicked.connect(self.rollback_wanted)
        return button

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        self._make_tight(button, name)
        return button

    def _make_tight(self, button: QPushButton, name: str) -> None:
        button.setObjectName(name)
        button.setProperty("role", "tight")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot()
    def _on_picked(self) -> None:
        self.use_button.setEnabled(self._picked() not in (None, self._current))
        self.export_action.setEnabled(self._to_export() != BASE)

    @Slot()
    def _on_export(self) -> None:
        if self._to_export() != BASE:
            self.export_wanted.emit(self._to_export())

    def _to_export(self) -> int:
        """The version that is picked, else the one in use."""
        picked = self._picked()
        return self._current if picked is None else picked

    @Slot()
    def _on_use(self) -> None:
        number = self._picked()
        if number is not None and number != self._current:
            self.version_wanted.emit(number)


def _when(made_at: datetime | None) -> str:
    """Day and time on the user's clock, as the language writes months; empty when unknown."""
    if made_at is None:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(made_at.timestamp()))
    is_of_today = moment.date() == QDate.currentDate()  # of which the time says enough
    return QLocale().toString(moment, "HH:mm" if is_of_today else "d MMM HH:mm")
