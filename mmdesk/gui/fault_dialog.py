"""Faults of the program's own in one small window: what happened, and a report to read, copy and save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.fault_reports import FaultReport
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.saving import ask_where
from mmdesk.gui.sentences import joined
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID

_QUIET_S = 1.5  # for so long the user has not typed when the window appears
_LOOK_MS = 400


class FaultDialog(Dialog):
    """One for all faults; each distinct one is shown once, and counted.

    It appears without taking the keyboard, and not while the user types.
    """

    restart_wanted = Signal(str)  # the name of the thread whose worker failed

    def __init__(self, parent: QWidget, since_input_s: Callable[[], float]) -> None:
        super().__init__(parent)
        self.setObjectName("faults")
        self.setWindowTitle(self.tr("A fault in mmdesk"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.reports: list[FaultReport] = []
        self._since_input_s = since_input_s
        self._times: dict[str, int] = {}
        self._functions: dict[str, str] = {}
        self._at = 0
        self._shown: FaultReport | None = None
        self._is_seen = True  # whether all there is was shown to the user
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._appear)
        self._make()

    def name_functions(self, functions: dict[str, str]) -> None:
        """What the threads that can be restarted are for, by name, in the user's words."""
        self._functions = functions

    @Slot(object)
    def take(self, report: FaultReport) -> None:
        """A distinct fault: show it as soon as the user does not type."""
        self.reports.append(report)
        if not self.isVisible():
            self._at = len(self.reports) - 1
        self._show()
        self._is_seen = False
        if not self.isVisible():
            self._timer.start()

    @Slot(str, int)
    def count(self, key: str, times: int) -> None:
        """One of those was met again."""
        self._times[key] = times
        self._show()

    def open_report(self, report: FaultReport) -> None:
        """The user asks for this one."""
        if report not in self.reports:
            self.reports.append(report)
        self._at = self.reports.index(report)
        self._show()
        self.show()
        self.activateWindow()

    @Slot()
    def _appear(self) -> None:
        if self._is_seen:
            self._timer.stop()
        elif self._since_input_s() >= _QUIET_S and QGuiApplication.modalWindow() is None:
            self._timer.stop()
            self._is_seen = True
            self._move_aside()
            self.show()

    def _move_aside(self) -> None:
        """To the window's right: what the user writes stands at its left, and is seen while it goes on."""
        parent = self.parentWidget()
        if parent is not None:
            place = parent.geometry()
            self.move(place.right() - self.width() - 2 * GRID, place.top() + 6 * GRID)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self._said.setText(self.tr("Copied."))

    @Slot()
    def _save(self) -> None:
        file, _ = ask_where(self, self.tr("Save the report"), "mmdesk-report.txt")
        if not file:
            return
        try:
            Path(file).write_text(self._text(), encoding="utf-8")
        except OSError as error:
            self._said.setText(self.tr("Not saved: {0}.").format(error.strerror))
        else:
            self._said.setText(self.tr("Saved."))

    @Slot()
    def _restart(self) -> None:
        self.restart_wanted.emit(self.reports[self._at].thread)
        self._said.setText(self.tr("Started again."))

    @Slot()
    def _back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._at = min(len(self.reports) - 1, max(0, self._at + by))
        self._show()

    def _text(self) -> str:
        report = self.reports[self._at]
        return report.as_text(self._times.get(report.key, 1))

    def _show(self) -> None:
        if not self.reports:
            return
        report, count = self.reports[self._at], len(self.reports)
        times = self._times.get(report.key, 1)
        function = self._functions.get(report.thread, "")
        words = [self.tr("Something went wrong inside mmdesk. It goes on; what you said is kept.")]
        if report.is_past:
            words = [self.tr("mmdesk ended unexpectedly last time. Here is what is known of it.")]
        if function:
            line = self.tr("It was in “{0}”: if that does not work any more, restart it.")
            words.append(line.format(function))
        if times > 1:
            words.append(self.tr("It happened {0} times.").format(times))
        self._words.setText(joined(*words))
        self._sentence.setText(report.sentence)
        if self._shown is not report:  # else it would be scrolled back with every count
            self._shown = report
            self._report.setPlainText(self._text())
        self._restart_button.setVisible(bool(function))
        self._place.setText(self.tr("{0} of {1}").format(self._at + 1, count))
        for widget in (self._place, self._back_button, self._on_button):
            widget.setVisible(count > 1)
        self._back_button.setEnabled(self._at > 0)
        self._on_button.setEnabled(self._at < count - 1)
        self._said.setText("")
        self.setAccessibleName(joined(self._words.text(), report.sentence))

    def _make(self) -> None:
        self._words, self._sentence = PlainLabel(), PlainLabel()
        self._sentence.setProperty("role", "title")
        for label in (self._words, self._sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._report = QPlainTextEdit()
        self._report.setObjectName("fault_report")
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setTabChangesFocus(True)
        nothing_sent = quiet_label(
            self.tr("Nothing is sent anywhere. Names, texts, folders and names of files are left out (…).")
        )
        nothing_sent.setWordWrap(True)
        self._said, self._place = quiet_label(""), quiet_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._sentence)
        layout.addWidget(self._report, 1)
        layout.addWidget(nothing_sent)
        layout.addLayout(self._buttons())
        resize_within(self, 680, 460)

    def _buttons(self) -> QHBoxLayout:
        self._back_button = self._button("fault_back", "‹", self._back)
        self._on_button = self._button("fault_on", "›", self._on)
        self._back_button.setAccessibleName(self.tr("The one before"))
        self._on_button.setAccessibleName(self.tr("The next one"))
        self._restart_button = self._button("fault_restart", self.tr("Restart it"), self._restart)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for widget in (self._back_button, self._place, self._on_button, self._said):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._restart_button)
        line.addWidget(self._button("fault_copy", self.tr("Copy"), self._copy))
        line.addWidget(self._button("fault_save", self.tr("Save…"), self._save))
        close = self._button("fault_close", self.tr("Close"), self.accept)
        close.setDefault(True)
        line.addWidget(close)
        return line

    def _button(self, name: str, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button
