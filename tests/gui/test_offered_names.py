"""Names out of a file that was brought in: offered, never taken unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mmdesk.core.named_people import NamedPerson
from mmdesk.gui.naming.offered_names import OfferedNames

ANNA = NamedPerson("Anna", id="a" * 32)


@pytest.fixture
def offered(window):
    return OfferedNames(window.banners, window.naming.names, window)


@pytest.fixture
def kept(window):
    told = []
    window.naming.names.named.connect(
        lambda session, numbers, person: told.append((session, numbers, person.name, person.id == ANNA.id))
    )
    return told


def test_they_are_taken_by_one_button_and_who_has_the_name_is_that_one(window, qtbot, offered, kept):
    window.naming.names.take("", {}, [ANNA])
    offered.offer("s1", [(1, "anna"), (3, "Ben")])
    assert window.banners.texts == [
        "The file names people: anna, Ben. Who has such a name here would be the same person."
    ]
    assert kept == []
    qtbot.mouseClick(window.findChild(QPushButton, "names_choice_0"), Qt.MouseButton.LeftButton)
    assert kept == [("s1", [1], "Anna", True), ("s1", [3], "Ben", False)]
    assert window.banners.texts == []


def test_who_leaves_the_offer_keeps_numbers(window, offered, kept):
    offered.offer("s1", [(number, f"Person {number}") for number in range(1, 12)])
    assert "and 5 more" in window.banners.texts[0]
    window.banners.clear("names")
    assert kept == []
