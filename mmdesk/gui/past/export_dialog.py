"""Asks in which form a session's timeline is exported, and where to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
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
from mmdesk.core.sessions import PastSession, Session
from mmdesk.gui.card import quiet_label

REPORT = ".html"
_last_form = ""  # is offered first the next time


def ask_for_export(parent: QWidget, past: PastSession) -> ExportOrder | None:
    """What the user wants written, with a file's name that says its form; None when the dialog was left."""
    dialog = ExportDialog(past, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    suffix, words = dialog.suffix, dialog.words
    title = QCoreApplication.translate("Export", "Export the timeline")
    file, _ = QFileDialog.getSaveFileName(
        parent, title, suggested_name(past.session, suffix), f"{words} (*{suffix})"
    )
    return ExportOrder(with_suffix(file, suffix), dialog.with_pictures) if file else None


class ExportDialog(QDialog):
    """A list of forms; a report may have pictures, which is off until it is asked for."""

    def __init__(self, past: PastSession, parent: QWidget | None = None) -> None:
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
        note = quiet_label(self.tr("What you said, your marks, and what you left out go with it."))
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.forms, 1)
        layout.addWidget(self.pictures)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.forms.setSpacing(2)
        self.resize(480, 490)

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
