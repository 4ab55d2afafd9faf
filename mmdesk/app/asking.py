"""Ask me and its workers: one looks for questions and reads their moments, one lets them be heard."""

from PySide6.QtCore import QObject, Slot

from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import length_of, moment_again
from mmdesk.app.shared import Shared
from mmdesk.workers.asking_worker import AskingWorker
from mmdesk.workers.sound_worker import SoundWorker
from mmdesk.workers.worker_thread import WorkerThread

_SOUND = "asking_sound"


class Asks(QObject):
    """Connects them; owns their threads."""

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = shared.settings
        self._worker = AskingWorker(keeping.data_dir, moment_again, length_of)
        self._sound = SoundWorker()
        self.worker_threads = [
            WorkerThread("asking", [self._worker], self),
            WorkerThread("asking sound", [self._sound], self),
        ]
        self._connect_questions(shared, keeping)
        self._connect_sound(shared)

    def _connect_questions(self, shared: Shared, keeping: Keeping) -> None:
        asking, keeper, worker = shared.window.asking, keeping.asking, self._worker
        # By way of the database's thread: what was answered before is written there when its turn comes.
        asking.wanted.connect(keeper.take)
        keeper.due.connect(worker.find)
        worker.found.connect(asking.take_queue)
        worker.failed.connect(asking.show_failed)
        asking.media_wanted.connect(worker.prepare)
        worker.prepared.connect(asking.take_media)
        worker.lost.connect(asking.take_lost)
        asking.passed_over.connect(keeper.pass_over)
        asking.pass_taken_back.connect(keeper.take_back)
        keeper.failed.connect(shared.window.troubles.show_store)
        keeping.store.waiting_changed.connect(asking.show_waiting)
        keeping.store.unusable.connect(asking.keep_nothing)
        keeping.store.usable.connect(asking.keep_again)

    def _connect_sound(self, shared: Shared) -> None:
        asking, row, sound = shared.window.asking, shared.window.asking.panel.sound, self._sound
        self._row = row
        row.let_play_by_itself(bool(self._settings.get(_SOUND)))
        shared.settings_changes.changed.connect(self._on_settings_changed)
        row.by_itself_changed.connect(self._on_by_itself_changed)
        asking.play_wanted.connect(sound.play)
        asking.hush_wanted.connect(sound.hush)
        sound.playing_changed.connect(row.show_playing)
        sound.failed.connect(row.show_trouble)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if _SOUND in names:
            self._row.let_play_by_itself(bool(self._settings.get(_SOUND)))

    @Slot(bool)
    def _on_by_itself_changed(self, on: bool) -> None:
        self._settings.set(_SOUND, on)
