"""A version that is damaged is not gone on from: the next lesson says so, and makes a whole one."""

import json
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))
from toy_base import ToyPerson, write_toy_base
from warm_commands import run

from mmdesk.core.errors import WeightsError
from mmdesk.model.part_weights import read_parts
from mmdesk.model.readout_file import load_readout
from mmdesk.model.weights import WEIGHTS, sha256_of
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.versions import VersionStore


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_toy_base(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def taught(tmp_path_factory, base):
    """A data directory with a version 1 in use."""
    data_dir = tmp_path_factory.mktemp("taught")
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(24):
            FeedbackStore(connection).save(one)
    assert learn(data_dir, base)[-1] == {"event": "version", "number": 1}
    return data_dir


def learn(data_dir, base):
    """The events of a lesson."""
    code, written, said = run("learn", "--data-dir", data_dir, "--base-dir", base)
    assert code == 0, said
    return [json.loads(line) for line in written.splitlines()]


def spoilt(tensors):
    """The same, with one weight that is no number."""
    name, value = next(iter(tensors.items()))
    value = value.clone()
    value.view(-1)[0] = torch.nan
    return tensors | {name: value}


SPOILING = {
    "a weight that is no number": (spoilt, "not all numbers"),
    "another shape": (
        lambda tensors: {name: one[..., :1] for name, one in tensors.items()},
        "of this network",
    ),
    "another name": (lambda tensors: {f"x.{name}": one for name, one in tensors.items()}, "of this network"),
}


@pytest.mark.parametrize(("spoil", "said"), SPOILING.values(), ids=SPOILING.keys())
def test_weights_that_were_made_wrong_are_refused_in_one_line(tmp_path, taught, base, spoil, said):
    readout, base_card = load_readout(base)
    folder = tmp_path / "0001"
    folder.mkdir()
    (folder / WEIGHTS).write_bytes(
        save(
            {
                name: one.contiguous()
                for name, one in spoil(load_file(taught / "versions/0001" / WEIGHTS)).items()
            }
        )
    )
    card = json.loads((taught / "versions/0001/card.json").read_text())
    (folder / "card.json").write_text(json.dumps(card | {"sha256": sha256_of(folder / WEIGHTS)}))
    with pytest.raises(WeightsError, match=said):
        read_parts(folder, base_card, readout.state_dict())


def test_a_flipped_byte_is_told_and_a_whole_version_is_made_of_the_same_feedback(taught, base):
    file = taught / "versions" / "0001" / WEIGHTS
    whole = file.read_bytes()
    file.write_bytes(whole[:-7] + bytes([whole[-7] ^ 1]) + whole[-6:])
    (taught / "versions" / "0001" / "metrics.json").unlink()  # nobody needs it
    events = learn(taught, base)
    damaged = next(event for event in events if event["event"] == "damaged")
    assert damaged["reason"].startswith("Version 1 is damaged")
    assert events[-1] == {"event": "version", "number": 2}
    current = VersionStore(taught, base).current()
    assert ((current.folder / WEIGHTS).read_bytes(), current.parent) == (whole, 0)


def test_a_verdict_that_was_damaged_after_a_lesson_does_not_undo_it(taught, base, tmp_path):
    data_dir = tmp_path / "data"
    shutil.copytree(taught, data_dir)
    in_use = VersionStore(data_dir, base).current().number
    with closing(open_database(data_dir)) as connection:
        connection.execute("UPDATE features SET vector = x'00' WHERE rowid = 3")
        connection.execute("UPDATE feedback SET shown = '' WHERE number = 7")
    events = learn(data_dir, base)
    assert len([one for one in events if one["event"] == "left_out"]) == 2
    assert not [one for one in events if one["event"] == "version"]
    assert VersionStore(data_dir, base).current().number == in_use > 0
