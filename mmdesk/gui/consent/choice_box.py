"""A box of a few numbers, each in words, and one for no limit."""

from collections.abc import Callable, Sequence

from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.text_size import scaled


class ChoiceBox(NamedBox):
    """A few numbers to choose from, and 0 for no limit; one of the user's own is kept."""

    def __init__(self, name: str, words: str, none: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.name_it(words)
        scaled(self.setMinimumWidth, 180)
        self._say: Callable[[float], str] = str
        self.addItem(none, 0.0)

    @property
    def number(self) -> float:
        """What is chosen; 0 for no limit."""
        return float(self.currentData())

    def offer(self, numbers: Sequence[float], say: Callable[[float], str]) -> None:
        """Add these, each in words."""
        self._say = say
        for number in numbers:
            self.addItem(say(number), float(number))

    def choose(self, number: float) -> None:
        """Choose this one, which may be none of those that are offered."""
        place = self.findData(float(number))
        if place < 0:
            self.addItem(self._say(number), float(number))
            place = self.count() - 1
        self.setCurrentIndex(place)
