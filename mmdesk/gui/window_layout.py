"""Where the window's parts lie."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from mmdesk.gui.banners import Banners
from mmdesk.gui.control_bar import ControlBar
from mmdesk.gui.roomy import Least, Roomy
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.timeline.timeline_card import TimelineCard

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_LIVE_LEAST, _LIVE_MOST = 164, 280  # pixels of the live timeline's card
_REVIEW_LEAST = 200
_LIVE_SHARE = 4 / 14
_LOW_PX = 700  # a screen's height that has no room for more than the least


class Halves(QSplitter):
    """The picture with what is said of it above, the timeline or the lanes below.

    While a review is open the user can drag the line between them.
    """

    share_changed = Signal(float)  # of the height that the review's lanes have, 0 to 1

    def __init__(self, upper: QWidget, lower: TimelineCard) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("halves")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GRID + 4)
        self._lower = lower
        self._share = 0.44
        self._in_review = self._has_banners = False
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(0, 10)
        self.setStretchFactor(1, 4)
        self.splitterMoved.connect(self._on_moved)
        self.show_review(False)

    def set_share(self, share: float) -> None:
        """How much of the height a review's lanes get."""
        self._share = min(0.8, max(0.2, share))
        if self._in_review:
            self._divide(self._share)

    def show_review(self, on: bool) -> None:
        """More room for the lanes of a review, as much as the user gave them last."""
        self._in_review = on
        self._give_way()
        self._lower.setMinimumHeight(px(_REVIEW_LEAST if on and not self._is_low else _LIVE_LEAST))
        self._lower.setMaximumHeight(16_777_215 if on else px(_LIVE_MOST))
        self.handle(1).setEnabled(on)
        self._lower.save_height(on and self._is_low)
        self._divide(self._share if on else _LIVE_SHARE)

    @Slot(bool)
    def make_room(self, on: bool) -> None:
        """There are banners, or no more: on a low screen the live timeline gives way."""
        self._has_banners = on
        self._give_way()

    def _give_way(self) -> None:
        self._lower.setHidden(self._is_low and self._has_banners and not self._in_review)
        # At once, or the window grows before it is told that it need not.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest)

    @property
    def _is_low(self) -> bool:
        return self.screen().availableSize().height() < _LOW_PX

    def _divide(self, share: float) -> None:
        whole = max(1, self.height() - self.handleWidth())
        self.setSizes([round(whole * (1 - share)), round(whole * share)])

    @Slot(int, int)
    def _on_moved(self, _at: int, _number: int) -> None:
        upper, lower = self.sizes()
        self._share = lower / max(1, upper + lower)
        self.share_changed.emit(self._share)


class Head(QWidget):
    """The controls, and below them the banners.

    A review's lanes need the height: while one is open, banners take the place of the devices, which are
    for live.
    """

    def __init__(self, controls: ControlBar, banners: Banners) -> None:
        super().__init__()
        self.setObjectName("head")
        self._controls, self._banners = controls, banners
        self._in_review = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID + 4)
        self._layout.addWidget(controls)
        self._layout.addWidget(banners)
        banners.filled.connect(self._on_filled)

    def show_review(self, on: bool) -> None:
        """Whether a review is open."""
        self._in_review = on
        middle = self._controls.middle.layout()
        into = middle if on else self._layout
        assert into is not None
        self._controls.devices.hide()  # side by side with banners they would widen the window for good
        into.addWidget(self._banners)
        self._banners.setVisible(bool(self._banners.texts))  # a widget that moves is hidden for a moment
        self._on_filled(bool(self._banners.texts))

    @Slot(bool)
    def _on_filled(self, is_filled: bool) -> None:
        self._controls.devices.setVisible(not (self._in_review and is_filled))


def lay_out(window: "MainWindow") -> tuple[Head, Halves]:
    """Controls and banners above; picture, answer and learning side by side; the timeline below."""
    whole = Least()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 0)
    layout.setSpacing(0)
    halves = Halves(_side_by_side(window), window.timeline)
    head = Head(window.controls, window.banners)
    window.banners.filled.connect(halves.make_room)
    layout.addWidget(head)
    layout.addSpacing(GRID + 4)
    layout.addWidget(halves, 1)
    layout.addSpacing(4)  # what is clicked at the foot is higher than it looks
    layout.addWidget(window.status)
    place = Roomy(whole, "whole")
    place.needs_all_at_first = True
    window.setCentralWidget(place)
    return head, halves


def _side_by_side(window: "MainWindow") -> QWidget:
    left = QVBoxLayout()
    left.setSpacing(GRID)
    left.addWidget(window.view, 1)
    left.addWidget(window.people)
    left.addWidget(window.text)
    right = QVBoxLayout()
    right.setSpacing(GRID)
    right.addWidget(window.opinions)
    right.addWidget(window.learning, 1)
    whole = QWidget()
    upper = QHBoxLayout(whole)
    upper.setContentsMargins(0, 0, 0, 0)
    upper.setSpacing(2 * GRID)
    upper.addLayout(left, 10)
    upper.addWidget(window.answer, 7)
    upper.addLayout(right, 6)
    scaled(window.answer.setMinimumWidth, 328)
    scaled(window.answer.setMaximumWidth, 480)
    for card in (window.opinions, window.learning):
        scaled(card.setMinimumWidth, 292)
        scaled(card.setMaximumWidth, 400)
    return whole
