"""The choice of whom it is about: the person the user clicked, until that one has been away for too long."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.predictions import Prediction


class Choice(QObject):
    """At most one person is chosen; a second click on the same one gives the choice back."""

    changed = Signal(object)  # the number, or None: the nearest is followed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number: int | None = None
        self._is_followed = False  # predictions that were on their way at the click are about another

    @Slot(int)
    def pick(self, number: int) -> None:
        """The user clicked this person."""
        self._set(None if number == self.number else number)

    def take(self, prediction: Prediction) -> None:
        """See whether the predictions still follow the chosen person: who is forgotten is chosen no more."""
        if self.number is None:
            return
        if prediction.person == self.number:
            self._is_followed = True
        elif self._is_followed:
            self._set(None)

    @Slot()
    def clear(self) -> None:
        """Nobody is chosen: another session or file."""
        if self.number is not None:
            self._set(None)

    def _set(self, number: int | None) -> None:
        self.number, self._is_followed = number, False
        self.changed.emit(number)
