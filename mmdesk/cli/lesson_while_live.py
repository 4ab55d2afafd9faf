"""A lesson beside the live window, to see whether it makes the window late."""

from collections.abc import Sequence
from itertools import cycle, islice

from PySide6.QtCore import QObject, Slot

from mmdesk.app.program import Program
from mmdesk.cli.event_loop import Lateness, wait_until
from mmdesk.core.edits import Edit
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import verdict_on
from mmdesk.core.predictions import Prediction

VERDICTS = 100
_SAVE_DEADLINE_S = 20.0
_LESSON_DEADLINE_S = 180.0


def learning_lateness(program: Program, predictions: Sequence[Prediction]) -> tuple[list[float], str]:
    """Give 100 verdicts, learn from them as the button does, and note the window's delays meanwhile.

    Returns the delays in ms, and why there are none.
    """
    teaching = [prediction for prediction in predictions if prediction.opinions]
    if program.keeping is None or program.learning is None:
        return [], "There is no store to learn from."
    if not teaching:
        return [], "No prediction had a face, a voice or text to learn from."
    notes = _Notes()
    program.keeping.store.waiting_changed.connect(notes.take_waiting)
    program.keeping.store.failed.connect(notes.take_failure)
    program.learning.failed.connect(notes.take_failure)
    program.learning.ended.connect(notes.take_end)
    _give_verdicts(program, teaching)
    wait_until(lambda: notes.waiting >= VERDICTS or bool(notes.failure), _SAVE_DEADLINE_S)
    if notes.waiting < VERDICTS:
        return [], notes.failure or "The verdicts could not be saved."
    lateness = Lateness()
    lateness.start()
    program.window.learning.learn_wanted.emit()
    if not wait_until(lambda: notes.has_ended, _LESSON_DEADLINE_S):
        return [], f"Learning took more than {_LESSON_DEADLINE_S:.0f} s."
    return ([], notes.failure) if notes.failure else (lateness.stop(), "")


class _Notes(QObject):
    """What the store and the learning process said. Slots of a QObject run in its own thread."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0
        self.failure = ""
        self.has_ended = False

    @Slot(int)
    def take_waiting(self, verdicts: int) -> None:
        self.waiting = verdicts

    @Slot(str, str)
    def take_failure(self, message: str, hint: str) -> None:
        self.failure = f"{message} {hint}".strip()

    @Slot()
    def take_end(self) -> None:
        self.has_ended = True


def _give_verdicts(program: Program, predictions: Sequence[Prediction]) -> None:
    edits = program.window.edits
    for number, prediction in enumerate(islice(cycle(predictions), VERDICTS)):
        verdict = verdict_on(prediction, edits.session_id, EMOTIONS[number % len(EMOTIONS)])
        edits.push(Edit(edits.session_id, "", (verdict.id,)), [verdict])
