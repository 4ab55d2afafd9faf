"""`mmdesk migrate-feedback` from the outside: another base's features are read again where that can be."""

import json
from contextlib import closing

import pytest
from remembered import NOON, a_prediction, a_verdict

from mmdesk.capture.media_file import open_media
from mmdesk.cli import migrate_feedback as command
from mmdesk.cli.main import main
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import FileReading, Session
from mmdesk.model.toy import ToyPredictor
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def run(data_dir, tmp_path, monkeypatch, capsys):
    """The command, with a base whose hash is "new" and a network that does without weights."""
    base = tmp_path / "base"
    base.mkdir()
    (base / "card.json").write_text(json.dumps({"sha256": "new"}))
    monkeypatch.setattr(command, "base_model_dir", lambda: base)
    monkeypatch.setattr(command, "load_predictor", lambda _: ToyPredictor(base_sha256="new"))

    def invoke():
        code = main(["migrate-feedback", "--data-dir", str(data_dir)])
        return code, *capsys.readouterr()

    return invoke


@pytest.fixture
def text(tmp_path):
    """A text file that was read, with the moments in it."""
    file = tmp_path / "talk.txt"
    file.write_text("What a day.\nI am glad.\n", encoding="utf-8")
    with open_media(file) as media:
        return file, list(media.moments(FileReading().every_s))


def judge(data_dir, session, moments, **values):
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(session)
        for number, moment in enumerate(moments):
            said = a_prediction(f"{session.id} {number}")
            SessionStore(connection).add_prediction(session.id, moment.start_s, moment.end_s, said)
            given = a_verdict(
                session_id=session.id, moment_id=said.moment_id, modalities=[Modality.VOICE], **values
            )
            FeedbackStore(connection).save(given)


def remembered(data_dir):
    with closing(open_database(data_dir)) as connection:
        return FeedbackStore(connection).all()


def test_what_has_a_file_is_read_again_and_what_has_none_is_kept(run, data_dir, text):
    file, moments = text
    judge(data_dir, Session(str(file), NOON, id="file", file=FileReading()), moments, base="old")
    judge(data_dir, Session(started_at=NOON, id="live"), moments[:1], base="old")
    code, out, err = run()
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Read again with the base in use: 2 verdicts.",
        "Without a file or recording to read again: 1 verdict. It stays, and teaches nothing with this base.",
    ]
    assert [(one.base, set(one.features)) for one in remembered(data_dir)] == [
        ("new", {Modality.TEXT}),
        ("new", {Modality.TEXT}),
        ("old", {Modality.VOICE}),
    ]
    assert run()[1].startswith("Read again with the base in use: 0 verdicts.")


def test_a_file_that_is_another_one_now_is_named_and_its_verdicts_stay(run, data_dir, text):
    file, moments = text
    reading = FileReading(digest="of another file")
    judge(data_dir, Session(str(file), NOON, id="file", file=reading), moments, base="old")
    code, out, err = run()
    assert (code, err.count("\n")) == (1, 1)
    assert "talk.txt is not the file any more" in err
    assert "2 verdicts. They stay" in out
    assert [(one.base, one.wants_features) for one in remembered(data_dir)] == [("old", False)] * 2


def test_without_verdicts_there_is_nothing_to_do(run, data_dir, text):
    assert run()[:2] == (0, "There are no verdicts yet.\n")
    assert list(data_dir.iterdir()) == []
    judge(data_dir, Session(str(text[0]), NOON, id="file"), text[1], base="new")
    assert run()[:2] == (0, "All verdicts that have features have those of the base in use.\n")
