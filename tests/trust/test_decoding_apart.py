"""No media file and no stream is decoded in the window's process or a command's: by the source, and a run."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from sample_clips import sample_clip

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))
from mjpeg_server import mjpeg_server

PACKAGE = Path(__file__).resolve().parents[2] / "mmdesk"
# Where a decoding process begins; whatever else imports what decodes is found below.
CHILD = {"capture.decoding.serving", "capture.decoding.nursery", "capture.decoding.spawned"}
# What decodes by itself, in the words of the source.
DECODES = {"av.open", "cv2.imdecode", "cv2.imread", "cv2.VideoCapture", "Image.open", "CodecContext.create"}
ELSEWHERE = {
    "capture.camera_device": {"cv2.VideoCapture"},  # a device, by its number
    "capture.devices": {"cv2.VideoCapture"},
    "capture.encoders": {"CodecContext.create"},  # writes
    "capture.recording": {"av.open"},  # writes
    "capture.synthetic": {"av.open"},
    "cli.benchmark_clip": {"av.open"},
}


def source():
    found = {}
    for file in PACKAGE.rglob("*.py"):
        name = ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(file.read_text(encoding="utf-8"))
    return found


def imported(tree, known):
    """The modules of ours that a module names, wherever in it."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        yield from (name for name in (each.removeprefix("mmdesk.") for each in names) if name in known)


def decodes(tree):
    """What is called that decodes, in the words of the source."""
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return {one for one in DECODES if any(call == one or call.endswith(f".{one}") for call in called)}


@pytest.fixture(scope="module")
def trees():
    return source()


def test_what_decodes_is_imported_by_the_child_alone(trees):
    room = {name: tree for name, tree in trees.items() if not name.startswith("training")}
    decoding = {name for name, tree in room.items() if decodes(tree) - ELSEWHERE.get(name, set())}
    assert {"capture.media_container", "capture.decoding.one_picture"} <= decoding
    uses = {name: set(imported(tree, set(room))) - CHILD for name, tree in room.items()}
    reach = set(decoding)
    while more := {name for name, names in uses.items() if names & reach} - reach:
        reach |= more
    outside = {name for name in reach if not name.startswith("capture")}
    assert outside == set()
    ours = {"capture.media_file", "capture.picture_at", "capture.sound_again", "capture.waveform"}
    ours |= {"capture.player", "capture.camera_file", "capture.wav_microphone", "capture.thumbnail"}
    ours |= {"capture.moment_again", "capture.webcam", "capture.short_sound", "capture.camera_stream"}
    assert reach & ours == set()
    assert ours <= set(room)


LOOKING = """
import sys, time
from pathlib import Path
import av, cv2
def refuse(*_, **__):
    raise AssertionError("decoded here")
av.open = refuse
for name in ("imdecode", "imread"):
    setattr(cv2, name, refuse)
from mmdesk.capture.camera_file import file_pictures
from mmdesk.capture.camera_stream import stream_pictures
from mmdesk.capture.media_file import open_media
from mmdesk.capture.player import Player
from mmdesk.capture.silent_out import SilentOut
from mmdesk.capture.short_sound import length_of
from mmdesk.capture.sound_again import sound_until
from mmdesk.capture.thumbnail import thumbnail
from mmdesk.capture.waveform import Waveform
from mmdesk.capture.wav_microphone import _pieces
from mmdesk.core.mailbox import Mailbox
import threading
url = sys.argv.pop()
for name in sys.argv[1:]:
    path = Path(name)
    with open_media(path) as media:
        assert any(moment.picture is not None for moment in media.moments())
    assert thumbnail(path, 0.5) is not None
    assert next(file_pictures(path, threading.Event())) is not None
    shown = Mailbox()
    player = Player(shown, SilentOut)
    player.open(path)
    while player.turn() is not None:
        pass
    assert shown.take().picture is not None
    player.close()
film = Path(sys.argv[1])
assert sound_until(film, 1.0) is not None and length_of(film) > 1
waveform = Waveform(film)
waveform.read(time.monotonic() + 5)
assert len(waveform.overview()[0])
waveform.close()
assert len(next(_pieces(film)))
assert next(stream_pictures(url, "The stream", threading.Event())) is not None
print("all of it")
"""


def test_a_run_over_everything_decodes_nothing_here(tmp_path):
    import cv2
    import numpy as np

    clip = sample_clip(tmp_path / "talk.mp4")
    still = tmp_path / "still.png"
    still.write_bytes(cv2.imencode(".png", np.full((48, 64, 3), 90, np.uint8))[1].tobytes())
    with mjpeg_server() as server:
        command = [sys.executable, "-c", LOOKING, clip, still, server.url]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("all of it", "")
