"""Verdicts from one computer to another: exported, looked through, taken in once, and taken back."""

import base64
import json
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from remembered import NOON, a_verdict

sys.path.insert(0, str(Path(__file__).parents[1] / "analysis"))
from structure import faults

from mmdesk.analysis.feedback_lines import read_line
from mmdesk.analysis.shared_feedback import is_shared_feedback, look_through
from mmdesk.cli import export_feedback, import_feedback
from mmdesk.cli.main import main
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import FileReading, Session
from mmdesk.paths import resources_dir
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.shared_feedback import take_in
from mmdesk.store.summaries import summaries

SCHEMA = json.loads((resources_dir() / "schema" / "feedback.schema.json").read_text())
PRIVATE = Session("/home/anna/secret film.mp4", NOON, id="film", file=FileReading())
VERDICTS = [
    a_verdict(0, second=Emotion.FEAR, strength=0.5, was_unsure=True, base="this"),
    a_verdict(1, "film", who="anna's id", base="this"),
    a_verdict(
        2,
        verdict=Verdict.REJECTION,
        emotion=None,
        modality=Modality.TEXT,
        modalities=[Modality.TEXT],
    ),
]


@pytest.fixture(autouse=True)
def base(tmp_path, monkeypatch):
    """A base whose hash is "this"."""
    folder = tmp_path / "base"
    folder.mkdir()
    (folder / "card.json").write_text(json.dumps({"sha256": "this"}))
    for command in (export_feedback, import_feedback):
        monkeypatch.setattr(command, "base_model_dir", lambda: folder)


@pytest.fixture
def theirs(tmp_path):
    """The data directory of another computer."""
    folder = tmp_path / "theirs"
    with closing(open_database(folder)) as connection:
        connection.execute(
            "INSERT INTO people (id, name, created_at) VALUES (?, 'Anna', '2026-01-01')", ("anna's id",)
        )
        SessionStore(connection).begin(PRIVATE)
        for verdict in VERDICTS:
            FeedbackStore(connection).save(verdict)
    return folder


@pytest.fixture
def shared(theirs, tmp_path):
    file = tmp_path / "from Ben.jsonl"
    assert main(["export-feedback", "--data-dir", str(theirs), "--out", str(file)]) == 0
    return file


@pytest.fixture
def run(data_dir, capsys):
    def invoke(*words):
        capsys.readouterr()
        code = main(["import-feedback", "--data-dir", str(data_dir), *map(str, words)])
        return code, *capsys.readouterr()

    return invoke


def remembered(data_dir):
    with closing(open_database(data_dir)) as connection:
        return FeedbackStore(connection).all()


def lines_of(file):
    return [json.loads(line) for line in file.read_text().splitlines()]


def test_what_is_exported_is_what_the_schema_says_and_no_more(shared):
    lines = lines_of(shared)
    assert [faults(line, SCHEMA) for line in lines] == [[], [], []]
    assert (lines[0]["second"], lines[0]["strength"], lines[0]["was_unsure"]) == ("fear", 0.5, True)
    assert [line["who"] for line in lines] == ["", "person 1", ""]
    assert [line["source"] for line in lines] == ["live", "file", "live"]
    assert [line["base"] for line in lines] == ["this"] * 3
    text = shared.read_text()
    assert not any(secret in text for secret in ("secret", "anna", "Anna"))


def test_names_and_paths_are_told_where_they_are_asked_for(theirs, tmp_path):
    file, words = tmp_path / "f", ["--with-names", "--with-paths", "--no-features"]
    assert main(["export-feedback", "--data-dir", str(theirs), "--out", str(file), *words]) == 0
    second = lines_of(file)[1]
    assert (second["who"], second["source"]) == ("Anna", "/home/anna/secret film.mp4")
    assert (second["features"], second["base"]) == ({}, "")


def test_they_come_as_a_session_of_their_own_and_teach(run, shared, data_dir):
    code, out, err = run(shared)
    assert (code, err) == (0, "")
    found = remembered(data_dir)
    assert out == f"{found[0].session_id[:8]}: 3 verdicts from {shared}\n"
    assert len({one.session_id for one in found}) == 1
    for one, there in zip(found, VERDICTS, strict=True):
        assert (one.id, one.verdict, one.emotion, one.second) == (
            there.id,
            there.verdict,
            there.emotion,
            there.second,
        )
        assert (one.at, one.strength, one.base, one.origin) == (there.at, there.strength, "this", "from Ben")
        assert (one.moment_id, one.who, one.teaches) == (f"shared:{there.moment_id}", "", True)
        for name, vector in there.features.items():
            np.testing.assert_array_equal(one.features[name], vector)
    with closing(open_database(data_dir)) as connection:
        assert FeedbackStore(connection).waiting(0, "this") == 3
        (summary,) = summaries(connection)
        assert (summary.session.is_shared, summary.verdicts, summary.has_media) == (True, 3, False)


def test_twice_imported_nothing_is_doubled_and_what_was_taken_back_stays_so(run, shared, data_dir):
    run(shared)
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).remove(VERDICTS[0].id)
    assert run(shared) == (0, "Here already, and left as they are: 3 verdicts.\n", "")
    assert len(remembered(data_dir)) == 2
    with closing(open_database(data_dir)) as connection:
        assert len(SessionStore(connection).list()) == 1


def test_my_own_verdicts_are_never_doubled_nor_given_again(run, shared, theirs, capsys):
    assert main(["import-feedback", "--data-dir", str(theirs), str(shared)]) == 0
    assert capsys.readouterr().out == "Here already, and left as they are: 3 verdicts.\n"
    assert [one.origin for one in remembered(theirs)] == [""] * 3


def test_forgetting_the_session_undoes_it(run, shared, data_dir, capsys):
    run(shared)
    session_id = remembered(data_dir)[0].session_id
    assert main(["forget", "--session", session_id, "--data-dir", str(data_dir)]) == 0
    assert capsys.readouterr().out.startswith("Forgot 3 verdicts.")
    assert remembered(data_dir) == []
    assert run(shared)[1].endswith(f"3 verdicts from {shared}\n")


def test_a_session_of_shared_verdicts_cannot_be_exported_as_a_timeline(run, shared, data_dir, capsys):
    run(shared)
    session_id = remembered(data_dir)[0].session_id
    assert main(["export", session_id, "--format", "json", "--data-dir", str(data_dir)]) == 1
    assert "holds shared verdicts only" in capsys.readouterr().err
    assert main(["export-feedback", "--data-dir", str(data_dir)]) == 0
    assert capsys.readouterr().out == ""  # theirs to share


def test_they_may_be_about_somebody_and_need_not_teach(run, shared, data_dir):
    with closing(open_database(data_dir)) as connection:
        connection.execute("INSERT INTO people (id, name, created_at) VALUES ('c', 'Cleo B', '2026-01-01')")
    code, out, _err = run(shared, "--as", " cleo  b", "--no-learn")
    assert code == 0
    assert "Nothing is learned from them: as you wished." in out
    assert {(one.who, one.teaches) for one in remembered(data_dir)} == {("c", False)}
    code, out, err = run(shared, "--as", "Dan")
    assert (code, out, err.startswith("mmdesk: Nobody is called Dan.")) == (1, "", True)


def test_features_of_another_base_are_refused_with_what_to_do(run, shared, data_dir):
    other = [json.dumps(line | {"base": "of another"}) for line in lines_of(shared)]
    shared.write_text("\n".join(other))
    code, out, err = run(shared)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "another base model" in err
    assert "mmdesk migrate-feedback" in err
    assert remembered(data_dir) == []


def test_of_two_bases_only_those_of_ours_are_taken(run, shared, data_dir):
    first, *others = lines_of(shared)
    shared.write_text("\n".join(json.dumps(one) for one in (first | {"base": ""}, *others)))
    assert "Left out, since their features are of another base: 1 verdict." in run(shared)[1]
    assert [one.id for one in remembered(data_dir)] == [one.id for one in VERDICTS[1:]]


def with_features(line, vector):
    return line | {"features": {"face": base64.b64encode(vector.tobytes()).decode()}}


WRONG = {
    "nothing": lambda line: [],
    "no JSON": lambda line: [{}, "x"],
    "a newer form": lambda line: line | {"mmdesk_feedback": 2},
    "an unknown key": lambda line: line | {"picture": "x"},
    "a missing key": lambda line: {key: line[key] for key in line if key != "shown"},
    "another emotion": lambda line: line | {"emotion": "joy"},
    "an emotion of a rejection": lambda line: line | {"emotion": "fear"},
    "no strength": lambda line: line | {"strength": 0},
    "too few features": lambda line: with_features(line, np.zeros(256, np.float32)),
    "features that are not numbers": lambda line: with_features(line, np.full(512, np.nan, np.float32)),
    "endless features": lambda line: with_features(line, np.full(512, np.inf, np.float32)),
    "no base64": lambda line: line | {"features": {"face": "*"}},
    "another modality": lambda line: line | {"features": {"smell": ""}},
    "chances that are none": lambda line: line | {"probabilities": dict.fromkeys(line["probabilities"], 1)},
    "an id with a line break": lambda line: line | {"id": "a\nb"},
    "a huge version": lambda line: line | {"version": 10**30},
    "no date": lambda line: line | {"at": "yesterday"},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_half_an_import_is_none(run, shared, data_dir, wrong):
    *others, last = lines_of(shared)
    shared.write_text("\n".join(json.dumps(one) for one in [*others, WRONG[wrong](last)]))
    code, out, err = run(shared)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert f"{shared.name} holds no shared verdicts: line 3: " in err
    assert remembered(data_dir) == []


def test_a_file_that_changes_between_looking_and_taking_leaves_nothing(shared, data_dir):
    found = look_through(shared, "this")
    shared.write_text(shared.read_text()[:-100])
    with closing(open_database(data_dir)) as connection:
        with pytest.raises(MmdeskError):
            take_in(connection, found.verdicts())
        assert SessionStore(connection).list() == []
        assert FeedbackStore(connection).all() == []


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\xff\xfe", b"{" * 200_000, b"x" * 300_000, b'{"source": 1}']
)
def test_a_file_that_is_none_of_ours_is_one_line(run, tmp_path, data):
    file = tmp_path / "odd"
    file.write_bytes(data)
    assert not is_shared_feedback(file)
    code, out, err = run(file)
    assert (code, out, err.count("\n")) == (1, "", 1)


def test_a_folder_and_a_file_that_is_not_there_are_one_line(run, tmp_path):
    for path in (tmp_path, tmp_path / "absent"):
        code, out, err = run(path)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert not is_shared_feedback(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_a_line_says_it_is_a_verdict_or_expected_trouble(shared, data):
    first = lines_of(shared)[0]
    key = data.draw(st.sampled_from(sorted(first)))
    line = json.dumps(first | {key: data.draw(JSON)}).encode()
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(line) - 1))
        line = line[:at] + data.draw(st.binary(max_size=3)) + line[at + 1 :]
    file = shared.with_name("fuzzed")
    file.write_bytes(line)
    try:
        look_through(file, "this")
    except MmdeskError:
        return
    assert faults(json.loads(line), SCHEMA) == []  # what is taken is what the schema allows
    assert read_line(line).strength > 0
