"""`mmdesk export-feedback` from the outside: every verdict, exact, one line each."""

import base64
import json
import os
from contextlib import closing
from datetime import datetime

import numpy as np
import pytest
from remembered import a_verdict

from mmdesk.cli.main import main
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore

VERDICTS = [
    a_verdict(0),
    a_verdict(1, verdict=Verdict.REJECTION, emotion=None, modality=Modality.TEXT, modalities=[Modality.TEXT]),
]


@pytest.fixture
def saved(data_dir):
    """A data directory with two verdicts, and a third that was taken back."""
    with closing(open_database(data_dir)) as connection:
        store, undone = FeedbackStore(connection), a_verdict(2)
        for verdict in (*VERDICTS, undone):
            store.save(verdict)
        store.remove(undone.id)
    return data_dir


def test_every_verdict_is_a_line_on_the_terminal(saved, capsys):
    assert main(["export-feedback", "--data-dir", str(saved)]) == 0
    out, err = capsys.readouterr()
    first, second = (json.loads(line) for line in out.splitlines())
    assert err == ""
    assert (first["id"], first["emotion"], first["shown"]) == (VERDICTS[0].id, "anger", "sadness")
    assert datetime.fromisoformat(first["at"]) == VERDICTS[0].at
    assert (second["verdict"], second["emotion"], second["modality"]) == ("rejection", None, "text")
    assert set(second["features"]) == {"text"}


def test_features_are_exact(saved, tmp_path):
    assert main(["export-feedback", "--data-dir", str(saved), "--out", str(tmp_path / "f.jsonl")]) == 0
    first = json.loads((tmp_path / "f.jsonl").read_text().splitlines()[0])
    for modality, vector in VERDICTS[0].features.items():
        found = np.frombuffer(base64.b64decode(first["features"][modality]), "<f4")
        np.testing.assert_array_equal(found, vector)
    np.testing.assert_allclose(list(first["probabilities"].values()), VERDICTS[0].probabilities, atol=1e-6)
    if os.name != "nt":
        assert (tmp_path / "f.jsonl").stat().st_mode & 0o777 == 0o600


def test_without_feedback_the_file_is_empty_and_nothing_is_created(tmp_path, capsys):
    out = tmp_path / "f.jsonl"
    assert main(["export-feedback", "--data-dir", str(tmp_path / "absent"), "--out", str(out)]) == 0
    assert "Wrote 0 verdicts" in capsys.readouterr().err
    assert (out.read_bytes(), list(tmp_path.iterdir())) == (b"", [out])


def test_a_file_that_cannot_be_written_is_one_line(saved, tmp_path, capsys):
    assert main(["export-feedback", "--data-dir", str(saved), "--out", str(tmp_path / "no" / "f")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "Choose another with --out." in err


def test_wrong_usage_is_two(tmp_path):
    assert main(["export-feedback", "--out", str(tmp_path)]) == 2
