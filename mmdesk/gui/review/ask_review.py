"""What is asked of a review with the mouse: the menu of a range, leaving out, the tip, the help."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Mark
from mmdesk.gui.listed import listed
from mmdesk.gui.review.exclusions import exclude, include, is_excluded
from mmdesk.gui.review.help import ReviewHelp
from mmdesk.gui.review.menu import RangeMenu
from mmdesk.gui.review.rows import Row, subject_words
from mmdesk.gui.review.ruler import exact
from mmdesk.gui.review.tip import Tip, tip_words

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class AskReview(QObject):
    """Binds the lanes to the window's verdicts and edits."""

    noted = Signal(str, bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._review = window, window.review
        self._lanes = window.timeline.area.lanes
        self._tip = Tip(window)
        self._flag_words = ""  # of the flag under the mouse
        self._tip_of: object = None  # what the tip was made of
        self.menu = RangeMenu(window)
        self.help = ReviewHelp(window)
        self._lanes.menu_wanted.connect(self._on_menu)
        self._lanes.flag_hovered.connect(self._on_flag_hovered)
        self._lanes.hovered.connect(self._on_hovered)
        self.menu.named.connect(window.verdicts.name)
        self.menu.confirmed.connect(window.verdicts.confirm)
        self.menu.rejected.connect(window.verdicts.reject)
        self.menu.exclusion_toggled.connect(self.toggle_exclusion)
        self.menu.mark_wanted.connect(window.marks.mark_now)
        self.menu.zoom_wanted.connect(self._on_zoom)
        window.timeline.area.help_wanted.connect(self.show_help)

    def range(self) -> tuple[float, float] | None:
        """What is selected, else the moment at the playhead, in seconds."""
        if self._lanes.selection is not None:
            return self._lanes.selection
        place, columns = self._review.place, self._review.columns
        if place is None:
            return None
        return columns.begins_s(place), float(columns.rights_s[place])

    @Slot()
    def toggle_exclusion(self) -> None:
        """Leave the range out, or take it in again where all of it is left out."""
        range_, past = self.range(), self._review.session
        if range_ is None or past is None:
            self.noted.emit(self.tr("Nothing is selected."), False)
            return
        exclusions, session_id = self._review.exclusions, past.session.id
        if is_excluded(exclusions, *range_):
            changes: tuple[Change, ...] = include(exclusions, *range_)
            words = self.tr("{0} taken in again")
        else:
            changes = exclude(exclusions, session_id, *range_)
            words = self.tr("{0} left out")
        edit = Edit(session_id, words.format(range_words(*range_)), changes=changes)
        self._window.edits.push(edit)
        self.noted.emit(edit.words, True)

    @Slot()
    def show_help(self) -> None:
        """Show what the keys do."""
        self.help.show_beside(self._window)

    @Slot(float, QPoint)
    def _on_menu(self, at_s: float, at: QPoint) -> None:
        selection = self._lanes.selection
        if selection is None or not selection[0] <= at_s <= selection[1]:
            self._window.moves.drop_selection()
            self._review.go_to(at_s)
        range_ = self.range()
        if range_ is None:
            return
        self._tip.say("")
        about = listed((subject_words(self._lanes.subject, self._lanes.called), range_words(*range_)))
        is_out = is_excluded(self._review.exclusions, *range_)
        self.menu.ask(about, is_out, self._lanes.selection is not None, at)

    @Slot()
    def _on_zoom(self) -> None:
        range_ = self.range()
        if range_ is not None:
            wide_s = max(1e-3, range_[1] - range_[0])
            middle_s = (range_[0] + range_[1]) / 2
            span = self._lanes.span.zoomed(self._lanes.span.wide_s / (1.2 * wide_s), middle_s)
            self._lanes.show_span(span.beginning_at(middle_s - span.wide_s / 2))

    @Slot(object)
    def _on_flag_hovered(self, mark: Mark | None) -> None:
        self._flag_words = "" if mark is None else f"{exact(mark.at_s)}  {escape(mark.words)}".strip()

    @Slot(object, object)
    def _on_hovered(self, at_s: float | None, row: Row | None) -> None:
        place = None if at_s is None or row is None else self._review.columns.at(at_s)
        if place is None:
            self._tip.say(self._flag_words)
            return
        past, verdicts = self._review.moment(place), self._review.verdicts_on(place)
        made_of = (past.moment.id, tuple(one.id for one in verdicts), self._review.exclusions)
        if made_of != self._tip_of or not self._tip.isVisible():
            end_s = past.moment.end_s
            self._tip_of = made_of
            self._words = tip_words(
                past, verdicts, any(one.covers(end_s) for one in self._review.exclusions), self._lanes.called
            )
        self._tip.say(self._words)


def range_words(start_s: float, end_s: float) -> str:
    """A range as the user reads it: 0:07.4–0:09.0."""
    return f"{exact(start_s)}–{exact(end_s)}"
