"""What is looked for: words, and a choice of each kind."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Verdict
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.verdict_list import About, Choices, Lesson, VerdictFilter, Word
from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import icon
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.text_size import text_percent
from mmdesk.gui.theme import GRID, Tones
from mmdesk.gui.verdict_list.line_words import about_words, kind_words, lesson_words
from mmdesk.gui.word_case import beginning

_LARGE = 130  # percent
_TYPED_MS = 200  # until what is typed is looked for
_NOTHING = frozenset({Lesson.OVERTAKEN, Lesson.LEFT_OUT, Lesson.NOTHING_KEPT, Lesson.OTHER_BASE})
_DAYS = (1, 7, 30, 365)


class FilterLine(QWidget):
    """Says what is looked for whenever that changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_filter")
        self.field = SearchField(
            "verdict_words", self.tr("Words to look for"), self.tr("Session, person or emotion")
        )
        self.emotion = self._box("verdict_emotion", self.tr("Any emotion"))
        self.kind = self._box("verdict_kind", self.tr("Any verdict"))
        self.about = self._box("verdict_about", self.tr("About anything"))
        self.who = self._box("verdict_who", self.tr("Anybody"))
        self.version = self._box("verdict_version", self.tr("Any version"))
        self.lesson = self._box("verdict_lesson", self.tr("Learned or not"))
        self.since = self._box("verdict_since", self.tr("At any time"))
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setObjectName("show_all_verdicts")
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self.show_all)
        self._boxes = (
            self.emotion,
            self.kind,
            self.about,
            self.who,
            self.version,
            self.lesson,
            self.since,
        )
        self._fill()
        self._timer = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._timer.timeout.connect(self._on_changed)
        self.field.textChanged.connect(self._timer.start)
        for box in self._boxes:
            box.activated.connect(self._on_changed)
        self._lay_out()
        self._on_looks()

    @property
    def wanted(self) -> VerdictFilter:
        """What is looked for now."""
        days = self.since.currentData()
        since_s = QDateTime.currentSecsSinceEpoch() - days * 86_400 if days else None
        return VerdictFilter(
            tuple(_word(text) for text in self.field.text().split()),
            _one(EMOTIONS, self.emotion.currentData()),
            _one(tuple(Verdict), self.kind.currentData()),
            _one(tuple(About), self.about.currentData()),
            self.who.currentData(),
            self.version.currentData(),
            frozenset(self.lesson.currentData() or ()),
            datetime.fromtimestamp(since_s, UTC) if since_s is not None else None,
        )

    @property
    def is_all(self) -> bool:
        """Whether nothing is looked for in particular."""
        return not self.field.text().strip() and all(box.currentIndex() == 0 for box in self._boxes)

    def show_choices(self, choices: Choices) -> None:
        """Who and which versions can be chosen; what is chosen stays chosen."""
        people: list[tuple[str, Any]] = [(self.tr("Nobody named"), ANYBODY)]
        people += [(one.name, one.id) for one in choices.people]
        _refill(self.who, people)
        versions = [
            (self.tr("Version {0}").format(one) if one else self.tr("The base"), one)
            for one in choices.versions
        ]
        _refill(self.version, versions)

    @Slot()
    def show_all(self) -> None:
        """Look for nothing in particular."""
        self.field.clear()
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._timer.stop()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._on_looks()
        self.changed.emit()

    def _on_looks(self) -> None:
        self.all_button.setEnabled(not self.is_all)
        for box in self._boxes:
            box.setProperty("chosen", box.currentIndex() > 0)
            box.style().unpolish(box)
            box.style().polish(box)

    def _fill(self) -> None:
        tones = Tones.of(self.palette())
        for emotion in EMOTIONS:
            sign = icon(icon_of(emotion), colour_of(emotion, tones.is_dark))
            self.emotion.addItem(sign, word_for(emotion), emotion.value)
        for kind in Verdict:
            self.kind.addItem(beginning(kind_words(kind)), kind.value)
        for about in About:
            self.about.addItem(beginning(about_words(about)), about.value)
        for lesson in (Lesson.LEARNED, Lesson.WAITING, Lesson.UNREAD):
            self.lesson.addItem(beginning(lesson_words(lesson)), [lesson])
        self.lesson.addItem(self.tr("Teaches nothing"), list(_NOTHING))
        for lesson in sorted(_NOTHING):
            self.lesson.addItem("   " + lesson_words(lesson), [lesson])
        words = (self.tr("Last day"), self.tr("Last week"), self.tr("Last month"), self.tr("Last year"))
        for word, days in zip(words, _DAYS, strict=True):
            self.since.addItem(word, days)

    def _box(self, name: str, anything: str) -> NamedBox:
        box = NamedBox()
        box.setObjectName(name)
        box.name_it(anything)
        box.addItem(anything, None)
        box.setSizeAdjustPolicy(NamedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setMaxVisibleItems(20)
        return box

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.field, 1)
        first.addWidget(self.all_button)
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._arrange()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addLayout(self._grid)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            self._arrange()
        super().changeEvent(event)

    def _arrange(self) -> None:
        """All boxes side by side, and with large letters in two lines."""
        columns = len(self._boxes) if text_percent() < _LARGE else (len(self._boxes) + 1) // 2
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, place // columns, place % columns)
        for column in range(len(self._boxes)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _word(text: str) -> Word:
    folded = text.casefold()
    emotions = frozenset(one for one in EMOTIONS if folded in word_for(one).casefold())
    live = QCoreApplication.translate("VerdictList", "Live").casefold()
    return Word(text, emotions, folded in live)


def _one(values: Sequence[Any], value: object) -> Any:
    return next((one for one in values if one == value), None) if value is not None else None


def _refill(box: NamedBox, items: Sequence[tuple[str, Any]]) -> None:
    there = [(box.itemText(place), box.itemData(place)) for place in range(1, box.count())]
    if there == list(items):
        return
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
