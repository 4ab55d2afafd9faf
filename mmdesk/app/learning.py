"""The child process that learns, its panel in the window, and the store it reads from and adds to."""

from PySide6.QtCore import QObject

from mmdesk.app.keeping import Keeping
from mmdesk.gui.learning_panel import LearningPanel
from mmdesk.workers.learning_process import LearningProcess


def add_learning(panel: LearningPanel, keeping: Keeping, parent: QObject) -> LearningProcess:
    """The process, not running yet; the panel starts it."""
    learning, store = LearningProcess(keeping.data_dir, parent=parent), keeping.store
    panel.learn_wanted.connect(learning.learn)
    panel.stop_wanted.connect(learning.stop)
    panel.cancel_wanted.connect(learning.cancel)
    learning.began.connect(panel.show_starting)
    learning.waiting.connect(panel.show_turn_awaited)
    learning.started.connect(panel.show_started)
    learning.progressed.connect(panel.show_progress)
    learning.judged.connect(panel.show_judged)
    learning.cancelled.connect(panel.show_cancelled)
    learning.failed.connect(panel.show_failed)
    learning.version_made.connect(store.use_version)
    learning.ended.connect(panel.show_ended)
    learning.ended.connect(store.refresh)
    return learning
