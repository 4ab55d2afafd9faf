"""The question before a session is deleted: what would be gone."""

from PySide6.QtWidgets import QWidget

from mmdesk.core.sessions import SessionSummary
from mmdesk.gui.listed import listed
from mmdesk.gui.past.session_row import title_of
from mmdesk.gui.question import Question


class DeleteQuestion(Question):
    """Whether a session may really be deleted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("delete_question", "delete_for_good", "keep_session", parent)
        self.yes_button.setText(self.tr("Delete for good"))
        self.no_button.setText(self.tr("Keep"))

    def ask(self, summary: SessionSummary) -> None:
        """Say what would be gone."""
        what = [] if summary.session.is_shared else [self.tr("its timeline")]
        if summary.marks:
            what.append(self.tr("marks"))
        if summary.has_media and summary.session.is_live:
            what.append(self.tr("recording"))
        if summary.verdicts:
            what.append(self.tr("verdicts, and versions that learned from them"))
        words = self.tr("Delete the session of {0}? Gone will be {1}. The file itself stays.")
        if not summary.session.is_file:
            words = self.tr("Delete the session of {0}? Gone will be {1}.")
        self.put(words.format(title_of(summary), listed(what)))
