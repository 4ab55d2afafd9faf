"""Open the window, stay until it is closed, and take everything down.

The order at the start: language and looks, settings and log, the window is shown, then the workers start;
torch is imported by the prediction worker in its own thread, after the window is visible.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mmdesk import __version__
from mmdesk.app.choosing import Choosing
from mmdesk.app.faults import Faults
from mmdesk.app.languages import speak
from mmdesk.app.loading import load_predictor
from mmdesk.app.locking import Locking, LockNow, Wanted, ask_to_unlock, convert
from mmdesk.app.look import Look
from mmdesk.app.moving import Moving
from mmdesk.app.profiles import Profiling, Switch, own_profiles, profile_of
from mmdesk.app.program import Program
from mmdesk.app.reporting import Reporting
from mmdesk.app.speaking import Speaking
from mmdesk.core import garbage
from mmdesk.core.errors import MmdeskError
from mmdesk.core.motion import SYSTEM
from mmdesk.core.predicting import Predicts
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.gui.leaving import is_leaving, mark_leaving
from mmdesk.gui.motion import use_motion
from mmdesk.gui.no_traces import leave_no_traces
from mmdesk.gui.text_size import SIZES, use_text_size
from mmdesk.gui.theme import apply_theme
from mmdesk.logs import start_logging, stop_logging
from mmdesk.paths import default_data_dir, make_private_dir, resources_dir
from mmdesk.settings import Settings
from mmdesk.store.keys import forget_key

_COLLECTING_MS = 300


def run(
    data_dir: Path | None = None,
    camera: str | None = None,
    microphone: str | None = None,
    files: Sequence[Path] = (),
    argv: Sequence[str] = (),
) -> int:
    """Open the window and stay until it is closed; the exit code.

    `camera` and `microphone` are a device's name, a file, a URL, or "none"; when one is given,
    live starts at once. `files` are read one after the other, and the first is shown.
    """
    leave_no_traces()
    application = QApplication([sys.argv[0], *argv])
    faults = Faults()
    faults.install()
    collecting = QTimer(application, interval=_COLLECTING_MS)
    collecting.timeout.connect(garbage.collect_due)
    collecting.start()
    garbage.take_over()
    mark_leaving(False)
    choosing = Choosing(data_dir, partial(_dress, application))
    try:
        folder = choosing.at_start()
        trouble: MmdeskError | None = None
        converted: Wanted | None = None
        while folder is not None:
            _dress(application, folder)
            if not ask_to_unlock(folder, choosing.name_of(folder), choosing.can_be_asked):
                folder = None if is_leaving() else choosing.again()
                continue
            program = build(application, folder, camera, microphone, files)
            if trouble is not None:
                program.window.troubles.show_store(trouble.message, trouble.hint)
            elif converted is not None and (locking := program.findChild(Locking)) is not None:
                locking.show_converted(converted.to_sealed)
            converted = None
            code, wanted, is_again = _stay(application, program, faults)
            if is_leaving() or (wanted is None and not is_again):
                return code
            trouble = None
            if isinstance(wanted, LockNow | Switch):
                forget_key(folder)
            elif wanted is not None:
                trouble, converted = convert(folder, wanted), wanted
                if is_leaving():
                    return 0
            if isinstance(wanted, Switch):
                folder = choosing.switch(wanted.folder)
            camera = microphone = None  # they were for the start
            files = ()
        return 0
    finally:
        choosing.let_go()
        garbage.give_back()
        faults.uninstall()
        stop_logging()


def _stay(
    application: QApplication, program: Program, faults: Faults
) -> tuple[int, Wanted | LockNow | Switch | None, bool]:
    """Show the window until it is closed; the exit code, what is to be done, and whether it opens again."""
    reporting = Reporting(program, faults)
    program.window.show()
    reporting.begin()
    QTimer.singleShot(0, program.start)
    code = application.exec()
    locking = program.findChild(Locking)
    wanted: Wanted | LockNow | Switch | None = locking.wanted if locking else None
    profiling = program.findChild(Profiling)
    if wanted is None and profiling is not None:
        wanted = profiling.wanted
    speaking = program.findChild(Speaking)
    is_again = speaking is not None and speaking.is_wanted_again
    take_down(program)
    return code, wanted, is_again


def _dress(application: QApplication, folder: Path) -> None:
    """Language and looks, as this data directory's settings say."""
    QDir.setSearchPaths("icon", [str(resources_dir() / "icons")])
    QDir.setSearchPaths("style", [str(resources_dir() / "style")])
    application.setWindowIcon(QIcon("icon:mmdesk.svg"))
    application.setDesktopFileName("mmdesk")  # by which a desktop knows whose window it is
    written: dict[str, object] = {}
    with suppress(OSError, BadJsonError):  # `build` says what is wrong with it
        written = read_object((folder / "settings.json").read_bytes())
    speak(application, str(written.get("language")))
    use_motion(str(written.get("motion", SYSTEM)))
    use_text_size(_written_size(written))
    apply_theme(application, *(str(written.get(one, "system")) for one in ("appearance", "contrast")))


def _written_size(written: Mapping[str, object]) -> int:
    """As written, where it is a size there is."""
    percent = written.get("text_size")
    return int(percent) if isinstance(percent, str) and percent in map(str, SIZES) else SIZES[0]


def build(
    application: QApplication,
    data_dir: Path | None = None,
    camera: str | None = None,
    microphone: str | None = None,
    files: Sequence[Path] = (),
    load: Callable[[], Predicts] | None = None,
) -> Program:
    """Everything made and connected, nothing started: `Program.start` does that.

    A data directory that cannot be used is told in a banner; the window works without it.
    """
    QDir.setSearchPaths("icon", [str(resources_dir() / "icons")])
    QDir.setSearchPaths("style", [str(resources_dir() / "style")])
    application.setApplicationName("mmdesk")
    application.setApplicationVersion(__version__)
    application.setQuitOnLastWindowClosed(False)
    folder, trouble = _usable(data_dir or default_data_dir())
    settings = Settings.load(folder / "settings.json") if folder else Settings()
    use_text_size(int(settings.text("text_size")))
    apply_theme(application, settings.text("appearance"), settings.text("contrast"))
    program = Program(settings, folder, load or partial(load_predictor, folder))
    if folder is not None:
        Locking(program, folder)
    profiles = own_profiles()
    profile = profile_of(profiles, data_dir or default_data_dir())
    if profile is not None:
        Profiling(program, profiles, profile)
    Moving(program)  # first: what moves is known before the style is made anew
    Look(application, program)
    Speaking(program)
    program.begin_with(camera, microphone, [str(path) for path in files])
    if trouble:
        program.window.troubles.show_store(trouble.message, trouble.hint)
    elif settings.troubles:
        program.window.banners.tell("settings", settings.troubles[0])
    elif settings.refused:
        program.preferences.tell_refused()
    settings.on_trouble = partial(program.window.banners.tell, "settings")
    program.stopped.connect(application.quit)
    return program


def take_down(program: Program) -> None:
    """Delete a program that has stopped, and its window: the garbage collector knows no order."""
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _usable(folder: Path) -> tuple[Path | None, MmdeskError | None]:
    try:
        make_private_dir(folder)
    except MmdeskError as error:
        return None, error
    start_logging(folder)
    return folder, None
