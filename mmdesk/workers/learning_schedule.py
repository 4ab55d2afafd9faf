"""Lessons by themselves: begun when one is due and nobody is disturbed, paused while somebody would be."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.lessons import Cause
from mmdesk.core.schedule import HEAVY, ByItself, Learned, Outlook, Waits, outlook, time_of_day
from mmdesk.settings import Settings
from mmdesk.workers.learning_process import LearningProcess

_EVERY_MS = 2000
_SOON_MS = 200  # many verdicts at once are one look


class LearningSchedule(QObject):
    """Lives in the window's thread. What it knows of the store is told by the lessons worker."""

    look_wanted = Signal()  # the store shall say what there is
    planned = Signal(object)  # Outlook, when it is another than before

    def __init__(
        self,
        settings: Settings,
        learning: LearningProcess,
        hindrances: Callable[[], Sequence[Waits]],
        now: Callable[[], datetime] = time_of_day,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._learning = settings, learning
        self._hindrances, self._now = hindrances, now
        self._learned: Learned | None = None  # None while it may be out of date
        self._outlook: Outlook | None = None
        self._has_paused = False  # the lesson that runs
        self._is_users = False  # the user has paused it, or wants it to go on whatever it disturbs
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look_around)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.look_wanted)
        learning.began.connect(self._on_began)
        learning.ended.connect(self.look_again)

    @property
    def by_itself(self) -> ByItself:
        """When the user wants lessons by themselves."""
        return ByItself(self._settings.text("learn_by_itself"))

    @Slot()
    def start(self) -> None:
        """From now on lessons are held."""
        self._timer.start()
        self.look_again()

    @Slot()
    def stop(self) -> None:
        """Begin none any more."""
        self._timer.stop()
        self._soon.stop()

    @Slot()
    def look_again(self) -> None:
        """Verdicts, versions or lessons are others than before; nothing is begun until they are known."""
        self._learned = None
        self._soon.start()

    @Slot(object)
    def take_learned(self, learned: Learned) -> None:
        """What the store knows now."""
        if not self._soon.isActive():  # else something has changed since, and it is asked again
            self._learned = learned
            self.look_around()

    @Slot()
    def look_around(self) -> None:
        """Begin a lesson, or pause the one that runs, or let it go on: whatever is right now."""
        if self._learning.is_running:
            self._mind(self._learning.cause)
        elif self._learned is not None:
            self._plan(self._learned)

    @Slot()
    def plan_anew(self) -> None:
        """What the user set is different: say what is waited for now, also where that is the same."""
        self._outlook = None
        self.look_around()

    @Slot()
    def pause(self) -> None:
        """The user wants the lesson to wait, until they say otherwise."""
        self._is_users = True
        self._learning.pause()

    @Slot()
    def go_on(self) -> None:
        """The user wants the lesson that was paused to go on, whatever it disturbs."""
        self._is_users = True
        self._learning.go_on()

    @Slot(str)
    def choose(self, by_itself: str) -> None:
        """The user chose when lessons are held by themselves, by the words of the setting."""
        self._settings.set("learn_by_itself", by_itself)
        self.look_around()

    def _plan(self, learned: Learned) -> None:
        learn_after = round(self._settings.number("learn_after"))
        plan = outlook(self.by_itself, learn_after, learned, self._now())
        if plan.cause is not None:  # only then is it worth looking
            plan = outlook(self.by_itself, learn_after, learned, self._now(), self._hindrances())
        if plan != self._outlook:
            self._outlook = plan
            self.planned.emit(plan)
        if plan.cause is not None and self._timer.isActive():
            self._learning.learn_because(plan.cause)

    def _mind(self, cause: Cause) -> None:
        if cause is Cause.ASKED or self._is_users:
            return
        disturbs = any(one in HEAVY for one in self._hindrances())
        if disturbs and not self._has_paused:
            self._has_paused = True
            self._learning.pause()
        elif self._has_paused and not disturbs:
            self._has_paused = False
            self._learning.go_on()

    @Slot()
    def _on_began(self) -> None:
        self._learned = None
        self._has_paused = self._is_users = False
