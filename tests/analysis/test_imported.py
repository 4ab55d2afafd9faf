"""Import: our own files give the same session back, and nothing else gives anything."""

import csv
import io
import json
import os
import tracemalloc
from contextlib import closing, suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from remembered_sessions import as_told, sessions, version_of
from structure import faults
from timeline_making import analysis, entries, entry

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.export_csv import columns
from mmdesk.analysis.imported import is_ours, read_ours
from mmdesk.analysis.past import remembered_analysis
from mmdesk.capture.media_digest import digest
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MediaError
from mmdesk.core.predictions import NotSure
from mmdesk.core.sessions import LIVE, FileReading, State
from mmdesk.paths import resources_dir
from mmdesk.store.database import open_database
from mmdesk.store.imports import bring_in
from mmdesk.store.past import read_moments, read_past
from mmdesk.store.sessions import SessionStore

HAPPY = Emotion.HAPPINESS
OURS = [Format.JSON, Format.CSV]
SCHEMA = json.loads((resources_dir() / "schema" / "analysis.schema.json").read_text())
once = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(folder, past, moments, format_):
    target = folder / f"x.{format_}"
    export(remembered_analysis(past, moments, "", version_of(moments)), format_, target)
    return target


def read(path):
    found = read_ours(path)
    return found.past, list(found.moments())


@pytest.mark.parametrize("format_", OURS)
@given(remembered=sessions())
@once
def test_a_session_comes_back_as_it_was_and_is_written_the_same_again(tmp_path, remembered, format_):
    past, moments = remembered
    target = written(tmp_path, past, moments, format_)
    first = target.read_bytes()
    again = read(target)
    assert as_told(*again) == as_told(past, moments)
    assert written(tmp_path, *again, format_).read_bytes() == first


@given(remembered=sessions())
@once
def test_whatever_is_remembered_follows_the_published_schema(tmp_path, remembered):
    target = written(tmp_path, *remembered, Format.JSON)
    assert faults(json.loads(target.read_text()), SCHEMA) == []


@given(remembered=sessions())
@settings(once, max_examples=10)
def test_json_and_csv_tell_the_same(tmp_path, remembered):
    one, other = (read(written(tmp_path, *remembered, format_)) for format_ in OURS)
    assert as_told(*one) == as_told(*other)


@given(remembered=sessions())
@once
def test_the_database_loses_nothing_of_what_is_imported(tmp_path, remembered):
    past, moments = remembered
    with closing(open_database(tmp_path)) as connection:
        assert [*bring_in(connection, past, moments)][-1:] == [len(moments)] * bool(moments)
        session = SessionStore(connection).find(past.session.id)
        found = replace(read_past(connection, session), length_s=past.length_s)
        told, expected = as_told(found, read_moments(connection, session)), as_told(past, moments)
    for marked in ("marks", "exclusions"):  # which have no order but that of time
        assert sorted(told.pop(marked)) == sorted(expected.pop(marked))
    assert told == expected


@pytest.mark.parametrize("format_", OURS)
def test_how_analyze_read_a_file_comes_back(tmp_path, format_):
    how = FileReading(State.WHOLE, 1.0, 2.5, 1, "ab" * 32, troubles=("cut off",))
    told = replace(analysis(entries([HAPPY]), errors=how.troubles), file=how)
    export(told, format_, tmp_path / f"x.{format_}")
    past, _ = read(tmp_path / f"x.{format_}")
    assert past.session.file == how
    if format_ is Format.JSON:
        assert faults(json.loads((tmp_path / "x.json").read_text()), SCHEMA) == []


@pytest.mark.parametrize("format_", OURS)
@pytest.mark.parametrize("place", ["", "clips"])
def test_a_file_that_analyze_was_given_from_a_folder_is_found_again(tmp_path, monkeypatch, format_, place):
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / "out" / place).mkdir(parents=True)
    file = tmp_path / "out" / place / name
    try:
        file.write_text("fine")
    except OSError:
        pytest.skip("this file system has no such names")
    how = FileReading(State.WHOLE, digest=digest(file))
    target = tmp_path / "out" / f"x.{format_}"
    export(replace(analysis(entries([HAPPY]), os.path.join("clips", name)), file=how), format_, target)
    monkeypatch.chdir(tmp_path)
    assert read(target)[0].session.source == str(file)
    file.write_text("another file by now")
    assert read(target)[0].session.source == os.path.join("clips", name)


@pytest.mark.parametrize("format_", OURS)
def test_what_analyze_wrote_becomes_a_whole_file_with_new_ids(tmp_path, format_):
    target = tmp_path / f"x.{format_}"
    export(analysis([entry(0, 1, HAPPY, face=HAPPY), entry(1, 2, None)], "talk.mp4"), format_, target)
    past, moments = read(target)
    assert (past.session.source, past.session.file.state) == ("talk.mp4", State.WHOLE)
    assert [one.prediction.emotion for one in moments] == [HAPPY, None]
    assert moments[1].prediction.not_sure is NotSure.DARK
    assert moments[1].moment.warnings == ("blurred",)
    assert {one.prediction.version for one in moments} == {3}
    assert {one.prediction.model for one in moments} == {"ab" * 32}
    other, _ = read(target)
    assert other.session.id != past.session.id


def older_json():
    """As mmdesk 0.1 wrote it."""
    chances = dict.fromkeys(Emotion, 0.1429)
    moment = {
        "start_s": 0.0,
        "end_s": 0.2,
        "emotion": None,
        "confidence": 0.1429,
        "abstained": True,
        "probabilities": chances,
        "modalities": {"face": {"probabilities": chances, "contribution": 0.5}},
        "faces": [{"left": 1, "top": 2, "width": 3, "height": 4, "score": 0.9, "person": 1}],
        "warnings": ["not sure: dark", "blurred"],
    }
    return {
        "source": "talk.mp4",
        "duration_s": 0.2,
        "version": 2,
        "model_sha256": "cd",
        "moments": [moment],
        "errors": ["cut off"],
    }


def test_json_of_before_there_were_sessions_is_read(tmp_path):
    (tmp_path / "x.json").write_text(json.dumps(older_json()))
    past, (one,) = read(tmp_path / "x.json")
    prediction = one.prediction
    assert (prediction.version, prediction.model, prediction.not_sure) == (2, "cd", NotSure.DARK)
    assert (one.moment.warnings, past.session.file.troubles) == (("blurred",), ("cut off",))
    assert prediction.faces[0].person == 1


def test_csv_of_before_there_were_sessions_is_read(tmp_path):
    export(analysis(entries([HAPPY, None], face=HAPPY)), Format.CSV, tmp_path / "x.csv")
    older = columns().index("warnings") + 1
    rows = [row[:older] for row in csv.reader((tmp_path / "x.csv").read_text().splitlines())]
    with (tmp_path / "old.csv").open("w", newline="") as file:
        csv.writer(file).writerows(rows)
    _, (one, other) = read(tmp_path / "old.csv")
    assert (one.prediction.emotion, other.prediction.not_sure) == (HAPPY, NotSure.DARK)
    assert (one.prediction.faces[0].box.left, other.moment.warnings) == (4, ("blurred",))


def test_json_may_be_laid_out_by_another_program(tmp_path):
    keys = dict(reversed(older_json().items()))
    (tmp_path / "x.json").write_text("\ufeff" + json.dumps(keys, indent=4), encoding="utf-8")
    assert len(read(tmp_path / "x.json")[1]) == 1


def changed(path, value):
    """The older JSON with something else at a path of keys."""
    whole = older_json()
    place = whole
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return json.dumps(whole)


FIRST = ("moments", 0)


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (("source",), 3, "source is not a text"),
        (("version",), -1, "version is out of range"),
        (("version",), True, "version is not a whole number"),
        (("extra",), 1, "'extra', which this mmdesk does not know"),
        (("errors",), {}, "errors is not a list"),
        (("moments",), {}, r"\[ is expected"),
        (("moments",), [3], "a moment is not an object"),
        ((*FIRST, "start_s"), 5.0, "ends before it starts"),
        ((*FIRST, "start_s"), -5.0, "start_s is out of range"),
        ((*FIRST, "end_s"), float("nan"), "NaN is no number"),
        ((*FIRST, "end_s"), float("inf"), "Infinity is no number"),
        ((*FIRST, "end_s"), 10**400, "out of range|misspelt"),
        ((*FIRST, "end_s"), "1", "end_s is not a number"),
        ((*FIRST, "odd"), 1, "'odd', which this mmdesk does not know"),
        ((*FIRST, "probabilities", "fear"), 0.9, "do not sum to 1"),
        ((*FIRST, "probabilities", "fear"), -0.1, "out of range"),
        ((*FIRST, "probabilities"), {"fear": 1}, "has no neutral"),
        ((*FIRST, "emotion"), "fear", "do not go together"),
        ((*FIRST, "modalities", "smell"), {}, "'smell', which this mmdesk does not know"),
        ((*FIRST, "faces", 0, "left"), 1.5, "left is not a whole number"),
        ((*FIRST, "faces", 0, "width"), 2**40, "width is out of range"),
        ((*FIRST, "verdicts"), [{}], "a verdict has no verdict"),
        (("session",), {"started_at": "soon", "ended_at": None, "file": None}, "beginning is not a date"),
        (("marks",), [{"at_s": 1e99, "words": ""}], "a mark's time is out of range"),
        (("exclusions",), [{"start_s": 2, "end_s": 1, "words": ""}], "ends before it starts"),
    ],
)
def test_json_that_is_not_as_we_write_it_is_one_clear_line(tmp_path, path, value, says):
    (tmp_path / "x.json").write_text(changed(path, value))
    with pytest.raises(MediaError, match=says) as caught:
        read_ours(tmp_path / "x.json")
    assert str(caught.value).count("\n") == 0


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"source": "x"}', '{"source": "x", "version": 0} {}', "[" * 100_000, '{"a" 1}'],
)
def test_json_of_another_kind_is_refused(tmp_path, text):
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(MediaError, match="not a timeline"):
        read_ours(tmp_path / "x.json")


@given(cut=st.integers(1, 2000), letter=st.characters(codec="utf-8"))
@once
def test_a_damaged_file_is_refused_or_read_but_never_a_crash(tmp_path, cut, letter):
    for format_ in OURS:
        export(analysis(entries([HAPPY, None], face=HAPPY)), format_, tmp_path / f"x.{format_}")
        text = (tmp_path / f"x.{format_}").read_text()
        for damaged in (text[:cut], text[:cut] + letter + text[cut + 1 :]):
            (tmp_path / f"y.{format_}").write_text(damaged, encoding="utf-8")
            with suppress(MediaError):
                read(tmp_path / f"y.{format_}")


def test_csv_of_another_kind_is_refused(tmp_path):
    header = ",".join(columns())
    for text, says in {
        "": "columns",
        "a,b\n1,2\n": "columns",
        f"{header}\n1,2\n": "as many cells",
        f"{header}\n" + "x," * (len(columns()) - 1) + "{}\n": "not a number",
        f'{header}\n"' + "y" * 9_000_000 + '"\n': "no table",
    }.items():
        (tmp_path / "x.csv").write_text(text)
        with pytest.raises(MediaError, match=says):
            read_ours(tmp_path / "x.csv")


def test_what_is_no_text_or_not_there_is_refused(tmp_path):
    (tmp_path / "x.json").write_bytes(b'{"source": "\xff\xfe"}')
    with pytest.raises(MediaError, match="no text"):
        read_ours(tmp_path / "x.json")
    with pytest.raises(MediaError, match="cannot be read"):
        read_ours(tmp_path / "absent.json")
    with pytest.raises(MediaError, match=r"neither \.json nor \.csv"):
        read_ours(tmp_path / "x.eaf")


def test_ours_are_told_from_others_by_their_beginning(tmp_path):
    for format_ in OURS:
        export(analysis(entries([HAPPY])), format_, tmp_path / f"x.{format_}")
        assert is_ours(tmp_path / f"x.{format_}")
    (tmp_path / "x.json").rename(tmp_path / "x.mp4")
    (tmp_path / "other.csv").write_text("time,value\n")
    (tmp_path / "other.json").write_text('{"name": 1}')
    others = ("x.mp4", "other.csv", "other.json", "absent.json", "")
    assert not any(is_ours(tmp_path / name) for name in others)


@pytest.mark.parametrize("format_", OURS)
def test_memory_does_not_grow_with_the_length_of_the_file(tmp_path, format_):
    def peak_of(count):
        target = tmp_path / f"{count}.{format_}"
        export(analysis(entries([HAPPY] * count, face=HAPPY)), format_, target)
        tracemalloc.start()
        assert read_ours(target).count == count
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak, target.stat().st_size

    (small, _), (large, size) = peak_of(1000), peak_of(4000)
    assert size > 1_500_000
    assert large < small * 1.2


def test_a_live_session_stays_one(tmp_path):
    file = io.StringIO()
    whole = older_json() | {
        "source": LIVE,
        "session": {"started_at": "2026-05-01T12:00:00.000000+00:00", "ended_at": None, "file": None},
    }
    json.dump(whole, file)
    (tmp_path / "x.json").write_text(file.getvalue())
    past, _ = read(tmp_path / "x.json")
    assert past.session.is_live
    assert past.session.file is None
