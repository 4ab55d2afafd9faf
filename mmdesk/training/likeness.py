"""Teaches who is who: a projection of the face encoder's maps in which one person's pictures lie together."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import HaarFinder
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.likeness import Likeness, fields, save_likeness
from mmdesk.model.network import Network
from mmdesk.model.weights import LIKENESS, sha256_of
from mmdesk.training.news import NEWS_PACK
from mmdesk.training.pack_files import open_npz
from mmdesk.training.packs import decoded_rgb

SIZE = 64  # numbers in a look
KEPT = 600  # principal components before the projection is sought
SHRINKAGE = 0.1  # of what varies within a person, towards a ball
FALSE_ACCEPTS = 0.01  # of pairs of different people, where `known_again` is told
MOST_PICTURES = 20  # of one person: some are in the news every day
BORDER = 30  # pixels repeated around a picture: its face fills it, and the detector wants some room

Vectors = NDArray[np.float64]


def teach_likeness(network: Network, folder: Path) -> tuple[Likeness, dict[str, Any]]:
    """A projection taught on everybody in the news pack of `folder`, and how good it is on people never met.

    Half of the people are taught, the others measured, then the other way round; what is given was
    taught on all. Raises MmdeskError when the pack is missing or damaged.
    """
    names, vectors = news_fields(network, folder)
    people = np.array(names)
    halves = _halves(people)
    measured = [_measured(people, vectors, taught) for taught in (halves, ~halves)]
    report: dict[str, Any] = {
        name: round(float(np.mean([one[name] for one in measured])), 4) for name in measured[0]
    }
    mean, directions = _projection(people, vectors, np.ones(len(people), bool))
    report |= {"set": NEWS_PACK, "people": len(set(names)), "pictures": len(names)}
    return Likeness(_tensor(mean), _tensor(directions)), report


def add_likeness(network: Network, folder: Path, card: dict[str, Any], data: Path) -> dict[str, Any]:
    """Teach a projection, write it beside the base in `folder`, and give the card with its report.

    Without the news pack in `data` the base has none: people are then told apart by their place alone.
    """
    if not (data / "face" / f"{NEWS_PACK}.npz").exists():
        return card
    likeness, report = teach_likeness(network, data / "face")
    save_likeness(folder / LIKENESS, likeness)
    files = card["files"] | {LIKENESS: sha256_of(folder / LIKENESS)}
    return card | {"files": files, "likeness": report}


def news_fields(network: Network, folder: Path) -> tuple[list[str], Vectors]:
    """Who is in each news picture of people with two or more, and the fields of their face's maps."""
    encoder = network.encoders[Modality.FACE]
    assert isinstance(encoder, FaceEncoder)
    with open_npz(folder / f"{NEWS_PACK}.npz") as pack:
        blob, offsets = pack["blob"], pack["offsets"]
        files = [str(name) for name in pack["name"]]
    places: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(files):
        places[name.rsplit("_", 1)[0]].append(place)
    finder, size = HaarFinder(), network.config.face.size
    names, crops = [], []
    for name, some in places.items():
        for place in some[:MOST_PICTURES] if len(some) > 1 else ():
            picture = decoded_rgb(blob[offsets[place] : offsets[place + 1]], files[place])
            crops.append(_face(picture, finder, size))
            names.append(name)
    parts = [face_batch(crops[start : start + 32]) for start in range(0, len(crops), 32)]
    with torch.inference_mode():
        vectors = torch.cat([fields(encoder.look(part)[1]) for part in parts])
    return names, vectors.double().numpy()


def _face(picture: NDArray[np.uint8], finder: HaarFinder, size: int) -> NDArray[np.uint8]:
    roomy = np.pad(picture, ((BORDER, BORDER), (BORDER, BORDER), (0, 0)), mode="edge")
    faces = finder.find(roomy)
    side = len(picture)
    box = faces[0].box if faces else Box(BORDER, BORDER, side, side)
    return crop_face(roomy, box, size)


def _halves(people: NDArray[np.str_]) -> NDArray[np.bool_]:
    """Which pictures are of the first half of the people."""
    shuffled = np.random.default_rng(0).permutation(sorted(set(people)))
    return np.isin(people, shuffled[: len(shuffled) // 2])


def _projection(
    people: NDArray[np.str_], vectors: Vectors, taught: NDArray[np.bool_]
) -> tuple[Vectors, Vectors]:
    """Mean and directions of the discriminant analysis over the taught pictures."""
    known, mean = vectors[taught], vectors[taught].mean(0)
    _, _, axes = np.linalg.svd(known - mean, full_matrices=False)
    axes = axes[:KEPT].T
    inside = (known - mean) @ axes
    own = inside.copy()
    for name in set(people[taught]):
        chosen = people[taught] == name
        own[chosen] -= own[chosen].mean(0)
    within = own.T @ own / len(own)
    within += SHRINKAGE * np.trace(within) / len(within) * np.eye(len(within))
    scales, turned = np.linalg.eigh(within)
    white = turned / np.sqrt(scales)
    _, best = np.linalg.eigh(white.T @ (inside.T @ inside / len(inside)) @ white)
    return mean, axes @ white @ best[:, ::-1][:, :SIZE]


def _measured(people: NDArray[np.str_], vectors: Vectors, taught: NDArray[np.bool_]) -> dict[str, float]:
    """Equal error rate on pairs of pictures of the others, and what the threshold lets through."""
    mean, directions = _projection(people, vectors, taught)
    likeness = Likeness(_tensor(mean), _tensor(directions))
    looks = _looks(likeness, vectors[~taught])
    same, different = similarities(people[~taught], looks)
    alike = float(np.quantile(different, 1 - FALSE_ACCEPTS))
    return {
        "equal_error_rate": equal_error_rate(same, different),
        "known_again": float((same >= alike).mean()),
        "mistaken": float((different >= alike).mean()),
    }


def similarities(people: Sequence[str] | NDArray[np.str_], looks: Vectors) -> tuple[Vectors, Vectors]:
    """Cosines of all pairs of pictures of one person, and of all pairs of two."""
    cosines = looks @ looks.T
    is_same = np.array(people)[:, None] == np.array(people)[None, :]
    pairs = np.triu(np.ones_like(is_same), 1)
    return cosines[is_same & pairs], cosines[~is_same & pairs]


def equal_error_rate(same: Vectors, different: Vectors) -> float:
    """Where as many of the one are refused as of the other are taken."""
    steps = np.quantile(np.concatenate([same, different]), np.linspace(0, 1, 2001))
    refused = np.searchsorted(np.sort(same), steps) / len(same)
    taken = 1 - np.searchsorted(np.sort(different), steps) / len(different)
    place = int(np.argmin(np.abs(refused - taken)))
    return float((refused[place] + taken[place]) / 2)


def _looks(likeness: Likeness, vectors: Vectors) -> Vectors:
    looks = (torch.from_numpy(vectors).float() - likeness.mean) @ likeness.directions
    return torch.nn.functional.normalize(looks).double().numpy()


def _tensor(values: Vectors) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(values)).float()
