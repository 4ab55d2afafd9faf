"""Consents in a session's own JSON: who agreed to what, since when and until when; by name only if asked."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from remembered import NOON, a_prediction
from structure import faults

from mmdesk.analysis.imported import read_ours
from mmdesk.app.loading import export_remembered
from mmdesk.cli.main import main
from mmdesk.core.consents import WITHOUT_MEDIA, Consent, How, Purpose
from mmdesk.core.errors import MediaError
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import PastSession, Session
from mmdesk.paths import resources_dir
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore

SCHEMA = json.loads((resources_dir() / "schema" / "analysis.schema.json").read_text())
LATER = NOON + timedelta(hours=1)
WRITTEN = (Purpose.READING, Purpose.RECORDING)


@pytest.fixture
def noted(data_dir):
    """Three consents in a session, one of them withdrawn."""
    with closing(open_database(data_dir)) as connection:
        sessions, consents = SessionStore(connection), ConsentStore(connection)
        sessions.begin(Session("live", NOON, id="s"), Session("live", NOON, id="other"))
        sessions.add_prediction("s", 0.0, 1.0, a_prediction("m"))
        ada = PeopleStore(connection).name_in_session("s", 2, NamedPerson("Ada Lovelace"))
        at = {"given_at": NOON, "noted_at": NOON}
        consents.note(Consent("s", how=How.STANDING, **at))
        consents.note(
            Consent("s", person=ada.id, purposes=WRITTEN, how=How.WRITTEN, note="Ada's paper", **at)
        )
        gone = consents.note(Consent("s", who="the Müllers", **at))
        consents.withdraw(gone.id)
        consents.note(Consent("other", who="nobody here", **at))
    return data_dir


def exported(data_dir, target, with_names=False):
    order = ExportOrder(str(target), with_names=with_names)
    export_remembered(data_dir, order, PastSession(Session("live", NOON, id="s"), 0.0))
    return json.loads(target.read_text())


def brought_in(folder, file):
    """The consents of the file in another database."""
    past = read_ours(file).past
    with closing(open_database(folder)) as connection:
        list(bring_in(connection, past, []))
        return list(ConsentStore(connection).of_session(past.session.id))


def test_without_names_it_says_all_but_who(noted, tmp_path):
    told = exported(noted, tmp_path / "a.json")
    own, ada, others = told["consents"]
    assert (own["is_user"], own["purposes"], own["how"]) == (True, list(WITHOUT_MEDIA), "standing")
    assert (ada["is_user"], ada["person"], ada["purposes"]) == (False, 2, ["reading", "recording"])
    assert (ada["given_at"], ada["withdrawn_at"]) == (NOON.isoformat(), None)
    assert others["withdrawn_at"] is not None
    assert faults(told, SCHEMA) == []
    text = (tmp_path / "a.json").read_text()
    assert not any(name in text for name in ("Ada", "paper", "ller", "nobody here"))


def test_with_names_it_says_who(noted, tmp_path):
    told = exported(noted, tmp_path / "a.json", with_names=True)
    assert [(one["who"], one["note"]) for one in told["consents"]] == [
        ("me", ""),
        ("Ada Lovelace", "Ada's paper"),
        ("the Müllers", ""),
    ]
    assert faults(told, SCHEMA) == []


def test_the_command_writes_them_too(noted, tmp_path):
    assert main(["--data-dir", str(noted), "export", "s", "--out", str(tmp_path)]) == 0
    (file,) = tmp_path.glob("*.json")
    assert len(json.loads(file.read_text())["consents"]) == 3


def test_where_nothing_was_noted_the_file_is_as_it_was_before(noted, tmp_path):
    with closing(open_database(noted)) as connection:
        connection.execute("DELETE FROM consents")
    assert "consents" not in exported(noted, tmp_path / "a.json")


@pytest.mark.parametrize(
    ("with_names", "whose"),
    [
        (False, ["who exported this session", "person 2", "somebody whose name was not exported"]),
        (True, ["who exported this session", "Ada Lovelace", "the Müllers"]),
    ],
)
def test_what_is_brought_in_is_the_same_and_nobody_becomes_the_user_here(noted, tmp_path, with_names, whose):
    exported(noted, tmp_path / "a.json", with_names)
    found = brought_in(tmp_path / "there", tmp_path / "a.json")
    with closing(open_database(noted, read_only=True)) as connection:
        before = list(ConsentStore(connection).of_session("s"))
    assert [one.whose for one in found] == whose
    assert not any(one.is_users for one in found)
    assert [one.holds for one in found] == [True, True, False]
    for one, was in zip(found, before, strict=True):
        note = was.note if with_names else ""
        same = replace(was, session_id=one.session_id, who=one.who, person="", name="", note=note, id=one.id)
        assert one == same


def test_a_file_brought_in_beside_its_original_leaves_that_one_alone(noted, tmp_path):
    exported(noted, tmp_path / "a.json")
    assert len(brought_in(noted, tmp_path / "a.json")) == 3
    with closing(open_database(noted, read_only=True)) as connection:
        assert len(ConsentStore(connection).of_session("s")) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"purposes": []},
        {"purposes": ["everything"]},
        {"how": "shouted"},
        {"given_at": "yesterday"},
        {"withdrawn_at": 5},
        {"is_user": "yes"},
        {"person": -1},
        {"id": "0" * 32},
    ],
    ids=str,
)
def test_what_is_no_consent_of_ours_is_refused_in_one_line(noted, tmp_path, change):
    told = exported(noted, tmp_path / "a.json")
    told["consents"][1] |= change
    (tmp_path / "a.json").write_text(json.dumps(told))
    with pytest.raises(MediaError) as caught:
        read_ours(tmp_path / "a.json")
    assert "\n" not in str(caught.value)


def test_words_of_a_stranger_are_one_line_and_no_longer_than_ours(noted, tmp_path):
    told = exported(noted, tmp_path / "a.json", with_names=True)
    told["consents"][2] |= {"who": "a\nb" + "x" * 5000, "note": "n\n" * 5000}
    (tmp_path / "a.json").write_text(json.dumps(told))
    *_, last = brought_in(tmp_path / "there", tmp_path / "a.json")
    assert last.who.startswith("a bxxx")
    assert (len(last.who), len(last.note)) == (200, 999)
