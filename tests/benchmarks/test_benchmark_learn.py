"""The learn benchmark: a hundred verdicts saved, a child told to learn, its lines timed."""

import sys
from contextlib import closing

import pytest

from mmdesk.cli import benchmark_learn
from mmdesk.cli.benchmark_learn import VERDICTS, measure_learn, synthetic_verdicts
from mmdesk.core.feedback import Verdict
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore

_CHILD = """
import json, sys, time
def tell(**event): print(json.dumps(event), flush=True)
tell(event="started", verdicts=100)
for step in range(5):
    time.sleep(0.02)
    tell(event="progress", step=step, of=5, loss=1.0)
print("not json", flush=True)
tell(**LAST)
"""


@pytest.fixture(autouse=True)
def no_torch(monkeypatch):
    monkeypatch.setattr(benchmark_learn, "bare_start", lambda what: {"age_s": 1.5})


def command(tmp_path, last):
    script = tmp_path / "child.py"
    script.write_text(_CHILD.replace("LAST", repr(last)))
    return [sys.executable, str(script)]


def test_the_time_to_the_gate_is_measured_and_the_verdicts_are_real(tmp_path):
    folder = tmp_path / "data"
    figures = measure_learn(folder, command(tmp_path, {"event": "gate", "admitted": False}))
    assert 0.1 <= figures["fine_tune_s_100"].value < 60
    assert figures["fine_tune_s_100"].limit == 1.5
    assert 1 < figures["steps_per_s"].value <= 55
    with closing(open_database(folder, read_only=True)) as connection:
        assert len(FeedbackStore(connection).all()) == VERDICTS


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        ({"event": "failed", "message": "No weights.", "hint": ""}, "No weights."),
        ({"event": "else"}, "The learning process ended without a result."),
    ],
)
def test_a_failure_is_a_figure_without_a_value_and_with_the_reason(tmp_path, last, reason):
    figures = measure_learn(tmp_path / "data", command(tmp_path, last))
    assert [(figure.value, figure.reason) for figure in figures.values()] == [(None, reason)] * 2


def test_the_verdicts_are_the_same_each_time_but_for_their_names():
    first, second = synthetic_verdicts(14), synthetic_verdicts(14)
    assert all(
        (one.features["face"] == other.features["face"]).all()
        for one, other in zip(first, second, strict=True)
    )
    assert {one.verdict for one in first} == {Verdict.CORRECTION}
    assert len({one.emotion for one in first}) == 7
    assert len({one.id for one in (*first, *second)}) == 28
