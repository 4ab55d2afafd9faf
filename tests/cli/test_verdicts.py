"""`mmdesk verdicts` lists what was said."""

import json
from contextlib import closing

import pytest
from remembered import a_prediction, a_verdict

from mmdesk.cli.main import main
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict, put_right
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Session
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def given(data_dir):
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session("/films/采访.mp4", id="film1234"))
        person = "('p1', 'Zoë', '2026-05-01T12:00:00+00:00')"
        connection.execute(f"INSERT INTO people (id, name, created_at) VALUES {person}")
        store = FeedbackStore(connection)
        verdicts = [
            a_verdict(0, "film1234", second=Emotion.FEAR, strength=0.5),
            a_verdict(1, "live1234", modality=Modality.VOICE, verdict=Verdict.REJECTION, emotion=None),
            a_verdict(2, "film1234", who="p1", emotion=Emotion.SADNESS, verdict=Verdict.CONFIRMATION),
        ]
        for one in verdicts:
            store.save(one)
        SessionStore(connection).add_prediction("film1234", 1.0, 2.0, a_prediction("moment 0"))
        store.mark_learned([verdicts[2].id], 0)
    return verdicts


def listed(capsys, data_dir, *options):
    assert main(["verdicts", "--json", "--data-dir", str(data_dir), *options]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_as_json_every_line_says_all_of_it(capsys, data_dir, given):
    *_, first = listed(capsys, data_dir)
    assert first == {
        "id": given[0].id,
        "given_at": "2026-05-01T12:00:00.123456+00:00",
        "session": "film1234",
        "source": "/films/采访.mp4",
        "at_s": 2.0,
        "who": "",
        "about": "answer",
        "person": None,
        "shown": "sadness",
        "verdict": "correction",
        "said": "anger",
        "second": "fear",
        "strength": 0.5,
        "version": 0,
        "lesson": "waiting",
    }


ASKED = [
    (["--session", "film"], [2, 0]),
    (["--emotion", "anger"], [0]),
    (["--kind", "rejection"], [1]),
    (["--about", "voice"], [1]),
    (["--about", "answer"], [2, 0]),
    (["--who", "zoë"], [2]),
    (["--who", "nobody"], [1, 0]),
    (["--state", "learned"], [2]),
    (["--state", "waiting", "--limit", "1"], [1]),
    (["--state", "nothing"], []),
    (["--since", "2026-05-02"], []),
    (["--version", "3"], []),
    ([], [2, 1, 0]),
]


@pytest.mark.parametrize(("options", "found"), ASKED)
def test_only_what_is_asked_for_is_listed(capsys, data_dir, given, options, found):
    assert [line["id"] for line in listed(capsys, data_dir, *options)] == [given[one].id for one in found]


def test_as_a_table(capsys, data_dir, given):
    assert main(["verdicts", "--data-dir", str(data_dir)]) == 0
    out = capsys.readouterr().out
    assert "anger, perhaps fear (50 % sure)" in out
    assert "采访.mp4" in out
    assert "wrong" in out


def test_without_any_it_says_so(capsys, data_dir):
    assert main(["verdicts", "--data-dir", str(data_dir)]) == 0
    assert capsys.readouterr().out == "No verdicts yet.\n"


def test_a_person_nobody_knows_is_one_clear_line(capsys, data_dir, given):
    assert main(["verdicts", "--who", "Ann", "--data-dir", str(data_dir)]) == 1
    assert capsys.readouterr().err == "mmdesk: There is no person called Ann. Known are: Zoë.\n"


def test_one_that_was_put_right_is_listed_once(capsys, data_dir, given):
    new = put_right(given[0], Emotion.DISGUST)
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(new)
        FeedbackStore(connection).remove(given[0].id)
    assert [line["said"] for line in listed(capsys, data_dir)] == ["sadness", None, "disgust"]
