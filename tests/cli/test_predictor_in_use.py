"""The predictor a command works with: the base, or the version in use; nothing is created."""

import shutil

import pytest
from tiny_base import make_tiny_base

from mmdesk.cli import predictor_in_use
from mmdesk.cli.predictor_in_use import load_predictor
from mmdesk.core.errors import WeightsError
from mmdesk.paths import yunet_file


@pytest.fixture
def base(tmp_path, monkeypatch):
    folder = make_tiny_base(tmp_path / "base")
    monkeypatch.setattr(predictor_in_use, "base_model_dir", lambda: folder)
    return folder


def test_without_a_data_directory_it_is_the_base_and_none_is_made(base, tmp_path):
    assert load_predictor(tmp_path / "absent").version == 0
    assert not (tmp_path / "absent").exists()


def test_a_data_directory_without_versions_means_the_base(base, data_dir):
    assert load_predictor(data_dir).version == 0


@pytest.mark.usefixtures("base")
def test_missing_weights_are_said(base, data_dir):
    shutil.rmtree(base)
    with pytest.raises(WeightsError):
        load_predictor(data_dir)


@pytest.mark.usefixtures("base")
def test_a_detector_the_user_put_there_is_used_in_place_of_the_built_in_one(data_dir):
    yunet_file(data_dir).write_bytes(b"not a network")
    with pytest.raises(WeightsError, match="yunet"):
        load_predictor(data_dir)
