"""The voice recipe: a speech recogniser's front, kept as it is, and a GRU on all speech packs by speaker.

The front heard two hundred thousand hours of many people (see voice_start); the packs have a few dozen.
Sets differ in loudness, microphone and room; these are changed at random (see spoiling) so that the
network cannot learn "set means emotion".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.core.arrays import FEATURE_SIZE, Sound
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.features.voice import WINDOW, sound_batch, speech_in, voice_inputs
from mmdesk.model.config import VoiceConfig
from mmdesk.model.encoders import VoiceEncoder
from mmdesk.training.clips import read_clips
from mmdesk.training.fit import Schedule, device_of, fit, placed, steps
from mmdesk.training.metrics import recall
from mmdesk.training.packs import SpeechPack, items_sha256, read_speech
from mmdesk.training.spoiling import at_another_speed, some_window, spoiled
from mmdesk.training.unspoken import unspoken_sound
from mmdesk.training.voice_start import take_front

BATCH = 64
SCHEDULE = Schedule(epochs=6, learning_rate=1e-3, weight_decay=5e-2, average=0.995, seed=7)
RARE_POWER = 0.8  # 0: every clip equally often; 1: every emotion of a set equally often
UNSPOILED = 0.25  # part of the clips that are heard as they are
UNSPOKEN = 4  # sounds in a batch that are no speech, and taught to be anything
SMOOTHING = 0.1  # of the labels
LONGEST_MASK = 8  # steps of 48 ms
CLIPS = "clips"  # folder of decoded clips, beside the recipes' own


class VoiceExpert(nn.Module):
    """The voice encoder with its own seven-way head."""

    def __init__(self, config: VoiceConfig) -> None:
        super().__init__()
        self.encoder = VoiceEncoder(config)
        self.head = nn.Linear(FEATURE_SIZE, len(EMOTIONS))
        self.dropout = config.dropout

    def forward(self, sounds: Tensor, lengths: Tensor, heights: Tensor) -> Tensor:
        """What `features.voice.voice_inputs` gives to logits (B, 7)."""
        return self.read(*self.encoder.steps(sounds, lengths, heights))

    def read(self, steps: Tensor, present: Tensor) -> Tensor:
        """Steps (B, S, W) and presence (B, S) to logits (B, 7)."""
        if self.training:
            steps = _masked(steps, present)
        features = self.encoder.pool(steps, present)
        logits: Tensor = self.head(functional.dropout(features, self.dropout, self.training))
        return logits


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """The spoken part of many clips, with what they are."""

    sounds: list[NDArray[np.int16]]
    labels: NDArray[np.int64]  # (N,)
    sets: list[str]
    speakers: list[str]

    def every(self, step: int) -> "Spoken":
        """Every step-th clip."""
        part = slice(None, None, step)
        return Spoken(self.sounds[part], self.labels[part], self.sets[part], self.speakers[part])


_Batch = tuple[Tensor, ...]  # what the encoder takes


def speech_packs(data: Path) -> list[Path]:
    """The folders of all speech packs under DATA/speech. Raises MmdeskError when there is none."""
    folders = sorted(file.parent for file in (data / "speech").glob("*/labels.csv"))
    if not folders:
        raise MmdeskError(f"No speech pack under {data / 'speech'}.", "Check the folder given with --data.")
    return folders


def spoken(packs: list[SpeechPack], cache: Path | None = None) -> Spoken:
    """The spoken parts of all clips; a clip in which nobody is heard to speak is kept whole.

    With a `cache` folder they are decoded once and read from there the next time.
    """
    sounds = [sound for pack in packs for sound in _sounds(pack, cache)]
    labels = np.concatenate([pack.labels for pack in packs])
    sets = [pack.name for pack in packs for _ in pack.files]
    return Spoken(sounds, labels, sets, [speaker for pack in packs for speaker in pack.speakers])


def train_voice(
    folders: list[Path],
    folder: Path,
    config: VoiceConfig,
    start: Path | None,
    schedule: Schedule = SCHEDULE,
    device: str = "cpu",
) -> VoiceExpert:
    """Train the voice expert on the train speakers of speech packs; dev speakers are only logged.

    With the published weights in `start` the front stays as they are; without, it is trained too.
    Raises MmdeskError when the file is of another network.
    """
    cache = folder.parent / CLIPS
    train = spoken([read_speech(pack, "train") for pack in folders], cache)
    dev = spoken([read_speech(pack, "dev") for pack in folders], cache)
    chances = sampling(train)
    torch.manual_seed(schedule.seed)
    expert = VoiceExpert(config)
    if start is not None:
        take_front(expert.encoder.front, start)
        expert.encoder.front.requires_grad_(False)
    _level(expert.to(device).encoder, train)
    trained = fit(
        expert,
        lambda generator: _batches(train, chances, generator, device),
        steps(len(train.sounds), BATCH),
        _loss,
        lambda network: _measure(network, dev),
        schedule,
        folder,
    )
    assert isinstance(trained, VoiceExpert)
    return trained.cpu()


def _level(encoder: VoiceEncoder, train: Spoken) -> None:
    """Set mean and spread of the front's outputs from a thousand of the training clips."""
    some = train.every(max(1, len(train.sounds) // 1000))
    heard = [windows(as_float(sound))[0] for sound in some.sounds]
    parts = []
    with torch.inference_mode():
        for start in range(0, len(heard), BATCH):
            batch = placed(encoder, *sound_batch(heard[start : start + BATCH]))
            said, present = encoder.hear(*voice_inputs(*batch))
            parts.append(said[present])
    encoder.level(torch.cat(parts).clone())


def heard_by_front(
    encoder: VoiceEncoder, clips: Spoken, spoil: bool, generator: np.random.Generator
) -> list[Tensor]:
    """What the front hears of each clip, steps (S, W) of half precision; `spoil` changes it first."""
    found: list[Tensor] = []
    with torch.inference_mode():
        for start in range(0, len(clips.sounds), BATCH):
            sounds = [as_float(sound) for sound in clips.sounds[start : start + BATCH]]
            batch = _batch(sounds, np.full(len(sounds), spoil), 0, generator, device_of(encoder))
            heard, present = encoder.hear(*batch)
            counts = present.sum(1).tolist()
            found += [row[:count].half().cpu() for row, count in zip(heard, counts, strict=True)]
    return found


def voice_logits(expert: VoiceExpert, sounds: list[NDArray[np.int16]]) -> Tensor:
    """Logits (N, 7) of spoken parts; one longer than the window is heard in windows and averaged."""
    parts = [windows(as_float(sound)) for sound in sounds]
    flat = [part for some in parts for part in some]
    with torch.inference_mode():
        said = [
            expert(*voice_inputs(*placed(expert, *sound_batch(flat[start : start + BATCH])))).cpu()
            for start in range(0, len(flat), BATCH)
        ]
    return torch.stack([some.mean(0) for some in torch.cat(said).split([len(some) for some in parts])])


def windows(sound: Sound) -> list[Sound]:
    """The sound cut into as few overlapping windows of at most WINDOW samples as cover it."""
    if len(sound) <= WINDOW:
        return [sound]
    count = -(-(len(sound) - WINDOW) // (WINDOW // 2)) + 1
    starts = np.linspace(0, len(sound) - WINDOW, count).astype(int)
    return [sound[start : start + WINDOW] for start in starts]


def _sounds(pack: SpeechPack, cache: Path | None) -> list[NDArray[np.int16]]:
    if cache is None:
        return [_trimmed(clip) for clip in read_clips(pack)]
    file = cache / f"{pack.name}-{items_sha256(pack.files)[:12]}.npz"
    if not file.exists():
        sounds = [_trimmed(clip) for clip in read_clips(pack)]
        cache.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".tmp.npz")
        np.savez(
            unfinished,
            samples=np.concatenate([*sounds, np.zeros(0, np.int16)]),
            lengths=[len(s) for s in sounds],
        )
        unfinished.replace(file)
    with np.load(file, allow_pickle=False) as kept:
        return np.split(kept["samples"], np.cumsum(kept["lengths"])[:-1]) if len(kept["lengths"]) else []


def _trimmed(clip: NDArray[np.int16]) -> NDArray[np.int16]:
    part = speech_in(as_float(clip), margin_s=0.15)
    return clip if part is None else np.asarray(part * 32767, np.int16)


def as_float(clip: NDArray[np.int16]) -> Sound:
    """16-bit samples to -1..1."""
    return np.asarray(clip / 32768, np.float32)


def sampling(train: Spoken) -> NDArray[np.float64]:
    """How often each clip (N,) is drawn: rare emotions of a set more often than their number says."""
    kinds = [f"{name}/{label}" for name, label in zip(train.sets, train.labels, strict=True)]
    _, places, counts = np.unique(kinds, return_inverse=True, return_counts=True)
    chances = counts[places].astype(float) ** -RARE_POWER
    return np.asarray(chances / chances.sum(), np.float64)


def _batches(
    train: Spoken, chances: NDArray[np.float64], generator: np.random.Generator, device: str
) -> Iterator[tuple[_Batch, Tensor]]:
    """Clips and sounds that are no speech, and what each (B, 7) should be taken for."""
    order = generator.choice(len(train.sounds), len(train.sounds), p=chances)
    for step in range(steps(len(order), BATCH)):
        chosen = order[step * BATCH : (step + 1) * BATCH]
        sounds = [as_float(train.sounds[place]) for place in chosen]
        changed = generator.random(len(chosen)) >= UNSPOILED
        wanted = taken_for(train.labels[chosen], UNSPOKEN).to(device)
        yield _batch(sounds, changed, UNSPOKEN, generator, torch.device(device)), wanted


def _batch(
    sounds: list[Sound],
    changed: NDArray[np.bool_],
    unspoken: int,
    generator: np.random.Generator,
    device: torch.device,
) -> _Batch:
    """Clips, some of them spoiled, and so many sounds that are no speech."""
    heard = [
        at_another_speed(sound, generator) if change else some_window(sound, generator)
        for sound, change in zip(sounds, changed, strict=True)
    ]
    together = sound_batch(heard + [unspoken_sound(generator) for _ in range(unspoken)])
    padded, lengths = (part.to(device) for part in together)
    other = torch.from_numpy(np.append(changed, np.ones(unspoken, bool))).to(device)
    if other.any():
        padded = torch.where(other.unsqueeze(1), spoiled(padded, lengths, generator), padded)
    return voice_inputs(padded, lengths)


def taken_for(labels: NDArray[np.int64], unspoken: int = 0) -> Tensor:
    """Smoothed labels (N + unspoken, 7), then an even chance of everything for what is no speech."""
    labelled = functional.one_hot(torch.from_numpy(labels), len(EMOTIONS)).float()
    even = torch.full((len(labels) + unspoken, len(EMOTIONS)), 1 / len(EMOTIONS))
    even[: len(labels)] *= SMOOTHING
    even[: len(labels)] += (1 - SMOOTHING) * labelled
    return even


def _loss(network: nn.Module, batch: tuple[_Batch, Tensor]) -> Tensor:
    inputs, chances = batch
    return functional.cross_entropy(network(*inputs), chances)


def _masked(steps: Tensor, present: Tensor) -> Tensor:
    """Two stretches of time are blanked, after SpecAugment (Park et al. 2019)."""
    kept = torch.ones(steps.shape[:2])
    for row, count in zip(kept, present.sum(1).tolist(), strict=True):
        for _ in range(2):
            width = int(torch.randint(0, LONGEST_MASK, ()))
            first = int(torch.randint(0, max(1, count - width), ()))
            row[first : first + width] = 0
    return steps * kept.to(steps).unsqueeze(2)


def _measure(network: nn.Module, dev: Spoken) -> dict[str, float]:
    assert isinstance(network, VoiceExpert)
    said = voice_logits(network, dev.sounds).argmax(1).numpy()
    row = {
        "dev_accuracy": float((said == dev.labels).mean()),
        "dev_uar": float(recall(dev.labels, said).mean()),
    }
    names = np.array(dev.sets)
    for name in sorted(set(dev.sets)):
        inside = names == name
        row[f"dev_uar_{name}"] = float(recall(dev.labels[inside], said[inside]).mean())
    return row
