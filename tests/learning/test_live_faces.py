"""Faces as a camera sees them, beside the replayed moments."""

import json

import pytest
import torch
from safetensors.torch import save_file
from toy_base import SIZES, write_toy_base

from mmdesk.core.errors import WeightsError
from mmdesk.core.modalities import Modality
from mmdesk.model.readout_file import load_labelled
from mmdesk.model.weights import LIVE_FACES, sha256_of
from mmdesk.paths import base_model_dir


def with_faces(folder, features, labels):
    base = write_toy_base(folder)
    save_file({"features": features, "labels": labels}, base / LIVE_FACES)
    card = json.loads((base / "card.json").read_text())
    card["files"][LIVE_FACES] = sha256_of(base / LIVE_FACES)
    (base / "card.json").write_text(json.dumps(card))
    return base


def test_they_are_replayed_as_faces_alone_and_nothing_is_judged_by_them(tmp_path):
    features = torch.randn(5, 512).half()
    base = with_faces(tmp_path, features, torch.tensor([0, 1, 1, 0, 6]))
    replay = load_labelled(base, "replay")
    assert len(replay) == SIZES["replay"] + 5
    assert torch.equal(replay.features[-5:, Modality.FACE.position], features.float())
    assert replay.present[-5:].tolist() == [[True, False, False]] * 5
    assert replay.labels[-5:].tolist() == [0, 1, 1, 0, 6]
    assert len(load_labelled(base, "check")) == SIZES["check"]


@pytest.mark.parametrize("size", [(4, 512), (5, 100)])
def test_those_of_another_network_are_refused(tmp_path, size):
    base = with_faces(tmp_path, torch.randn(*size), torch.zeros(5, dtype=torch.int64))
    with pytest.raises(WeightsError, match="not of this network"):
        load_labelled(base, "replay")


def test_the_shipped_base_has_them():
    replay = load_labelled(base_model_dir(), "replay")
    faces = replay.present.tolist().count([True, False, False])
    assert faces > load_labelled(base_model_dir(), "check").present.tolist().count([True, False, False]) + 40
