"""Recording without anybody's noted consent to it: what the window says, and the next step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mmdesk.core.consents import WITHOUT_MEDIA, Consent, Purpose
from mmdesk.gui.consent.notice import OTHERS

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_BANNER = "recording_consent"
_ALL = (*WITHOUT_MEDIA, Purpose.RECORDING)


class RecordingConsent(QObject):
    """Who records themselves alone is told nothing; who records others is. What was withdrawn holds."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._record = window, window.controls.record
        self._session_id = ""
        self._consents: list[Consent] = []
        self._seen = 0
        self._is_told = self._is_refused = False
        self._record.may_begin = self.may_begin
        self._record.refused.connect(self._on_refused)
        self._record.wanted.connect(self._on_wanted)

    def may_begin(self) -> bool:
        """Whether nobody has withdrawn the only consent to be recorded that there was."""
        for_it = [one for one in self._consents if Purpose.RECORDING in one.purposes]
        return not for_it or any(one.holds for one in for_it)

    def show_consents(self, session_id: str, consents: list[Consent]) -> None:
        """What is noted in the session that is live."""
        self._session_id, self._consents = session_id, consents
        if self._is_agreed or (self._is_refused and self.may_begin()):
            self._clear()
        self._look()

    def show_seen(self, count: int) -> None:
        """So many people were in the picture at once."""
        self._seen = count
        self._look()

    @property
    def _is_agreed(self) -> bool:
        return any(one.holds and Purpose.RECORDING in one.purposes for one in self._consents)

    def _look(self) -> None:
        others = self._window.notice.answer == OTHERS or self._seen > 1
        if self._record.isChecked() and others and not self._is_agreed and not self._is_told:
            words = self.tr("Others may be recorded now, and nobody’s consent to that is noted.")
            self._tell(words, self.tr("Ask them, or press Record again to stop."))

    def _tell(self, words: str, hint: str) -> None:
        self._is_told = True
        choices = (
            (self.tr("Everybody agreed"), self._on_everybody),
            (self.tr("Note who…"), self._window.consents.show_window),
        )
        self._window.banners.tell(_BANNER, words, hint, choices)

    def _clear(self) -> None:
        self._is_refused = False
        self._window.banners.clear(_BANNER)

    @Slot(bool)
    def _on_wanted(self, on: bool) -> None:
        self._is_told = False
        self._clear()
        if on:
            self._look()

    @Slot()
    def _on_refused(self) -> None:
        gone = next(one for one in self._consents if Purpose.RECORDING in one.purposes)
        words = self.tr("Not recorded: {0} withdrew the consent to be recorded.").format(gone.whose)
        self._is_refused = True
        self._tell(words, self.tr("Note whoever agrees again, and press Record."))

    @Slot()
    def _on_everybody(self) -> None:
        begins = self._is_refused
        who = self.tr("everybody who was there")
        self._clear()
        self._window.consents.noted.emit(Consent(self._session_id, who=who, purposes=_ALL))
        if begins:
            self._record.setChecked(True)
