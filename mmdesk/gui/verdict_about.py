"""Whose opinion alone verdicts are about: picked in the rows of opinions, or in the lanes of a review."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from mmdesk.core.modalities import Modality
from mmdesk.gui.emotion_look import name_of
from mmdesk.gui.word_case import within

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class VerdictAbout(QObject):
    """Keeps rows, lanes and the answer's card in step, live and in a review."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._lanes = window, window.timeline.area.lanes
        window.opinions.picked.connect(self._on_picked)
        window.verdicts.modality_changed.connect(self._show)
        window.answer.note.more_wanted.connect(self._on_more)
        window.review.began.connect(self._on_review)
        window.review.closed.connect(self._on_review)
        self._lanes.subject_changed.connect(self._show)
        window.opinions.let_pick(True)

    def drop(self) -> bool:
        """Speak of the answer again; False where that is so already."""
        if self._window.review.is_open or self._window.verdicts.modality is None:
            return False
        self._window.verdicts.pick(None)
        return True

    @Slot(object)
    def _on_picked(self, modality: Modality) -> None:
        if self._window.review.is_open:
            self._lanes.picked.emit(modality)
        else:
            self._window.verdicts.pick(modality)

    @Slot(object)
    def _show(self, subject: object) -> None:
        self._window.opinions.show_picked(subject)
        words = self.tr("the {0}").format(within(name_of(subject))) if isinstance(subject, Modality) else ""
        if isinstance(subject, int) and subject:
            words = self.tr("person {0}").format(subject)
        self._window.answer.show_about(words)

    @Slot()
    def _on_review(self) -> None:
        """A review speaks of what is picked in its lanes; live, one begins with the answer."""
        self._window.verdicts.pick(None)

    @Slot(QPoint)
    def _on_more(self, at: QPoint) -> None:
        self._window.verdict_menu.ask_of_last(self._window.verdicts.last, at)
