"""`mmdesk learn` with named people: each has a part of their own, made from their verdicts alone."""

import json
import shutil
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))
from toy_base import ToyPerson, write_toy_base
from warm_commands import run

from mmdesk.cli.learning_job import LearningJob
from mmdesk.cli.orders import Order
from mmdesk.core.named_people import NamedPerson
from mmdesk.model.readout_file import load_readout
from mmdesk.model.weights import read_weights
from mmdesk.store.cards import taught_by_part
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

ANNA, BEN = NamedPerson("Anna", id="a" * 32), NamedPerson("Ben", id="b" * 32)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_toy_base(tmp_path_factory.mktemp("base"))


def verdicts(seed, session, count=28):
    """Of one toy person, in a session of their own."""
    given = ToyPerson(seed).verdicts(count)
    return [
        replace(one, id=f"{session}-{one.id}", moment_id=f"{session}-{one.moment_id}", session_id=session)
        for one in given
    ]


ANNAS, BENS, OTHERS = verdicts(1, "annas"), verdicts(2, "bens"), verdicts(3, "others")


def given(data_dir, *feedback, who=None):
    """These verdicts, each session's on the person who is `who`."""
    with closing(open_database(data_dir)) as connection:
        for one in feedback:
            FeedbackStore(connection).save(one)
        for session in dict.fromkeys(one.session_id for one in feedback):
            if who is not None:
                PeopleStore(connection).name_in_session(session, 0, who)


@dataclass(frozen=True)
class GoOn:
    newest = Order.GO_ON


def learn(data_dir, base):
    """As the child does it, in this process: that is quicker."""
    told = []
    LearningJob(data_dir, base, GoOn(), lambda event, **values: told.append({"event": event, **values})).run(
        None
    )
    return told


def learn_in_a_child(data_dir, base):
    _, written, said = run("learn", "--data-dir", data_dir, "--base-dir", base)
    assert said == ""
    return [json.loads(line) for line in written.splitlines()]


def in_use(data_dir, base):
    return VersionStore(data_dir, base).current()


def sha256(data_dir, base):
    return json.loads((in_use(data_dir, base).folder / "card.json").read_text())["sha256"]


def bits(data_dir, base, who):
    readout, _ = load_readout(base, in_use(data_dir, base).folder, who)
    return {name: value.numpy().tobytes() for name, value in readout.state_dict().items()}


@pytest.fixture(scope="module")
def only_anna(tmp_path_factory, base):
    """A data directory that never had another than Anna."""
    data_dir = tmp_path_factory.mktemp("only anna")
    given(data_dir, *ANNAS, who=ANNA)
    return data_dir, learn_in_a_child(data_dir, base)


@pytest.fixture(scope="module")
def all_three(tmp_path_factory, base):
    data_dir = tmp_path_factory.mktemp("all three")
    given(data_dir, *ANNAS, who=ANNA)
    given(data_dir, *BENS, who=BEN)
    given(data_dir, *OTHERS)
    return data_dir, learn(data_dir, base)


def test_a_person_has_a_part_and_everybody_else_is_read_by_the_base(only_anna, base):
    data_dir, events = only_anna
    assert [event["event"] for event in events[-2:]] == ["gate", "version"]
    assert (events[-2]["who"], events[-2]["name"]) == (ANNA.id, "Anna")
    assert events[-2]["reason"].startswith("Anna: On your last ")
    assert taught_by_part(in_use(data_dir, base).folder) == {ANNA.id: {one.id for one in ANNAS}}
    start = {name: value.numpy().tobytes() for name, value in load_readout(base)[0].state_dict().items()}
    assert bits(data_dir, base, "") == bits(data_dir, base, BEN.id) == start
    assert bits(data_dir, base, ANNA.id) != start


def test_a_name_is_in_no_file_of_a_version(only_anna, base):
    data_dir, _ = only_anna
    files = list(in_use(data_dir, base).folder.iterdir())
    assert len(files) == 3
    assert not [file for file in files if b"Anna" in file.read_bytes()]


def test_each_part_is_taught_its_own_verdicts_alone(all_three, only_anna, base):
    data_dir, events = all_three
    assert taught_by_part(in_use(data_dir, base).folder) == {
        "": {one.id for one in OTHERS},
        ANNA.id: {one.id for one in ANNAS},
        BEN.id: {one.id for one in BENS},
    }
    assert bits(data_dir, base, ANNA.id) == bits(only_anna[0], base, ANNA.id)
    told = [event["name"] for event in events if event["event"] == "part" and "name" in event]
    assert told == ["Anna", "Ben"]
    steps = [event["step"] for event in events if event["event"] == "progress"]
    assert steps == list(range(1, events[1]["of"] + 1))  # one bar for all of them
    with closing(open_database(data_dir, read_only=True)) as connection:
        assert FeedbackStore(connection).waiting(in_use(data_dir, base).number) == 0


def copied(data_dir, tmp_path):
    return Path(shutil.copytree(data_dir, tmp_path / "copy"))


def test_teaching_one_leaves_every_bit_of_the_others(all_three, base, tmp_path):
    data_dir = copied(all_three[0], tmp_path)
    before = {who: bits(data_dir, base, who) for who in ("", BEN.id, ANNA.id)}
    given(data_dir, *verdicts(7, "more of anna"), who=ANNA)
    events = learn(data_dir, base)
    assert events[-1] == {"event": "version", "number": 2}
    after = {who: bits(data_dir, base, who) for who in before}
    assert after[""] == before[""]
    assert after[BEN.id] == before[BEN.id]
    assert after[ANNA.id] != before[ANNA.id]


def test_forgetting_a_person_and_learning_again_equals_never_having_had_them(
    all_three, only_anna, base, tmp_path
):
    data_dir = copied(all_three[0], tmp_path)
    with closing(open_database(data_dir)) as connection:
        forget(connection, person=BEN)
        gone = forget_versions(connection, VersionStore(data_dir, base), person=BEN)
        forget(connection, session_id="others")
    assert gone == [1]
    learn_in_a_child(data_dir, base)
    assert sha256(data_dir, base) == sha256(only_anna[0], base)
    weights = read_weights(in_use(data_dir, base).folder, {"sha256": sha256(data_dir, base)})
    assert weights
    assert not [name for name in weights if BEN.id in name]


def test_a_verdict_taken_back_equals_never_having_had_it(only_anna, base, tmp_path):
    data_dir, never = copied(only_anna[0], tmp_path), tmp_path / "never"
    with closing(open_database(data_dir)) as connection:
        assert FeedbackStore(connection).remove(ANNAS[3].id)
    learn_in_a_child(data_dir, base)
    given(never, *(one for one in ANNAS if one is not ANNAS[3]), who=ANNA)
    learn_in_a_child(never, base)
    assert sha256(data_dir, base) == sha256(never, base) != sha256(only_anna[0], base)


def test_where_an_earlier_version_held_nothing_that_was_taken_back_that_one_is_used(
    all_three, base, tmp_path
):
    data_dir = copied(all_three[0], tmp_path)
    late = verdicts(7, "more of anna")
    given(data_dir, *late, who=ANNA)
    assert learn(data_dir, base)[-1] == {"event": "version", "number": 2}
    with closing(open_database(data_dir)) as connection:
        for one in late:
            FeedbackStore(connection).remove(one.id)
    assert learn(data_dir, base)[-1] == {"event": "version", "number": 1}


def test_who_somebody_is_in_a_session_moves_their_verdicts_to_that_part(only_anna, base, tmp_path):
    data_dir = copied(only_anna[0], tmp_path)
    with closing(open_database(data_dir)) as connection:
        PeopleStore(connection).name_in_session("annas", 0, BEN)
        assert FeedbackStore(connection).waiting(1) == len(ANNAS)
    events = learn(data_dir, base)
    assert events[-1]["event"] == "version"
    assert taught_by_part(in_use(data_dir, base).folder) == {BEN.id: {one.id for one in ANNAS}}
    assert bits(data_dir, base, BEN.id) == bits(only_anna[0], base, ANNA.id)
    with closing(open_database(data_dir)) as connection:
        assert FeedbackStore(connection).waiting(in_use(data_dir, base).number) == 0


def test_with_nothing_new_and_nothing_taken_back_there_is_no_new_version(all_three, base, tmp_path):
    data_dir = copied(all_three[0], tmp_path)
    events = learn(data_dir, base)
    assert events[-1]["event"] == "gate"
    assert events[-1]["admitted"] is False
    assert [one.number for one in VersionStore(data_dir, base).list()] == [0, 1]


def test_a_person_all_of_whose_verdicts_were_taken_back_has_no_part_any_more(all_three, base, tmp_path):
    data_dir = copied(all_three[0], tmp_path)
    before = bits(data_dir, base, "")
    with closing(open_database(data_dir)) as connection:
        for one in BENS:
            FeedbackStore(connection).remove(one.id)
    learn(data_dir, base)
    assert taught_by_part(in_use(data_dir, base).folder).keys() == {"", ANNA.id}
    assert bits(data_dir, base, "") == before


def test_a_session_keeps_who_is_who_though_it_is_unknown_here(tmp_path):
    with closing(open_database(tmp_path)) as connection:
        PeopleStore(connection).name_in_session("begun later", 2, ANNA)
        assert [one.id for one in SessionStore(connection).list()] == ["begun later"]
        assert PeopleStore(connection).seen_as("begun later") == {2: ANNA}
