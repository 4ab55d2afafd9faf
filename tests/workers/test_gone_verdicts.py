"""Which verdicts a withdrawn consent, and a person who is forgotten, took with them: the window is told."""

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict, admit_version

from mmdesk.core.consents import Consent, Purpose
from mmdesk.core.edits import Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Session
from mmdesk.paths import base_model_dir
from mmdesk.store import purge
from mmdesk.store.consents import ConsentStore
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.consent_worker import ConsentWorker
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.retention_worker import RetentionWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.verdict_steps import VerdictSteps


@pytest.fixture
def store(qapp, data_dir):
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    yield store
    store.stop()


@pytest.fixture
def ada(store):
    """Somebody with one verdict on them, in a session with another one."""
    SessionStore(store.connection).begin(Session("talk.mp4", id="a"))
    person = PeopleStore(store.connection).name_in_session("a", 1, NamedPerson("Ada"))
    feedback = FeedbackStore(store.connection)
    feedback.save(a_verdict(session_id="a", id="hers", person=1))
    feedback.save(a_verdict(1, session_id="a", id="another's"))
    return person


@pytest.mark.parametrize(("delete", "gone"), [(True, [[["hers"], ["a"]]]), (False, [])])
def test_a_consent_to_learning_takes_the_verdicts_with_it_where_that_is_wanted(store, ada, delete, gone):
    worker, consent = ConsentWorker(store), Consent("a", person=ada.id, purposes=(Purpose.LEARNING,))
    ConsentStore(store.connection).note(consent)
    told = QSignalSpy(worker.verdicts_gone)
    worker.withdraw(consent, delete)
    assert [told.at(row) for row in range(told.count())] == gone


@pytest.mark.parametrize(
    ("purposes", "verdicts", "versions"),
    [((Purpose.LEARNING,), 1, 2), ((Purpose.READING,), 2, 3), ((Purpose.RECORDING,), 0, 0)],
)
def test_it_is_told_how_many_versions_learned_from_what_a_consent_covers(
    store, ada, purposes, verdicts, versions
):
    worker, consent = ConsentWorker(store), Consent("a", person=ada.id, purposes=purposes)
    covers = QSignalSpy(worker.covers)
    worker.find_covered(consent)
    assert covers.at(0)[1].versions == 0
    FeedbackStore(store.connection).save(a_verdict(2, id="elsewhere"))
    for taught in (["hers"], ["another's"], ["another's", "hers"], ["elsewhere"]):
        admit_version(store.versions, taught)
    worker.find_covered(consent)
    assert (covers.at(1)[1].verdicts, covers.at(1)[1].versions) == (verdicts, versions)


def test_a_person_who_is_forgotten_takes_them_too(store, ada):
    worker = RetentionWorker(store)
    told = QSignalSpy(worker.verdicts_gone)
    worker.forget_person(ada)
    assert [told.at(row) for row in range(told.count())] == [[["hers"], ["a"]]]


def refuse(*_):
    raise StoreError("Another program writes.", "Retry.")


@pytest.fixture
def edits(store, ada, monkeypatch):
    """One more verdict on her waits to be written."""
    worker = EditWorker(store)
    worker.start()
    with monkeypatch.context() as patched:
        patched.setattr(EditStore, "add", refuse)
        late = a_verdict(2, session_id="a", id="late", person=1)
        worker.add(Edit("a", "this is anger", ("late",)), [late])
    yield worker
    worker.stop()


def left(store, edits):
    """The verdicts, when nothing waits any more."""
    edits.try_again()
    return [one.id for one in FeedbackStore(store.connection).all()]


def test_a_verdict_that_could_not_be_written_yet_goes_with_the_person(store, ada, edits):
    worker = RetentionWorker(store, edits=edits)
    told = QSignalSpy(worker.verdicts_gone)
    worker.forget_person(ada)
    assert sorted(told.at(0)[0]) == ["hers", "late"]
    assert left(store, edits) == ["another's"]


def test_nobody_is_forgotten_by_halves_while_it_cannot_be_written(store, ada, edits, monkeypatch):
    worker = RetentionWorker(store, edits=edits)
    gone, failed = QSignalSpy(worker.person_gone), QSignalSpy(worker.failed)
    with monkeypatch.context() as patched:
        patched.setattr(EditStore, "add", refuse)
        worker.forget_person(ada)
    assert (gone.count(), failed.at(0)[0]) == (0, "Another program writes.")
    worker.forget_person(ada)
    assert (gone.count(), left(store, edits)) == (1, ["another's"])


def learning(store, ada):
    consent = Consent("a", person=ada.id, purposes=(Purpose.LEARNING,))
    ConsentStore(store.connection).note(consent)
    return consent


def test_and_with_a_consent_that_is_withdrawn(store, ada, edits):
    worker = ConsentWorker(store, edits)
    done = QSignalSpy(worker.covered_gone)
    worker.withdraw(learning(store, ada), True)
    assert (left(store, edits), done.count()) == (["another's"], 1)


def test_what_could_not_be_deleted_is_not_said_to_be_and_the_consent_is_withdrawn(
    store, ada, edits, monkeypatch
):
    worker, consent = ConsentWorker(store, edits), learning(store, ada)
    done, failed = QSignalSpy(worker.covered_gone), QSignalSpy(worker.failed)
    with monkeypatch.context() as patched:
        patched.setattr(EditStore, "add", refuse)
        worker.withdraw(consent, True)
    assert (done.count(), failed.count()) == (0, 1)
    assert ConsentStore(store.connection).find(consent.id).withdrawn_at is not None
    assert left(store, edits) == ["hers", "another's", "late"]


def told_by(worker):
    """What it says, in order."""
    said = []
    worker.erased.connect(lambda ids, sessions: said.append((ids, sessions)))
    worker.failed.connect(lambda message, _hint: said.append(message))
    return said


def test_of_erased_verdicts_of_which_bytes_are_left_both_is_told_the_trouble_last(store, ada, monkeypatch):
    worker = VerdictSteps(store)
    said = told_by(worker)
    with monkeypatch.context() as patched:
        patched.setattr(purge, "_clean", refuse)
        worker.erase([1])
    assert said == [(["hers"], ["a"]), "Another program writes."]


def test_where_nothing_could_be_erased_nothing_is_said_to_be(store, ada, monkeypatch):
    worker = VerdictSteps(store)
    said = told_by(worker)
    with monkeypatch.context() as patched:
        patched.setattr(purge, "_erase_verdicts", refuse)
        worker.erase([1])
    assert said == ["Another program writes."]
