"""Makes the figures again that README and the log of attempts give for people, blur, rest and the heat map.

    python tests/benchmarks/people_figures.py looks|blur|rest|heat --data ../shared/data

One line of JSON for each. `rest` takes some minutes; the others less than two.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate

from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Opinion
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import HaarFinder
from mmdesk.features.people import ALIKE
from mmdesk.model import resting
from mmdesk.model.answers import Answers
from mmdesk.model.base import load_base
from mmdesk.model.face_reason import heat_map
from mmdesk.model.likeness import load_likeness
from mmdesk.paths import base_model_dir
from mmdesk.training.evaluation import opinions
from mmdesk.training.experts import voice_features
from mmdesk.training.news import KEPT_OUT, NEWS_PACK
from mmdesk.training.packs import (
    FER_ORDER,
    decoded_rgb,
    open_npz,
    read_faces,
    read_pictures,
    read_speech,
)
from mmdesk.training.voice import as_float, spoken

NETWORK, CARD = load_base(base_model_dir())
ENCODER = NETWORK.encoders[Modality.FACE]
SIZE = NETWORK.config.face.size
SPEECH = ("ravdess", "emodb", "nemo", "turev", "ased")
FACES = 240
STRENGTHS = (0.0, 0.25, 0.5, 1.0)


def looks(data: Path) -> dict[str, Any]:
    """Of talking and of expressive heads: one person's looks in the halves of a video, and two people's."""
    likeness, finder = load_likeness(base_model_dir(), CARD), HaarFinder()
    assert likeness is not None
    seen = {}
    for file in sorted((data / "av").glob("*/*.mp4")):
        crops = [crop for picture in _frames(file, 6) for crop in _crops(picture, finder)][:16]
        with torch.inference_mode():
            seen[file.stem] = likeness(ENCODER.look(face_batch(crops))[1]).numpy()
    same = [half @ other.T for half, other in (np.array_split(rows, 2) for rows in seen.values())]
    names = list(seen)
    pairs = [(one, other) for place, one in enumerate(names) for other in names[place + 1 :]]
    apart = [seen[one] @ seen[other].T for one, other in pairs if _person(one) != _person(other)]
    return {
        "videos": len(seen),
        "known_again": _share(same),
        "taken_for_another": _share(apart),
        "taught_on_news": CARD["likeness"],
    }


def blur(data: Path) -> dict[str, Any]:
    """Of FER+ development crops with a clear majority: how many are right, and how surely, when blurred."""
    pack = read_faces(data / "face" / "fer2013plus.npz", "dev")
    chosen = np.random.default_rng(1).choice(np.flatnonzero(pack.clear), 800, replace=False)
    found: dict[str, Any] = {}
    for sigma in (0.0, 1.0, 1.5, 2.0, 3.0):
        crops = [pack.crops[place] for place in chosen]
        crops = [cv2.GaussianBlur(crop, (0, 0), sigma) if sigma else crop for crop in crops]
        said = _opinions(Modality.FACE, _encoded(crops))
        right = float((said.argmax(1) == pack.labels[chosen]).mean())
        found[f"{sigma} px"] = {"right": round(right, 3), "sure": round(float(said.max(1).mean()), 3)}
    return found


def rest(data: Path) -> dict[str, Any]:
    """With one neutral clip or picture as a person's rest: how the others are read, by strength."""
    neutral = resting.neutral_features(base_model_dir(), CARD)
    found: dict[str, Any] = {}
    for split in ("dev", "test"):
        packs = [read_speech(data / "speech" / name, split) for name in SPEECH]
        read = [(_heard(pack), pack.labels, np.array(pack.speakers)) for pack in packs]
        for strength in STRENGTHS:
            scores = [_read_at_rest(Modality.VOICE, *one, neutral, strength, _uar) for one in read]
            found[f"voice, {split}, {strength}"] = round(float(np.mean(scores)), 3)
    features, labels, names = _news_of_others(data / "face")
    for strength in STRENGTHS:
        score = _read_at_rest(Modality.FACE, features, labels, names, neutral, strength, _accuracy)
        found[f"face, accuracy, {strength}"] = round(score, 3)
    return found


def heat(data: Path) -> dict[str, Any]:
    """How much of an emotion's probability hiding the hottest fifth of a face takes, and a random fifth."""
    generator, finder = torch.Generator().manual_seed(0), HaarFinder()
    pictures = read_pictures(data / "face" / KEPT_OUT, None).pictures()
    crops = [crop for picture in pictures for crop in _crops(picture, finder)][:FACES]
    rows = []
    for crop in crops:
        batch = face_batch([crop])
        whole = _opinions(Modality.FACE, ENCODER(batch).detach())[0]
        top = int(whole.argmax())
        answers = Answers(
            NETWORK.readout, {Modality.FACE: Opinion(whole, np.zeros(512, np.float32), 0.0)}, EMOTIONS[top]
        )
        hot = torch.from_numpy(heat_map(ENCODER, answers, batch))
        smooth = interpolate(torch.randn(4, 1, 6, 6, generator=generator), hot.shape, mode="bilinear")[:, 0]
        masks = torch.stack([_top_fifth(one) for one in (hot, *smooth)]).unsqueeze(1)
        left = _opinions(Modality.FACE, ENCODER(batch.masked_fill(masks, 0.0)).detach())[:, top]
        rows.append((whole[top], whole[top] - left[0], whole[top] - left[1:].mean()))
    means = np.mean(rows, 0).round(3).tolist()
    return dict(zip(("faces", "whole", "hottest_takes", "random_takes"), (len(rows), *means), strict=True))


def _read_at_rest(
    modality: Modality,
    features: Tensor,
    labels: NDArray[np.int64],
    people: NDArray[np.str_],
    neutral: dict[Modality, Tensor],
    strength: float,
    score: Callable[[NDArray[np.int64], NDArray[np.int64]], float],
) -> float:
    """The score of all but one neutral item of each person, which is the rest; five draws."""
    said, right = [], []
    for draw in range(5):
        chance = np.random.default_rng(draw)
        for person in np.unique(people):
            own = np.flatnonzero(people == person)
            at_rest = own[labels[own] == Emotion.NEUTRAL.position]
            if len(at_rest) > 1:
                one = int(chance.choice(at_rest))
                others = own[own != one]
                full = resting.offsets(Baseline({modality: features[one].numpy()}), neutral)[modality]
                moved = features[others] + full * (strength / resting.STRENGTH)
                said.append(_opinions(modality, moved).argmax(1))
                right.append(labels[others])
    return score(np.concatenate(said), np.concatenate(right))


def _uar(said: NDArray[np.int64], right: NDArray[np.int64]) -> float:
    return float(np.mean([(said[right == one] == one).mean() for one in np.unique(right)]))


def _accuracy(said: NDArray[np.int64], right: NDArray[np.int64]) -> float:
    return float((said == right).mean())


def _heard(pack: Any) -> Tensor:
    return voice_features(NETWORK, [as_float(sound) for sound in spoken([pack]).sounds])


def _news_of_others(folder: Path) -> tuple[Tensor, NDArray[np.int64], NDArray[np.str_]]:
    """Features of the news pictures of people who were never taught, their labels, and who they are."""
    measured = {
        str(file).split("/")[-1].rsplit("_", 1)[0] for file in read_pictures(folder / KEPT_OUT, None).files
    }
    crops, labels, names, finder = [], [], [], HaarFinder()
    with open_npz(folder / f"{NEWS_PACK}.npz") as pack:
        blob, offsets, told = pack["blob"], pack["offsets"], pack["label"]
        for place, name in enumerate(map(str, pack["name"])):
            person = name.rsplit("_", 1)[0]
            if person in measured and told[place] < len(EMOTIONS):
                found = _crops(decoded_rgb(blob[offsets[place] : offsets[place + 1]], name), finder)
                crops += found
                labels += [Emotion(FER_ORDER[told[place]]).position] * len(found)
                names += [person] * len(found)
    return _encoded(crops), np.array(labels), np.array(names)


def _frames(file: Path, every: int) -> Iterator[NDArray[np.uint8]]:
    capture, number = cv2.VideoCapture(str(file)), 0
    while (read := capture.read())[0]:
        number += 1
        if number % every == 0:
            yield np.asarray(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB), np.uint8)


def _crops(picture: NDArray[np.uint8], finder: HaarFinder) -> list[NDArray[np.uint8]]:
    """The largest face, if there is one."""
    return [crop_face(picture, face.box, SIZE) for face in finder.find(picture)[:1]]


def _encoded(crops: list[NDArray[np.uint8]]) -> Tensor:
    with torch.inference_mode():
        return torch.cat([ENCODER(face_batch(crops[at : at + 32])) for at in range(0, len(crops), 32)])


def _opinions(modality: Modality, features: Tensor) -> NDArray[np.float32]:
    said: NDArray[np.float32] = opinions(NETWORK, modality, features).numpy()
    return said


def _share(cosines: list[NDArray[np.float32]]) -> float:
    return round(float((np.concatenate([one.ravel() for one in cosines]) >= ALIKE).mean()), 4)


def _person(video: str) -> str:
    """Who is in a video, by its name: several are of one person."""
    return re.sub(r"_?clip.*", "", video).replace("styletalk_", "").replace("_", "")


def _top_fifth(values: Tensor) -> Tensor:
    return values >= values.flatten().kthvalue(values.numel() - values.numel() // 5).values


if __name__ == "__main__":
    kinds = {"looks": looks, "blur": blur, "rest": rest, "heat": heat}
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kind", choices=kinds)
    parser.add_argument("--data", type=Path, required=True)
    wanted = parser.parse_args()
    sys.stdout.write(json.dumps(kinds[wanted.kind](wanted.data)) + "\n")
