"""The predictor a command works with: the shipped base, or the user's version in use."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mmdesk.paths import base_model_dir, yunet_file
from mmdesk.store.cards import read_card
from mmdesk.store.versions import VersionStore

if TYPE_CHECKING:  # importing it loads torch, which takes seconds
    from mmdesk.model.predictor import Predictor


def load_predictor(data_dir: Path) -> "Predictor":
    """Load the base, and on it the version in use if `data_dir` exists; nothing is created.

    Raises WeightsError when weights are missing or damaged: an analysis by another version
    than the one in use would look right and be wrong.
    """
    # oneDNN keeps a program for each length of speech it has met, 1024 of them: some 40 MB within the hour.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    import torch

    from mmdesk.model.predictor import Predictor

    # Of a file two threads read at once: together they are to have all cores, and not each of them.
    torch.set_num_threads(max(1, (os.cpu_count() or 2) // 2))
    predictor = Predictor(base_model_dir(), yunet_file(data_dir))
    if data_dir.is_dir():
        version = VersionStore(data_dir, base_model_dir()).current()
        if not version.is_base:
            predictor.use_version(version.number, version.folder)
    return predictor


def version_in_use(data_dir: Path) -> tuple[int, str]:
    """Number and hash of the version that `load_predictor` would load; nothing is loaded or created."""
    version = VersionStore(data_dir, base_model_dir()).current()
    card = read_card(base_model_dir() if version.is_base else version.folder) or {}
    return version.number, str(card.get("sha256", ""))
