"""The child process that learns, when it does so by itself, and how its versions do: all of it connected."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mmdesk.app.idleness import Idleness
from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared
from mmdesk.gui.last_input import LastInput
from mmdesk.gui.review.transport import Transport
from mmdesk.workers.file_queue import FileQueue
from mmdesk.workers.learning_process import LearningProcess
from mmdesk.workers.learning_schedule import LearningSchedule

_LOOK_EVERY = 5  # verdicts: as many more or fewer, and it is worth looking how the versions do


class Learning(QObject):
    """The process does not run yet, and the schedule has not begun."""

    _list_wanted = Signal()

    def __init__(
        self, shared: Shared, keeping: Keeping, queue: FileQueue, transport: Transport, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shared, self._keeping = shared, keeping
        self._counted = 0  # verdicts waiting when it was looked last
        self.process = LearningProcess(keeping.data_dir, parent=self)
        idleness = Idleness(shared.window, queue, transport, LastInput(self))
        self.schedule = LearningSchedule(shared.settings, self.process, idleness, parent=self)
        self._connect_process()
        self._connect_schedule()
        self._connect_drift()

    def _connect_process(self) -> None:
        panel, process, store = self._shared.window.learning, self.process, self._keeping.store
        panel.learn_wanted.connect(process.learn)
        panel.stop_wanted.connect(process.stop)
        panel.cancel_wanted.connect(process.cancel)
        process.began.connect(panel.show_starting)
        process.waiting.connect(panel.show_turn_awaited)
        process.started.connect(panel.show_started)
        process.progressed.connect(panel.show_progress)
        process.paused.connect(panel.show_paused)
        process.gone_on.connect(panel.show_gone_on)
        process.judged.connect(panel.show_judged)
        process.cancelled.connect(panel.show_cancelled)
        process.failed.connect(panel.show_failed)
        process.version_made.connect(store.use_version)
        process.ended.connect(panel.show_ended)
        process.ended.connect(store.refresh)

    def _connect_schedule(self) -> None:
        window, schedule, lessons = self._shared.window, self.schedule, self._keeping.lessons
        panel, store = window.learning, self._keeping.store
        self._show_choice()
        self._shared.settings_changes.changed.connect(self._on_settings_changed)
        panel.pause_wanted.connect(schedule.pause)
        panel.go_on_wanted.connect(schedule.go_on)
        panel.by_itself.chosen.connect(schedule.choose)
        schedule.planned.connect(panel.by_itself.show_outlook)
        schedule.look_wanted.connect(lessons.look)
        lessons.looked.connect(schedule.take_learned)
        lessons.failed.connect(window.troubles.show_store)
        store.waiting_changed.connect(schedule.look_again)
        store.versions_listed.connect(schedule.look_again)
        store.unusable.connect(schedule.stop)
        store.usable.connect(schedule.start)
        window.live_wanted.connect(schedule.look_around)

    def _show_choice(self) -> None:
        learn_after = round(self._shared.settings.number("learn_after"))
        self._shared.window.learning.show_choice(self.schedule.by_itself, learn_after)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if names & {"learn_by_itself", "learn_after"}:
            self._show_choice()
            self.schedule.plan_anew()

    def _connect_drift(self) -> None:
        window, lessons, store = self._shared.window, self._keeping.lessons, self._keeping.store
        window.going_back.use(self._shared.settings)
        for wanted in (window.drift.version_wanted, window.going_back.version_wanted):
            wanted.connect(store.use_version)
        window.drift.list_wanted.connect(lessons.list_all)
        self._list_wanted.connect(lessons.list_all)
        # After what is waiting was told: of the two, the panel says the last lesson.
        store.versions_listed.connect(lessons.list_all, Qt.ConnectionType.QueuedConnection)
        store.waiting_changed.connect(self._on_waiting_changed)
        lessons.listed.connect(window.drift.show_all)
        lessons.listed.connect(window.going_back.look)
        lessons.listed.connect(window.learning.show_lessons)

    @Slot(int)
    def _on_waiting_changed(self, verdicts: int) -> None:
        if abs(verdicts - self._counted) >= _LOOK_EVERY:
            self._counted = verdicts
            self._list_wanted.emit()
