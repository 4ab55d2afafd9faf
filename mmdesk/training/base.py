"""Makes the shipped base: three experts, one network, fusion, calibration, replay, card."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.model.config import NetworkConfig
from mmdesk.model.network import Network
from mmdesk.model.weights import REPLAY, TOKENIZER, sha256_of, write_weights
from mmdesk.training import face, text, voice
from mmdesk.training.card import base_card
from mmdesk.training.experts import face_pool, text_pool, voice_pool
from mmdesk.training.face import FaceExpert, train_face
from mmdesk.training.fit import Schedule
from mmdesk.training.fusion import STEPS, calibrate, train_fusions
from mmdesk.training.packs import read_faces, read_speech, read_text
from mmdesk.training.pairing import Paired, Pools, pair
from mmdesk.training.places import Places
from mmdesk.training.text import SETS, TextExpert, train_text
from mmdesk.training.thresholds import abstain_threshold, text_thresholds
from mmdesk.training.voice import CLIPS, VoiceExpert, speech_packs, spoken, train_voice

MOMENTS = 600  # of replay, and as many to check with
MOST = 1800  # clips, and at most about twice as many crops and sentences, drawn from each split


SCHEDULES = {Modality.FACE: face.SCHEDULE, Modality.VOICE: voice.SCHEDULE, Modality.TEXT: text.SCHEDULE}


def train_base(
    places: Places,
    config: NetworkConfig,
    modalities: tuple[Modality, ...],
    schedules: Mapping[Modality, Schedule] = SCHEDULES,
    fusion_steps: int = STEPS,
) -> Iterator[str]:
    """Train what is asked, then, when all three experts exist, assemble the base. Yields what it does.

    Experts already finished in `places.work` are used as they are; one that was interrupted goes on.
    """
    data, work = places.data, places.work
    experts: dict[Modality, Callable[[Schedule], nn.Module]] = {
        Modality.FACE: lambda plan: train_face(data, work / "face", config.face, plan),
        Modality.VOICE: lambda plan: train_voice(data, work / "voice", config.voice, plan),
        Modality.TEXT: lambda plan: train_text(data, work / "text", config.text, places.start, plan),
    }
    for modality in modalities:
        file = _expert_file(places.work, modality)
        if not file.exists():
            yield f"training the {modality} expert"
            _keep(experts[modality](schedules[modality]), file)
    if all(_expert_file(places.work, modality).exists() for modality in MODALITIES):
        yield from assemble(places, config, fusion_steps)


def assemble(places: Places, config: NetworkConfig, fusion_steps: int = STEPS) -> Iterator[str]:
    """Fuse the finished experts and write the base folder."""
    yield "putting the experts together"
    network = gather(places.work, config)
    yield "reading features of people in training"
    known = pools(network, places, "train")
    yield "reading features of people held out"
    held_out = pools(network, places, "dev")
    halves = {modality: pool.halves() for modality, pool in held_out.items()}
    met = {modality: pair[0] for modality, pair in halves.items()}
    unmet = {modality: pair[1] for modality, pair in halves.items()}
    yield "teaching the fusion"
    train_fusions(network.readout, [known, met], fusion_steps)
    _as_stored(network)
    calibrate(network.readout, unmet)
    yield "writing"
    places.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(places.start / TOKENIZER, places.out / TOKENIZER)
    generator = np.random.default_rng(0)
    _write_replay(places.out / REPLAY, pair(known, MOMENTS, generator), pair(unmet, MOMENTS, generator))
    card = base_card(config, places)
    card["threshold"] = abstain_threshold(network, unmet[Modality.FACE])
    card["files"] = {name: sha256_of(places.out / name) for name in (TOKENIZER, REPLAY)}
    card["text_thresholds"] = text_thresholds(network, places.out / TOKENIZER, places.data)
    write_weights(places.out, network.state_dict(), card, half=True)


def gather(work: Path, config: NetworkConfig) -> Network:
    """One network of the three experts in `work`, rounded as it will be stored."""
    network = Network(config)
    experts: dict[Modality, FaceExpert | VoiceExpert | TextExpert] = {
        Modality.FACE: FaceExpert(config.face),
        Modality.VOICE: VoiceExpert(config.voice),
        Modality.TEXT: TextExpert(config.text),
    }
    for modality, expert in experts.items():
        expert.load_state_dict(load_file(_expert_file(work, modality)))
        network.encoders[modality].load_state_dict(expert.encoder.state_dict())
        network.readout.heads[modality.position].load_state_dict(expert.head.state_dict())
    _as_stored(network)
    return network.eval().requires_grad_(False)


def pools(network: Network, places: Places, split: str) -> Pools:
    """Features of a part of one split, by modality."""
    data = places.data
    faces = read_faces(data / "face" / "fer2013plus.npz", split)
    clips = spoken([read_speech(folder, split) for folder in speech_packs(data)], places.work / CLIPS)
    sentences = read_text(data / "text" / SETS[0], split)
    return {
        Modality.FACE: face_pool(network, faces.first(2 * MOST)),
        Modality.VOICE: voice_pool(network, clips.every(max(1, len(clips.sounds) // MOST))),
        Modality.TEXT: text_pool(network, sentences, places.start / TOKENIZER, 2 * MOST),
    }


def _expert_file(work: Path, modality: Modality) -> Path:
    return work / modality / "expert.safetensors"


def _keep(expert: nn.Module, file: Path) -> None:
    unfinished = file.with_suffix(".tmp")
    save_file({name: value.contiguous().clone() for name, value in expert.state_dict().items()}, unfinished)
    unfinished.replace(file)


def _as_stored(network: Network) -> None:
    """Round every weight to half precision, so that what is measured is what is shipped."""
    for parameter in network.parameters():
        parameter.data = parameter.data.half().float()


def _write_replay(file: Path, replay: Paired, check: Paired) -> None:
    tensors: dict[str, Tensor] = {}
    for name, moments in (("replay", replay), ("check", check)):
        tensors[f"{name}.features"] = moments.features.half()
        tensors[f"{name}.present"] = moments.present
        tensors[f"{name}.labels"] = moments.labels
    save_file({name: value.contiguous() for name, value in tensors.items()}, file)
