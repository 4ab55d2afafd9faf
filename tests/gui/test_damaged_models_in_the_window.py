"""Files of the model that are damaged or taken away while the program runs: one line, and nothing is lost."""

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))

import pytest
import torch
from PySide6.QtWidgets import QPushButton
from tiny_base import TINY, make_tiny_base
from toy_base import ToyPerson, write_toy_base

from mmdesk.model.predictor import Predictor
from mmdesk.model.readout import Readout
from mmdesk.model.weights import CARD, WEIGHTS, read_card, write_weights
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.versions import VersionStore


@pytest.fixture
def base(tmp_path, monkeypatch):
    folder = make_tiny_base(tmp_path / "base")
    monkeypatch.setattr("mmdesk.app.keeping.base_model_dir", lambda: folder)
    return folder


@pytest.fixture
def versions(data_dir, base):
    """Two real versions of the base; the first is in use."""
    store, card = VersionStore(data_dir, base), read_card(base)
    for number in (1, 2):
        torch.manual_seed(number)
        told = {"version": number, "parent": 0, "base_sha256": card["sha256"]}
        staging = store.staging()
        write_weights(staging, Readout(TINY.fusion).state_dict(), told, half=False)
        store.admit(staging)
    store.use(1)
    return store


def truncated(folder):
    os.truncate(folder / WEIGHTS, 100)


def without_weights(folder):
    (folder / WEIGHTS).unlink()


def without_a_card(folder):
    (folder / CARD).write_bytes(b"{")


def taken_away(folder):
    shutil.rmtree(folder)


def read(qtbot, window, text):
    """What is written is read."""
    window.text.field.setText(text)
    window.text.field.returnPressed.emit()
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.moment.text == text)


def shown_version(window):
    return window.showing.shown.prediction.version


def click(window, words):
    (found,) = [one for one in window.banners.findChildren(QPushButton) if one.text() == words]
    found.click()


@pytest.mark.parametrize("damage", [truncated, taken_away])
def test_a_base_that_is_damaged_while_it_is_used_goes_on_until_it_is_loaded_again(
    qtbot, start, base, tmp_path, damage
):
    whole = shutil.copytree(base, tmp_path / "whole")
    program = start(load=lambda: Predictor(base))
    window = program.window
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 0 (base)")
    damage(base)
    read(qtbot, window, "i am happy")
    assert window.banners.texts == []
    program.restart("inference")
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1)
    assert str(base) in window.banners.texts[0]
    assert "Reinstall mmdesk" in window.banners.texts[0]
    shutil.copytree(whole, base, dirs_exist_ok=True)
    click(window, "Retry")
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 0 (base)")
    read(qtbot, window, "i am sad")
    assert window.banners.texts == []


@pytest.mark.parametrize("damage", [truncated, without_weights])
def test_a_version_that_is_damaged_is_refused_and_the_one_in_use_stays(
    qtbot, start, base, data_dir, versions, damage
):
    program = start(load=lambda: Predictor(base))
    window = program.window
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 1")
    damage(data_dir / "versions" / "0002")
    window.learning.version_wanted.emit(2)
    qtbot.waitUntil(lambda: any("0002" in text for text in window.banners.texts))
    qtbot.waitUntil(lambda: versions.current().number == 1)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 1")
    read(qtbot, window, "i am happy")
    assert shown_version(window) == 1


@pytest.mark.parametrize("damage", [without_a_card, taken_away])
def test_a_version_that_goes_while_it_is_used_is_told_and_the_base_takes_its_place(
    qtbot, start, base, data_dir, versions, damage, monkeypatch
):
    program = start(load=lambda: Predictor(base))
    window = program.window
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 1")
    damage(data_dir / "versions" / "0001")
    program.restart("store")  # it looks at them again by itself, too, but not at each card
    line = "Version 1 is missing or damaged. The base is used in its place; nothing else is lost."
    qtbot.waitUntil(lambda: line in window.banners.texts)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 0 (base)")
    read(qtbot, window, "i am happy")
    assert shown_version(window) == 0
    window.learning.version_wanted.emit(2)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 2")


@pytest.mark.parametrize("damage", [truncated, taken_away])
def test_a_lesson_on_a_base_that_is_damaged_is_one_line(qtbot, start, tmp_path, data_dir, damage):
    base = write_toy_base(tmp_path / "toy")
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(24):
            FeedbackStore(connection).save(one)
    damage(base)
    program = start()
    program.learning._command += ["--base-dir", str(base)]
    program.window.learning.learn_wanted.emit()
    qtbot.waitUntil(lambda: str(base) in program.window.learning.sentence.text())
    assert "Reinstall mmdesk" in program.window.learning.sentence.text()
    qtbot.waitUntil(lambda: not program.learning.is_running)
    assert program.window.learning.waiting_label.text() == "24 verdicts waiting"
