"""Named people in the database: who is who, in which session, and nothing of them once forgotten."""

from contextlib import suppress
from dataclasses import replace

import pytest
from remembered import a_prediction, a_verdict, admit_version

from mmdesk.core.edits import Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import ANYBODY, NamedPerson
from mmdesk.core.sessions import Session
from mmdesk.store.backups import back_up
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore, copy_names
from mmdesk.store.purge import finish_forgetting, forget, forget_versions
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

NAME = "Xanthippe-7c1e"
FILL = 654321.123
SECRET = a_verdict(fill=FILL).features[Modality.FACE].tobytes()[:32]


@pytest.fixture
def people(connection):
    return PeopleStore(connection)


@pytest.fixture
def feedback(connection):
    return FeedbackStore(connection)


def whose(feedback):
    return {one.id: one.who for one in feedback.all()}


def read(connection, moment_id, person):
    """A moment of s1 whose answer is of this person."""
    SessionStore(connection).add_prediction("s1", 0.0, 1.0, a_prediction(moment_id, person=person))


def test_whoever_was_named_last_comes_first(people):
    anna, ben = NamedPerson("Anna"), NamedPerson("Ben")
    people.name_in_session("s1", 1, anna)
    people.name_in_session("s1", 2, ben)
    assert people.list() == [ben, anna]
    people.name_in_session("s2", 1, anna)
    assert people.list() == [anna, ben]
    assert people.seen_as("s1") == {1: anna, 2: ben}


def test_a_second_window_that_writes_the_same_name_means_the_same_person(people):
    first = people.name_in_session("s1", 1, NamedPerson("Anna"))
    assert people.name_in_session("s2", 1, NamedPerson("ANNA")) == first
    assert people.seen_as("s2") == {1: first}


def test_a_verdict_is_about_whoever_its_moments_answer_is_of(connection, people, feedback):
    anna = NamedPerson("Anna")
    people.name_in_session("s1", 2, anna)
    read(connection, "hers", 2)
    read(connection, "another's", 1)
    for moment, values in (("hers", {}), ("another's", {}), ("another's", {"person": 2})):
        feedback.save(a_verdict(moment_id=moment, id=f"{moment} {len(values)}", **values))
    assert whose(feedback) == {"hers 0": anna.id, "another's 0": ANYBODY, "another's 1": anna.id}


def test_who_a_number_is_can_be_put_right_with_the_verdicts_on_it(connection, people, feedback):
    anna, ben = NamedPerson("Anna"), NamedPerson("Ben")
    people.name_in_session("s1", 2, anna)
    read(connection, "hers", 2)
    read(connection, "another's", 1)
    feedback.save(a_verdict(moment_id="hers", id="on 2"))
    feedback.save(a_verdict(moment_id="hers", id="taken back"))
    feedback.remove("taken back")
    feedback.save(a_verdict(moment_id="another's", id="on 1"))
    feedback.save(a_verdict(moment_id="hers", session_id="s2", id="elsewhere", who=anna.id))
    feedback.save(a_verdict(moment_id="hers", id="shared", origin="a friend", who=anna.id))
    people.name_in_session("s1", 2, ben)
    feedback.save(replace(a_verdict(moment_id="hers"), id="taken back"))  # given again
    told = whose(feedback)
    assert told == {
        "on 2": ben.id, "taken back": ben.id, "on 1": ANYBODY, "elsewhere": anna.id, "shared": anna.id
    }  # fmt: skip
    people.name_in_session("s1", 2, None)
    assert whose(feedback)["on 2"] == ANYBODY


def test_renaming_changes_the_name_alone(connection, people, feedback):
    anna = NamedPerson("Anna")
    people.name_in_session("s1", 0, anna)
    feedback.save(a_verdict(who=anna.id))
    people.rename(anna.id, "  Anna  Maria ")
    assert [(one.id, one.name) for one in people.list()] == [(anna.id, "Anna Maria")]
    assert set(whose(feedback).values()) == {anna.id}


@pytest.mark.parametrize(("name", "words"), [(" \n", "at least one letter"), ("BEN", "called Ben already")])
def test_a_name_that_cannot_be_is_refused(people, name, words):
    anna = people.name_in_session("s1", 1, NamedPerson("Anna"))
    people.name_in_session("s1", 2, NamedPerson("Ben"))
    with pytest.raises(StoreError, match=words):
        people.rename(anna.id, name)
    assert people.called("anna") == anna


def test_a_file_that_is_read_again_has_the_same_people(connection, people):
    anna = people.name_in_session("s1", 1, NamedPerson("Anna"))
    SessionStore(connection).begin(Session("talk.mp4", id="again"))
    copy_names(connection, "s1", "again")
    assert people.seen_as("again") == {1: anna}


def test_of_a_person_who_is_forgotten_no_byte_is_left(data_dir, connection, people, feedback, tmp_path):
    versions = VersionStore(data_dir, tmp_path / "base")
    person = people.name_in_session("s1", 1, NamedPerson(NAME))
    people.name_in_session("s2", 0, person)
    read(connection, "hers", 1)
    feedback.save(a_verdict(moment_id="hers", id="hers", fill=FILL))
    feedback.save(a_verdict(1, id="another's", session_id="s3"))
    mixed = {"": {"feedback_ids": ["another's"]}, person.id: {"feedback_ids": ["hers"]}}
    for parts in ({"": mixed[""]}, mixed):
        admit_version(versions, [one for part in parts.values() for one in part["feedback_ids"]], parts=parts)
    back_up(connection)
    assert forget(connection, person=person) == 1
    assert forget_versions(connection, versions, person=person) == [2]
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    needles = (NAME.encode(), SECRET, person.id.encode())
    assert not [path for path in files if any(one in path.read_bytes() for one in needles)]
    assert [one.id for one in feedback.all()] == ["another's"]
    assert len(SessionStore(connection).list()) == 3


def test_with_a_person_go_the_steps_that_judged_them_and_no_others(connection, people, feedback):
    person = people.name_in_session("s1", 1, NamedPerson(NAME))
    read(connection, "hers", 1)
    edits = EditStore(connection)
    edits.add(Edit("s1", "this is sadness", ("hers",)), [a_verdict(moment_id="hers", id="hers")])
    edits.add(Edit("s1", "this is anger", ("another's",)), [a_verdict(1, id="another's")])
    forget(connection, person=person)
    assert [one.words for one in edits.of_session("s1")] == ["this is anger"]
    assert [one.id for one in feedback.all()] == ["another's"]


@pytest.mark.parametrize("at", ["forget_lessons", "_clean", "forget_versions"])
def test_a_forgetting_of_a_person_that_was_cut_off_is_ended_by_the_next_start(
    connection, people, feedback, tmp_path, data_dir, at
):
    versions = VersionStore(data_dir, tmp_path / "base")
    person = people.name_in_session("s1", 1, NamedPerson(NAME))
    admit_version(versions, [], parts={"": {"feedback_ids": []}, person.id: {"feedback_ids": []}})  # imported

    def killed(*_, **__):
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(f"mmdesk.store.purge.{at}", killed)
        with suppress(KeyboardInterrupt):  # the third time it ended, and the versions are not looked at
            forget(connection, person=person)
    was_erased = at != "forget_lessons"  # in the transaction, which is then as if it had never begun
    assert finish_forgetting(connection, versions)
    assert not finish_forgetting(connection, versions)
    assert [one.number for one in versions.list()] == ([0] if was_erased else [0, 1])
    assert people.list() == ([] if was_erased else [person])
