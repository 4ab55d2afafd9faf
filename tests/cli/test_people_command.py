"""`mmdesk people`, and `mmdesk forget --person`, from the outside."""

import json
from contextlib import closing

import pytest
from remembered import a_verdict, admit_version

from mmdesk.cli.main import main
from mmdesk.core.named_people import NamedPerson
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.versions import VersionStore

ANNA, BEN = NamedPerson("Anna", id="a" * 32), NamedPerson("Ben [x]", id="b" * 32)


@pytest.fixture
def remembered(data_dir):
    """Anna and Ben in a session each, with a verdict, and a version with a part for her."""
    with closing(open_database(data_dir)) as connection:
        for person, session in ((BEN, "s1"), (ANNA, "s2")):
            PeopleStore(connection).name_in_session(session, 0, person)
            FeedbackStore(connection).save(a_verdict(session_id=session, id=person.id, who=person.id))
    versions = VersionStore(data_dir, base_model_dir())
    parts = {ANNA.id: {"feedback_ids": [ANNA.id], "summary": "Better.", "made_for": 1}}
    admit_version(versions, [ANNA.id], parts=parts, version=1, summary="Somebody you named: Better.")
    versions.use(1)
    return versions


@pytest.fixture
def run(data_dir, capsys):
    def invoke(*words):
        code = main(["--data-dir", str(data_dir), *words])
        return code, *capsys.readouterr()

    return invoke


def test_they_are_listed_with_what_there_is_of_them(run, remembered):
    code, out, _ = run("people", "--json")
    assert code == 0
    assert json.loads(out)["people"] == [
        {"name": "Anna", "sessions": 1, "verdicts": 1, "learned": 1},
        {"name": "Ben [x]", "sessions": 1, "verdicts": 1, "learned": 0},
    ]
    assert "Ben [x]" in run("people")[1]


def test_without_anybody_it_says_how_to_name_somebody(run, data_dir):
    code, out, err = run("people")
    assert (code, err) == (0, "")
    assert "press P" in out


def test_another_name_is_shown_wherever_the_old_one_was(run, remembered):
    assert run("people", "rename", "anna", " Annette ")[:2] == (0, "Anna is called Annette now.\n")
    out = run("versions")[1]
    assert "Annette (1)" in out
    assert "Annette: Better." in out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("people", "rename", "Cleo", "x"), "Nobody is called Cleo."),
        (("people", "rename", "Anna", "ben [X]"), "Somebody is called Ben [x] already."),
        (("people", "forget", "Cleo"), "Nobody is called Cleo."),
        (("forget", "--person", "Cleo"), "Nobody is called Cleo."),
    ],
)
def test_what_cannot_be_is_one_line(run, remembered, words, line):
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert err.startswith(f"mmdesk: {line}")
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [("people", "forget", "Anna"), ("forget", "--person", "ANNA")])
def test_who_is_forgotten_takes_verdicts_and_versions_with_them(run, remembered, words):
    code, out, _ = run(*words)
    assert code == 0
    assert "Forgot Anna and 1 verdict." in out
    assert "version 1" in out
    assert remembered.current().is_base
    assert [one["name"] for one in json.loads(run("people", "--json")[1])["people"]] == ["Ben [x]"]


def test_a_person_and_a_session_are_two_things_to_forget(run, remembered):
    assert run("forget", "--person", "Anna", "--session", "s1")[0] == 2
