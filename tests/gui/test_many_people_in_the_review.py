"""More people than there is room for in the lanes."""

import pytest
from past_fakes import a_past_session
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QSignalSpy
from review_fakes import open_review, read

from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Recording
from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.overlay import name_font
from mmdesk.gui.review.rows import Kind, rows_of
from mmdesk.gui.theme import sized

CLIP = "/clips/choir.mp4"
LOW = 120.0  # pixels: room for two people below the answer and the face


@pytest.fixture
def choir():
    """Nine people, the first seen most."""
    columns = Columns()
    people = {who: "h" * (10 - who) + " " * who for who in range(1, 10)}
    columns.add(read("h" * 10, people=people))
    return columns


def people_in(rows):
    return [row.subject for row in rows if row.kind is Kind.PERSON]


def test_those_seen_most_have_lanes_and_the_last_says_how_many_more_there_are(choir):
    rows = rows_of(choir, LOW, False, None)
    shown = people_in(rows)
    assert shown == list(range(1, len(shown) + 1))
    assert 1 < len(shown) < 9
    assert [row.more for row in rows] == [0] * (len(rows) - 1) + [9 - len(shown)]


def test_where_there_is_room_for_all_nothing_is_said_of_more(choir):
    rows = rows_of(choir, 600.0, False, None)
    assert people_in(rows) == list(range(1, 10))
    assert all(row.more == 0 for row in rows)


def test_the_lanes_go_on_to_other_people_and_never_past_the_last(choir):
    most = len(people_in(rows_of(choir, LOW, False, None)))
    assert people_in(rows_of(choir, LOW, False, None, 2)) == list(range(3, 3 + most))
    assert people_in(rows_of(choir, LOW, False, None, 99)) == list(range(10 - most, 10))


@pytest.mark.parametrize("height", [104.0, 118.0, 126.0, 160.0, 400.0])
def test_every_lane_ends_within_the_height_beside_another_reading_too(choir, height):
    rows = rows_of(choir, height, True, "Version 0")
    assert rows[-1].kind is Kind.PERSON
    assert rows[-1].top + rows[-1].height <= height
    assert all(row.height >= 12 for row in rows)  # what a name needs


@pytest.fixture
def lanes(window):
    people = {who: "h" * (10 - who) + " " * who for who in range(1, 10)}
    moments = read("h" * 10, people=people)
    open_review(window, moments, 10.0, source=CLIP, recordings=(Recording("s0", CLIP, 0.0),))
    lanes = window.timeline.area.lanes
    lanes.setFixedHeight(int(LOW))
    return lanes


def test_clicks_on_the_number_show_everybody_and_then_the_first_again(lanes, qtbot):
    first, seen = people_in(lanes.rows), set()
    for _ in range(10):
        seen |= set(people_in(lanes.rows))
        place = lanes.rows[-1].more_place.center().toPoint()
        qtbot.mouseMove(lanes, place)
        assert "more people" in lanes.toolTip()
        qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=place)
        if people_in(lanes.rows) == first:
            break
    assert seen == set(range(1, 10))
    assert lanes.subject is None


def test_a_key_picks_one_lane_after_the_other_and_brings_a_hidden_person_in_sight(window, lanes, qtbot):
    picked = []
    for _ in range(11):
        qtbot.keyClick(window, Qt.Key.Key_L)
        picked.append(lanes.subject)
        if isinstance(lanes.subject, int):
            assert lanes.subject in people_in(lanes.rows)
    assert picked == [Modality.FACE, *range(1, 10), None]
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert window.review.aim().person == 9


def test_playing_while_a_file_is_read_begins_at_the_playhead_that_followed(window, qtbot):
    window.review.begin(a_past_session(CLIP, recordings=(Recording("s0", CLIP, 0.0),)))
    window.review.show_reading(True)
    passed, wishes = QSignalSpy(window.review.passed), []
    window.review.seek_wanted.connect(lambda at_s: wishes.append(at_s))
    window.review.play_wanted.connect(lambda: wishes.append("play"))
    window.review.add(read("nnhhh"))
    window.review.show_newest(None)
    assert passed.at(passed.count() - 1) == [5.0]
    assert wishes == []
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert wishes == [5.0, "play"]
    window.review.add(read("aa", first=5))
    window.review.show_newest(None)
    assert window.timeline.area.lanes.playhead_s == 5.0


def test_a_banner_in_a_review_takes_the_place_of_the_devices_and_no_height(window, lanes, qtbot):
    before = window.head.height()
    window.banners.tell("player", "There is no sound output.", "Plug one in.")
    assert window.banners.isVisible()
    assert not window.controls.camera.isVisible()
    qtbot.waitUntil(lambda: window.banners.width() > 400 and window.head.height() <= before + 4)
    window.timeline.back_to_live.emit()
    assert window.banners.isVisible()
    assert window.controls.camera.isVisible()
    window.banners.clear("player")
    open_review(window, read("aa"))
    assert window.controls.camera.isVisible()


def test_the_name_of_a_picked_lane_is_rather_light_than_cut(window):
    font = window.font()
    bold, light = (
        QFontMetricsF(sized(font, 11, weight)).horizontalAdvance("Person 1")
        for weight in (QFont.Weight.DemiBold, QFont.Weight.Normal)
    )
    assert light < bold
    assert name_font(font, 11, "Person 1", bold, True).weight() == QFont.Weight.DemiBold
    assert name_font(font, 11, "Person 1", light, True) == sized(font, 11)
    assert name_font(font, 11, "Person 1", light - 1.0, True).pixelSize() == 10
    assert name_font(font, 11, "Person 1", 5.0, False).pixelSize() == 11  # cut anyway
