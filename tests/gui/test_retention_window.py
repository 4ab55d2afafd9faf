"""How long things are kept, in the window; and forgetting everything, after which it closes."""

from contextlib import closing

import pytest
from planted import MARK, files_with_marks, plant
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from remembered import a_verdict

from mmdesk.core.retention import Going, Policy
from mmdesk.gui.consent.retention_window import RetentionWindow
from mmdesk.paths import base_model_dir
from mmdesk.settings import Settings
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot, window):
    dialog = RetentionWindow(window)
    dialog.begin(Policy())
    return dialog


def test_what_would_go_is_said_with_numbers_before_it_is_used(qtbot, dialog):
    wanted, chosen = QSignalSpy(dialog.preview_wanted), QSignalSpy(dialog.chosen)
    dialog.sessions.choose(30)
    qtbot.waitUntil(lambda: wanted.count() == 1)
    assert wanted.at(0) == [Policy(30)]
    dialog.show_preview(Policy(30), Going(("a", "b"), (), 1, 1_200_000_000, 12, 2_000_000_000))
    for part in ("2 sessions", "12 verdicts", "1 recording", "1.2 GB", "2.0 GB"):
        assert part in dialog.words.text()
    assert chosen.count() == 0
    qtbot.mouseClick(dialog.use_button, LEFT)
    assert chosen.at(0) == [Policy(30)]


def test_a_late_answer_about_something_else_is_not_shown(dialog):
    dialog.show_preview(Policy(7), Going(("a",)))
    assert "1 session" not in dialog.words.text()


def test_a_number_of_the_users_own_stays(dialog):
    dialog.begin(Policy(45, 0, 2.5))
    assert dialog.policy == Policy(45, 0, 2.5)
    assert dialog.sessions.currentText() == "45 days"


def test_everything_is_asked_about_and_enter_keeps_it(qtbot, dialog):
    wanted = QSignalSpy(dialog.everything_wanted)
    qtbot.mouseClick(dialog.all_button, LEFT)
    assert dialog.question.isVisible()
    assert "no program can promise" in dialog.question.accessibleName()
    qtbot.keyClick(dialog.question.no_button, Qt.Key.Key_Space)
    assert (wanted.count(), dialog.question.isVisible(), dialog.isVisible()) == (0, False, True)


def test_the_policy_in_use_is_said_and_carried_out_but_what_is_open_stays(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    program = start(data_dir=data_dir)
    program.window.past.open("film")
    qtbot.waitUntil(lambda: program.window.review.is_open)
    program._retention._on_chosen(Policy(1))
    # Of three sessions the one that is looked at stays.
    qtbot.waitUntil(lambda: any("2 sessions" in words for words in program.window.banners.texts))
    program._retention._on_chosen(Policy())  # changed in time: nothing goes
    assert not any("2 sessions" in words for words in program.window.banners.texts)
    assert Settings.load(data_dir / "settings.json").get("keep_sessions_days") == 0
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert len(SessionStore(connection).list()) >= 3


def test_everything_is_forgotten_by_the_button_and_the_window_closes(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    program = start(data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: program.keeping.store.connection is not None)
    window.text_written.emit(f"I am glad, {MARK}")
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    window.past.open("film")
    qtbot.waitUntil(lambda: window.review.is_open)
    with qtbot.waitSignal(program.stopped):
        window.more.entry("forget_everything").trigger()
        qtbot.mouseClick(program._retention.window.question.yes_button, LEFT)
    assert files_with_marks(data_dir) == set()
    assert not (data_dir / "signing-key").exists()
    assert Settings.load(data_dir / "settings.json").get("appearance") == "dark"


def test_a_person_is_forgotten_from_the_menu_with_the_verdicts_on_them(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(2, session_id="film", id="on ada", person=1))
    program = start(data_dir=data_dir)
    window, dialog = program.window, program._retention.person
    # Both are said where the forgetting will be.
    qtbot.waitUntil(lambda: window.is_live and bool(window.status.version.text()))
    qtbot.waitUntil(lambda: bool(window.consents.people))
    window.more.entry("forget_person").trigger()
    qtbot.mouseClick(dialog.forget_button, LEFT)
    assert dialog.isVisible()  # nobody was picked
    dialog.who.setCurrentIndex(0)
    changed = QSignalSpy(window.edits.verdicts_changed)
    qtbot.mouseClick(dialog.forget_button, LEFT)
    qtbot.waitUntil(lambda: window.consents.people == [])
    qtbot.waitUntil(lambda: changed.count() > 0)  # so that none is shown, undone or done again
    assert changed.at(0) == [[], ["on ada"]]
    assert "is forgotten" in window.status.state.text()
    window.more.entry("forget_person").trigger()
    assert "Nobody was named" in dialog.words.text()
    dialog.reject()
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (0,)


def test_a_clock_that_leapt_is_asked_about_and_believed_from_then_on(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    settings = Settings.load(data_dir / "settings.json")
    settings.update({"keep_sessions_days": 1, "clock_seen": "2001-01-01T00:00:00+00:00"})
    program = start(data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: program.keeping.store.connection is not None)
    program._retention._first.timeout.emit()
    qtbot.waitUntil(lambda: any("clock is right" in words for words in window.banners.texts))
    assert not any("In a minute" in words for words in window.banners.texts)
    next(one for one in window.banners.findChildren(QPushButton) if one.text() == "It is right").click()
    qtbot.waitUntil(lambda: any("In a minute" in words for words in window.banners.texts))
    assert not any("clock is right" in words for words in window.banners.texts)
    assert Settings.load(data_dir / "settings.json").get("clock_seen") > "2026"
