"""The window's edits and the store: each step is kept at once, and read again with its session."""

from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared


def add_edits(shared: Shared, keeping: Keeping) -> None:
    """Connect the window's steps with the worker that keeps them."""
    window, edits, worker = shared.window, shared.window.edits, keeping.edits
    edits.added.connect(worker.add)
    edits.undone.connect(worker.undo)
    edits.redone.connect(worker.redo)
    edits.steps_wanted.connect(worker.read_steps)
    worker.steps_read.connect(edits.take_steps)
    worker.kept.connect(window.verdict_signs.show_saved)
    worker.delayed.connect(window.verdict_signs.show_delayed)
    worker.failed.connect(window.troubles.show_store)
    keeping.sessions.deleted.connect(worker.leave_session)
    keeping.retention.everything_gone.connect(worker.leave_everything)
    keeping.sessions.deleted.connect(edits.forget)
    keeping.consents.erased.connect(worker.leave_session)
    keeping.consents.erased.connect(edits.forget)
