"""What the user said last, as long as it stands: it can be put right without being looked for."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot

from mmdesk.core.feedback import Feedback
from mmdesk.gui.edits import Edits

FRESH_MS = 6000  # as long as the note stands that says it


class LastSaid(QObject):
    """Follows what becomes of the last decision's verdicts by undo and redo, until it is stale."""

    def __init__(self, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._about: set[tuple[object, ...]] = set()  # moments with whose and which opinion on them
        self._standing: dict[str, Feedback] = {}  # by id
        self._timer = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._timer.timeout.connect(self.forget)
        edits.verdicts_changed.connect(self._on_changed)

    @property
    def verdicts(self) -> list[Feedback]:
        """Those that stand, in the order of giving."""
        return list(self._standing.values())

    def begin(self, verdicts: Iterable[Feedback]) -> None:
        """The user says this; the verdicts come with the edit that gives them."""
        self._about = {_about(one) for one in verdicts}
        self._standing = {}
        self._timer.start()

    @Slot()
    def forget(self) -> None:
        """It was said some time ago."""
        self._about, self._standing = set(), {}

    @Slot(list, list)
    def _on_changed(self, given: list[Feedback], gone: list[str]) -> None:
        for one in gone:
            self._standing.pop(one, None)
        for feedback in given:
            if _about(feedback) in self._about:
                self._standing[feedback.id] = feedback


def _about(feedback: Feedback) -> tuple[object, ...]:
    return feedback.moment_id, feedback.modality, feedback.person
