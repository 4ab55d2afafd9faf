"""Use the real program as a person would, once through everything, and say what came of it as JSON.

Run as `python whole_program.py DATA_DIR CLIP OUT`: the notice, live with a film as camera and microphone,
text, verdicts, a mark, a recording, a file read, verdicts on it, a lesson, an export. The network is the
shipped one.
"""

import json
import os
import sys
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from watched_folders import Watch

from mmdesk.app.running import build, take_down
from mmdesk.core.emotions import Emotion
from mmdesk.core.exporting import ExportOrder
from mmdesk.logs import stop_logging

_DEADLINE_S = 300.0


def until(condition, what):
    """Let the program run until it is so."""
    deadline = time.monotonic() + _DEADLINE_S
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"waited in vain for {what}")
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def use(program, clip, export):
    """Once through everything; what came of it."""
    window = program.window
    until(window.notice.dialog.isVisible, "the first notice")
    window.notice.dialog.me_button.click()
    until(lambda: window.showing.shown is not None, "the first moment")
    QTest.keyClicks(window.text.field, "what a wonderful day")
    window.text.written.emit("what a wonderful day")
    until(lambda: len(window.showing.shown.prediction.opinions) == 3, "face, voice and text")
    window.controls.record.click()
    at_s = window.showing.shown.moment.end_s
    for given, emotion in enumerate((Emotion.ANGER, Emotion.HAPPINESS, Emotion.SADNESS), start=1):
        until(partial(_is_later, window, at_s), "another moment")
        at_s = window.showing.shown.moment.end_s
        window.verdicts.name(emotion)
        until(partial(_says, window.learning.waiting_label, str(given)), "the verdict to be kept")
    window.marks.mark_now()
    window.live_wanted.emit(False)
    window.open_file(str(clip))
    until(lambda: "moments" in window.timeline.hint.text(), "the file")
    window.review.go_to(2.0)
    window.verdicts.name(Emotion.FEAR)
    judged = []
    program.learning.judged.connect(lambda _admitted, reason: judged.append(reason))
    program.learning.failed.connect(lambda message, hint: judged.append(f"failed: {message} {hint}"))
    window.learning.learn_button.click()
    until(lambda: bool(judged), "the lesson")
    until(lambda: not program.learning.is_running, "the lesson's end")
    window.past.export_wanted.emit(ExportOrder(str(export)), window.review.session)
    until(export.exists, "the export")
    moments = json.loads(export.read_text(encoding="utf-8"))["moments"]
    return {"judged": judged, "banners": window.banners.texts, "moments": moments}


def _is_later(window, at_s):
    return window.showing.shown.moment.end_s > at_s + 0.6


def _says(label, words):
    return words in label.text()


def main(data_dir, clip, out):
    home = Path(os.environ["HOME"])
    os.umask(0)  # modes must not hang on it
    watch = Watch(data_dir, home)
    watch.start()
    application = QApplication(["mmdesk"])
    program = build(application, data_dir, str(clip), str(clip))
    program.window.show()
    program.start()
    found = use(program, clip, out.with_name("export.json"))
    program.window.close()
    until(lambda: not any(thread.is_running for thread in program._threads), "the end")
    take_down(program)
    stop_logging()
    watch.end()
    watched = {"seen": sorted(watch.seen), "open_to_others": sorted(watch.open_to_others)}
    out.write_text(json.dumps(found | watched), encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
