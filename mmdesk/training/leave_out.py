"""How well the voice recipe reads a set that it never met: trained on all others, one set after another.

The people of a test split were recorded in a room, with a microphone and in a language that training
knows; a user's are not. These figures are nearer to what a user will see.

The front is the same in every training, so what it hears is kept: of each clip as it is, and of some
spoiled copies. What follows it is then trained in minutes, where the recipe itself spoils every clip
anew and adds sounds that are no speech; the figures are near to what it would reach, not the same.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence

from mmdesk.core.errors import MmdeskError
from mmdesk.model.config import VoiceConfig
from mmdesk.model.weights import CARD, read_card, write_card
from mmdesk.training.card import LEFT_OUT, REPORT
from mmdesk.training.fit import Schedule, fit, steps
from mmdesk.training.metrics import recall
from mmdesk.training.packs import items_sha256, read_speech
from mmdesk.training.places import Places
from mmdesk.training.scores import uar_interval
from mmdesk.training.voice import (
    BATCH,
    CLIPS,
    SCHEDULE,
    Spoken,
    VoiceExpert,
    heard_by_front,
    sampling,
    speech_packs,
    spoken,
    taken_for,
    voice_logits,
)
from mmdesk.training.voice_start import take_front

COPIES = 3  # of each clip, of which the first is as it was recorded


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """What the front hears of the training clips of one set."""

    clips: Spoken
    copies: list[list[Tensor]]  # of each copy each clip (S, W)


def leave_one_out(places: Places, config: VoiceConfig, schedule: Schedule = SCHEDULE) -> Iterator[str]:
    """Train once without each speech pack and measure on it; yields what it does.

    The figures are written to REPORT in `places.work` and, at the end, into the card of the base in
    `places.out` if there is one with such a voice. One that was finished or interrupted in `places.work`
    is gone on with.
    """
    packs = speech_packs(places.data)
    if len(packs) < 2:
        raise MmdeskError(f"{packs[0].name} is the only speech pack.", "To leave one out takes two or more.")
    front = _expert(places, config, schedule)
    heard: dict[str, _Heard] = {}
    generator = np.random.default_rng(schedule.seed)
    for pack in packs:
        yield f"listening to {pack.name}"
        clips = spoken([read_speech(pack, "train")], places.work / CLIPS)
        copies = [heard_by_front(front.encoder, clips, bool(copy), generator) for copy in range(COPIES)]
        heard[pack.name] = _Heard(clips, copies)
    found: dict[str, dict[str, object]] = {}
    for left_out in packs:
        yield f"training without {left_out.name}"
        others = [one for name, one in heard.items() if name != left_out.name]
        told = f"{COPIES} {config} {schedule} {[one.clips.sets for one in others]}"
        name = f"voice-without-{left_out.name}-{items_sha256([told])[:8]}"
        expert = _trained(places, config, schedule, others, name).eval()
        parts = [read_speech(left_out, split) for split in ("train", "dev", "test")]
        clips = spoken([part for part in parts if part.files], places.work / CLIPS)
        said = voice_logits(expert, clips.sounds).argmax(1).numpy()
        found[left_out.name] = {
            "n": len(said),
            "accuracy": float(np.mean(said == clips.labels)),
            "uar": float(recall(clips.labels, said).mean()),
            "uar_interval_95": uar_interval(clips.labels, said),
        }
        report = {"voice": asdict(config), "sets": found}
        (places.work / REPORT).write_text(json.dumps(report, indent=1))
    if (places.out / CARD).exists():
        card = read_card(places.out)
        if card["config"]["voice"] == asdict(config):
            write_card(places.out, card | {LEFT_OUT: found})


def _expert(places: Places, config: VoiceConfig, schedule: Schedule) -> VoiceExpert:
    torch.manual_seed(schedule.seed)
    expert = VoiceExpert(config)
    if places.voice_start is not None:
        take_front(expert.encoder.front, places.voice_start)
    expert.encoder.front.requires_grad_(False)
    return expert.eval()


def _trained(
    places: Places, config: VoiceConfig, schedule: Schedule, heard: list[_Heard], name: str
) -> VoiceExpert:
    expert = _expert(places, config, schedule)
    whole = torch.cat([clip for one in heard for clip in one.copies[0][:: max(1, len(one.copies[0]) // 200)]])
    expert.encoder.level(whole.float())
    train = _joined([one.clips for one in heard])
    copies = [[clip for one in heard for clip in one.copies[copy]] for copy in range(COPIES)]
    chances = sampling(train)
    trained = fit(
        expert,
        lambda generator: _batches(copies, train.labels, chances, generator),
        steps(len(train.sounds), BATCH),
        _loss,
        lambda _: {},
        schedule,
        places.work / name,
    )
    assert isinstance(trained, VoiceExpert)
    return trained


def _joined(parts: list[Spoken]) -> Spoken:
    return Spoken(
        [sound for part in parts for sound in part.sounds],
        np.concatenate([part.labels for part in parts]),
        [name for part in parts for name in part.sets],
        [name for part in parts for name in part.speakers],
    )


_Batch = tuple[Tensor, Tensor, Tensor]  # steps, which are sound, what they are to be taken for


def _batches(
    copies: list[list[Tensor]],
    labels: NDArray[np.int64],
    chances: NDArray[np.float64],
    generator: np.random.Generator,
) -> Iterator[_Batch]:
    order = generator.choice(len(labels), len(labels), p=chances)
    for step in range(steps(len(order), BATCH)):
        chosen = order[step * BATCH : (step + 1) * BATCH]
        rows = [copies[generator.integers(COPIES)][place] for place in chosen]
        lengths = torch.tensor([len(row) for row in rows])
        padded = pad_sequence(rows, batch_first=True).float()
        present = torch.arange(padded.shape[1]) < lengths.unsqueeze(1)
        yield padded, present, taken_for(labels[chosen])


def _loss(network: nn.Module, batch: _Batch) -> Tensor:
    assert isinstance(network, VoiceExpert)
    heard, present, chances = batch
    return functional.cross_entropy(network.read(network.encoder.levelled(heard, present), present), chances)
