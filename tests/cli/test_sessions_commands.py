"""`mmdesk sessions, export, import, compare` from the outside."""

import csv
import json
import os
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pympi.Elan import Eaf
from remembered import NOON

from mmdesk.analysis.export import Format
from mmdesk.cli.main import main
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import verdict_on
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import (
    NO_FEATURES,
    Exclusion,
    FileReading,
    Mark,
    PastMoment,
    PastSession,
    Session,
    State,
)
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in
from mmdesk.store.past import read_moments, read_past
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore

FILE, LIVE_ID, AGAIN = "aaaa" + "1" * 28, "bbbb" + "2" * 28, "aaab" + "3" * 28


def chances(emotion):
    values = np.full(7, 0.05, np.float32)
    values[emotion.position] = 0.7
    return values


def moments_of(session_id, *emotions):
    """One a second; None is not sure. The second is judged."""
    found = []
    for number, emotion in enumerate(emotions):
        said = chances(emotion or Emotion.NEUTRAL)
        prediction = Prediction(
            f"{session_id}{number}",
            0,
            said,
            {Modality.FACE: Opinion(said, NO_FEATURES, 0.5)},
            None if emotion else NotSure.DARK,
            {Modality.VOICE: NotSure.SILENCE},
            (Face(Box(1, 2, 3, 4), 0.9, 1, said),),
            person=1,
            model="ab" * 32,
        )
        verdicts = (verdict_on(prediction, session_id, Emotion.FEAR),) if number == 1 else ()
        verdicts = tuple(replace(one, features={}) for one in verdicts)
        found.append(
            PastMoment(Moment(number, number + 1, id=prediction.moment_id), prediction, (64, 48), verdicts)
        )
    return found


def remember(data_dir, session, *emotions):
    marks = (Mark(session.id, 0.5, "here"),)
    excluded = (Exclusion(session.id, 2.0, 3.0, "bell"),)
    past = PastSession(session, float(len(emotions)), marks, (), excluded)
    with closing(open_database(data_dir)) as connection:
        for _ in bring_in(connection, past, moments_of(session.id, *emotions)):
            pass


HAPPY, SAD = Emotion.HAPPINESS, Emotion.SADNESS


@pytest.fixture
def remembered(data_dir):
    """A file's session, a live one, and the file's read once more with another outcome."""
    whole = FileReading(State.WHOLE, 1.0, 4.0, digest="d")
    remember(data_dir, Session("/clips/talk.mp4", NOON, NOON, FILE, whole), HAPPY, HAPPY, SAD, None)
    remember(data_dir, Session(started_at=NOON, id=LIVE_ID), SAD, SAD)
    again = replace(whole, again_of=FILE)
    later = NOON.replace(hour=13)
    remember(data_dir, Session("/clips/talk.mp4", later, later, AGAIN, again), HAPPY, SAD, HAPPY, None)
    return data_dir


def run(data_dir, *arguments):
    return main([str(arguments[0]), "--data-dir", str(data_dir), *map(str, arguments[1:])])


def test_sessions_are_listed_newest_first(remembered, capsys):
    assert run(remembered, "sessions") == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "aaa" in line or "bbbb" in line]
    assert AGAIN[:8] in lines[0]
    assert "/clips/talk.mp4" in lines[0]
    assert run(remembered, "sessions", "--json") == 0
    first, *_ = json.loads(capsys.readouterr().out)
    assert (first["id"], first["source"], first["verdicts"], first["marks"]) == (
        AGAIN,
        "/clips/talk.mp4",
        1,
        1,
    )


def test_where_nothing_is_remembered_that_is_said(tmp_path, capsys):
    assert run(tmp_path / "absent", "sessions") == 0
    assert "No session" in capsys.readouterr().out
    assert run(tmp_path / "absent", "export", "--all") == 0
    assert not (tmp_path / "absent").exists()


@pytest.mark.parametrize("format_", list(Format))
def test_a_session_is_exported_by_the_beginning_of_its_id(remembered, tmp_path, capsys, format_):
    assert run(remembered, "export", FILE[:5], "--format", format_, "--out", tmp_path / "out") == 0
    target = tmp_path / "out" / f"talk.{format_}"
    assert (target.stat().st_size > 30, capsys.readouterr().out.strip()) == (True, str(target))


def test_every_session_gets_a_file_of_its_own(remembered, tmp_path):
    assert run(remembered, "export", "--all", "--out", tmp_path, "--format", "csv") == 0
    names = sorted(path.name for path in tmp_path.glob("*.csv"))
    assert names[1:] == ["talk.csv", "talk.mp4.csv"]
    assert names[0].startswith("mmdesk 2026-05-01 ")


def test_the_newest_session_of_a_file_is_found_by_the_file(remembered, tmp_path):
    assert run(remembered, "export", "--file", "/clips/talk.mp4", "--out", tmp_path) == 0
    found = json.loads((tmp_path / "talk.json").read_text())
    assert found["session"]["started_at"].startswith("2026-05-01T13")
    assert [moment["emotion"] for moment in found["moments"]] == ["happiness", "sadness", "happiness", None]
    assert found["moments"][1]["verdicts"][0]["emotion"] == "fear"
    assert found["moments"][2]["excluded"] is True


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["cccc"], "There is no session cccc"),
        (["aaa"], "There is no session aaa"),
        (["--file", "/clips/other.mp4"], "was not read in any session"),
    ],
)
def test_what_is_not_there_is_one_line(remembered, capsys, arguments, says):
    assert run(remembered, "export", *arguments) == 1
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_a_beginning_of_several_ids_is_refused(data_dir, capsys):
    for number in range(2):
        remember(data_dir, Session(id="aaaa" + str(number) * 28), HAPPY)
    assert run(data_dir, "export", "aaaa") == 1
    assert "2 sessions begin with aaaa" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["aaaa", "--all"], ["--all", "--pictures"], ["--all", "--format", "doc"]]
)
def test_wrong_usage_is_two(remembered, arguments):
    assert run(remembered, "export", *arguments) == 2


def test_a_target_that_cannot_be_written_is_one_line_and_the_rest_goes_on(remembered, tmp_path, capsys):
    (tmp_path / "talk.json").mkdir()
    assert run(remembered, "export", "--all", "--out", tmp_path) == 1
    out, error = capsys.readouterr()
    assert error.count("\n") == 1
    assert "talk.json" in error
    assert len(out.splitlines()) == 2


def everything(data_dir, session_id):
    with closing(open_database(data_dir, read_only=True)) as connection:
        session = SessionStore(connection).find(session_id)
        return read_past(connection, session), read_moments(connection, session)


@pytest.mark.parametrize("format_", ["json", "csv"])
def test_an_exported_session_is_imported_elsewhere_and_exported_the_same_again(
    remembered, tmp_path, capsys, format_
):
    assert run(remembered, "export", FILE, "--out", tmp_path / "one", "--format", format_) == 0
    other = tmp_path / "other"
    capsys.readouterr()
    assert run(other, "import", tmp_path / "one" / f"talk.{format_}") == 0
    found = capsys.readouterr().out.split(":")
    assert found[1].strip().startswith("4 moments from")
    assert run(other, "export", found[0], "--out", tmp_path / "two", "--format", format_) == 0
    once, twice = ((tmp_path / name / f"talk.{format_}").read_bytes() for name in ("one", "two"))
    assert once == twice


def test_an_import_is_another_session_beside_the_one_it_is_of(remembered, tmp_path, capsys):
    assert run(remembered, "export", FILE, "--out", tmp_path) == 0
    assert run(remembered, "import", tmp_path / "talk.json") == 0
    with closing(open_database(remembered, read_only=True)) as connection:
        sessions = SessionStore(connection).list()
    assert len(sessions) == 4
    (new,) = (one for one in sessions if one.id not in (FILE, LIVE_ID, AGAIN))
    past, moments = everything(remembered, new.id)
    assert [mark.words for mark in past.marks] == ["here"]
    assert [len(moment.verdicts) for moment in moments] == [0, 1, 0, 0]
    assert len(everything(remembered, FILE)[1][1].verdicts) == 1


def test_what_is_not_ours_is_one_line_and_leaves_nothing(data_dir, tmp_path, capsys):
    (tmp_path / "x.json").write_text('{"source": "x", "version": 0, "moments": [{}]}')
    assert run(data_dir, "import", tmp_path / "x.json", tmp_path / "absent.csv") == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 2
    assert "not a timeline" in error
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert SessionStore(connection).list() == []


def test_two_sessions_are_compared_without_what_is_left_out(remembered, tmp_path, capsys):
    # Compared are seconds 1, 2 and 4; they differ in the second.
    assert run(remembered, "compare", FILE, AGAIN, "--out", tmp_path / "x.csv") == 0
    out = capsys.readouterr().out
    assert "Same for 66.7% of 3.0 s." in out
    assert "Cohen's kappa: 0.50." in out
    with (tmp_path / "x.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert row == {"start_s": "1.0", "end_s": "2.0", "first": "happiness", "second": "sadness"}


def test_two_sessions_lie_beside_each_other_in_elan(remembered, tmp_path):
    assert run(remembered, "compare", FILE, AGAIN, "--out", tmp_path / "x.eaf") == 0
    read = Eaf(str(tmp_path / "x.eaf"))
    said = {tier: read.get_annotation_data_for_tier(tier) for tier in read.get_tier_names()}
    assert said == {
        "first": [(0, 2000, "happiness"), (2000, 3000, "sadness")],
        "second": [(0, 1000, "happiness"), (1000, 2000, "sadness"), (2000, 3000, "happiness")],
        "different": [(1000, 2000, "happiness / sadness")],
    }
    assert read.get_linked_files()[0]["MEDIA_URL"] == "file:///clips/talk.mp4"
    assert run(remembered, "compare", FILE, AGAIN, "--out", tmp_path / "x.doc") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
def test_a_session_of_a_file_with_an_odd_name_goes_there_and_back(data_dir, tmp_path):
    odd = os.fsdecode(b"/clips/line\nbreak 'q' caf\xe9.mp4")
    remember(data_dir, Session(odd, NOON, NOON, FILE, FileReading(State.WHOLE)), HAPPY)
    assert run(data_dir, "export", FILE, "--out", tmp_path) == 0
    (target,) = (Path(tmp_path, name) for name in os.listdir(tmp_path) if name.endswith(".json"))
    assert run(tmp_path / "other", "import", target) == 0
    with closing(open_database(tmp_path / "other", read_only=True)) as connection:
        assert SessionStore(connection).list()[0].source == odd


def seen(data_dir, session_id):
    with closing(open_database(data_dir)) as connection:
        return {number: one.name for number, one in PeopleStore(connection).seen_as(session_id).items()}


@pytest.fixture
def named(remembered):
    with closing(open_database(remembered)) as connection:
        PeopleStore(connection).name_in_session(AGAIN, 1, NamedPerson("Anna"))
    return remembered


def test_names_are_in_an_export_only_where_they_are_asked_for(named, tmp_path):
    target = tmp_path / "talk.json"
    assert run(named, "export", AGAIN, "--out", tmp_path) == 0
    assert "Anna" not in target.read_text()
    assert run(named, "export", AGAIN, "--out", tmp_path, "--names") == 0
    assert json.loads(target.read_text())["people"] == [{"person": 1, "name": "Anna"}]


def test_an_import_says_that_names_could_be_taken_and_takes_them_when_asked(named, tmp_path, capsys):
    assert run(named, "export", AGAIN, "--out", tmp_path, "--names", "--format", "csv") == 0
    capsys.readouterr()
    for flags, told in (((), {}), (("--names",), {1: "Anna"})):
        assert run(named, "import", tmp_path / "talk.csv", *flags) == 0
        said = capsys.readouterr().out
        assert "person 1 is Anna" in said
        assert ("--names" in said) is not bool(flags)
        with closing(open_database(named)) as connection:
            (one,) = [one for one in SessionStore(connection).list() if one.id.startswith(said[:8])]
        assert seen(named, one.id) == told
