"""What a lesson by itself would disturb now, or what keeps it from beginning."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QDialog

from mmdesk.app.power import on_battery
from mmdesk.core.file_jobs import JobState
from mmdesk.core.schedule import Waits
from mmdesk.gui.last_input import LastInput
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.review.transport import Transport
from mmdesk.workers.file_queue import FileQueue

QUIET_S = 60.0
_MAY_BE_OPEN = ("files_window", "drift_window", "kept_window")  # one looks at them while nothing else is done


@dataclass(frozen=True, slots=True)
class Idleness:
    """Asked in the window's thread; the most telling comes first."""

    window: MainWindow
    queue: FileQueue
    transport: Transport
    last_input: LastInput
    is_on_battery: Callable[[], bool] = field(default=on_battery)

    def __call__(self) -> list[Waits]:
        """Everything that speaks against a lesson now."""
        found = {
            Waits.LIVE: self.window.is_live,
            Waits.FILE: any(job.state is JobState.READING for job in self.queue.jobs),
            Waits.PLAYING: self.transport.is_playing,
            Waits.DIALOG: _is_asked_something(),
            Waits.POWER: self.is_on_battery(),
            Waits.INPUT: self.last_input.since_s < QUIET_S,
        }
        return [one for one, is_so in found.items() if is_so]


def _is_asked_something() -> bool:
    widgets = QApplication.topLevelWidgets()
    dialogs = (one for one in widgets if isinstance(one, QDialog) and one.isVisible())
    return any(one.objectName() not in _MAY_BE_OPEN for one in dialogs)
