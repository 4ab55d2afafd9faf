"""The window of the drift watch: the chart, what it can tell, and every lesson there was."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.drift import LEAST, DoesWorse, VersionInUse, does_worse
from mmdesk.core.lessons import HeldLesson
from mmdesk.gui.card import Card, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.drift.drift_chart import DriftChart
from mmdesk.gui.drift.version_words import counts_of, name_of
from mmdesk.gui.few_lines import FewLines
from mmdesk.gui.lesson_words import line_of
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.text_size import resize_within, scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.word_case import beginning

_TWO_LESSONS = 56  # pixels


class DriftWindow(Dialog):
    """One looks at it beside the window; it follows what becomes of lessons and verdicts."""

    list_wanted = Signal()
    version_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drift_window")
        self.setWindowTitle(self.tr("How it is doing"))
        resize_within(self, 760, 590)
        self._worse: DoesWorse | None = None
        self.chart = DriftChart()
        self.empty = quiet_label("")
        self.empty.setObjectName("nothing_in_use")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.verdict = FewLines()  # a QLabel that wraps would be painted over the chart
        self.verdict.setProperty("role", "")
        self.verdict.setObjectName("drift_verdict")
        self.note = FewLines(
            self.tr(
                "Counted are your verdicts, the newest 200 of each version. People judge more readily what is"
                " wrong, so it is right more often than this says; that holds for all versions alike."
            )
        )
        self.lessons = QListWidget()
        self.lessons.setObjectName("lessons")
        self.lessons.setAccessibleName(self.tr("Lessons, newest first"))
        self.lessons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.no_lessons = quiet_label(self.tr("No lessons yet. Press Learn now, or let it learn by itself."))
        self.no_lessons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lessons.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        scaled(self.lessons.setMinimumHeight, _TWO_LESSONS)  # it gives way, the chart does not
        self.reason = FewLines()  # of the lesson that is picked, whole
        self.reason.setObjectName("lesson_reason")
        self.reason.hide()
        self.back_button = dialog_button(self.tr("Go back"), "go_back")
        self.close_button = dialog_button(self.tr("Close"), "close_drift")
        self._lay_out()
        self.lessons.currentItemChanged.connect(self._on_picked)
        self.back_button.clicked.connect(self._on_back)
        self.close_button.clicked.connect(self.reject)
        self.show_all([], [], 0)

    @Slot()
    def begin(self) -> None:
        """Show the window; what is in it follows."""
        self.list_wanted.emit()
        self.show()
        self.activateWindow()

    @Slot(list, list, int)
    def show_all(self, lessons: list[HeldLesson], versions: list[VersionInUse], in_use: int) -> None:
        """The lessons, newest first, how each version does, and which one is in use."""
        self._worse = does_worse(in_use, {one.number: one for one in versions})
        self.chart.show_versions(versions, in_use, self._worse.version.number if self._worse else None)
        has_any = any(one.judged for one in versions)
        self._charts.setCurrentWidget(self.chart if has_any else self.empty)
        self.empty.setText(
            self.tr(
                "Nothing to show yet.\n\nSay of what you see whether it is right (Enter) or what it is (1–7)."
                "\nHow often each version was right appears here."
            )
        )
        self.verdict.setText(self._finding(versions, in_use) if has_any else "")
        self.verdict.setVisible(has_any)
        self.note.setVisible(has_any)
        self.back_button.setVisible(self._worse is not None)
        if self._worse is not None:
            words = self.tr("Go back to {0}").format(name_of(self._worse.parent.number))
            self.back_button.setText(words)
        self._show_lessons(lessons)

    def _finding(self, versions: list[VersionInUse], in_use: int) -> str:
        """What can be said of the version in use and its parent."""
        known = {one.number: one for one in versions}
        version = known.get(in_use)
        if version is None or version.parent is None:
            return self.tr("The base is in use; there is nothing it could be compared with.")
        parent = known.get(version.parent)
        if parent is None:
            return self.tr("The version it was made after is gone, so there is nothing to compare it with.")
        if not version.judged:
            return self.tr("Of {0} you have not said yet whether it is right.").format(name_of(in_use))
        if not parent.judged:
            return self.tr("{0} was right in {1} verdicts; on {2} there are none to compare with.").format(
                _sentence(name_of(in_use)), counts_of(version), name_of(parent.number)
            )
        words = self.tr("{0} was right in {1} verdicts, {2} in {3}.").format(
            _sentence(name_of(in_use)), counts_of(version), name_of(parent.number), counts_of(parent)
        )
        if min(version.judged, parent.judged) < LEAST:
            return f"{words} " + self.tr("It takes {0} verdicts on each to compare them.").format(LEAST)
        if self._worse is not None:
            return f"{words} " + self.tr("That is less often, and hardly chance.")
        if version.share < parent.share:
            return f"{words} " + self.tr("That can still be chance.")
        return f"{words} " + self.tr("It does no worse.")

    def _show_lessons(self, lessons: list[HeldLesson]) -> None:
        self.lessons.clear()
        for lesson in lessons:
            item = QListWidgetItem(line_of(lesson))
            item.setToolTip(plain_tip(in_users_words(lesson.reason)))
            self.lessons.addItem(item)
        self._lists.setCurrentIndex(0 if lessons else 1)

    def _lay_out(self) -> None:
        charts, lists = Card(self.tr("Right in use")), Card(self.tr("Lessons"))
        self._charts, self._lists = QStackedLayout(), QStackedLayout()
        self._charts.addWidget(self.chart)
        self._charts.addWidget(self.empty)
        self._lists.addWidget(self.lessons)
        self._lists.addWidget(self.no_lessons)
        charts.body.addLayout(self._charts, 1)
        charts.body.addWidget(self.verdict)
        charts.body.addWidget(self.note)
        lists.body.addLayout(self._lists, 1)
        lists.body.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(charts, 3)
        layout.addWidget(lists, 2)
        layout.addLayout(buttons)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_picked(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        words = item.toolTip() if item is not None else ""
        self.reason.setText(words)
        self.reason.setToolTip(plain_tip(words))
        self.reason.setVisible(bool(words))

    @Slot()
    def _on_back(self) -> None:
        if self._worse is not None:
            self.version_wanted.emit(self._worse.parent.number)


def _sentence(words: str) -> str:
    return beginning(words)
