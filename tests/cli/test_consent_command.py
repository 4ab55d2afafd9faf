"""`mmdesk consent` from the outside: noted, listed, exported, withdrawn with what it covered."""

import csv
import io
import json
from contextlib import closing
from dataclasses import replace

import pytest
from remembered import a_verdict, admit_version

from mmdesk.cli.main import main
from mmdesk.core.consents import Consent
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Recording, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore


@pytest.fixture
def kept(data_dir):
    """Two sessions of a verdict each; in the first Ada is seen, and recorded. Version 1 learned from both."""
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session(id="first"), Session("/films/=talk.mp4", id="second"))
        ada = PeopleStore(connection).name_in_session("first", 1, NamedPerson("Ada"))
        FeedbackStore(connection).save(a_verdict(session_id="first", id="of Ada", person=1))
        FeedbackStore(connection).save(a_verdict(1, session_id="second", id="of another"))
        (data_dir / "media").mkdir()
        (data_dir / "media" / "first.mkv").write_bytes(b"picture and sound")
        RecordingStore(connection).add(Recording("first", "media/first.mkv", 0.0))
    versions = VersionStore(data_dir, base_model_dir())
    admit_version(versions, ["of Ada", "of another"])
    versions.use(1)
    return ada


@pytest.fixture
def run(data_dir, capsys):
    """Run the command; its exit code, output and errors."""

    def invoke(*words):
        code = main(["--data-dir", str(data_dir), "consent", *words])
        return code, *capsys.readouterr()

    return invoke


def listed(run, *words):
    return json.loads(run("list", "--json", *words)[1])["consents"]


def left(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        sessions = {one.id for one in SessionStore(connection).list()}
        return sessions, {one.id for one in FeedbackStore(connection).all()}


def test_without_any_it_says_so_and_makes_nothing(tmp_path, capsys):
    assert main(["consent", "--data-dir", str(tmp_path / "absent")]) == 0
    assert capsys.readouterr().out == "No consent is noted.\n"
    assert list(tmp_path.iterdir()) == []


def test_what_was_noted_is_listed_with_who_what_for_and_how(run, kept):
    assert run("note", "first", "--who", "me")[0] == 0
    code, out, err = run("note", "first", "--who", "ADA", "--for", "recording", "--how", "written")
    assert (code, err) == (0, "")
    assert out.endswith(": Ada, for recording.\n")
    mine, hers = listed(run, "--session", "first")
    assert (mine["who"], mine["is_user"], mine["purposes"]) == ("me", True, ["reading", "learning"])
    assert (hers["who"], hers["is_user"], hers["how"]) == ("Ada", False, "written")
    assert listed(run, "--session", "second") == []
    table = run()[1]
    assert "Ada" in table
    assert "reading, learning" in table
    assert json.loads(run("show", hers["id"][:6])[1]) == hers


def test_exports_carry_all_of_it_and_no_formula(run, kept, tmp_path):
    run("note", "second", "--who", '=HYPERLINK("x")', "--note", "at the\ndoor")
    for name in ("all.csv", "all.json"):
        assert run("export", str(tmp_path / name))[0] == 0
    (row,) = csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8")))
    (one,) = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["consents"]
    assert row["who"] == "'" + one["who"] == '\'=HYPERLINK("x")'
    assert (row["note"], row["for_reading"], row["for_sharing"]) == ("at the door", "1", "0")
    assert (row["session_of"], row["withdrawn_at"]) == ("/films/=talk.mp4", "")
    assert (tmp_path / "all.csv").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("export", "all.txt"), 2),
        (("note", "first", "--who", " "), 2),
        (("note", "nobody", "--who", "me"), 1),
        (("withdraw", "nobody"), 1),
        (("show", "no"), 1),
    ],
)
def test_wrong_usage_is_one_clear_line(run, kept, words, code):
    found, _, err = run(*words)
    assert found == code
    assert err
    assert listed(run) == []


def test_withdrawn_it_stays_known_and_what_it_covered_is_told(run, kept, data_dir):
    run("note", "first", "--who", "Ada", "--for", "learning", "--for", "sharing")
    (noted,) = listed(run)
    _, out, _ = run("withdraw", noted["id"])
    assert "It covered 1 verdict;" in out
    assert "not mmdesk's to delete" in out
    (taken,) = listed(run)
    assert taken["withdrawn_at"]
    assert left(data_dir) == ({"first", "second"}, {"of Ada", "of another"})
    run("withdraw", noted["id"])
    assert listed(run) == [taken]  # the first time counts


def test_deleting_takes_what_was_agreed_to_and_the_version_it_taught(run, kept, data_dir):
    run("note", "first", "--who", "Ada", "--for", "learning", "--for", "recording")
    (noted,) = listed(run)
    _, out, _ = run("withdraw", noted["id"], "--delete")
    assert "Deleted for good: 1 verdict, 1 recording." in out
    assert "Removed what had learned from them: version 1." in out
    assert left(data_dir) == ({"first", "second"}, {"of another"})
    assert list((data_dir / "media").iterdir()) == []
    assert VersionStore(data_dir, base_model_dir()).current().is_base
    assert listed(run)[0]["withdrawn_at"]


def test_who_agreed_to_being_read_takes_the_session_along(run, kept, data_dir):
    run("note", "first", "--who", "the neighbour")
    (noted,) = listed(run)
    assert "the whole session, 1 verdict, 1 recording" in run("withdraw", noted["id"], "--delete")[1]
    assert left(data_dir) == ({"second"}, {"of another"})
    assert listed(run) == []
    assert list((data_dir / "media").iterdir()) == []


def test_with_a_person_go_the_consents_of_that_person(run, kept, data_dir, capsys):
    with closing(open_database(data_dir)) as connection:
        ConsentStore(connection).note(Consent("second", "ADA"))  # before she was given the name
    run("note", "first", "--who", "Ada")
    run("note", "first", "--who", "me")
    assert main(["--data-dir", str(data_dir), "forget", "--person", "Ada"]) == 0
    capsys.readouterr()
    assert [one["who"] for one in listed(run)] == ["me"]


def test_it_is_put_right_under_its_own_id(data_dir, kept):
    with closing(open_database(data_dir)) as connection:
        store = ConsentStore(connection)

        first = store.note(Consent("first", "a man"))
        store.note(replace(first, who="", person=kept.id))
        (found,) = store.of_session("first")
    assert (found.id, found.whose, found.given_at) == (first.id, "Ada", first.given_at)
