"""The learning process: `mmdesk learn` as a child, its JSON lines as signals."""

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

import mmdesk
from mmdesk.core.errors import MmdeskError
from mmdesk.core.lessons import Cause
from mmdesk.core.own_program import own_program
from mmdesk.core.sealed_keys import wipe
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.store.keys import key_of

_log = logging.getLogger(__name__)
_LONGEST_LINE, _LONGEST_WORDS = 2**20, 4000


class LearningProcess(QObject):
    """Runs one fine-tune at a time, in the window's thread (QProcess never blocks it)."""

    began = Signal()  # the child is being started
    waiting = Signal(str)  # for another lesson to end; why in one line
    started = Signal(int)  # verdicts
    progressed = Signal(int, int)  # step, of
    paused = Signal()  # between two steps, holding nothing
    gone_on = Signal()
    judged = Signal(bool, str)  # admitted, the gate's sentence
    version_made = Signal(int)
    cancelled = Signal()
    failed = Signal(str, str)  # message, hint
    ended = Signal()  # always the last

    def __init__(
        self, data_dir: Path, command: list[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._command = command or [*own_program(), "learn", "--data-dir", str(data_dir), "--for-window"]
        self.cause = Cause.ASKED  # of the lesson that runs, or ran last
        self._told = False  # whether an event said how it went
        self._half_line = b""
        self._left_out = 0  # verdicts that are damaged
        self._damage: list[str] = []  # what else was found to be damaged
        self._is_garbled = False  # whether it said what is no event
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    @property
    def is_running(self) -> bool:
        """Whether a child process is there."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @Slot()
    def learn(self) -> None:
        """Start a lesson that the user asked for; does nothing when one is running."""
        self.learn_because(Cause.ASKED)

    def learn_because(self, cause: Cause) -> None:
        """Start a lesson for this cause; does nothing when one is running."""
        if not self.is_running:
            self._told, self._half_line, self._left_out = False, b"", 0
            self._damage, self._is_garbled = [], False
            self.cause = cause
            self.began.emit()
            self._start(["--cause", cause.value])

    def _start(self, more: list[str]) -> None:
        """With the key, where there is one: through the pipe, which no other program can look into."""
        try:
            key = key_of(self._data_dir)
        except MmdeskError as error:
            self._told = True
            self.failed.emit(error.message, error.hint)
            self.ended.emit()
            return
        more += ["--key-on-input"] if key is not None else []
        self._process.start(self._command[0], [*self._command[1:], *more])
        if key is not None:
            exposed = key.expose()
            self._process.write(exposed.hex().encode() + b"\n")
            wipe(exposed)

    @Slot()
    def pause(self) -> None:
        """Let it wait after the next step."""
        self._say(b"pause\n")

    @Slot()
    def go_on(self) -> None:
        """Let it go on."""
        self._say(b"go on\n")

    @Slot()
    def stop(self) -> None:
        """Let it finish early with the best so far."""
        self._say(b"stop\n")

    @Slot()
    def cancel(self) -> None:
        """Let it leave nothing behind."""
        self._say(b"cancel\n")

    @Slot()
    def leave(self) -> None:
        """The program ends: let it leave nothing behind, as if the window had died."""
        self._process.closeWriteChannel()

    def kill(self) -> None:
        """End a child that did not obey; its half-made version is swept at the next start."""
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(2000)

    def _say(self, line: bytes) -> None:
        if self.is_running:
            self._process.write(line)

    @Slot()
    def _on_output(self) -> None:
        self.take(bytes(self._process.readAllStandardOutput().data()))

    def take(self, said: bytes) -> None:
        """What the child said, which may end within a line; what is no event of ours is left out."""
        said = self._half_line + said
        *lines, half_line = said.split(b"\n")
        self._half_line = half_line[: _LONGEST_LINE + 1]  # of one without end no more than shows it
        for line in lines:
            try:
                event = read_object(line, _LONGEST_LINE)
            except BadJsonError:
                if not self._is_garbled:  # a log is no place for all that it says
                    self._is_garbled = True
                    _log.warning("The learning process said something that is not JSON.")
                continue
            self._tell(event)

    def _tell(self, event: dict[str, Any]) -> None:
        match event.get("event"):
            case "started":
                self.started.emit(_count(event, "verdicts"))
            case "waiting":
                self.waiting.emit(_words(event, "reason"))
            case "progress":
                self.progressed.emit(_count(event, "step"), _count(event, "of"))
            case "paused":
                self.paused.emit()
            case "gone on":
                self.gone_on.emit()
            case "gate":
                self._told = True
                words = [_words(event, "reason"), *self._damage, *self._said_of_left_out()]
                self.judged.emit(event.get("admitted") is True, " ".join(words))
            case "left_out":
                self._left_out += 1
            case "damaged":
                self._damage.append(_words(event, "reason"))
            case "version":
                self.version_made.emit(_count(event, "number"))
            case "cancelled":
                self._told = True
                self.cancelled.emit()
            case "failed":
                self._told = True
                self.failed.emit(_words(event, "message"), _words(event, "hint"))

    def _said_of_left_out(self) -> list[str]:
        if not self._left_out:
            return []
        if self._left_out == 1:
            return [self.tr("1 damaged verdict was left out.")]
        return [self.tr("{0} damaged verdicts were left out.").format(self._left_out)]

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # `finished` does not follow
            self.failed.emit(self.tr("Learning could not be started."), self._process.errorString())
            self.ended.emit()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        last_words = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        if last_words:
            _log.warning("The learning process ended with %d and said: %s", code, last_words)
        lacked_memory = "memory alloc" in last_words.lower()  # a library that ends the process by itself
        if not self._told and (status is QProcess.ExitStatus.CrashExit or lacked_memory):
            words = self.tr("Learning was ended by the system, perhaps for lack of memory.")
            self.failed.emit(words, self.tr("Close other programs and learn again; nothing was changed."))
        elif not self._told:
            last = last_words.splitlines()[-1] if last_words else ""
            self.failed.emit(self.tr("Learning ended without a result."), last[:200])
        self.ended.emit()


def _count(event: Mapping[str, Any], name: str) -> int:
    """A number that a signal can carry; 0 for anything else."""
    found = event.get(name)
    return found if isinstance(found, int) and 0 <= found < 2**31 else 0


def _words(event: Mapping[str, Any], name: str) -> str:
    """A text of a length that can be shown; empty for anything else."""
    found = event.get(name)
    return found[:_LONGEST_WORDS] if isinstance(found, str) else ""


def _environment() -> QProcessEnvironment:
    """Ours, with the folder mmdesk was imported from, wherever the program was started."""
    environment = QProcessEnvironment.systemEnvironment()
    home = str(Path(mmdesk.__file__).resolve().parent.parent)
    paths = [home, *filter(None, environment.value("PYTHONPATH", "").split(os.pathsep))]
    environment.insert("PYTHONPATH", os.pathsep.join(paths))
    return environment
