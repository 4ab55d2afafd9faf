"""Faults and the window: the report, the way to restart what failed, and how the program ended last time."""

import os
from functools import partial

from PySide6.QtCore import QObject, Slot

from mmdesk.app.faults import Faults, facts
from mmdesk.app.program import DELIVERING, Program
from mmdesk.core.fault_reports import FaultReport, report_of_last_end
from mmdesk.gui.fault_dialog import FaultDialog
from mmdesk.gui.last_input import LastInput
from mmdesk.gui.leaving import is_leaving
from mmdesk.logs import last_lines, stop_logging
from mmdesk.store.last_end import RunningMark

_TELLING = 4  # letters of a typed word that says something
_OFTEN = 5  # the same fault so often in a worker, and what it does is probably off


class Reporting(QObject):
    """Belongs to a program that runs, and ends with it."""

    def __init__(self, program: Program, faults: Faults) -> None:
        super().__init__(program)
        self._program, self._faults = program, faults
        self._mark = RunningMark(program.data_dir) if program.data_dir else None
        self._last_input = LastInput(self)
        self.dialog = FaultDialog(program.window, lambda: self._last_input.since_s)
        self.dialog.name_functions(self._functions())
        self._past: FaultReport | None = None
        self._often: FaultReport | None = None
        faults.words = self._words
        if program.data_dir is not None:
            faults.log_lines = partial(last_lines, program.data_dir)
        faults.met.connect(self.dialog.take)
        faults.met_again.connect(self.dialog.count)
        faults.met_again.connect(self._on_met_again)
        self.dialog.restart_wanted.connect(program.restart)
        program.gave_up.connect(self._leave)
        program.stopped.connect(self._on_stopped)

    def begin(self) -> None:
        """Say how the program ended last time, if not well; from now on this one runs."""
        if self._mark is None or self._program.data_dir is None:
            return
        log = last_lines(self._program.data_dir)
        left = self._mark.begin()
        self._faults.on_fatal = self._mark.say
        if left:
            self._past = report_of_last_end(left[-1], log, facts())
            words = self.tr("mmdesk ended unexpectedly last time.")
            choices = ((self.tr("What is known…"), self._show_past),)
            self._program.window.banners.tell("last_end", words, choices=choices)

    def _functions(self) -> dict[str, str]:
        """What can be started anew, by its thread."""
        return {
            "inference": self.tr("Reading emotions"),
            **dict.fromkeys(("capture", *DELIVERING), self.tr("Camera and microphone")),
            "backup": self.tr("Backups"),
            "store": self.tr("Keeping what is read and said"),
            "recording": self.tr("Recording"),
            "files": self.tr("Finding files"),
            "media": self.tr("Pictures of files"),
            "player": self.tr("Playing files"),
            "waveform": self.tr("How loud a file is"),
            "export": self.tr("Exporting"),
            "verdicts": self.tr("The list of verdicts"),
            "asking": self.tr("Ask me"),
            "asking sound": self.tr("The sound of a question"),
        }

    def _words(self) -> list[str]:
        """What is the user's own in the window just now, and must not stand in a report."""
        window, shown = self._program.window, self._program.window.showing.shown
        known = [window.whose, *(one.name for one in window.naming.names.known)]
        names = [part for one in known for part in (one, *one.split())]
        texts = [window.text.field.text(), (shown.moment.text if shown is not None else "") or ""]
        return [*names, *texts, *(word for text in texts for word in text.split() if len(word) >= _TELLING)]

    @Slot(str, int)
    def _on_met_again(self, key: str, times: int) -> None:
        found = next((one for one in self.dialog.reports if one.key == key), None)
        function = self._functions().get(found.thread) if found is not None else None
        if found is None or function is None or times < _OFTEN:
            return
        self._often = found
        words = self.tr("“{0}” goes wrong again and again ({1} times).").format(function, times)
        choices = ((self.tr("Restart it"), self._restart_often), (self.tr("Report…"), self._show_often))
        self._program.window.banners.tell(f"fault_{found.thread.replace(' ', '_')}", words, choices=choices)

    @Slot()
    def _restart_often(self) -> None:
        if self._often is not None:
            self._program.restart(self._often.thread)

    @Slot()
    def _show_often(self) -> None:
        if self._often is not None:
            self.dialog.open_report(self._often)

    @Slot()
    def _show_past(self) -> None:
        if self._past is not None:
            self.dialog.open_report(self._past)

    @Slot(str)
    def _leave(self, words: str) -> None:
        """End the process as it is: a running QThread can be neither waited for nor destroyed."""
        if self._mark is not None and is_leaving():  # whoever ends the session does not wait for us either
            self._mark.end()
        elif self._mark is not None:
            self._mark.say_where_all_are(words)
        stop_logging()
        os._exit(1)

    @Slot()
    def _on_stopped(self) -> None:
        if self._mark is not None:
            self._mark.end()
