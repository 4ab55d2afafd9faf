"""Nothing of picture or sound is written while the lamp is out; what is recorded is, and the lamp says so."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tempfile
from contextlib import suppress

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from sample_clips import sample_clip

from mmdesk.app.running import build, take_down
from mmdesk.core.emotions import Emotion
from mmdesk.logs import stop_logging
from mmdesk.model.toy import ToyPredictor

MEDIA = (b"\xff\xd8\xff", b"\x89PNG", b"\x1aE\xdf\xa3", b"RIFF", b"OggS", b"ftyp", b"OpusHead", b"BM6")
PIECE = 48  # bytes of a picture's row, or of sound, that are looked for


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "pa_context_connect")


@pytest.fixture
def written_below(tmp_path, monkeypatch):
    """Every byte below the data directory and the folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)

    def _read():
        found = {}
        for file in [*(tmp_path / "data").rglob("*"), *folder.rglob("*")]:
            with suppress(FileNotFoundError, IsADirectoryError):  # it was there for a moment only
                found[file] = file.read_bytes()
        return found

    return _read


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


@pytest.fixture
def program(qtbot, qapp, tmp_path, clip):
    program = build(qapp, tmp_path / "data", str(clip), str(clip), load=ToyPredictor)
    QApplication.setQuitOnLastWindowClosed(False)
    program.stopped.disconnect(qapp.quit)
    program.window.show()
    program.start()
    yield program
    if any(thread.is_running for thread in program._threads):
        with qtbot.waitSignal(program.stopped):
            program.window.close()
    take_down(program)
    stop_logging()


def pieces_of(program):
    """Rows of the picture that is seen now, and a stretch of what was heard, in three forms."""
    _, frame = program.shared.frames.peek()
    rows = [frame.picture[y].tobytes() for y in range(40, frame.picture.shape[0], 40)]
    found = [row[at : at + PIECE] for row in rows for at in range(0, len(row) - PIECE, 900)]
    found = [one for one in found if len(set(one)) > 8]  # a plain ground could be anything
    sound, _ = program.shared.ring.since(0)
    loud = int(np.argmax(np.abs(sound[:-64])))
    heard = sound[loud : loud + 64]
    found += [heard.tobytes()[:PIECE], (heard * 32767).astype("<i2").tobytes()[:PIECE]]
    return found


def test_without_the_lamp_no_picture_and_no_sound_is_written_anywhere(qtbot, program, written_below):
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    qtbot.waitUntil(lambda: program.shared.ring.written > 8000)
    pieces = []
    for emotion in (Emotion.ANGER, Emotion.FEAR):
        pieces += pieces_of(program)
        window.verdicts.name(emotion)
        window.marks.mark_now()
        qtbot.wait(600)
    pieces += pieces_of(program)
    assert len(pieces) > 30
    assert not window.controls.record.isChecked()
    with qtbot.waitSignal(program.stopped):
        window.close()
    written = written_below()
    assert any(name.name == "mmdesk.sqlite3" for name in written)
    for file, data in written.items():
        assert not data.startswith(MEDIA), file
        assert not any(piece in data for piece in pieces), file
    assert not [one for one in written if one.parent.name == "media"]


def test_a_recording_is_there_only_after_the_lamp_was_lit_and_the_window_says_so(qtbot, program, tmp_path):
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    media = tmp_path / "data" / "media"
    assert not media.exists()
    window.controls.record.click()
    assert window.controls.record.accessibleName().startswith("Recording")
    assert "Recording" in window.view.accessibleDescription()
    qtbot.waitUntil(lambda: media.exists() and bool(list(media.iterdir())))
    assert window.view.is_recording
    window.controls.record.click()
    assert not window.view.is_recording
    assert window.view.accessibleDescription() == ""
