"""Which folders a file dialog was in is written nowhere: Qt would, into the user's configuration."""

import os
import subprocess
import sys

import pytest

_CHILD = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from mmdesk.gui.no_traces import leave_no_traces
if sys.argv[2] == "leave no traces":
    leave_no_traces()
application = QApplication([])
dialog = QFileDialog(directory=sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setFileMode(QFileDialog.FileMode.Directory)
dialog.show()
dialog.accept()
dialog.deleteLater()
application.sendPostedEvents(None, 52)
"""


def written_by(tmp_path, how):
    """The bytes of all that one dialog leaves in its user's home, opened in a folder to look for."""
    home, folder = tmp_path / how, tmp_path / "private-films"
    home.mkdir()
    folder.mkdir(exist_ok=True)
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home))
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", _CHILD, str(folder), how], env=environment, check=True, timeout=60)
    return b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where settings are files")
def test_a_file_dialog_writes_down_no_folder(tmp_path):
    assert b"private-films" in written_by(tmp_path, "as Qt does")
    assert written_by(tmp_path, "leave no traces") == b""
