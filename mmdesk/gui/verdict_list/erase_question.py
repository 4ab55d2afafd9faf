"""Whether verdicts may really be erased."""

from PySide6.QtWidgets import QWidget

from mmdesk.gui.question import Question


class EraseQuestion(Question):
    """Says what would be gone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("erase_question", "erase_for_good", "keep_verdicts", parent)
        self.yes_button.setText(self.tr("Erase for good"))
        self.no_button.setText(self.tr("Keep"))

    def ask(self, count: int) -> None:
        """Whether so many may go."""
        words = self.tr("Erase 1 verdict for good? It cannot be brought back, and the versions that learned")
        if count > 1:
            words = self.tr(
                "Erase {0} verdicts for good? They cannot be brought back, and the versions that learned"
            )
            words = words.format(count)
        self.put(words + self.tr(" from it go too. So do all backups."))
