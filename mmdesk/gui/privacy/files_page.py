"""What is written: every kind of files there is, what it holds, and how much of it there is now."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mmdesk.core.kept import KEPT, KeptNow, WhatIsKept
from mmdesk.core.shown_names import shown
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.listed import listed
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.privacy.kept_row import Row
from mmdesk.gui.privacy.kept_words import kept_words
from mmdesk.gui.privacy.scrolled import Scrolled
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.theme import GRID

_STRANGERS = "strangers"
_NAMED = 4


class FilesPage(QWidget):
    """Wants the folder shown; shows what was measured."""

    folder_wanted = Signal(object)  # str: a path, which may not be UTF-8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: WhatIsKept | None = None
        self.folder = elided_label("", "title")
        self.folder.setObjectName("kept_folder")
        self.whole = quiet_label(self.tr("Measuring…"), "small")
        self.whole.setObjectName("kept_whole")
        self.show_button = QPushButton(self.tr("Show folder"))
        self.show_button.setObjectName("show_folder")
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self._on_show_folder)
        self.rows = {kind.name: Row(kind.name, *kept_words(kind), self.tr("Show")) for kind in KEPT}
        words = self.tr("mmdesk did not write them. It needs none of them, and erases none.")
        self.strangers = Row(_STRANGERS, self.tr("Not of mmdesk"), words)
        self.strangers.hide()
        for row in self.rows.values():
            row.asked.connect(self._on_row_asked)
            row.button.setVisible(False)
        note = PlainLabel(
            self.tr(
                "Nothing else is written, but where you say so: exports, and what you give away. Libraries of"
                " the system keep caches of their own, of fonts for example, with nothing of you in them."
            )
        )
        note.setProperty("role", "small")
        note.setWordWrap(True)
        self.scrolled = Scrolled(
            "kept_rows", self.tr("What is kept"), [*self.rows.values(), self.strangers, note]
        )
        self._lay_out()

    def show_kept(self, kept: WhatIsKept) -> None:
        """What was found just now."""
        self._kept = kept
        self.folder.setText(shown(kept.folder))
        self.folder.setToolTip(plain_tip(shown(kept.folder)))
        locale, files = QLocale(), sum(kind.files for kind in kept.kinds)
        if not kept.is_there:
            self.whole.setText(self.tr("Nothing is kept: this folder is not there."))
        else:
            size, free = (_size(locale, count) for count in (kept.size_bytes, kept.free_bytes))
            words = self.tr("{0} in {1} files; {2} of the disk are free").format(size, files, free)
            locked = self.tr("locked with your passphrase") if kept.is_encrypted else self.tr("not encrypted")
            self.whole.setText(f"{words}; {locked}")
        self.show_button.setEnabled(kept.is_there)
        for kind in kept.kinds:
            row = self.rows[kind.kind.name]
            row.show_state(self._state_of(kind, locale))
            row.button.setVisible(kind.files > 0)
        self.strangers.setVisible(bool(kept.strangers))
        self.strangers.show_state(_some(kept.strangers))

    def show_trouble(self, words: str) -> None:
        """It could not be measured."""
        self.whole.setText(in_users_words(words))

    def _state_of(self, kind: KeptNow, locale: QLocale) -> str:
        if not kind.files:
            return self.tr("none")
        size = _size(locale, kind.size_bytes)
        files = self.tr("1 file") if kind.files == 1 else self.tr("{0} files").format(kind.files)
        who = self.tr("for you only") if kind.is_private else self.tr("others can read it")
        return f"{size} · {files} · {who}"

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.folder)
        names.addWidget(self.whole)
        head.addLayout(names, 1)
        head.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID + 4, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.scrolled, 1)

    @Slot()
    def _on_show_folder(self) -> None:
        if self._kept is not None:
            self.folder_wanted.emit(self._kept.folder)

    @Slot(str)
    def _on_row_asked(self, name: str) -> None:
        found = self._kept.kinds if self._kept is not None else ()
        for kind in found:
            if kind.kind.name == name and kind.examples and self._kept is not None:
                self.folder_wanted.emit(f"{self._kept.folder}/{kind.examples[0]}".rpartition("/")[0])


def _size(locale: QLocale, count: int) -> str:
    return locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _some(names: tuple[str, ...]) -> str:
    more = f" … +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return listed(shown(name) for name in names[:_NAMED]) + more
