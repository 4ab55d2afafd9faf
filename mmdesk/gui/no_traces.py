"""Qt's file dialogs remember the folders they were in, in a file outside the data directory: not here."""

import os

from PySide6.QtCore import QSettings


def leave_no_traces() -> None:
    """Let Qt keep no settings of its own. Call it before the first file dialog.

    QFileDialog writes `QtProject.conf` into the user's configuration: the folders of whatever was opened or
    exported, which neither *Forget everything* nor a passphrase would reach. Below a device nothing can be
    written, and QSettings says nothing of it. On Windows and macOS `setPath` has no effect on native
    settings.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
