"""The export worker: tells how far it is, ends when asked, says what is wrong."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from mmdesk.core.errors import StoreError
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Session
from mmdesk.workers.export_worker import ExportWorker

PAST = PastSession(Session(), 1.0)


def spies(worker):
    names = ("begun", "progressed", "exported", "stopped", "failed")
    return {name: QSignalSpy(getattr(worker, name)) for name in names}


def test_it_tells_the_percent_as_they_change(qapp):
    def write(order, past, told):
        for share in (0.0, 0.001, 0.5, 0.501, 0.99):
            told(share)

    worker = ExportWorker(write)
    spied = spies(worker)
    worker.export(ExportOrder("/x/a.json"), PAST)
    assert [spied["progressed"].at(n)[0] for n in range(spied["progressed"].count())] == [50, 99]
    assert (spied["begun"].at(0), spied["exported"].at(0)) == (["/x/a.json"], ["/x/a.json"])


def test_it_ends_when_the_file_is_not_wanted_any_more(qapp):
    reached = []

    def write(order, past, told):
        told(0.1)
        worker.stop_export()
        told(0.2)
        reached.append("the end")

    worker = ExportWorker(write)
    spied = spies(worker)
    worker.export(ExportOrder("/x/a.json"), PAST)
    assert (reached, spied["stopped"].count(), spied["exported"].count()) == ([], 1, 0)
    worker._write = lambda order, past, told: told(0.5)
    worker.export(ExportOrder("/x/b.json"), PAST)  # the next one is wanted
    assert spied["exported"].count() == 1


def test_trouble_is_said(qapp):
    def write(order, past, told):
        raise StoreError("The disk is full.", "Use --out.")

    worker = ExportWorker(write)
    spied = spies(worker)
    worker.export(ExportOrder("/x/a.json"), PAST)
    assert spied["failed"].at(0) == ["The disk is full.", "Choose another folder."]
    assert spied["exported"].count() == 0


def test_a_bug_is_not_hidden(qapp):
    def write(order, past, told):
        raise KeyError("x")

    with pytest.raises(KeyError):
        ExportWorker(write).export(ExportOrder(str(Path("a.json"))), PAST)
