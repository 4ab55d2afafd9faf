"""Asks in which form a session's timeline is exported, and where to."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Recording, Session
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.listed import listed
from mmdesk.gui.saving import ask_where
from mmdesk.gui.text_size import resize_within

REPORT = ".html"
_MOST_NAMES = 6  # are listed
_last_form = ""  # is offered first the next time


def ask_for_export(parent: QWidget, past: PastSession) -> ExportOrder | None:
    """What the user wants written, with a file's name that says its form; None when the dialog was left."""
    dialog = ExportDialog(past, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    suffix, words = dialog.suffix, dialog.words
    order = ExportOrder("", dialog.with_pictures, dialog.with_names)
    title = QCoreApplication.translate("Export", "Export the timeline")
    file, _ = ask_where(parent, title, suggested_name(past.session, suffix), f"{words} (*{suffix})")
    return replace(order, file=with_suffix(file, suffix)) if file else None


def ask_for_folder(parent: QWidget, sessions: Sequence[Session]) -> tuple[str, str, bool, bool] | None:
    """Into which folder these shall be written, the suffix, and whether with pictures and with names.

    None when a dialog was left. Pictures are those of files; what was recorded live is exported with
    its pictures from its own review.
    """
    media = tuple(Recording(one.id, one.source, 0.0) for one in sessions if one.is_file)
    dialog = ExportDialog(PastSession(sessions[0], 0.0, recordings=media), parent, of_many=True)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    title = QCoreApplication.translate("Export", "Where the timelines go")
    folder = QFileDialog.getExistingDirectory(parent, title)
    return (folder, dialog.suffix, dialog.with_pictures, dialog.with_names) if folder else None


class ExportDialog(Dialog):
    """A list of forms; a report may have pictures, and all may have names: both are off until asked for.

    A file leaves the program and cannot be called back; who is called "person 2" in it cannot be looked up.
    So names, as faces, go in by a word of the user's own, for this one file.
    """

    def __init__(self, past: PastSession, parent: QWidget | None = None, *, of_many: bool = False) -> None:
        """`of_many`: of several files, of which it is not known here whether anybody was named in them."""
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export"))
        self.forms = QListWidget()
        self.forms.setObjectName("export_forms")
        self.forms.setAccessibleName(self.tr("In which form"))
        for suffix, name, words in self._forms():
            item = QListWidgetItem(f"{name}\n{words}", self.forms)
            item.setData(_SUFFIX, suffix)
            item.setData(_NAME, name)
        self.pictures = QCheckBox(self.tr("With pictures: faces will be in the file"))
        self.pictures.setObjectName("export_pictures")
        self._has_pictures = bool(past.recordings)
        self.names = QCheckBox(self.tr("With names: people are called as you named them"))
        self.names.setObjectName("export_names")
        self.named = quiet_label("")
        self.named.setObjectName("export_named")
        self._show_names(past, of_many)
        self._lay_out()
        self.forms.currentItemChanged.connect(self._on_picked)
        self.forms.itemActivated.connect(self.accept)
        self._pick(_last_form)

    @property
    def suffix(self) -> str:
        """Of the file, with its dot."""
        return str(self.forms.currentItem().data(_SUFFIX))

    @property
    def words(self) -> str:
        """What the form is called."""
        return str(self.forms.currentItem().data(_NAME))

    @property
    def with_pictures(self) -> bool:
        """Whether faces may be in the file."""
        return self.pictures.isEnabled() and self.pictures.isChecked()

    @property
    def with_names(self) -> bool:
        """Whether the people in it are called by name."""
        return self.names.isEnabled() and self.names.isChecked()

    def accept(self) -> None:
        """Remember the form for the next time."""
        global _last_form
        _last_form = self.suffix
        super().accept()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        leave = QPushButton(self.tr("Cancel"))  # the box's own has an icon, as no other button here
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        go_on = QPushButton(self.tr("Choose where…"))
        go_on.setObjectName("export_where")
        go_on.setProperty("role", "primary")
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        note = quiet_label(
            self.tr(
                "What you said, your marks, and what you left out go with it; in JSON who agreed to what,"
                " too, by name only with names."
            )
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.forms, 1)
        layout.addWidget(self.pictures)
        layout.addWidget(self.names)
        layout.addWidget(self.named)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.forms.setSpacing(2)
        resize_within(self, 480, 540)

    def _show_names(self, past: PastSession, of_many: bool) -> None:
        names = list(dict.fromkeys(name for _, name in past.names))
        self.names.setEnabled(bool(names) or of_many)
        self._listed = listed(names[:_MOST_NAMES])
        if len(names) > _MOST_NAMES:
            self._listed = self.tr("{0} and {1} more").format(self._listed, len(names) - _MOST_NAMES)
        self._otherwise = ""
        if of_many:
            self._otherwise = self.tr("In each file, whoever was named in it.")
        elif not names:
            self._otherwise = self.tr("Nobody was named in this session: P names who is shown.")
        self.named.setTextFormat(Qt.TextFormat.PlainText)
        self.named.setWordWrap(True)
        self.named.setMinimumWidth(1)  # one long word
        self.names.toggled.connect(self._tell_names)
        self._tell_names(False)

    @Slot(bool)
    def _tell_names(self, are_wanted: bool) -> None:
        words = self.tr("In the file: {0}") if are_wanted else self.tr("Numbers in the file: {0}")
        self.named.setText(self._otherwise or words.format(self._listed))
        self.names.setAccessibleDescription(self.named.text())

    def _pick(self, suffix: str) -> None:
        rows = [row for row in range(self.forms.count()) if self.forms.item(row).data(_SUFFIX) == suffix]
        self.forms.setCurrentRow(rows[0] if rows else 0)

    @Slot()
    def _on_picked(self) -> None:
        self.pictures.setEnabled(self._has_pictures and self.suffix == REPORT)

    def _forms(self) -> list[tuple[str, str, str]]:
        return [
            (".csv", self.tr("Table"), self.tr("A row for each moment, for spreadsheets and statistics")),
            (REPORT, self.tr("Report"), self.tr("A page with charts, to read, print and pass on")),
            (".json", self.tr("JSON"), self.tr("Everything that is remembered; can be opened here again")),
            (".eaf", self.tr("ELAN"), self.tr("Tiers for the answer, each modality, each person and you")),
            (".srt", self.tr("Subtitles (SRT)"), self.tr("Shown over the video by any player")),
            (".vtt", self.tr("Subtitles (WebVTT)"), self.tr("For players in web pages")),
            (".people.csv", self.tr("Table of persons"), self.tr("A row for each face in each moment")),
            (".summary.csv", self.tr("Table of summaries"), self.tr("A row for the answer and each person")),
        ]


_SUFFIX, _NAME = 0x0100, 0x0101  # Qt.ItemDataRole.UserRole and the next


def suggested_name(session: Session, suffix: str) -> str:
    """A name that says what it is of: the file's, or the day and time of a live session.

    Subtitles have the file's whole name: `talk.srt` beside `talk.mp4` would be what is said in it.
    """
    if session.is_live:
        return session.started_at.astimezone().strftime("mmdesk %Y-%m-%d %H.%M") + suffix
    source = Path(session.source)
    return (source.name if suffix in (".srt", ".vtt") else source.stem) + suffix


def with_suffix(file: str, suffix: str) -> str:
    """The file's name, with `suffix` added unless it has it."""
    return file if file.lower().endswith(suffix) else file + suffix
