"""A database that cannot be used, in the real window: one line, a way out by one click, and nothing lost."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from kept_rows import rows
from PySide6.QtWidgets import QPushButton
from remembered import a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.store import database
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in, database_file


def fill(data_dir, first, count):
    with closing(open_database(data_dir)) as connection:
        for number in range(first, first + count):
            FeedbackStore(connection).save(a_verdict(number, id=f"v{number}"))


def backed_up(data_dir):
    with closing(open_database(data_dir)) as connection:
        back_up(connection)
    return backups_in(data_dir)[-1]


def overwrite(file):
    file.write_bytes(b"garbage" * 4000)


def truncate(file):
    os.truncate(file, file.stat().st_size // 2 + 100)


def swap_pages(file):
    content = file.read_bytes()
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    file.write_bytes(b"".join([pages[0], *reversed(pages[1:])]))


def zero_a_page(file):
    with file.open("rb+") as opened:
        opened.seek(4096)
        opened.write(b"\xa5" * 4096)


@pytest.fixture
def data_dir(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


def click(window, words):
    buttons = {one.text(): one for one in window.banners.findChildren(QPushButton) if one.isVisible()}
    assert words in buttons, buttons.keys()
    buttons[words].click()


def trouble(window):
    """What is told of the database: that it is damaged, then, once it is found, which backup there is."""
    return next(
        (text for text in window.banners.texts if "The database" in text and "can be used" not in text), ""
    )


def give_a_verdict(qtbot, window):
    """Judge what is shown; the words of the note."""
    qtbot.waitUntil(
        lambda: window.showing.shown is not None and bool(window.showing.shown.prediction.opinions)
    )
    window.verdicts.name(Emotion.ANGER)
    return window.answer.note.label.text()


@pytest.mark.parametrize("damage", [truncate, swap_pages])
def test_the_newest_backup_is_offered_and_restored_by_one_click(qtbot, start, data_dir, clip, damage):
    fill(data_dir, 0, 20)
    backup = backed_up(data_dir)
    fill(data_dir, 20, 3)
    file = database_file(data_dir)
    damage(file)
    damaged = file.read_bytes()
    window = start(str(clip), data_dir=data_dir).window
    qtbot.waitUntil(lambda: "The newest backup is of" in trouble(window))
    assert "is damaged" in trouble(window)
    assert "ince then" in trouble(window)
    assert "Not kept" in give_a_verdict(qtbot, window)  # reading goes on
    assert file.read_bytes() == damaged
    click(window, "Restore it")
    qtbot.waitUntil(lambda: any("can be used again" in text for text in window.banners.texts))
    assert not trouble(window)
    # The verdict that was given meanwhile waited for the database.
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "21 verdicts waiting")
    last = window.showing.shown
    qtbot.waitUntil(lambda: window.showing.shown is not last)
    assert "Noted" in give_a_verdict(qtbot, window)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "22 verdicts waiting")
    (aside,) = (data_dir / "damaged").iterdir()
    assert (aside / file.name).read_bytes() == damaged
    assert backup.exists()
    assert window.controls.sessions_button.isEnabled()


def test_once_restored_the_users_own_consent_is_noted_with_what_goes_on(qtbot, start, data_dir, clip):
    fill(data_dir, 0, 1)
    backed_up(data_dir)
    overwrite(database_file(data_dir))
    program = start(str(clip), data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: "The newest backup is of" in trouble(window))
    window.notice.answered.emit("me")
    assert window.consents.chip.isHidden()  # nothing can be noted
    click(window, "Restore it")
    qtbot.waitUntil(lambda: "Me" in window.consents.chip.text())
    assert not window.consents.chip.isHidden()
    assert rows(data_dir.parent, "SELECT how FROM consents") == [("standing",)]


def test_a_damaged_backup_is_passed_over_and_another_can_be_chosen(qtbot, start, data_dir):
    for number in range(3):
        fill(data_dir, number, 1)
        backed_up(data_dir)
    overwrite(backups_in(data_dir)[-1])
    overwrite(database_file(data_dir))
    program = start(data_dir=data_dir)
    window, dialog = program.window, program._recovering.shown.dialog
    qtbot.waitUntil(lambda: "The newest backup is of" in trouble(window))
    click(window, "Another…")
    assert [dialog.list.item(row).text().split("with ")[1] for row in range(dialog.list.count())] == [
        "2 verdicts",
        "1 verdict",
    ]
    assert trouble(window)  # still there, behind it
    dialog.list.setCurrentRow(1)
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "1 verdict waiting")


def test_without_a_backup_one_begins_anew_and_the_damaged_one_is_kept(qtbot, start, data_dir):
    overwrite(database_file(data_dir))
    window = start(data_dir=data_dir).window
    qtbot.waitUntil(lambda: "There is no backup that can be read" in trouble(window))
    click(window, "Begin anew")
    qtbot.waitUntil(lambda: any("can be used again" in text for text in window.banners.texts))
    (aside,) = (data_dir / "damaged").iterdir()
    assert (aside / "mmdesk.sqlite3").read_bytes().startswith(b"garbage")
    assert rows(data_dir.parent, "SELECT count(*) FROM feedback") == [(0,)]


def test_a_database_that_is_gone_while_backups_are_there_is_not_taken_for_a_new_one(qtbot, start, data_dir):
    fill(data_dir, 0, 2)
    backed_up(data_dir)
    database_file(data_dir).unlink()
    window = start(data_dir=data_dir).window
    qtbot.waitUntil(lambda: "The newest backup is of" in trouble(window))
    click(window, "Restore it")
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "2 verdicts waiting")


HOLDS = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("PRAGMA locking_mode = EXCLUSIVE")
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
held.execute("COMMIT")
held.close()
"""


def test_one_that_another_program_holds_is_used_when_it_is_let_go(qtbot, start, data_dir, monkeypatch, clip):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.1)
    fill(data_dir, 0, 2)
    command = [sys.executable, "-c", HOLDS, str(database_file(data_dir))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        program = start(str(clip), data_dir=data_dir)
        window, shown = program.window, program._recovering.shown
        qtbot.waitUntil(lambda: "in use by another program" in trouble(window))
        told = shown._trouble
        click(window, "Retry")
        qtbot.waitUntil(lambda: shown._trouble is not told)  # else the holder may let go while it is tried
        assert "in use by another program" in trouble(window)
        assert "Not kept" in give_a_verdict(qtbot, window)
        holder.communicate("\n")
    click(window, "Retry")
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "3 verdicts waiting")
    assert not trouble(window)


def test_damage_that_is_met_while_it_runs_is_offered_too(qtbot, start, data_dir, clip):
    fill(data_dir, 0, 60)
    backed_up(data_dir)
    program = start(str(clip), data_dir=data_dir)
    window = program.window
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "60 verdicts waiting")
    with closing(sqlite3.connect(database_file(data_dir))) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file = database_file(data_dir)
    with file.open("rb+") as opened:
        opened.seek(8192)
        opened.write(b"\xa5" * (file.stat().st_size - 8192))
    window.past.list_wanted.emit()
    window.verdicts.name(Emotion.ANGER)
    qtbot.waitUntil(lambda: "The newest backup is of" in trouble(window))
    click(window, "Restore it")
    qtbot.waitUntil(lambda: any("can be used again" in text for text in window.banners.texts))
    qtbot.waitUntil(
        lambda: window.learning.waiting_label.text() in ("60 verdicts waiting", "61 verdicts waiting")
    )


def test_other_banners_do_not_push_the_offer_away(window):
    window.banners.tell("recovery", "The database is damaged.", stays=True)
    for number in range(4):
        window.banners.tell(f"other{number}", f"Trouble {number}.")
    assert window.banners.texts == ["The database is damaged.", "Trouble 3."]
