"""Which verdicts a withdrawn consent, and a person who is forgotten, took with them: the window is told."""

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict

from mmdesk.core.consents import Consent, Purpose
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Session
from mmdesk.paths import base_model_dir
from mmdesk.store.consents import ConsentStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.consent_worker import ConsentWorker
from mmdesk.workers.retention_worker import RetentionWorker
from mmdesk.workers.store_worker import StoreWorker


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


def test_a_person_who_is_forgotten_takes_them_too(store, ada):
    worker = RetentionWorker(store)
    told = QSignalSpy(worker.verdicts_gone)
    worker.forget_person(ada)
    assert [told.at(row) for row in range(told.count())] == [[["hers"], ["a"]]]
