"""The notice, and consent in each session: between the window, the settings and the store."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.keeping import Keeping
from mmdesk.app.live import Live
from mmdesk.app.shared import Shared
from mmdesk.core.consents import instant
from mmdesk.core.sessions import Session
from mmdesk.gui.consent.notice import ME
from mmdesk.workers.consent_worker import ConsentWorker, since_text


class Consenting(QObject):
    """What the user answered stands in the settings; what was noted in a session, in the database."""

    _stands = Signal(object)  # datetime | None
    _live_begun = Signal(str)  # the session's id

    def __init__(self, shared: Shared, keeping: Keeping | None, live: Live, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._notice = shared, shared.window.notice
        self._notice.show_answer(shared.settings.text("live_people"))
        self._notice.answered.connect(self._on_answered)
        shared.window.more.add("notice", self.tr("Before you begin…"), self._notice.begin)
        if keeping is None:
            shared.window.consents.keep_nothing()
            return
        live.begun.connect(self._on_live_begun)
        shared.session.begun.connect(self._on_session_begun)
        self._connect(keeping.consents)
        keeping.people.told.connect(shared.window.consents.take_people)
        keeping.store.unusable.connect(shared.window.consents.keep_nothing)
        keeping.store.usable.connect(self._on_usable)
        keeping.consents.verdicts_gone.connect(shared.window.edits.show_erased)
        keeping.consents.erased.connect(shared.window.past.forget)
        keeping.consents.covered_gone.connect(shared.window.consents.show_deleted)

    @Slot()
    def start(self) -> None:
        """The first time, say what must be known before anything is looked at live."""
        if not self._notice.is_answered:
            self._notice.begin()
        self._tell_standing()

    def _connect(self, worker: ConsentWorker) -> None:
        consents, dialog = self._shared.window.consents, self._shared.window.consents.dialog
        self._stands.connect(worker.stand)
        self._live_begun.connect(worker.begin_live)
        consents.told_wanted.connect(worker.tell)
        consents.noted.connect(worker.note)
        dialog.covered_wanted.connect(worker.find_covered)
        dialog.withdrawn.connect(worker.withdraw)
        dialog.export_wanted.connect(worker.export)
        worker.told.connect(consents.show_consents)
        worker.covers.connect(dialog.show_covered)
        worker.exported.connect(consents.show_exported)
        worker.failed.connect(self._shared.window.troubles.show_store)

    @Slot(str)
    def _on_answered(self, answer: str) -> None:
        self._shared.settings.set("live_people", answer)
        self._shared.settings.set("live_people_at", instant())
        self._tell_standing()

    def _tell_standing(self) -> None:
        settings = self._shared.settings
        is_alone = settings.text("live_people") == ME
        self._stands.emit(since_text(settings.text("live_people_at")) if is_alone else None)

    @Slot()
    def _on_live_begun(self) -> None:
        self._live_begun.emit(self._shared.window.verdicts.session_id)

    @Slot()
    def _on_usable(self) -> None:
        """A restored database does not know yet that the user agreed to the session that goes on."""
        self._shared.window.consents.keep_again()
        if self._shared.window.is_live and not self._shared.window.is_away:
            self._on_live_begun()

    @Slot(object, float)
    def _on_session_begun(self, _session: Session, _began_at: float) -> None:
        self._shared.window.consents.show_session_begun()
