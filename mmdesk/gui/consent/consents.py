"""Consent in the window: the chip in the status line, and the window of a session's consents."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.consents import WITHOUT_MEDIA, Consent, Purpose
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import SessionSummary
from mmdesk.core.shown_names import shown
from mmdesk.gui.consent.chip import ConsentChip
from mmdesk.gui.consent.consent_window import ConsentWindow
from mmdesk.gui.consent.recording_consent import RecordingConsent
from mmdesk.gui.past.session_row import source_of, title_of
from mmdesk.gui.shown import Shown

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class Consents(QObject):
    """Knows what was noted in the session that is shown. Nothing is noted that nobody said."""

    told_wanted = Signal(str)  # the session's id
    noted = Signal(object)  # Consent

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._people: list[NamedPerson] = []
        self._seen = 0  # at once, in the session that is shown
        self.chip = ConsentChip(lambda: self._purposes)
        window.status.add(self.chip)
        self.recording = RecordingConsent(window)
        self.dialog = ConsentWindow(window)
        self.dialog.noted.connect(self.noted)
        self.dialog.withdrawn.connect(self._on_withdrawn)
        self.chip.everybody_agreed.connect(self._on_everybody)
        self.chip.agreed.connect(self._on_agreed)
        self.chip.window_wanted.connect(self.show_window)
        window.showing.changed.connect(self._on_shown)
        window.review.began.connect(self._on_other)
        window.past.list.consent_wanted.connect(self.show_of)
        window.closing.connect(self.dialog.close)

    @property
    def people(self) -> list[NamedPerson]:
        """Everybody who has a name."""
        return self._people

    @Slot()
    def keep_nothing(self) -> None:
        """There is no store: nothing can be noted."""
        self.chip.hide()

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self.chip.show()
        self.told_wanted.emit(self._window.verdicts.session_id)

    @Slot(str, list, list)
    def show_consents(self, session_id: str, consents: list[Consent], people: list[NamedPerson]) -> None:
        """What is noted in a session."""
        self.dialog.show_consents(session_id, consents, people)
        if session_id == self._window.verdicts.session_id:
            self._people = people
            self.chip.show_consents(consents, people, not self._window.is_away)
            if not self._window.is_away:
                self.recording.show_consents(session_id, consents)

    @Slot(str, object, list)
    def take_people(self, _session_id: str, _names: object, people: list[NamedPerson]) -> None:
        """Somebody was named, or forgotten."""
        self._people = people
        self.chip.show_people(people)

    @Slot(object, int)
    def show_exported(self, file: str, count: int) -> None:
        """The consents were written into a file."""
        self._window.status.mention(self.tr("{0} consents written to {1}").format(count, shown(file)))

    @Slot()
    def show_window(self) -> None:
        """Show the consents of the session that is looked at."""
        title = self.tr("In this session")
        self.dialog.begin(self._window.verdicts.session_id, title)
        self.told_wanted.emit(self._window.verdicts.session_id)

    @Slot(object)
    def show_of(self, summary: SessionSummary) -> None:
        """Show those of a session in the list."""
        self.dialog.begin(summary.session.id, f"{title_of(summary)}  ·  {source_of(summary)}")
        self.told_wanted.emit(summary.session.id)

    @Slot()
    def show_session_begun(self) -> None:
        """Another session is shown: nobody was seen in it yet."""
        self._on_other()

    @Slot()
    def _on_other(self) -> None:
        self._seen = 0
        self.chip.show_seen(0)
        if not self._window.is_away:
            self.recording.show_seen(0)
            self.recording.show_consents(self._window.verdicts.session_id, [])
        self.chip.show_consents([], self._people, not self._window.is_away)
        self.told_wanted.emit(self._window.verdicts.session_id)

    @Slot(object)
    def _on_shown(self, moment: Shown | None) -> None:
        there = sum(someone.is_there for someone in moment.people) if moment is not None else 0
        if there > self._seen:
            self._seen = there
            self.chip.show_seen(there)
            if not self._window.is_away:
                self.recording.show_seen(there)

    @Slot(str)
    def show_deleted(self, _session_id: str) -> None:
        """What a withdrawn consent covered is gone."""
        self._window.status.mention(self.tr("Withdrawn, and what it covered is deleted for good"))

    @Slot(object, bool)
    def _on_withdrawn(self, consent: Consent, delete: bool) -> None:
        """Who does not agree any more is looked at no longer, and not recorded."""
        if consent.session_id != self._id:
            return
        if delete and Purpose.READING in consent.purposes:
            self._window.text.field.clear()  # what was written there is of the session that goes
        if self._window.is_live:
            if Purpose.READING in consent.purposes:
                self._window.live_wanted.emit(False)
            elif Purpose.RECORDING in consent.purposes:
                self._window.controls.record.setChecked(False)
                words = self.tr("Recording stopped: {0} withdrew the consent to be recorded.")
                self._window.banners.tell("recording", words.format(consent.whose))

    @Slot()
    def _on_everybody(self) -> None:
        self._note(Consent(self._id, who=self.tr("everybody who was there"), purposes=self._purposes))

    @Slot(str)
    def _on_agreed(self, person: str) -> None:
        self._note(Consent(self._id, person=person, purposes=self._purposes))

    def _note(self, consent: Consent) -> None:
        self.noted.emit(consent)
        self._window.status.mention(self.tr("Noted"))

    @property
    def _id(self) -> str:
        return self._window.verdicts.session_id

    @property
    def _purposes(self) -> tuple[Purpose, ...]:
        is_recorded = self._window.controls.record.isChecked()
        return (*WITHOUT_MEDIA, Purpose.RECORDING) if is_recorded else WITHOUT_MEDIA
