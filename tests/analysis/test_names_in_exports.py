"""Names of named people in what is exported, and back: only where wanted, and whatever they look like."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from contextlib import closing
from dataclasses import replace

import pysubs2
import pytest
from eaf_rules import broken_rules
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structure import faults
from test_export_remembered import MOMENTS, PAST, written
from test_report import Page

from mmdesk.analysis.export import Format
from mmdesk.analysis.imported import read_ours
from mmdesk.core.errors import MediaError
from mmdesk.core.named_people import LONGEST_NAME, NamedPerson, clean_name
from mmdesk.paths import resources_dir
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in, name_people
from mmdesk.store.people import PeopleStore

NAMED = replace(PAST, names=((0, "Anna"), (1, "Anna"), (2, "Ben Ó")))
ODD = [
    "<script>alert(1)</script>",
    "</v><b>{\\an8}x\\Ny",
    "1 --> 2",
    "=cmd|' /C calc'!A0",
    'Müller, "Bob"; O\'Neil & Sons',
    "שרה כהן",
    "محمد",
    "علی\u200cرضا",
    "-Eva\u200b --out=x",
    "W" * LONGEST_NAME,
    "🙂 e\u0301",
    "person 2",
    "]]> <!--",
]
OURS = [Format.JSON, Format.CSV]
SCHEMA = json.loads((resources_dir() / "schema" / "analysis.schema.json").read_text())
_names = st.text(max_size=90).map(clean_name).filter(bool)


def called(*names):
    return replace(PAST, names=tuple(enumerate(map(clean_name, names), start=1)))


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("format_", list(Format))
def test_without_names_nobody_is_named(tmp_path, format_):
    text = written(tmp_path, format_, PAST).read_text()
    assert "Anna" not in text
    assert "people" not in (json.loads(text) if format_ is Format.JSON else {})


def test_json_says_who_is_who_as_the_schema_has_it(tmp_path):
    told = json.loads(written(tmp_path, Format.JSON, NAMED).read_text())
    assert told["people"] == [
        {"person": 0, "name": "Anna"},
        {"person": 1, "name": "Anna"},
        {"person": 2, "name": "Ben Ó"},
    ]
    assert faults(told, SCHEMA) == []
    told["people"][0]["id"] = "0" * 32
    assert faults(told, SCHEMA) != []


def test_each_table_has_a_column_of_names(tmp_path):
    moments = rows(written(tmp_path, Format.CSV, NAMED))
    assert [row["name"] for row in moments] == ["Anna", "Anna", "Ben Ó", "Anna", "Ben Ó", "Ben Ó"]
    faces = rows(written(tmp_path, Format.PEOPLE, NAMED))
    assert {(row["person"], row["name"]) for row in faces} == {("1", "Anna"), ("2", "Ben Ó")}
    summaries = rows(written(tmp_path, Format.SUMMARY, NAMED))
    assert [(row["who"], row["name"]) for row in summaries] == [
        ("answer", ""),
        ("person 1", "Anna"),
        ("person 2", "Ben Ó"),
    ]


def test_eaf_has_tiers_of_these_names_and_takes_them_as_participants(tmp_path):
    target = written(tmp_path, Format.EAF, NAMED)
    tiers = {tier.get("TIER_ID"): tier.get("PARTICIPANT") for tier in ET.parse(target).iter("TIER")}
    assert (tiers["Anna (person 1)"], tiers["Ben Ó (person 2)"]) == ("Anna", "Ben Ó")
    assert broken_rules(target) == []


def test_subtitles_say_it_by_name_also_where_there_is_one_person(tmp_path):
    srt = written(tmp_path, Format.SRT, NAMED, MOMENTS[:2]).read_text()
    assert "\nAnna: happiness (70%)\n" in srt
    vtt = written(tmp_path, Format.VTT, NAMED).read_text()
    assert "<v Anna>happiness (70%)" in vtt
    assert "<v Ben Ó>sadness (70%)" in vtt


def test_a_report_names_people_in_the_chart_and_the_tables(tmp_path):
    page = Page(written(tmp_path, Format.HTML, NAMED).read_text())
    assert page.text.count("Ben Ó") == 2
    assert "person 2" not in page.text


@pytest.mark.parametrize("name", ODD)
def test_an_odd_name_breaks_no_format(tmp_path, name):
    name = clean_name(name)
    past, plain = called(name, "Ben"), called("Ada", "Ben")
    for format_ in (Format.SRT, Format.VTT):
        cues = [pysubs2.load(str(written(tmp_path, format_, one))) for one in (past, plain)]
        assert [(cue.start, cue.end) for cue in cues[0]] == [(cue.start, cue.end) for cue in cues[1]]
        text = written(tmp_path, format_, past).read_text()
        assert text.count("-->") == len(cues[0])
        assert "<b>" not in text
        assert "{" not in text
    vtt = written(tmp_path, Format.VTT, past).read_text()
    assert vtt.count("<") == vtt.count("<v ")
    target = written(tmp_path, Format.EAF, past)
    assert broken_rules(target) == []
    assert name in {tier.get("PARTICIPANT") for tier in ET.parse(target).iter("TIER")}
    page, usual = (Page(written(tmp_path, Format.HTML, one).read_text()) for one in (past, plain))
    assert page.tags == usual.tags
    assert " ".join(name.split()) in page.text
    for format_ in (Format.CSV, Format.PEOPLE):
        cells = {row["name"] for row in rows(written(tmp_path, format_, past)) if row["person"] == "1"}
        assert cells == {f"'{name}" if name[0] in "=-" else name}


@pytest.mark.parametrize("format_", OURS)
@given(names=st.dictionaries(st.integers(0, 9), _names, max_size=4))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_names_come_back_as_they_were(tmp_path, format_, names):
    past = replace(PAST, names=tuple(sorted(names.items())))
    target = written(tmp_path, format_, past)
    found = read_ours(target)
    assert found.past.names == past.names
    assert len(list(found.moments())) == found.count == len(MOMENTS)
    if format_ is Format.JSON:
        assert faults(json.loads(target.read_text()), SCHEMA) == []


def test_nobody_is_named_unasked_and_who_has_the_name_is_that_one(tmp_path):
    found = read_ours(written(tmp_path, Format.JSON, NAMED))
    anna = NamedPerson("anna")
    with closing(open_database(tmp_path / "data")) as connection:
        people = PeopleStore(connection)
        people.name_in_session("another", 1, anna)
        for _ in bring_in(connection, found.past, found.moments()):
            pass
        assert people.seen_as(found.past.session.id) == {}
        name_people(connection, found.past)
        seen = people.seen_as(found.past.session.id)
        assert {number: one.name for number, one in seen.items()} == {0: "anna", 1: "anna", 2: "Ben Ó"}
        assert seen[0].id == seen[1].id == anna.id
        assert len(people.list()) == 2


@pytest.mark.parametrize(
    ("people", "says"),
    [
        ([{"person": 1, "name": "A"}, {"person": 1, "name": "B"}], "person 1 has two names"),
        ([{"person": 1, "name": "\u202e\n"}], "name is empty"),
        ([{"person": -1, "name": "A"}], "a person's number"),
        ([{"person": 1, "name": 7}], "a person's name"),
        ([{"person": 1, "name": "A", "id": "x"}], "does not know"),
        ({"1": "A"}, "the people is not a list"),
    ],
)
def test_what_is_no_list_of_names_is_refused(tmp_path, people, says):
    told = json.loads(written(tmp_path, Format.JSON, NAMED).read_text()) | {"people": people}
    (tmp_path / "x.json").write_text(json.dumps(told))
    with pytest.raises(MediaError, match=says):
        read_ours(tmp_path / "x.json")


def test_a_name_that_is_too_long_or_turns_the_reading_direction_is_cleaned(tmp_path):
    told = json.loads(written(tmp_path, Format.JSON, NAMED).read_text())
    told["people"] = [{"person": 1, "name": "\u202eannA\u202c" + "x" * 200}]
    (tmp_path / "x.json").write_text(json.dumps(told))
    ((number, name),) = read_ours(tmp_path / "x.json").past.names
    assert (number, name) == (1, "annA" + "x" * (LONGEST_NAME - 4))
