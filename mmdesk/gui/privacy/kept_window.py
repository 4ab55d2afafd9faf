"""The page "What mmdesk keeps": files, permissions, privacy in plain words, and security notes."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from mmdesk.core.kept import WhatIsKept
from mmdesk.gui.card import elided_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.plain_words import PlainWords
from mmdesk.gui.privacy.files_page import FilesPage
from mmdesk.gui.privacy.permission import InUse
from mmdesk.gui.privacy.permissions_page import PermissionsPage
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID

_AGAIN_MS = 2000
_WIDE, _HIGH = 860, 600


class KeptWindow(Dialog):
    """One looks at it beside the window; while it is visible it follows what is there."""

    look_wanted = Signal()
    words_wanted = Signal()
    folder_wanted = Signal(object)  # str: a path, which may not be UTF-8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kept_window")
        self.setWindowTitle(self.tr("What mmdesk keeps"))
        self._has_words = False
        self.files = FilesPage()
        self.permissions = PermissionsPage()
        self.privacy = PlainWords("privacy_words", self.tr("Privacy in plain words"))
        self.security = PlainWords("security_words", self.tr("Security notes"))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("kept_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for one in (self.tabs, self.tabs.tabBar()):
            one.setAccessibleName(self.windowTitle())
        for page, words in (
            (self.files, self.tr("&Files")),
            (self.permissions, self.tr("&Permissions")),
            (self.privacy, self.tr("In plain &words")),
            (self.security, self.tr("&Security")),
        ):
            self.tabs.addTab(page, words)
        self.note = elided_label("", "small")
        self.note.setObjectName("kept_note")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("close_kept")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.files.folder_wanted.connect(self.folder_wanted)
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.look_wanted)
        self._lay_out()

    @Slot()
    def begin(self) -> None:
        """Show it, in front of others."""
        if not self.isVisible():
            room = self.screen().availableSize()
            self.resize(min(px(_WIDE), room.width() - 40), min(px(_HIGH), room.height() - 60))
            self.tabs.setCurrentIndex(0)
            self.tabs.tabBar().setFocus()
        self.show()
        self.activateWindow()

    @Slot(object)
    def show_kept(self, kept: WhatIsKept) -> None:
        """What was found in the data directory just now."""
        self.files.show_kept(kept)

    @Slot(str)
    def show_trouble(self, words: str) -> None:
        """It could not be looked at."""
        self.files.show_trouble(words)

    @Slot(str, str)
    def show_words(self, privacy: str, security: str) -> None:
        """The two texts, in Markdown."""
        self._has_words = True
        self.privacy.show_words(privacy)
        self.security.show_words(security)

    def show_in_use(self, found: Iterable[InUse]) -> None:
        """What of the computer is used right now."""
        self.permissions.show_in_use(found)

    @Slot(str)
    def say(self, words: str) -> None:
        """One line at the bottom."""
        self.note.setText(words)
        self.note.setToolTip(plain_tip(words))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.say("")
        self.look_wanted.emit()
        if not self._has_words:
            self.words_wanted.emit()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        last = QHBoxLayout()
        last.setSpacing(2 * GRID)
        last.addWidget(self.note, 1)
        last.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(last)
