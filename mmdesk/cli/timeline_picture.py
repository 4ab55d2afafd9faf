"""The window's timeline as a picture file, painted without a display."""

import os
from collections.abc import Sequence
from pathlib import Path

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.errors import MediaError, MmdeskError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import PastMoment
from mmdesk.paths import resources_dir

_WIDTH, _HEIGHT = 960, 300


def save_timeline(entries: Sequence[TimelineEntry], duration_s: float, name: str, path: Path) -> Path:
    """Paint the entries of the media `name` as the window does, and write a PNG to `path`.

    Raises MmdeskError where Qt or its system libraries are missing, MediaError when the file
    cannot be written.
    """
    try:
        from PySide6.QtCore import QDir
        from PySide6.QtWidgets import QApplication

        from mmdesk.gui.review.columns import Columns
        from mmdesk.gui.theme import apply_theme
        from mmdesk.gui.timeline.timeline_card import TimelineCard
    except ImportError as error:
        raise MmdeskError(
            f"Qt cannot be loaded: {error}.", "`mmdesk doctor` says what is missing."
        ) from error

    existing = QApplication.instance()
    if existing is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = existing if isinstance(existing, QApplication) else QApplication(["mmdesk"])
    QDir.setSearchPaths("icon", [str(resources_dir() / "icons")])
    QDir.setSearchPaths("style", [str(resources_dir() / "style")])
    apply_theme(application, "light")
    card = TimelineCard()
    card.resize(_WIDTH, _HEIGHT)
    columns = Columns()
    columns.add([PastMoment(Moment(one.start_s, one.end_s), one.prediction) for one in entries])
    card.show_review(name, "")
    card.area.begin(columns, duration_s)
    card.show_finished(f"{len(entries)} moments", False)
    card.area.show_tools(False)
    card.live_button.hide()
    card.mark_button.hide()
    if not card.grab().save(str(path), "PNG"):
        raise MediaError(f"Cannot write {path}.", "Choose another folder with --data-dir.")
    card.deleteLater()
    return path
