"""The HTML report: stands alone, says what is true, and shows nobody's face unasked."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from remembered_sessions import sessions, version_of
from test_export_remembered import MOMENTS, PAST, moment
from timeline_making import analysis, entries, entry

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.past import remembered_analysis
from mmdesk.analysis.report.charts import COLUMNS, lane_svg, ticks
from mmdesk.analysis.report.gathering import Lane
from mmdesk.analysis.report.parts import clock, length, percent, safe
from mmdesk.core.emotions import Emotion
from mmdesk.core.sessions import FileReading, Mark, PastSession, Session, State

HAPPY, SAD = Emotion.HAPPINESS, Emotion.SADNESS
_VOID = {"meta", "img", "br", "path"}


class Page(HTMLParser):
    """The page's text and tags; every tag must be closed in its order."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        if tag not in _VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def report(tmp_path, past=PAST, moments=MOMENTS, picture_at=None):
    target = tmp_path / "out.html"
    export(remembered_analysis(past, moments, "", version_of(moments)), Format.HTML, target, picture_at)
    return target.read_text()


def test_it_needs_nothing_from_elsewhere_and_runs_no_script(tmp_path):
    html = report(tmp_path, picture_at=lambda at_s: b"jpeg")
    page = Page(html)
    assert not {"script", "link", "iframe", "object", "form", "base"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    sources = [value for name, value in page.attributes if name in ("src", "href", "xlink:href")]
    assert sources
    assert all(value.startswith("data:image/jpeg;base64,") for value in sources)
    assert "url(" not in html
    assert "@import" not in html
    assert "default-src 'none'" in html


def test_it_says_how_much_was_read_by_whom_and_how_sure(tmp_path):
    text = Page(report(tmp_path)).text
    assert "a b.mp4" in text
    assert "read by version 3 (abababab)" in text.replace("( ", "(").replace(" )", ")")
    assert "4.0 s read 4 moments 0 % not sure 70 % mean confidence where sure 2 persons seen" in text
    assert "2 moments judged by the user 2 moments left out" in text
    assert "it does not know what a person feels" in text.lower()


def test_shares_leave_out_what_is_left_out(tmp_path):
    text = Page(report(tmp_path)).text
    assert "sadness 50 %" in text
    assert "happiness 50 %" in text


def test_not_sure_is_told_with_its_reasons(tmp_path):
    text = Page(report(tmp_path, replace(PAST, exclusions=()))).text
    assert "17 % not sure" in text
    assert "Why it was not sure: the picture was too dark or blank (17 %)" in text


def test_it_says_how_far_the_user_agreed_and_what_was_taken_for_what(tmp_path):
    text = Page(report(tmp_path)).text
    assert "2 of 4 moments were judged (50 %)" in text
    assert "the answer 2 1 1 0 50 %" in text
    assert "face 1 0 0 1 0 %" in text
    assert "Rows: what was shown" in text


def test_what_was_judged_while_it_was_not_sure_was_shown_as_no_emotion(tmp_path):
    unsure = replace(PAST, exclusions=())
    text = Page(report(tmp_path, unsure, [moment(0, None, said=[(SAD, None)])])).text
    assert "what the user said. sadness not sure 1 Marks" in text


def test_where_nobody_judged_it_says_so(tmp_path):
    assert "Nothing was judged" in Page(report(tmp_path, moments=MOMENTS[:1])).text


def test_what_others_wrote_is_text_and_never_markup(tmp_path):
    evil = "<script>alert(1)</script>\"'&\x00\x1b\u202e"
    past = PastSession(
        Session(f"/clips/{evil.replace('/', '')}", file=FileReading(troubles=(evil,))),
        6.0,
        (Mark("s", 1.0, evil),),
    )
    html = report(tmp_path, past)
    assert "<script" not in html
    assert "\x00" not in html
    assert "\u202e" not in html
    assert Page(html).text.count("alert(1)") == 4  # title, heading, note, trouble


def test_a_file_that_was_read_in_part_is_not_taken_for_whole(tmp_path):
    for state, says in {State.STOPPED: "not read to its end", State.FAILED: "could not be read"}.items():
        past = replace(PAST, session=Session("/a.mp4", file=FileReading(state)))
        assert says in Page(report(tmp_path, past)).text
    whole = replace(PAST, session=Session("/a.mp4", file=FileReading(State.WHOLE)))
    assert "only in part" not in Page(report(tmp_path, whole)).text


def test_pictures_are_only_there_when_asked_for_one_of_each_emotion(tmp_path):
    assert "<img" not in report(tmp_path)
    asked = []

    def picture_at(at_s):
        asked.append(at_s)
        return b"jpeg" if at_s < 2 else None

    html = report(tmp_path, picture_at=picture_at)
    assert asked == [1.0, 2.5]
    assert html.count("<img") == 1
    assert 'alt="happiness, 0:01"' in html


@given(remembered=sessions())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_remembered_makes_a_page_that_is_well_formed(tmp_path, remembered):
    Page(report(tmp_path, *remembered))


def test_a_still_picture_has_no_timeline_but_shares(tmp_path):
    target = tmp_path / "out.html"
    export(analysis([entry(0, 0, HAPPY)]), Format.HTML, target)
    text = Page(target.read_text()).text
    assert "Over time" not in text
    assert "happiness 100 %" in text


def test_hours_of_a_session_are_a_small_page(tmp_path):
    emotions = [HAPPY, SAD, None, Emotion.FEAR, Emotion.ANGER]
    timeline = entries((emotions[n * 7 % 5] for n in range(20_000)), face=HAPPY, voice=SAD)
    target = tmp_path / "out.html"
    export(analysis(timeline), Format.HTML, target)
    assert target.stat().st_size < 200_000
    assert "what was said longest in it" in target.read_text()


def lane(*runs):
    found = Lane()
    for run in runs:
        found.take(*run)
    return found


def test_a_lane_is_drawn_where_it_is_said():
    svg = lane_svg(lane((0, 1, HAPPY), (1, 3, None), (3.5, 4, SAD)), 4.0, "x")
    drawn = dict(re.findall(r'class="(\w+)" d="([^"]*)"', svg))
    assert drawn == {
        "happiness": "M0 0h250v22h-250z",
        "unsure": "M250 0h500v22h-500z",
        "sadness": f"M875 0h{COLUMNS - 875}v22h-125z",
    }


def test_a_column_shows_what_is_said_longest_in_it():
    svg = lane_svg(lane((0, 9999, HAPPY), (9999, 10_000, SAD)), 1e6, "x")
    assert "happiness" in svg
    assert "sadness" not in svg


def test_neighbours_that_say_the_same_are_one_run_and_overlaps_are_cut():
    found = lane((0, 1, HAPPY), (0.5, 2, HAPPY), (1.5, 3, SAD)).runs
    assert [(run.start_s, run.end_s) for run in found] == [(0, 2), (2, 3)]


@pytest.mark.parametrize(
    ("length_s", "expected"),
    [(0, [0]), (4, [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]), (60, [0, 10, 20, 30, 40, 50, 60])],
)
def test_the_axis_has_round_times(length_s, expected):
    assert ticks(length_s) == pytest.approx(expected)


def test_the_axis_of_any_length_has_few_times():
    assert all(len(ticks(10**power)) <= 11 for power in range(-2, 8))


def test_times_and_shares_are_written_as_people_write_them():
    assert [clock(at) for at in (0, 0.5, 65, 3661)] == ["0:00", "0:00.5", "1:05", "1:01:01"]
    assert [length(s) for s in (3.21, 245, 3720)] == ["3.2 s", "4 min 5 s", "1 h 2 min"]
    assert [percent(share) for share in (None, 0.0, 0.001, 0.5)] == ["–", "0 %", "< 1 %", "50 %"]


def test_safe_text_has_no_markup_left():
    assert safe("<a href='x'>&\x07") == "&lt;a href=&#x27;x&#x27;&gt;&amp;\ufffd"


def test_a_person_has_a_row_of_their_own(tmp_path):
    text = Page(report(tmp_path, moments=[moment(0, HAPPY, 1, {1: HAPPY, 2: SAD})])).text
    assert "person 1 1.0 s happiness (100 %)" in text
    assert "person 2 1.0 s sadness (100 %)" in text
