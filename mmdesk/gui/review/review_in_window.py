"""The review in the window: it gets room, says what verdicts are about, and hears of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mmdesk.gui.review.keys import ReviewKeys

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class ReviewInWindow(QObject):
    """Connects it with the parts around it; while it is open, what is for live gives way."""

    def __init__(self, window: "MainWindow", keys: ReviewKeys) -> None:
        super().__init__(window)
        self._window, self._keys = window, keys
        window.review.said.connect(window.status.say)
        window.review.began.connect(self._on_changed)
        window.review.closed.connect(self._on_changed)
        window.timeline.seek_wanted.connect(self._on_flag_sought)
        window.moves.noted.connect(window.answer.note.say)
        window.ask_review.noted.connect(window.answer.note.say)
        self._connect_jumps()
        self._connect_verdicts()

    def _connect_jumps(self) -> None:
        area, moves = self._window.timeline.area, self._window.moves
        area.change_wanted.connect(moves.to_change)
        area.unsure_wanted.connect(moves.to_unsure)
        area.disagreement_wanted.connect(moves.to_disagreement)
        area.difference_wanted.connect(moves.to_difference)

    def _connect_verdicts(self) -> None:
        window, review = self._window, self._window.review
        window.verdicts.aim, window.verdicts.can_be_read = review.aim, review.can_be_read
        window.verdicts.verdicts_on = review.verdicts_of
        window.opinions.has_media = window.why.has_media = review.has_media
        window.edits.verdicts_changed.connect(review.show_verdicts)
        window.edits.exclusion_changed.connect(review.show_exclusion)

    @Slot()
    def _on_changed(self) -> None:
        window, is_open = self._window, self._window.review.is_open
        window.answer.note.rest()  # its Undo would be of what is looked at now, not of what it tells
        self._keys.set_on(is_open)
        window.text.setVisible(not is_open)
        window.learning.give_way(is_open)  # the lanes need the height
        window.head.show_review(is_open)
        window.halves.show_review(is_open)

    @Slot(float)
    def _on_flag_sought(self, at_s: float) -> None:
        if self._window.review.is_open:
            self._window.review.go_to(at_s)
