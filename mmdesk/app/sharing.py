"""Versions and verdicts to and from other computers: the window, and who reads and writes such files."""

from functools import partial

from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import (
    export_version_file,
    kind_of_shared,
    look_through_feedback,
    take_version_file,
)
from mmdesk.app.shared import Shared
from mmdesk.workers.sharing_worker import SharingWorker


def make_sharing(keeping: Keeping) -> SharingWorker:
    """The worker, for the thread in which files are read and written."""
    data_dir = keeping.data_dir
    return SharingWorker(
        kind_of_shared,
        look_through_feedback,
        partial(take_version_file, data_dir),
        partial(export_version_file, data_dir),
    )


def add_sharing(shared: Shared, keeping: Keeping, worker: SharingWorker) -> None:
    """Connect it with the window and the database."""
    window, sharing = shared.window, shared.window.sharing
    window.import_wanted.connect(worker.look_through)
    sharing.import_wanted.connect(worker.look_through)
    sharing.export_wanted.connect(worker.export_version)
    sharing.verdicts_wanted.connect(keeping.shared_verdicts.take_in)
    worker.offered.connect(sharing.show_offered)
    worker.taken.connect(sharing.show_version)
    worker.listed.connect(keeping.store.refresh)
    worker.exported.connect(sharing.show_exported)
    worker.failed.connect(sharing.show_trouble)
    keeping.shared_verdicts.taken_in.connect(sharing.show_taken_in)
    keeping.shared_verdicts.failed.connect(sharing.show_trouble)
