"""Faces as a camera sees them, of many people, beside the replayed moments that hold learning near the base.

The replayed faces are tight crops. Next to them alone everybody whom a detector found looks like the person
who teaches, so what one taught held for all of them: thirteen people in the news, none of them ever taught,
lost 0.8 to 1.4 points each time one of the others gave ten or twenty verdicts; with these faces 0.1 to 0.4.
"""

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from mmdesk.core.emotions import EMOTIONS
from mmdesk.model.network import Network
from mmdesk.model.weights import LIVE_FACES, sha256_of
from mmdesk.training.experts import face_pool
from mmdesk.training.news import news_faces, news_names, person_of

PEOPLE = 350  # looked at, one picture each
MOST = 30  # faces of each emotion


def add_live_faces(network: Network, folder: Path, card: dict[str, Any], data: Path) -> dict[str, Any]:
    """Write them beside the base in `folder`, and give the card that names them.

    They are of people in training. Without the news pack in `data` there are none. Raises MmdeskError
    when it is damaged.
    """
    names = _one_of_each(news_names(data / "face"))
    if not names:
        return card
    pool = face_pool(network, news_faces(data / "face", names))
    labels = torch.from_numpy(pool.labels)
    rows = torch.cat([(labels == place).nonzero().squeeze(1)[:MOST] for place in range(len(EMOTIONS))])
    kept = {"features": pool.features[rows].half(), "labels": labels[rows].to(torch.int64)}
    save_file({name: value.contiguous() for name, value in kept.items()}, folder / LIVE_FACES)
    return card | {"files": card["files"] | {LIVE_FACES: sha256_of(folder / LIVE_FACES)}}


def _one_of_each(names: list[str]) -> list[str]:
    """One picture each of PEOPLE people, evenly from all of them."""
    last = list({person_of(name): name for name in sorted(names)}.values())
    return last[:: max(1, len(last) // PEOPLE)][:PEOPLE]
