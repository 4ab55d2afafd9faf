"""Moving through a review: from moment to moment, by jumps, and selecting on the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.modalities import MODALITIES
from mmdesk.gui.review import jumps
from mmdesk.gui.review.columns import Columns, Subject
from mmdesk.gui.review.lanes import Lanes
from mmdesk.gui.review.review import Review

_Jump = Callable[[Columns, int, int], int | None]


class Moves(QObject):
    """Moves the playhead of a review and its selection, for the mouse and for the keys."""

    noted = Signal(str, bool)  # words for the user, never to be undone

    def __init__(self, review: Review, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review, self._lanes = review, lanes
        self._anchor_s: float | None = None  # where a selection began
        self.other = Columns()  # another reading of the same file, to compare with
        lanes.sought.connect(self._on_sought)
        lanes.extended.connect(self._on_extended)
        lanes.dragged.connect(self.select)
        lanes.stretch_wanted.connect(self.select_stretch)
        lanes.picked.connect(self._on_picked)

    def step(self, by: int, extends: bool = False) -> None:
        """So many moments on; with `extends` the selection goes along."""
        if not len(self._review.columns):
            return
        place = self._review.place
        if place is None:
            place = self._review.columns.nearest(self._lanes.playhead_s) or 0
            by = min(by, 0)
        if extends:
            self._extend(place, place + by)
        else:
            self.drop_selection()
        self._review.go_to_place(place + by)

    def skip(self, by_s: float) -> None:
        """So many seconds on."""
        self._to(self._lanes.playhead_s + by_s)

    def to_end(self, way: int) -> None:
        """To the last moment, or (-1) the first."""
        self._review.go_to_place(len(self._review.columns) - 1 if way > 0 else 0)

    @Slot(int)
    def to_change(self, way: int) -> None:
        """To the next change of emotion, in the picked lane."""
        subject = self._lanes.subject
        none = self.tr("No other emotion there.")
        self._jump(lambda columns, at, way: jumps.next_change(columns, at, way, subject), way, none)

    @Slot(int)
    def to_unsure(self, way: int) -> None:
        """To the next moment that is not sure."""
        self._jump(jumps.next_unsure, way, self.tr("Nothing else there is not sure."))

    @Slot(int)
    def to_disagreement(self, way: int) -> None:
        """To where face, voice and words disagree next."""
        self._jump(jumps.next_disagreement, way, self.tr("No other disagreement there."))

    @Slot(int)
    def to_difference(self, way: int) -> None:
        """To where the other reading differs next."""
        other = self.other
        none = self.tr("No other difference there.") if len(other) else self.tr("Nothing to compare with.")
        self._jump(lambda columns, at, way: jumps.next_difference(columns, other, at, way), way, none)

    @Slot(int)
    def to_mark(self, way: int) -> None:
        """To the next mark; M then changes its note."""
        here = self._review.columns.nearest(self._lanes.playhead_s)
        here_s = self._lanes.playhead_s
        times = [
            mark.at_s
            for mark in self._lanes.flags.marks
            if way * (mark.at_s - here_s) > 0 and self._review.columns.nearest(mark.at_s) != here
        ]
        if times:
            self._to(min(times) if way > 0 else max(times))
        else:
            self.noted.emit(self.tr("No other mark there."), False)

    def to_lane(self, way: int) -> None:
        """Pick the next lane of a modality or a person, also one out of sight; after the last, none."""
        columns = self._review.columns
        subjects: list[Subject] = [None, *(one for one in MODALITIES if columns.has(one))]
        if len(columns.people) > 1:
            subjects += sorted(columns.people)
        here = subjects.index(self._lanes.subject) if self._lanes.subject in subjects else 0
        self._lanes.pick(subjects[(here + way) % len(subjects)])

    @Slot(float, float)
    def select(self, from_s: float, to_s: float) -> None:
        """Select the moments between two seconds, and those they lie in."""
        columns = self._review.columns
        first, last = columns.nearest(min(from_s, to_s)), columns.nearest(max(from_s, to_s))
        if first is None or last is None:
            return
        self._anchor_s = from_s
        if columns.lefts_s[first] > max(from_s, to_s):  # a stretch of nothing
            self._lanes.select(None)
            return
        if columns.lefts_s[last] > max(from_s, to_s):
            last -= 1
        self._lanes.select((columns.begins_s(first), float(columns.rights_s[last])))

    @Slot(float, object)
    def select_stretch(self, at_s: float, subject: Subject) -> None:
        """Select the stretch of one emotion around this second."""
        columns = self._review.columns
        place = columns.at(at_s)
        if place is None:
            return
        first, last = jumps.stretch_around(columns, place, subject)
        self.select(float(columns.rights_s[first]), float(columns.rights_s[last]))
        self._review.go_to_place(place)

    @Slot()
    def drop_selection(self) -> bool:
        """Select nothing; whether anything was."""
        self._anchor_s, was = None, self._lanes.selection
        self._lanes.select(None)
        return was is not None

    def _to(self, at_s: float) -> None:
        self.drop_selection()
        place = self._review.columns.nearest(at_s)
        if place is not None:
            self._review.go_to_place(place)

    def _extend(self, from_place: int, to_place: int) -> None:
        rights = self._review.columns.rights_s
        to_place = max(0, min(to_place, len(rights) - 1))
        anchor_s = float(rights[from_place]) if self._anchor_s is None else self._anchor_s
        self.select(anchor_s, float(rights[to_place]))

    def _jump(self, jump: _Jump, way: int, none: str) -> None:
        columns = self._review.columns
        here = self._review.place
        if here is None:
            here = columns.nearest(self._lanes.playhead_s)
        place = None if here is None else jump(columns, here, way)
        if place is None:
            self.noted.emit(none, False)
        else:
            self.drop_selection()
            self._review.go_to_place(place)

    @Slot(float)
    def _on_sought(self, at_s: float) -> None:
        self.drop_selection()
        self._review.go_to(at_s)

    @Slot(float)
    def _on_extended(self, at_s: float) -> None:
        self.select(self._lanes.playhead_s if self._anchor_s is None else self._anchor_s, at_s)

    @Slot(object)
    def _on_picked(self, subject: Subject) -> None:
        self._lanes.pick(None if subject == self._lanes.subject else subject)
