"""The voice recipe: a speaker encoder's front, kept as it is, and a GRU on all speech packs by speaker.

The front is the published one of Resemblyzer, which heard thousands of people (LibriSpeech, VoxCeleb);
the packs have a few dozen. Sets differ in loudness, microphone and room; noise, echo, filtering and
speed are changed at random so that the network cannot learn "set means emotion".
"""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError

import numpy as np
import torch
import torchaudio
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.core.arrays import FEATURE_SIZE, SAMPLE_RATE_HZ, Sound
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.features.pitch import CHANNELS
from mmdesk.features.voice import WINDOW, VoiceFrames, sound_batch, speech_in
from mmdesk.model.config import VoiceConfig
from mmdesk.model.encoders import VoiceEncoder
from mmdesk.training.clips import read_clips
from mmdesk.training.fit import Schedule, fit, placed, steps
from mmdesk.training.metrics import recall
from mmdesk.training.packs import SpeechPack, items_sha256, read_speech
from mmdesk.training.unspoken import unspoken_sound

BATCH = 64
SCHEDULE = Schedule(epochs=6, learning_rate=1e-3, weight_decay=5e-2, average=0.995)
RARE_POWER = 0.5
UNSPOILED = 0.25  # part of the clips that are heard as they are
UNSPOKEN = 4  # sounds in a batch that are no speech, and taught to be anything
SMOOTHING = 0.1  # of the labels
START_PACKAGE = "resemblyzer"
LONGEST_MASK = 8  # steps of 40 ms
CLIPS = "clips"  # folder of decoded clips, beside the recipes' own


class VoiceExpert(nn.Module):
    """The voice encoder with its own seven-way head."""

    def __init__(self, config: VoiceConfig) -> None:
        super().__init__()
        self.encoder = VoiceEncoder(config)
        self.head = nn.Linear(FEATURE_SIZE, len(EMOTIONS))
        self.dropout = config.dropout

    def forward(self, frames: Tensor, heard: Tensor) -> Tensor:
        """Frames (B, T, mels + pitch) and presence (B, T) to logits (B, 7)."""
        return self.read(*self.encoder.steps(frames, heard))

    def read(self, steps: Tensor, present: Tensor) -> Tensor:
        """Steps (B, T/4, W) and presence (B, T/4) to logits (B, 7)."""
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


@dataclass(frozen=True, slots=True)
class _Batch:
    sounds: Tensor  # (B, T)
    lengths: Tensor  # (B,)
    spoiled: Tensor  # (B,), which are to be heard through another microphone


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


def start_file() -> Path:
    """The weights in the installed Resemblyzer. Raises MmdeskError when it is not installed."""
    found = importlib.util.find_spec(START_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise MmdeskError(
            "The voice recipe starts from Resemblyzer, which is not installed.",
            f"Run: pip install --no-deps {START_PACKAGE}",
        )
    return Path(found.submodule_search_locations[0]) / "pretrained.pt"


def train_voice(
    folders: list[Path],
    folder: Path,
    config: VoiceConfig,
    start: Path | None,
    schedule: Schedule = SCHEDULE,
    device: str = "cpu",
) -> VoiceExpert:
    """Train the voice expert on the train speakers of speech packs; dev speakers are only logged.

    With the weights of a speaker encoder in `start` its first layers are the front and stay as they
    are; without, the front is trained too. Raises MmdeskError when the file is of another network.
    """
    cache = folder.parent / CLIPS
    train = spoken([read_speech(pack, "train") for pack in folders], cache)
    dev = spoken([read_speech(pack, "dev") for pack in folders], cache)
    chances = sampling(train)
    voice_frames = VoiceFrames(config.mels).to(device)
    torch.manual_seed(schedule.seed)
    expert = VoiceExpert(config).to(device)
    if start is not None:
        take_front(expert.encoder, start)
        _level(expert.encoder, train, voice_frames)
    trained = fit(
        expert,
        lambda generator: _batches(train, chances, generator, device),
        steps(len(train.sounds), BATCH),
        lambda network, batch: _loss(network, batch, voice_frames),
        lambda network: _measure(network, dev, voice_frames),
        schedule,
        folder,
    )
    assert isinstance(trained, VoiceExpert)
    settle(trained, train, voice_frames)
    return trained.cpu()


@torch.no_grad()
def settle(expert: VoiceExpert, train: Spoken, voice_frames: VoiceFrames) -> None:
    """Set the norm's mean and spread from clips as they are, in place: it learned them from spoiled ones."""
    norm, seen = expert.encoder.norm, []
    hook = norm.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    voice_logits(expert.eval(), train.every(max(1, len(train.sounds) // 2000)).sounds, voice_frames)
    hook.remove()
    pooled = torch.cat(seen)
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.running_mean.copy_(pooled.mean(0))
    norm.running_var.copy_(pooled.var(0))


def take_front(encoder: VoiceEncoder, start: Path) -> None:
    """Put a speaker encoder's first layers into the encoder, to stay. Raises MmdeskError for another file."""
    try:
        published = torch.load(start, map_location="cpu", weights_only=True)["model_state"]
        for place, layer in enumerate(encoder.front):
            names = {name: name.replace("_l0", f"_l{place}") for name in layer.state_dict()}
            layer.load_state_dict({name: published[f"lstm.{theirs}"] for name, theirs in names.items()})
    except (OSError, EOFError, KeyError, RuntimeError, UnpicklingError) as error:
        raise MmdeskError(f"{start} holds no front for this voice encoder.", "See [voice] front.") from error
    encoder.front.requires_grad_(False)


def _level(encoder: VoiceEncoder, train: Spoken, voice_frames: VoiceFrames) -> None:
    """Set mean and spread of the front's outputs from a thousand of the training clips."""
    some = train.every(max(1, len(train.sounds) // 1000))
    heard = [windows(as_float(sound))[0] for sound in some.sounds]
    parts = []
    with torch.inference_mode():
        for start in range(0, len(heard), BATCH):
            batch = placed(encoder, *sound_batch(heard[start : start + BATCH]))
            said, present = encoder.steps(*voice_frames(*batch))
            parts.append(said[present])
    encoder.level(torch.cat(parts).clone())


def heard_by_front(
    encoder: VoiceEncoder,
    clips: Spoken,
    spoil: bool,
    voice_frames: VoiceFrames,
    generator: np.random.Generator,
) -> list[Tensor]:
    """What the front hears of each clip, steps (T/4, W) of half precision; `spoil` changes it first."""
    found: list[Tensor] = []
    with torch.inference_mode():
        for start in range(0, len(clips.sounds), BATCH):
            sounds = [as_float(sound) for sound in clips.sounds[start : start + BATCH]]
            batch = _batch(sounds, np.full(len(sounds), spoil), 0, generator, "cpu")
            steps, present = encoder.hear(*_frames(batch, voice_frames))
            counts = present.sum(1).tolist()
            found += [row[:count].half() for row, count in zip(steps, counts, strict=True)]
    return found


def voice_logits(expert: VoiceExpert, sounds: list[NDArray[np.int16]], voice_frames: VoiceFrames) -> Tensor:
    """Logits (N, 7) of spoken parts; one longer than the window is heard in windows and averaged."""
    parts = [windows(as_float(sound)) for sound in sounds]
    flat = [part for some in parts for part in some]
    with torch.inference_mode():
        said = [
            expert(*voice_frames(*placed(expert, *sound_batch(flat[start : start + BATCH])))).cpu()
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
    with np.load(file) as kept:
        return np.split(kept["samples"], np.cumsum(kept["lengths"])[:-1])


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
        spoiled = generator.random(len(chosen)) >= UNSPOILED
        wanted = taken_for(train.labels[chosen], UNSPOKEN).to(device)
        yield _batch(sounds, spoiled, UNSPOKEN, generator, device), wanted


def _batch(
    sounds: list[Sound],
    spoiled: NDArray[np.bool_],
    unspoken: int,
    generator: np.random.Generator,
    device: str,
) -> _Batch:
    """Clips, some of them spoiled, and so many sounds that are no speech."""
    heard = [
        _at_another_speed(sound, generator, change) for sound, change in zip(sounds, spoiled, strict=True)
    ]
    together = sound_batch(heard + [unspoken_sound(generator) for _ in range(unspoken)])
    padded, lengths = (part.to(device) for part in together)
    changed = torch.from_numpy(np.append(spoiled, np.ones(unspoken, bool))).to(device)
    noisy = torch.where(changed.unsqueeze(1), _noisy(padded, lengths, generator), padded)
    return _Batch(noisy, lengths, changed)


def taken_for(labels: NDArray[np.int64], unspoken: int = 0) -> Tensor:
    """Smoothed labels (N + unspoken, 7), then an even chance of everything for what is no speech."""
    labelled = functional.one_hot(torch.from_numpy(labels), len(EMOTIONS)).float()
    even = torch.full((len(labels) + unspoken, len(EMOTIONS)), 1 / len(EMOTIONS))
    even[: len(labels)] *= SMOOTHING
    even[: len(labels)] += (1 - SMOOTHING) * labelled
    return even


def _at_another_speed(sound: Sound, generator: np.random.Generator, change: bool) -> Sound:
    """At another speed where it is to `change`, and of a long sound another part."""
    rate = generator.uniform(0.88, 1.12) if change else 1.0
    places = np.arange(0, len(sound) - 1, rate)
    faster: Sound = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
    if len(faster) <= WINDOW:
        return faster
    start = generator.integers(0, len(faster) - WINDOW)
    return faster[start : start + WINDOW]


def _noisy(sounds: Tensor, lengths: Tensor, generator: np.random.Generator) -> Tensor:
    """Echo in some clips, noise in all (5 to 45 dB under the voice)."""
    if generator.random() < 0.3:
        decay_s = generator.uniform(0.05, 0.3)
        times = torch.arange(round(0.3 * SAMPLE_RATE_HZ), device=sounds.device) / SAMPLE_RATE_HZ
        echo = torch.randn_like(times) * torch.exp(-times / decay_s * 3) * 0.05
        echo[0] = 1.0
        sounds = torchaudio.functional.fftconvolve(sounds, echo.unsqueeze(0))[:, : sounds.shape[1]]
    loudness = (sounds.pow(2).sum(1) / lengths.clamp_min(1)).sqrt()
    below_db = torch.from_numpy(generator.uniform(5, 45, len(sounds))).to(sounds)
    noise = torch.randn_like(sounds)
    if generator.random() < 0.5:  # brownish: rooms and fans hum more than they hiss
        noise = functional.avg_pool1d(noise.unsqueeze(1), 9, 1, 4).squeeze(1) * 3
    return sounds + noise * (loudness * 10 ** (-below_db / 20)).unsqueeze(1)


def _loss(network: nn.Module, batch: tuple[_Batch, Tensor], voice_frames: VoiceFrames) -> Tensor:
    sounds, chances = batch
    return functional.cross_entropy(network(*_frames(sounds, voice_frames)), chances)


def _frames(batch: _Batch, voice_frames: VoiceFrames) -> tuple[Tensor, Tensor]:
    frames, heard = voice_frames(batch.sounds, batch.lengths)
    return torch.where(batch.spoiled.view(-1, 1, 1), _filtered(frames), frames), heard


def _filtered(frames: Tensor) -> Tensor:
    """Another microphone: a smooth random curve over the mel bands. It changes no pitch."""
    bands, height = frames[:, :, :-CHANNELS], frames[:, :, -CHANNELS:]
    knots = torch.randn(len(bands), 1, 5, device=bands.device) * 0.35
    curve = functional.interpolate(knots, size=bands.shape[2], mode="linear", align_corners=True)
    return torch.cat([bands * curve.exp(), height], 2)


def _masked(steps: Tensor, present: Tensor) -> Tensor:
    """Two stretches of time are blanked, after SpecAugment (Park et al. 2019)."""
    kept = torch.ones(steps.shape[:2])
    for row, count in zip(kept, present.sum(1).tolist(), strict=True):
        for _ in range(2):
            width = int(torch.randint(0, LONGEST_MASK, ()))
            first = int(torch.randint(0, max(1, count - width), ()))
            row[first : first + width] = 0
    return steps * kept.to(steps).unsqueeze(2)


def _measure(network: nn.Module, dev: Spoken, voice_frames: VoiceFrames) -> dict[str, float]:
    assert isinstance(network, VoiceExpert)
    said = voice_logits(network, dev.sounds, voice_frames).argmax(1).numpy()
    row = {
        "dev_accuracy": float((said == dev.labels).mean()),
        "dev_uar": float(recall(dev.labels, said).mean()),
    }
    names = np.array(dev.sets)
    for name in sorted(set(dev.sets)):
        inside = names == name
        row[f"dev_uar_{name}"] = float(recall(dev.labels[inside], said[inside]).mean())
    return row
