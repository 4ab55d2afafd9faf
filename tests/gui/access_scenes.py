"""Every window, dialog and menu of the program with something in it, to be walked through."""

import importlib
import pkgutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from past_fakes import NOON, a_past_session, a_summary
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QToolButton
from remembered import a_verdict
from review_fakes import open_review, read
from test_about import ABOUT
from test_asking_panel import questions, seen
from test_drift_window import BASE, WORSE
from test_kept_window import kept_now
from test_why_panel import an_explanation
from window_fakes import peak

import mmdesk.gui
from mmdesk.core.consents import Consent, How
from mmdesk.core.emotions import Emotion
from mmdesk.core.fault_reports import FaultReport
from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.predictions import Box, Face
from mmdesk.core.profiles import Profile, ProfileNow
from mmdesk.core.questions import Queue
from mmdesk.core.refused import Refused
from mmdesk.core.retention import Policy
from mmdesk.core.sessions import Mark, Recording, Session
from mmdesk.core.settings_file import Change, Proposal
from mmdesk.core.verdict_list import Lesson, VerdictLine
from mmdesk.core.versions import Version
from mmdesk.gui.about.about_dialog import AboutDialog
from mmdesk.gui.consent.forget_person import ForgetPerson
from mmdesk.gui.consent.retention_window import RetentionWindow
from mmdesk.gui.devices.source_dialog import SourceDialog
from mmdesk.gui.fault_dialog import FaultDialog
from mmdesk.gui.finishing import FinishingNote
from mmdesk.gui.guide.guide_window import GuideWindow
from mmdesk.gui.language_menu import LanguageMenu
from mmdesk.gui.passphrase.converting_dialog import ConvertingDialog
from mmdesk.gui.passphrase.lock_dialog import LockDialog
from mmdesk.gui.passphrase.unlock_dialog import UnlockDialog
from mmdesk.gui.past.export_dialog import ExportDialog
from mmdesk.gui.preferences.import_preview import ImportPreview
from mmdesk.gui.privacy.kept_window import KeptWindow
from mmdesk.gui.profiles.choice_page import ChoicePage
from mmdesk.gui.profiles.profile_chip import ProfileChip
from mmdesk.gui.profiles.profiles_window import ProfilesWindow
from mmdesk.gui.restore_dialog import RestoreDialog
from mmdesk.settings import Settings

ADA = NamedPerson("Ada", id="ada")


def scenes(window, see):
    """Name, and the widget that is shown: one after the other, each closed before the next."""
    met = set()
    for make in (_live, _dialogs, _review):
        for name, widget in make(window, see):
            met.add(type(widget))
            if not widget.isVisible():
                widget.show()
            yield name, widget
            if widget is not window:
                widget.close()
    for kind in sorted(kinds() - met, key=lambda kind: kind.__name__):  # as it is when nothing is in it
        widget = kind(window)
        widget.show()
        yield kind.__name__, widget
        widget.close()


def kinds():
    """All kinds of dialogs and menus there are in the window's room."""
    for module in pkgutil.walk_packages(mmdesk.gui.__path__, "mmdesk.gui."):
        importlib.import_module(module.name)
    found, queue = set(), [QDialog, QMenu]
    while queue:
        for kind in queue.pop().__subclasses__():
            queue.append(kind)
            if kind.__module__.startswith("mmdesk.") and not kind.__subclasses__():
                found.add(kind)
    return found


def _live(window, see):
    window.banners.tell("camera", "The camera is frozen.", "Pull it out and put it in.")
    yield "window, nothing yet", window
    window.banners.clear("camera")
    people = tuple(
        Face(Box(10 + 60 * one, 20, 50, 50), 1.0, one + 1, peak(emotion))
        for one, emotion in enumerate((Emotion.ANGER, Emotion.FEAR))
    )
    window.learning.show_versions(
        [Version(1, Path("/"), 0, NOON, 12, "Better."), Version(0, Path("/"), None, None, 0)], 1
    )
    window.learning.show_waiting(12)
    for place in range(4):
        moment, prediction = see(end_s=1.0 + place, modalities=(Modality.FACE, Modality.VOICE))
        prediction = replace(prediction, faces=people, person=1)
        window.show_prediction(moment, prediction)
    window.verdicts.name(Emotion.FEAR)
    window.verdicts.session_id = "s"
    window.marks.mark_now()
    yield "window, live", window
    window.timeline.note.close()
    window.learning.show_starting()
    window.learning.show_started(12)
    window.banners.tell("version", "Version 2 is ready.", "", [("Use it", window.files.show)])
    yield "window, learning", window
    window.learning.show_ended()
    window.banners.clear("version")
    window.verdict_menu.ask_of_emotion(Emotion.FEAR, QPoint(300, 300))
    yield "menu of a verdict", window.verdict_menu
    for name, menu in menus_of(window).items():
        menu.popup(QPoint(300, 100))
        yield f"menu {name}", menu
    window.why.ask()
    window.why.show_explanation(moment.id, an_explanation(moment))
    yield "why", window.why
    window.naming.popup.ask("Who is person 1?", [ADA, NamedPerson("Ben", id="ben")], ADA, QPoint(300, 200))
    yield "naming", window.naming.popup


def menus_of(window):
    """The menus that hang on buttons of the window."""
    return {
        "more": window.more.entries,
        "recent": window.recent.menu,
        "consent": window.consents.chip.entries,
        "by itself": window.learning.by_itself.menu(),
        "versions": window.learning.versions.findChild(QToolButton, "share_versions").menu(),
        "language": LanguageMenu("en", window),
        "change": window.all_verdicts.list.menu,
    }


def _dialogs(window, see):
    window.is_live = False
    window.past.show_list()
    window.past.list.show_sessions([a_summary(0, verdicts=2, marks=1), a_summary(1, "/clips/talk.mp4")])
    window.past.list.delete_button.click()
    yield "sessions", window.past.list
    window.files.show_jobs(
        [
            FileJob(Session("/clips/talk.mp4", NOON, id="f0"), JobState.READING, 10.0, 20.0),
            FileJob(Session("/clips/b.mp4", NOON, id="f1"), JobState.FAILED, message="It is damaged."),
        ]
    )
    window.show_files()
    yield "files", window.files
    lesson = HeldLesson(Cause.ENOUGH, Outcome.REFUSED, 12, "No better.", at=NOON)
    window.drift.show_all([lesson], [BASE, WORSE], 1)
    window.drift.show()
    yield "how it is doing", window.drift
    listed = window.all_verdicts.list
    window.all_verdicts.show()
    listed.model.show_numbers([2, 1])
    listed.model.show_lines(
        [VerdictLine(n, a_verdict(n), "/a.mp4", NOON, 1.0, "", Lesson.LEARNED) for n in (1, 2)]
    )
    yield "verdicts", listed
    listed.filter.field.setText("anger")
    window.all_verdicts.show()
    yield "verdicts, looked for", listed
    window.consents.show_window()
    mine = Consent("s", how=How.STANDING, id="mine")
    window.consents.show_consents("s", [mine], [ADA])
    yield "consent", window.consents.dialog
    window.notice.dialog.begin("")
    yield "notice", window.notice.dialog
    window.ask_review.show_help()
    yield "keys", window.ask_review.help
    panel = window.asking.panel
    window.asking.media_wanted.connect(lambda one: window.asking.take_media(one, seen(one)))
    window.learning.ask_button.click()
    window.asking.take_queue(Queue(questions(), 1, 1))
    yield "ask me", panel
    window.asking.end()
    yield from _settings(window)
    yield from _made(window)


def _settings(window):
    preferences, settings = window.preferences, Settings()
    settings.update({"learn_after": 50, "figures": False, "language": "de"})
    preferences.show_spoken("en")
    preferences.show_locked(False)
    preferences.begin()
    preferences.show_values(settings.get, False)
    preferences.say("3 settings are changed.", can_undo=True)
    yield "settings", preferences
    preferences.begin()
    preferences.page.verticalScrollBar().setValue(10_000)
    yield "settings, further down", preferences
    preferences.begin()
    preferences.search.setText("submarine")
    yield "settings, nothing found", preferences
    proposal = Proposal((Change("figures", True, False),), (Refused("x", 1), Refused("learn_after", 1)))
    yield "import of settings", ImportPreview(proposal, "/a/mine.json", window)


def _made(window):
    """Those that are made by whoever shows them."""
    about = AboutDialog(window)
    about.begin()
    about.show_about(ABOUT)
    yield "about", about
    about.search.setText("bsd")
    yield "about, looked for", about
    guide = GuideWindow(window)
    guide.show_text("# How\n\n## One\n\nWords.\n\n## Two\n\nOther words.")
    guide.begin()
    guide.search.setText("submarine")
    yield "guide, nothing found", guide
    kept = KeptWindow(window)
    kept.show_kept(kept_now(recordings=2, logs=1))
    yield "kept", kept
    for place in range(1, kept.tabs.count()):
        kept.tabs.setCurrentIndex(place)
        yield f"kept, page {place + 1}", kept
    for asks in (False, True):
        retention = RetentionWindow(window)
        retention.begin(Policy(30, 7), asks_for_everything=asks)
        yield "forget everything" if asks else "retention", retention
    person = ForgetPerson(window)
    person.begin([ADA])
    yield "forget a person", person
    for locked in (False, True):
        lock = LockDialog(window)
        lock.begin(locked)
        yield "lock" if not locked else "passphrase", lock
    lock = LockDialog(window)
    lock.begin(False)
    lock.show_recovery_key("AAAA-BBBB-CCCC")
    yield "recovery key", lock
    unlock = UnlockDialog("/home/me/mmdesk", False)
    unlock.show_trouble("That is not it.", "Try again.")
    yield "unlock", unlock
    yield "converting", ConvertingDialog(True, window)
    yield "source", SourceDialog("Camera", window)
    yield from _profiles(window)
    past = a_past_session(recordings=(Recording("s0", "/clips/a.mp4", 0.0),))
    yield "export", ExportDialog(past, window)
    restore = RestoreDialog(window)
    restore.ask([("/a", "Yesterday, 12 verdicts"), ("/b", "Last week")])
    yield "restore", restore
    finishing = FinishingNote(window)
    finishing.begin(locks=True, exports=True)
    yield "finishing", finishing
    fault = FaultDialog(window, lambda: 100.0)
    fault.open_report(FaultReport("k", "ZeroDivisionError", "Trace", "", datetime.now(UTC)))
    yield "fault", fault


def _profiles(window):
    """The list, its two kinds of questions, and the choice at the start; with the button at the foot."""
    chip = ProfileChip()
    window.status.add(chip)
    chip.show_name("Ada")
    yield "window, of a profile", window
    chip.hide()
    listed = [
        ProfileNow(Profile("default", "", Path("/a")), True, True, 12_000_000, NOON),
        ProfileNow(Profile("ada", "Ada", Path("/b"))),
        ProfileNow(Profile("ben", "Ben", Path("/c")), is_there=False),
    ]
    for asks_by in ("", "new_button", "delete_button"):
        profiles = ProfilesWindow(window)
        profiles.begin("default")
        profiles.show_profiles(listed, True, "ada")
        if asks_by:
            getattr(profiles, asks_by).click()
            profiles.show_trouble("There is a profile Ada already.", "Choose another name.")
        yield f"profiles {asks_by}".strip(), profiles
    choice = ChoicePage()
    choice.show_profiles(listed, "ada", True, "The folder of Ben is missing: /c.")
    yield "choice of a profile", choice


def _review(window, see):
    window.is_live = False
    moments = read("nnhhh.aaas", voice="nnhhssaaas", people={1: "nnhhhaaaas", 2: "ssssssssss"})
    source = "/clips/talk.mp4"
    open_review(
        window,
        moments,
        10.0,
        source=source,
        recordings=(Recording("s0", source, 0.0),),
        marks=(Mark("s0", 3.0, "here"),),
    )
    window.review.go_to(6.0)
    window.timeline.area.zoom_in()
    yield "review", window
    lanes = window.timeline.area.lanes
    lanes.select((2.0, 4.0))
    window.ask_review.menu.ask("Answer, 0:02–0:04", False, True, QPoint(300, 300))
    yield "menu of a range", window.ask_review.menu
