"""A whole program on a stage: its window is led through scenes, and pictures are taken of it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mmdesk.app.languages import speak
from mmdesk.app.program import Program
from mmdesk.app.running import build, take_down
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.theme import apply_theme
from mmdesk.paths import make_private_dir
from mmdesk.store.database import open_database

_LONGEST_S = 240.0


class Stage:
    """One running program. `take` writes what a widget shows as a picture without loss."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self.program, self._pictures = program, pictures

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return self.program.window

    def wait(self, done: Callable[[], object], what: str) -> None:
        """Let the program run until `done`; raises TimeoutError that names `what` was waited for."""
        until = time.monotonic() + _LONGEST_S
        while not done():
            if time.monotonic() > until:
                raise TimeoutError(f"waited in vain for {what}")
            QTest.qWait(30)

    def rest(self, seconds: float) -> None:
        """Let the program run for a while."""
        QTest.qWait(round(seconds * 1000))

    def all_can_be_learned(self) -> bool:
        """Whether there are verdicts, and none of them waits for its features any more."""
        assert self.program.data_dir is not None
        QTest.qWait(1000)
        with closing(open_database(self.program.data_dir, read_only=True)) as database:
            count, wanting = database.execute("SELECT count(*), sum(wants) FROM feedback").fetchone()
        return count > 0 and not wanting

    def press(
        self, key: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def write(self, words: str) -> None:
        """Write into the field under the picture, and press Enter."""
        field = self.window.text.field
        field.setFocus()
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of this widget, or of the window."""
        QTest.qWait(150)
        picture = (widget or self.window).grab()
        picture.setDevicePixelRatio(1.0)
        picture.save(str(self._pictures / f"{name}.png"))


@contextmanager
def on_stage(
    application: QApplication, data_dir: Path, pictures: Path, settings: dict[str, object], **what: object
) -> Iterator[Stage]:
    """Open the whole program with these settings, and close it as its user would. `what` goes to `build`."""
    make_private_dir(data_dir)
    make_private_dir(pictures)
    path = data_dir / "settings.json"
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(json.dumps(kept | settings), encoding="utf-8")
    speak(application, str(settings["language"]))
    apply_theme(application, str(settings["appearance"]))
    program = build(application, data_dir, **what)  # type: ignore[arg-type]
    program.stopped.disconnect(application.quit)
    program.window.resize(1280, 720)
    program.window.show()
    QTest.qWaitForWindowExposed(program.window)
    QCursor.setPos(program.window.screen().geometry().bottomRight())  # nothing lies under the pointer
    program.start()
    stage = Stage(program, pictures)
    try:
        yield stage
    finally:
        ended: list[bool] = []
        program.stopped.connect(lambda: ended.append(True))
        program.window.close()
        stage.wait(lambda: ended, "the program's end")
        take_down(program)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
