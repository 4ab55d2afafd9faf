"""How long things are kept, and forgetting everything: between the window, the settings and the store."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.app.keeping import Keeping
from mmdesk.app.preferences import Preferences
from mmdesk.app.shared import Shared
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.retention import Going, Policy
from mmdesk.core.settings_file import KEEPING
from mmdesk.gui.consent.forget_person import ForgetPerson
from mmdesk.gui.consent.retention_window import RetentionWindow, going_words
from mmdesk.gui.times import day_and_time

_FIRST_LOOK_MS = 20_000  # after the start: what the user came for goes first


class Retention(QObject):
    """What is set stands in the settings. After everything was forgotten the window closes: what it still
    shows and remembers goes with it."""

    everything_begun = Signal()  # nothing may be read any more
    deleting = Signal()  # which may take long
    _used = Signal(object)  # Policy
    _begun_with = Signal(object, object)  # Policy, datetime | None
    _clock_is_right = Signal()
    _spared = Signal(str)
    _people_wanted = Signal(str)  # the id of the session that is shown
    _everything = Signal()

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, window = shared, shared.window
        worker = self._worker = keeping.retention
        self.window = RetentionWindow(window)
        self.person = ForgetPerson(window)
        self.person.wanted.connect(worker.forget_person)
        worker.person_gone.connect(self._on_person_gone)
        worker.verdicts_gone.connect(window.edits.show_erased)
        self._people_wanted.connect(keeping.people.tell)
        window.more.add("retention", self.tr("How long things are kept…"), self.begin)
        window.more.add("forget_person", self.tr("Forget a person…"), self._on_forget_person)
        window.more.add("forget_everything", self.tr("Forget everything…"), self._on_forget)
        self.is_deleting = False
        worker.begun.connect(self._on_begun)
        worker.ended.connect(self._on_ended)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._first.timeout.connect(self._on_first)
        self.window.preview_wanted.connect(worker.preview)
        self.window.chosen.connect(self._on_chosen)
        self.window.everything_wanted.connect(self._on_everything)
        worker.previewed.connect(self.window.show_preview)
        worker.failed.connect(self.window.show_failed)
        worker.failed.connect(window.troubles.show_store)
        worker.due.connect(self._on_due)
        worker.gone.connect(self._on_gone)
        worker.everything_gone.connect(self._on_everything_gone)
        self._used.connect(worker.use)
        self._begun_with.connect(worker.begin_with)
        self._clock_is_right.connect(worker.trust_clock)
        worker.clock_trusted.connect(self._on_clock_trusted)
        worker.clock_doubted.connect(self._on_clock_doubted)
        self._spared.connect(worker.spare)
        self._everything.connect(worker.forget_everything)
        window.review.began.connect(self._on_looked_at)
        shared.settings_changes.changed.connect(self._on_settings_changed)
        window.review.closed.connect(self._on_looked_at)

    @Slot()
    def start(self) -> None:
        """What is too old goes, once there is time for it."""
        if self._policy.is_on:
            self._first.start()

    def foretell_to(self, preferences: Preferences) -> None:
        """From the settings one comes here, and before settings are imported one sees what goes by them."""
        preferences.keeping_wanted.connect(self.begin)
        preferences.going_wanted.connect(self._worker.preview)
        self._worker.previewed.connect(preferences.window.show_going)

    @Slot()
    def begin(self) -> None:
        """Show how long things are kept."""
        self.window.begin(self._policy)

    @property
    def _policy(self) -> Policy:
        settings = self._shared.settings
        sessions, recordings = settings.number("keep_sessions_days"), settings.number("keep_recordings_days")
        return Policy(int(sessions), int(recordings), settings.number("keep_gb"))

    @Slot()
    def _on_begun(self) -> None:
        self.is_deleting = True
        self.deleting.emit()

    @Slot()
    def _on_ended(self) -> None:
        self.is_deleting = False

    @Slot()
    def _on_first(self) -> None:
        self._begun_with.emit(self._policy, _as_instant(str(self._shared.settings.get("clock_seen"))))

    @Slot(object)
    def _on_clock_trusted(self, now: datetime) -> None:
        self._shared.window.banners.clear("clock")
        self._shared.settings.set("clock_seen", now.isoformat(timespec="seconds"))

    @Slot(object, object)
    def _on_clock_doubted(self, before: datetime, now: datetime) -> None:
        words = self.tr("The clock says {0}. The last time that things went by age was {1}.")
        hint = self.tr("Nothing goes by age until you say that the clock is right.")
        choices = ((self.tr("It is right"), self._clock_is_right.emit),)
        words = words.format(day_and_time(now), day_and_time(before))
        self._shared.window.banners.tell("clock", words, hint, choices, stays=True)

    @Slot()
    def _on_forget(self) -> None:
        self.window.begin(self._policy, asks_for_everything=True)

    @Slot()
    def _on_forget_person(self) -> None:
        self.person.begin(self._shared.window.consents.people)

    @Slot(object)
    def _on_person_gone(self, person: NamedPerson) -> None:
        window = self._shared.window
        window.status.mention(self.tr("{0} is forgotten.").format(person.name))
        self._people_wanted.emit(window.verdicts.session_id)
        window.consents.told_wanted.emit(window.verdicts.session_id)

    @Slot(object)
    def _on_chosen(self, policy: Policy) -> None:
        values = (policy.sessions_days, policy.recordings_days, policy.most_gb)
        if policy == self._policy:
            self._use(policy)
        else:  # which comes back as a change
            self._shared.settings.update(dict(zip(KEEPING, values, strict=True)))

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if names.intersection(KEEPING):
            self._use(self._policy)

    def _use(self, policy: Policy) -> None:
        self._first.stop()
        self._shared.window.banners.clear("retention")
        self._used.emit(policy)

    @Slot(object)
    def _on_due(self, going: Going) -> None:
        words = self.tr("In a minute go, by what you set: {0}.").format(going_words(going))
        hint = self.tr("To keep it, change How long things are kept… (⋮).")
        self._shared.window.banners.tell("retention", words, hint)

    @Slot(object)
    def _on_gone(self, going: Going) -> None:
        self._shared.window.banners.clear("retention")
        if going.is_anything:
            words = self.tr("Gone by age or size: {0}").format(going_words(going))
            self._shared.window.status.say(words)

    @Slot()
    def _on_looked_at(self) -> None:
        past = self._shared.window.review.session
        self._spared.emit(past.session.id if past is not None else "")

    @Slot()
    def _on_everything(self) -> None:
        window = self._shared.window
        if window.is_live:
            window.live_wanted.emit(False)
        window.show_live_view()
        self.everything_begun.emit()
        self._everything.emit()

    @Slot()
    def _on_everything_gone(self) -> None:
        self.window.accept()
        self._shared.settings.follow()
        self._shared.window.close()


def _as_instant(text: str) -> datetime | None:
    """None for what is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
