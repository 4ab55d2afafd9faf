"""The sentence of the learning panel: what was last told of a lesson, and what is so while nothing was."""

from mmdesk.gui.access.announcing import announce
from mmdesk.gui.few_lines import FewLines
from mmdesk.gui.plain_text import plain_tip


class LessonSentence(FewLines):
    """Shows as many lines as find room; the tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gate_sentence")
        self._rests = True

    def say(self, words: str, whole: str = "") -> None:
        """Tell this from now on, also to a screen reader; `whole` says more of it."""
        self._rests = False
        if words != self.text():
            announce(self, words)
        self._show(words, whole or words)

    def take_back(self, words: str) -> None:
        """This is not so any more; whatever else was told stays."""
        if self.text() == words:
            self._rests = True

    def rest(self, good_start: int) -> None:
        """While nothing was told: what it learns from; 0, or how many verdicts would be better than so few.

        No screen reader need hear of it.
        """
        if not self._rests:
            return
        words = self.tr("Your corrections are what it learns from.")
        if good_start:
            words = self.tr("More verdicts teach better: {0} are a good start.").format(good_start)
        self._show(words, words)

    def _show(self, words: str, whole: str) -> None:
        self.setText(words)
        self.setToolTip(plain_tip(whole))
