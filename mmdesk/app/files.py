"""Files and the window: the queue with its workers, the list of files, and the folders that are watched."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.inference import Inference
from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import is_export
from mmdesk.app.looking import Looking
from mmdesk.app.shared import Shared
from mmdesk.capture.decoding import child_process
from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.core.sessions import Session
from mmdesk.core.shown_names import shown, shown_name
from mmdesk.core.strict_json import BadJsonError, read_texts
from mmdesk.paths import base_model_dir
from mmdesk.workers.file_finder import FileFinder
from mmdesk.workers.file_keeper import FileKeeper, NoDatabase
from mmdesk.workers.file_queue import FileQueue
from mmdesk.workers.worker_thread import WorkerThread

_WATCHED = "watched_folders"


class Files(QObject):
    """Connects them; owns the thread in which files are looked for."""

    _watching = Signal(object)  # str
    _watching_ended = Signal(object)

    def __init__(
        self, shared: Shared, inference: Inference, keeping: Keeping | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shared, self._inference = shared, inference
        self.queue = FileQueue(shared.settings.number("file_step_s"), self)
        self.looking = Looking(shared, self.queue, self)
        self._finder = FileFinder(is_export)
        self._keeper = keeping.files if keeping else FileKeeper(NoDatabase(), base_model_dir())
        workers: list[QObject] = [self._finder] if keeping else [self._finder, self._keeper]
        self.worker_thread = WorkerThread("files", workers, self)
        self._unfinished: list[str] = []  # sessions' ids
        self._watched: list[str] = []
        self._connect_finding()
        self._connect_reading()
        self._connect_looking(keeping)
        self._connect_window()

    def start(self) -> None:
        """The thread runs: watch the folders that were watched when the program ended."""
        try:
            folders = read_texts(self._shared.settings.text(_WATCHED) or "[]")
        except BadJsonError:
            folders = []
        for folder in folders:
            if "\0" not in folder:
                self._on_watch_wanted(folder)

    def stop(self) -> None:
        """The program ends: a long look into a folder is broken off."""
        self._finder.give_up()

    @Slot()
    def leave_all(self) -> None:
        """Read nothing any more, and forget what was to be read."""
        self.stop()
        self.queue.remove_all()

    def _connect_finding(self) -> None:
        queue, finder, keeper = self.queue, self._finder, self._keeper
        queue.look_wanted.connect(finder.look)
        finder.found.connect(queue.take_found)
        finder.export_found.connect(self._shared.window.import_wanted)
        finder.failed.connect(self._shared.window.troubles.show_file)
        finder.nothing_found.connect(self._on_nothing_found)
        finder.folder_gone.connect(self._on_folder_gone)
        finder.folder_back.connect(self._on_folder_back)
        self._watching.connect(finder.watch)
        self._watching_ended.connect(finder.unwatch)
        queue.place_wanted.connect(keeper.place)
        queue.again_wanted.connect(keeper.begin_again)
        keeper.placed.connect(queue.take_placed)
        keeper.unfinished.connect(self._on_unfinished)
        keeper.failed.connect(self._shared.window.troubles.show_store)

    def _connect_reading(self) -> None:
        queue, keeper, worker = self.queue, self._keeper, self._inference.file
        self._inference.prediction.loaded.connect(self._on_loaded)
        queue.begin_wanted.connect(keeper.begin)
        keeper.begun.connect(queue.take_begun)
        keeper.taken.connect(queue.take_taken)
        queue.read_wanted.connect(worker.read)
        queue.pause_wanted.connect(worker.pause)
        queue.go_on_wanted.connect(worker.go_on)
        queue.stop_wanted.connect(worker.stop_reading)
        worker.opened.connect(queue.take_opened)
        worker.sounds_found.connect(queue.take_sounds)
        worker.analysed.connect(keeper.keep)
        keeper.kept.connect(worker.acknowledge)
        keeper.kept.connect(queue.take_read)
        keeper.refused.connect(queue.take_refused)
        worker.finished.connect(keeper.pass_finished)
        keeper.finished.connect(queue.take_finished)
        worker.stopped.connect(queue.take_stopped)
        worker.failed.connect(queue.take_failed)
        queue.updated.connect(keeper.update)
        queue.dropped.connect(keeper.drop)

    def _connect_looking(self, keeping: Keeping | None) -> None:
        looking, worker = self.looking, self._inference.file
        worker.analysed.connect(looking.take_analysed)
        self._keeper.kept.connect(looking.take_kept)
        looking.changed.connect(worker.look_at)
        if keeping is None:
            looking.keep_nothing()
            return
        keeping.sessions.read_whole.connect(looking.take_loaded)
        keeping.sessions.deleted.connect(self.queue.forget)
        keeping.consents.erased.connect(self.queue.forget)
        keeping.store.unusable.connect(looking.keep_nothing)
        keeping.store.usable.connect(looking.keep_again)

    def _connect_window(self) -> None:
        queue, window, files = self.queue, self._shared.window, self._shared.window.files
        self._shared.settings_changes.changed.connect(self._on_settings_changed)
        window.recent.use(self._shared.settings)
        window.files_wanted.connect(self._on_files_wanted)
        window.live_wanted.connect(queue.show_live)
        window.live_wanted.connect(files.show_live)
        files.add_wanted.connect(self._on_add_wanted)
        files.watch_wanted.connect(self._on_watch_wanted)
        files.unwatch_wanted.connect(self._on_unwatch_wanted)
        files.pause_wanted.connect(queue.pause)
        files.go_on_wanted.connect(queue.go_on)
        files.stop_wanted.connect(queue.stop)
        files.retry_wanted.connect(queue.retry)
        files.remove_wanted.connect(queue.remove)
        files.open_wanted.connect(queue.show)
        files.again_wanted.connect(self._on_again_wanted)
        window.comparing.read_again_wanted.connect(self._on_again_wanted)
        files.sound_wanted.connect(self._on_sound_wanted)
        queue.changed.connect(files.show_jobs)
        queue.removed.connect(files.drop_jobs)
        queue.stands_changed.connect(files.show_stands)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "file_step_s" in names:
            self.queue.read_every(self._shared.settings.number("file_step_s"))

    @Slot(int)
    def _on_loaded(self, _version: int) -> None:
        child_process.make_ready()  # now, and not with the first file, which should begin at once
        self.queue.set_ready()

    @Slot()
    def show_live_begun(self) -> None:
        """Live began by itself, at the start."""
        self.queue.show_live(True)
        self._shared.window.files.show_live(True)

    @Slot(object)
    def _on_files_wanted(self, paths: list[str]) -> None:
        window = self._shared.window
        paths = [str(Path(path).absolute()) for path in paths]
        for path in reversed(paths):
            if Path(path).is_file():
                window.recent.add(path)
        self.queue.open(paths)
        if len(paths) > 1 or Path(paths[0]).is_dir():
            window.show_files()

    @Slot(object)
    def _on_add_wanted(self, paths: list[str]) -> None:
        self.queue.add([str(Path(path).absolute()) for path in paths])

    @Slot(object)
    def _on_again_wanted(self, session: Session) -> None:
        self.queue.read_again(session)

    @Slot(str, int)
    def _on_sound_wanted(self, session_id: str, sound: int) -> None:
        self.queue.choose_sound(session_id, sound)

    @Slot(object)
    def _on_watch_wanted(self, folder: str) -> None:
        folder = str(Path(folder).absolute())
        if folder not in self._watched:
            self._watched.append(folder)
            self._remember_watched()
        self._watching.emit(folder)

    @Slot(object)
    def _on_unwatch_wanted(self, folder: str) -> None:
        self._watched = [one for one in self._watched if one != folder]
        self._remember_watched()
        self._shared.window.banners.clear("watched")
        self._watching_ended.emit(folder)

    def _remember_watched(self) -> None:
        self._shared.settings.set(_WATCHED, json.dumps(self._watched))
        self._shared.window.files.show_watched(list(self._watched))

    @Slot(object)
    def _on_nothing_found(self, folder: str) -> None:
        words = self.tr("There is no video, sound, picture or text in {0}.").format(shown(folder))
        self._shared.window.banners.tell("file", words)

    @Slot(object)
    def _on_folder_gone(self, folder: str) -> None:
        words = self.tr("The watched folder {0} is not there any more.").format(shown(folder))
        hint = self.tr("It is looked for until it comes back.")
        self._shared.window.banners.tell("watched", words, hint)

    @Slot(object)
    def _on_folder_back(self, _folder: str) -> None:
        self._shared.window.banners.clear("watched")

    @Slot(list)
    def _on_unfinished(self, jobs: list[FileJob]) -> None:
        self.queue.take_unfinished(jobs)
        cut_off = [job for job in jobs if job.state is not JobState.STOPPED]
        self._unfinished = [job.id for job in cut_off]
        if not cut_off:
            return
        words = self.tr("{0} files were not read to the end.").format(len(cut_off))
        if len(cut_off) == 1:
            words = self.tr("{0} was not read to the end.").format(shown_name(cut_off[0].path))
        choices = ((self.tr("Go on"), self._on_go_on), (self.tr("Leave"), self._on_leave))
        self._shared.window.banners.tell("unfinished", words, choices=choices)

    @Slot()
    def _on_go_on(self) -> None:
        for session_id in self._unfinished:
            self.queue.retry(session_id)
        self._unfinished = []
        self._shared.window.show_files()  # nothing else says yet that something is read

    @Slot()
    def _on_leave(self) -> None:
        self.queue.leave(self._unfinished)
        self._unfinished = []
