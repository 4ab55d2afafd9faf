"""`mmdesk ask` from the outside."""

import json
from contextlib import closing

import numpy as np
import pytest
from remembered import NOON

from mmdesk.cli.main import main
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES, FileReading, Session
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def film(data_dir, tmp_path):
    """A file that was read: three moments, ever surer."""
    file = tmp_path / "talk.mp4"
    file.write_bytes(b"a film")
    with closing(open_database(data_dir)) as connection:
        sessions = SessionStore(connection)
        sessions.begin(Session(str(file), NOON, id="f" * 32, file=FileReading()))
        for number in range(3):
            said = np.zeros(7, np.float32)
            said[:2] = 0.5 + 0.1 * number, 0.5 - 0.1 * number
            opinions = {Modality.VOICE: Opinion(said, NO_FEATURES, 0.1)}
            end_s = 60.0 * (number + 1)
            sessions.add_prediction("f" * 32, end_s - 0.2, end_s, Prediction(f"m{number}", 0, said, opinions))
    return file


def run(data_dir, *arguments):
    return main(["ask", *arguments, "--data-dir", str(data_dir)])


def test_the_questions_are_listed_with_their_time_file_and_reason(film, data_dir, capsys):
    assert run(data_dir, "--list") == 0
    said = capsys.readouterr().out
    assert str(film) in said
    assert "not sure" in said
    lines = [line for line in said.splitlines() if "talk.mp4" in line]
    assert len(lines) == 3
    assert "1 min 0 s" in lines[0] or "1:00" in lines[0]


def test_as_json_they_have_whole_ids(film, data_dir, capsys):
    assert run(data_dir, "--list", "--json", "--count", "2") == 0
    first, second = json.loads(capsys.readouterr().out)
    assert (first["session"], first["moment"], first["end_s"]) == ("f" * 32, "m0", 60.0)
    assert first["source"] == str(film)
    assert first["why"][0] == "unsure"
    assert second["moment"] == "m1"


def test_where_there_is_nothing_it_says_why(film, data_dir, tmp_path, capsys):
    assert run(tmp_path / "none", "--list") == 0
    assert "nothing was read yet" in capsys.readouterr().out
    film.unlink()
    assert run(data_dir, "--list") == 0
    assert "no file or recording" in capsys.readouterr().out
    assert run(data_dir, "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_without_list_it_says_where_answers_are_given(data_dir, capsys):
    assert run(data_dir) == 2
    assert "answered in the window" in " ".join(capsys.readouterr().err.split())
