"""The window of the queue: files and folders are added, and one sees how each comes along."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.core.shown_names import shown
from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.dropped import dropped_paths
from mmdesk.gui.files.file_row import FileRow
from mmdesk.gui.files.file_words import summary_of
from mmdesk.gui.files.files_model import JOB, FilesModel
from mmdesk.gui.listed import listed
from mmdesk.gui.past.export_dialog import ask_for_folder
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID

_STOPS = (JobState.WAITING, JobState.READING, JobState.PAUSED)
_TRIES_AGAIN = (JobState.STOPPED, JobState.FAILED)


class FilesWindow(Dialog):
    """Stands beside the main window. Its signals say what the user wants."""

    # Paths go as objects: Qt's own strings lose what is not UTF-8 in a name.
    add_wanted = Signal(object)  # list[str], of files and folders
    watch_wanted = Signal(object)  # str
    unwatch_wanted = Signal(object)
    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal(str)  # the session's id, here and below
    retry_wanted = Signal(str)
    remove_wanted = Signal(str)
    open_wanted = Signal(str)
    again_wanted = Signal(object)  # Session
    sound_wanted = Signal(str, int)
    export_wanted = Signal(
        object, object, str, bool, bool
    )  # list[Session], folder, suffix, pictures?, names?

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("files_window")
        self.setWindowTitle(self.tr("Files"))
        self.setAcceptDrops(True)
        self.setModal(False)
        resize_within(self, 680, 540)
        self._is_paused = self._is_live = False
        self._watched: list[str] = []
        self.model = FilesModel()
        self.list = QListView()
        self.list.setObjectName("files")
        self.list.setAccessibleName(self.tr("Files, in the order in which they are read"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FileRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = quiet_label(
            self.tr("No files yet.\nAdd files or a folder, or drop them here; they are read one by one.")
        )
        self.empty.setObjectName("no_files")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.summary = quiet_label("")
        self.summary.setObjectName("files_summary")
        self.watching = elided_label("", "quiet")
        self.watching.setObjectName("watching")
        self.sounds = NamedBox()
        self.sounds.setObjectName("file_sound")
        self.sounds.name_it(self.tr("Which sound of the file is heard"))
        self.sounds.setToolTip(self.tr("This file has several sounds: which one is heard"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_stands(False)
        self._on_picked()

    def picked(self) -> list[FileJob]:
        """The files that are selected, in their order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.jobs[row] for row in rows]

    @Slot(list)
    def show_jobs(self, jobs: list[FileJob]) -> None:
        """These are new, or otherwise than before."""
        self.model.put(jobs)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        picked = {job.id for job in self.picked()}
        if picked & {job.id for job in jobs}:
            self._on_picked()
        self._say()

    @Slot(list)
    def drop_jobs(self, ids: list[str]) -> None:
        """These are not in the queue any more."""
        self.model.drop(ids)
        self._on_picked()
        self._say()

    @Slot(bool)
    def show_stands(self, is_paused: bool) -> None:
        """Whether the queue stands still, because the user wants it."""
        self._is_paused = is_paused
        self.pause_button.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self._say()

    @Slot(bool)
    def show_live(self, is_live: bool) -> None:
        """Live has precedence."""
        self._is_live = is_live
        self._say()

    @Slot(list)
    def show_watched(self, folders: list[str]) -> None:
        """These folders are watched."""
        self._watched = folders
        words = self.tr("Watching {0}").format(listed(map(shown, folders))) if folders else ""
        self.watching.setText(words)
        self.watching.setToolTip(plain_tip("\n".join(map(shown, folders))))
        self._watch_line.setVisible(bool(folders))

    def showEvent(self, event: QShowEvent) -> None:
        """The arrows and Enter mean the files, where there are any."""
        super().showEvent(event)
        (self.list if self.model.jobs else self.add_button).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.add_wanted.emit(paths)

    @Slot()
    def _on_add_files(self) -> None:
        words = self.tr("Add videos, sounds, pictures or texts")
        paths, _ = QFileDialog.getOpenFileNames(self, words)
        if paths:
            self.add_wanted.emit(paths)

    @Slot()
    def _on_add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add all that is in a folder"))
        if folder:
            self.add_wanted.emit([folder])

    @Slot()
    def _on_watch(self) -> None:
        words = self.tr("Watch a folder: files that come into it are read")
        folder = QFileDialog.getExistingDirectory(self, words)
        if folder:
            self.watch_wanted.emit(folder)

    @Slot()
    def _on_unwatch(self) -> None:
        for folder in self._watched:
            self.unwatch_wanted.emit(folder)

    @Slot()
    def _on_pause(self) -> None:
        (self.go_on_wanted if self._is_paused else self.pause_wanted).emit()

    @Slot()
    def _on_stop(self) -> None:
        for job in self.picked():
            self.stop_wanted.emit(job.id)

    @Slot()
    def _on_retry(self) -> None:
        for job in self.picked():
            self.retry_wanted.emit(job.id)

    @Slot()
    def _on_remove(self) -> None:
        for job in self.picked():
            self.remove_wanted.emit(job.id)

    @Slot()
    def _on_open(self) -> None:
        jobs = self.picked()
        if len(jobs) == 1:
            self._open(jobs[0])

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._open(index.data(JOB))

    def _open(self, job: FileJob) -> None:
        self.hide()  # it would lie over what is looked at
        self.open_wanted.emit(job.id)

    @Slot()
    def _on_again(self) -> None:
        for job in self.picked():
            if job.is_over:
                self.again_wanted.emit(job.session)

    @Slot(int)
    def _on_sound(self, number: int) -> None:
        jobs = self.picked()
        if len(jobs) == 1:
            self.sound_wanted.emit(jobs[0].id, number)

    @Slot()
    def _on_export(self) -> None:
        sessions = [job.session for job in self.model.jobs if job.read_s or job.state is JobState.DONE]
        wishes = ask_for_folder(self, sessions) if sessions else None
        if wishes is not None:
            self.export_wanted.emit(sessions, *wishes)

    @Slot()
    def _on_picked(self) -> None:
        jobs = self.picked()
        one = jobs[0] if len(jobs) == 1 else None
        can_retry = any(job.state in _TRIES_AGAIN for job in jobs)
        self.open_button.setEnabled(one is not None and (one.read_s > 0 or one.state is not JobState.FAILED))
        self.stop_button.setEnabled(any(job.state in _STOPS for job in jobs))
        self.retry_button.setEnabled(can_retry)
        is_failed = any(job.state is JobState.FAILED for job in jobs)
        self.retry_button.setText(self.tr("Retry") if is_failed or not can_retry else self.tr("Read on"))
        self.again_button.setEnabled(any(job.is_over and job.read_s for job in jobs))
        self.remove_button.setEnabled(bool(jobs))
        self._show_sounds(one)

    def _show_sounds(self, job: FileJob | None) -> None:
        has_choice = job is not None and len(job.sounds) > 1
        self.sounds.setVisible(has_choice)
        if job is not None and has_choice:
            if [self.sounds.itemText(place) for place in range(self.sounds.count())] != list(job.sounds):
                self.sounds.clear()
                self.sounds.addItems(list(job.sounds))
            self.sounds.setCurrentIndex(-1 if job.file.sound is None else job.file.sound)
            self.sounds.setPlaceholderText(self.tr("Sound: as the file says"))

    def _say(self) -> None:
        jobs = self.model.jobs
        self.summary.setText(summary_of(jobs, self._is_paused, self._is_live))
        self._stack.setCurrentIndex(0 if jobs else 1)
        self.pause_button.setEnabled(self._is_paused or any(not job.is_over for job in jobs))
        self.export_button.setEnabled(any(job.read_s or job.state is JobState.DONE for job in jobs))

    def _make_buttons(self) -> None:
        self.add_button = dialog_button(self.tr("Add files…"), "add_files")
        self.folder_button = dialog_button(self.tr("Add folder…"), "add_folder")
        self.watch_button = dialog_button(self.tr("Watch folder…"), "watch_folder")
        self.unwatch_button = dialog_button(self.tr("Watch no more"), "watch_no_more")
        self.pause_button = dialog_button(self.tr("Pause"), "pause_files")
        self.open_button = dialog_button(self.tr("Open"), "open_picked")
        self.open_button.setProperty("role", "primary")
        self.open_button.setToolTip(self.tr("Look at what was read of it (Enter)"))
        self.stop_button = dialog_button(self.tr("Stop"), "stop_picked")
        self.stop_button.setToolTip(self.tr("Read it no further; what was read is kept"))
        self.retry_button = dialog_button(self.tr("Retry"), "retry_picked")
        self.again_button = dialog_button(self.tr("Read again"), "read_again_picked")
        self.again_button.setToolTip(self.tr("Read it another time, by the version in use, and keep both"))
        self.remove_button = dialog_button(self.tr("Remove"), "remove_picked")
        self.remove_button.setToolTip(
            self.tr("Take it out of the list (Delete); what was read stays among the sessions")
        )
        self.export_button = dialog_button(self.tr("Export all…"), "export_all")

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add_files)
        self.folder_button.clicked.connect(self._on_add_folder)
        self.watch_button.clicked.connect(self._on_watch)
        self.unwatch_button.clicked.connect(self._on_unwatch)
        self.pause_button.clicked.connect(self._on_pause)
        self.open_button.clicked.connect(self._on_open)
        self.stop_button.clicked.connect(self._on_stop)
        self.retry_button.clicked.connect(self._on_retry)
        self.again_button.clicked.connect(self._on_again)
        self.remove_button.clicked.connect(self._on_remove)
        self.export_button.clicked.connect(self._on_export)
        self.sounds.activated.connect(self._on_sound)
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().selectionChanged.connect(self._on_picked)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._on_remove)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        top = _line(self.add_button, self.folder_button, self.watch_button, None, self.pause_button)
        below = _line(
            *(self.stop_button, self.retry_button, self.again_button, self.remove_button, self.sounds),
            *(None, self.export_button, self.open_button),
        )
        self._watch_line = QWidget()
        watching = QHBoxLayout(self._watch_line)
        watching.setContentsMargins(0, 0, 0, 0)
        watching.addWidget(self.watching, 1)
        watching.addWidget(self.unwatch_button)
        self._watch_line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(top)
        layout.addWidget(self._watch_line)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.summary)
        layout.addLayout(below)


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Side by side; None is where the room goes that is left."""
    line = QHBoxLayout()
    line.setSpacing(GRID)
    for widget in widgets:
        line.addStretch(1) if widget is None else line.addWidget(widget)
    return line
