"""The keys of the review. They act while a review is open only; in a text field they are letters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

from mmdesk.gui.review.lane_speech import LaneSpeech

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Key:
    """What a key does, in words, and in fact."""

    keys: tuple[str, ...]  # any of these; the first is the one that is named
    words: str  # empty: they are those of the key before it
    act: Callable[[], None]
    leads: bool = True  # somewhere in the lanes, which a screen reader then says


def keys_of(window: "MainWindow") -> list[Key]:
    """Every key of the review, in the order in which the help names them."""
    moves, ask, area, review = window.moves, window.ask_review, window.timeline.area, window.review
    say = lambda words: QCoreApplication.translate("ReviewKeys", words)  # noqa: E731
    return [
        Key(("Left",), say("One moment back, or on"), lambda: moves.step(-1)),
        Key(("Right",), "", lambda: moves.step(1)),
        Key(("Ctrl+Left",), say("Five seconds back, or on"), lambda: moves.skip(-5.0)),
        Key(("Ctrl+Right",), "", lambda: moves.skip(5.0)),
        Key(("Home",), say("To the beginning, or the end"), lambda: moves.to_end(-1)),
        Key(("End",), "", lambda: moves.to_end(1)),
        Key((",",), say("One picture back, or on"), lambda: review.step(-1)),
        Key((".",), "", lambda: review.step(1)),
        Key(("N",), say("To the next change of emotion, or the one before"), lambda: moves.to_change(1)),
        Key(("Shift+N",), "", lambda: moves.to_change(-1)),
        Key(("U",), say("To the next that is not sure, or the one before"), lambda: moves.to_unsure(1)),
        Key(("Shift+U",), "", lambda: moves.to_unsure(-1)),
        Key(("D",), say("To the next disagreement, or the one before"), lambda: moves.to_disagreement(1)),
        Key(("Shift+D",), "", lambda: moves.to_disagreement(-1)),
        Key(("C",), say("To the next difference from the other reading"), lambda: moves.to_difference(1)),
        Key(("Shift+C",), "", lambda: moves.to_difference(-1)),
        Key(("F",), say("To the next mark, or the one before"), lambda: moves.to_mark(1)),
        Key(("Shift+F",), "", lambda: moves.to_mark(-1)),
        Key(("L",), say("Judge the next lane, or the one before"), lambda: moves.to_lane(1)),
        Key(("Shift+L",), "", lambda: moves.to_lane(-1)),
        Key(("Shift+Left",), say("Select back, or on"), lambda: moves.step(-1, extends=True)),
        Key(("Shift+Right",), "", lambda: moves.step(1, extends=True)),
        Key(("X",), say("Leave the selection out, or take it in again"), ask.toggle_exclusion),
        Key(("+", "=", "Ctrl++", "Ctrl+="), say("Closer, or farther"), area.zoom_in),
        Key(("-", "Ctrl+-"), "", area.zoom_out),
        Key(("Ctrl+0",), say("All of it"), area.lanes.show_whole),
        Key(("Ctrl+E",), say("Export"), window.timeline.export_button.click, False),
    ]


class ReviewKeys:
    """Switches the keys on with a review, and off with it."""

    def __init__(self, window: "MainWindow") -> None:
        self._shortcuts: list[QShortcut] = []
        self.speech = LaneSpeech(window.timeline.area.lanes, window.announcer, window)
        for key in keys_of(window):
            for written in key.keys:
                shortcut = QShortcut(QKeySequence(written), window)
                shortcut.activated.connect(key.act)
                if key.leads:
                    shortcut.activated.connect(self.speech.say_soon)
                self._shortcuts.append(shortcut)
        self.set_on(False)

    def set_on(self, on: bool) -> None:
        """Whether they act."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)
