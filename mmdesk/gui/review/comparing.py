"""Comparing what is reviewed with another reading of the same file, such as by a newer version."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mmdesk.core.comparing import Comparison
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.gui.numbers import decimal, percent
from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.moves import Moves
from mmdesk.gui.review.review import Review
from mmdesk.gui.timeline.timeline_card import TimelineCard
from mmdesk.gui.times import short_day_and_time
from mmdesk.gui.word_case import within


class Comparing(QObject):
    """Asks which readings there are, and shows the one that is chosen in a lane beside the answer."""

    others_wanted = Signal(object)  # Session: which others are of its file?
    comparison_wanted = Signal(str, list, list, str)  # id, list[PastMoment], list[Exclusion], the other's id
    read_again_wanted = Signal(object)  # Session, with the version in use

    def __init__(self, card: TimelineCard, review: Review, moves: Moves, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._review, self._moves = card, review, moves
        self.version: int | None = None  # in use; None: the network is not there
        self.menu = QMenu(card)
        self.menu.setObjectName("compare_menu")
        self.menu.setToolTipsVisible(True)
        card.compare_button.clicked.connect(self.ask)
        self.menu.triggered.connect(self._on_triggered)
        review.began.connect(self.show_nothing)
        review.closed.connect(self.show_nothing)

    @Slot(int)
    def use_version(self, number: int) -> None:
        """Which version would read a file now."""
        self.version = number

    @Slot()
    def ask(self) -> None:
        """Ask which other readings there are."""
        past = self._review.session
        if past is not None:
            self.others_wanted.emit(past.session)

    @Slot(str, list)
    def show_others(self, session_id: str, others: list[tuple[Session, int]]) -> None:
        """Offer these, each with the version that read it."""
        past = self._review.session
        if past is None or past.session.id != session_id:
            return
        self.menu.clear()
        for session, version in others:
            when = short_day_and_time(session.started_at)
            action = self.menu.addAction(self.tr("{0}, read {1}").format(self._named(version), when))
            action.setData(session.id)
        if not others:
            self.menu.addAction(self.tr("There is no other reading of this file")).setEnabled(False)
        self.menu.addSeparator()
        if len(self._moves.other):
            self.menu.addAction(self.tr("Show no other")).setData("")
        if self.version is not None:
            words = self.tr("Read again with {0}").format(within(self._named(self.version)))
            again = self.menu.addAction(words)
            again.setData(past.session)
            again.setEnabled(not self._review.is_read)
        button = self._card.compare_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(str, object, int, list, object)
    def show_comparison(
        self, session_id: str, other: Session, version: int, moments: list[PastMoment], found: Comparison
    ) -> None:
        """Show another reading beside, and how far the two say the same."""
        past = self._review.session
        if past is None or past.session.id != session_id:
            return
        columns = Columns()
        columns.add(moments)
        self._moves.other = columns
        self._card.area.show_other(self._named(version), columns)
        self._card.hint.setText(self._agreement(version, found))

    @Slot()
    def show_nothing(self) -> None:
        """Show no other reading."""
        self._moves.other = Columns()
        self._card.area.show_other("", None)

    def _agreement(self, version: int, found: Comparison) -> str:
        if found.same_share is None:
            return self.tr("The two have no time in common.")
        share = percent(found.same_share)
        words = self.tr("As {0} in {1} of the time").format(within(self._named(version)), share)
        return words if found.kappa is None else f"{words}, κ {decimal(found.kappa, 2)}"

    def _named(self, version: int) -> str:
        return self.tr("Version {0}").format(version)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        past, what = self._review.session, action.data()
        if past is None:
            return
        if isinstance(what, Session):
            self.read_again_wanted.emit(what)
        elif what:
            exclusions = list(self._review.exclusions)
            self.comparison_wanted.emit(past.session.id, self._review.moments, exclusions, what)
        else:
            self.show_nothing()
            self._card.hint.setText("")
