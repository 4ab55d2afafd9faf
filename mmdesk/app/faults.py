"""What happens to a fault of the program's own, wherever it is met: logged, counted, and reported once.

Hooks of Python, of threads, of destructors and of Qt lead here; what the interpreter itself dies of is
written by faulthandler (see `last_end.py`) and told at the next start.
"""

import logging
import platform
import sys
import threading
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from traceback import TracebackException
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QThread,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)

from mmdesk import __version__
from mmdesk.core.errors import is_answered
from mmdesk.core.fault_reports import Scrubber, key_of, report_of

_log = logging.getLogger("mmdesk.bugs")
_qt_log = logging.getLogger("mmdesk.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST = 30  # distinct faults that are reported; what comes then is only logged
_FAILED = "failed(QString,QString)"
_LIBRARIES = ("PySide6", "torch", "numpy", "opencv-python", "av", "sounddevice", "tokenizers")


class Faults(QObject):
    """Catches what nobody caught, in any thread; reports it in the window's."""

    met = Signal(object)  # FaultReport, once for each distinct fault
    met_again = Signal(str, int)  # its key, how often by now
    _caught = Signal(object, str)  # TracebackException, the thread's name
    _counted = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: Callable[[], list[str]] = list  # what is the user's own; called in the window's thread
        self.log_lines: Callable[[], list[str]] = list
        self.on_fatal: Callable[[str], object] = str  # hears what Qt is about to abort the process over
        self._times: dict[str, int] = {}
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._lock = threading.Lock()
        self._caught.connect(self._report)
        self._counted.connect(self.met_again)

    def install(self) -> None:
        """Take the place of Python's own hooks, and of Qt's."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._catch_unraisable
        qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Give them their hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        qInstallMessageHandler(None)

    def catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log and count an error; the first of its kind is reported. Any thread may call it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        # It holds no frames: what they hold must not be let go of in another thread.
        told = TracebackException(kind, error or kind(), trace)
        key, thread = key_of(told), _thread_name()
        with self._lock:
            times = self._times[key] = self._times.get(key, 0) + 1
            is_reported = times == 1 and len(self._times) <= _MOST
        if times == 1:
            _log.error("%s", Scrubber().trace(told))
        elif _is_told(times):
            _log.error("The same, %d times by now: %s", times, kind.__name__)
        if is_reported:
            self._caught.emit(told, thread)
        elif _is_told(times):
            self._counted.emit(key, times)
        if not is_answered(error):
            self._answer_who_waits(trace)

    def _answer_who_waits(self, trace: TracebackType | None) -> None:
        """A wish that ended in a bug has failed: whoever waits for what comes of it must not wait for ever.

        The outermost frame is the worker's slot. Private ones react, to a timer say: nobody waits for them.
        """
        if trace is None or trace.tb_frame.f_code.co_name.startswith("_"):
            return
        worker = trace.tb_frame.f_locals.get("self")
        if isinstance(worker, QObject) and worker.metaObject().indexOfSignal(_FAILED) >= 0:
            told: Any = worker
            told.failed.emit(
                self.tr("Something went wrong inside mmdesk."), self.tr("A report of it follows.")
            )

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _catch_unraisable(self, unraisable: "sys.UnraisableHookArgs") -> None:
        self.catch(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", Scrubber().message(message))
        if kind is QtMsgType.QtFatalMsg:  # the process ends when this returns
            self.on_fatal(message)

    @Slot(object, str)
    def _report(self, error: TracebackException, thread: str) -> None:
        self.met.emit(report_of(error, Scrubber(self.words()), thread, self.log_lines(), facts()))


def facts() -> list[tuple[str, str]]:
    """Versions and platform, without a name of the computer or of its user."""
    told = [("mmdesk", __version__), ("Python", platform.python_version()), ("Qt", qVersion())]
    told += [(name, found) for name in _LIBRARIES if (found := _version(name))]
    return [*told, ("system", f"{platform.system()} {platform.release()} {platform.machine()}")]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _thread_name() -> str:
    application = QCoreApplication.instance()
    here = QThread.currentThread()
    if application is not None and here is application.thread():
        return ""
    return here.objectName() or threading.current_thread().name


def _is_told(times: int) -> bool:
    """The first few, then ever more seldom: a fault in a timer must not fill the log."""
    return times <= 10 or times & (times - 1) == 0
