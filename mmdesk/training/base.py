"""Makes the shipped base: the experts, one network, fusion, calibration, replay, card."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.model.calibration import fit_temperature
from mmdesk.model.config import NetworkConfig
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader
from mmdesk.model.weights import (
    CHARACTERS,
    REPLAY,
    TOKENIZER,
    as_read,
    read_card,
    read_weights,
    sha256_of,
    write_weights,
)
from mmdesk.training import chinese, face, text, voice
from mmdesk.training.card import base_card
from mmdesk.training.check import check_packs
from mmdesk.training.chinese import scale_features, train_chinese
from mmdesk.training.experts import face_pool, text_pool, voice_pool
from mmdesk.training.face import train_face
from mmdesk.training.face_teachers import read_teachers
from mmdesk.training.fit import FINISHED, LOG, Schedule, keep_expert, under
from mmdesk.training.fusion import STEPS, calibrate, train_fusions
from mmdesk.training.likeness import add_likeness
from mmdesk.training.live_faces import add_live_faces
from mmdesk.training.packs import read_faces, read_speech, read_text
from mmdesk.training.pairing import Paired, Pools, pair
from mmdesk.training.pictures import can_draw, draw_log
from mmdesk.training.places import Places
from mmdesk.training.text import TextExpert, train_text
from mmdesk.training.thresholds import abstain_thresholds, text_thresholds
from mmdesk.training.voice import CLIPS, speech_packs, spoken, train_voice

MOMENTS = 600  # of replay, and as many to check with
MOST = 1800  # clips, and at most about twice as many crops and sentences, drawn from each split


CHINESE = "chinese"
EXPERTS = (*MODALITIES, CHINESE)
SCHEDULES: dict[str, Schedule] = {
    Modality.FACE: face.SCHEDULE,
    Modality.VOICE: voice.SCHEDULE,
    Modality.TEXT: text.SCHEDULE,
    CHINESE: chinese.SCHEDULE,
}


def train_base(
    places: Places,
    config: NetworkConfig,
    experts: tuple[str, ...],
    schedules: Mapping[str, Schedule] = SCHEDULES,
    fusion_steps: int = STEPS,
) -> Iterator[str]:
    """Train the experts that are asked for, of EXPERTS, then assemble the base. Yields what it does.

    Experts already finished in `places.work` are used as they are, one that was interrupted goes on,
    and those that are neither asked for nor there are taken from `places.base`. Without it the base
    is assembled only when all are there. Raises MmdeskError before any training where a pack is missing,
    damaged or mislabelled, or an expert to be used as it is has another configuration.
    """
    _check_experts(places, config, experts)
    for pack in check_packs(places.data, (*text.SETS, *chinese.SETS)):
        yield f"checking {pack}"
    data, work, device = places.data, places.work, places.device
    recipes: dict[str, Callable[[Schedule], nn.Module]] = {
        Modality.FACE: lambda plan: train_face(
            data,
            work / "face",
            config.face,
            places.face_start,
            plan,
            read_teachers(places.face_teachers),
            device,
        ),
        Modality.VOICE: lambda plan: train_voice(
            speech_packs(data), work / "voice", config.voice, places.voice_start, plan, device
        ),
        Modality.TEXT: lambda plan: train_text(data, work / "text", config.text, places.start, plan, device),
        CHINESE: lambda plan: train_chinese(
            data, work / CHINESE, config.chinese, text_head(places, config), plan
        ),
    }
    for name in experts:
        if not expert_file(work, name).exists():
            yield f"training the {name} expert"
            keep_expert(recipes[name](schedules[name]), expert_file(work, name))
        if can_draw():
            draw_log(work / name / LOG, work / name / "log.png")
    if places.base is not None or all(expert_file(work, name).exists() for name in EXPERTS):
        yield from assemble(places, config, fusion_steps)


def assemble(places: Places, config: NetworkConfig, fusion_steps: int = STEPS) -> Iterator[str]:
    """Fuse the finished experts and write the base folder."""
    yield "putting the experts together"
    network = gather(places, config)
    places.out.mkdir(parents=True, exist_ok=True)
    vocabularies = _copy_vocabularies(places)
    reader = Reader(network, places.out, {"files": vocabularies})
    _match_chinese(network, reader, places.data)
    yield "reading features of people in training"
    known = pools(network, reader, places, "train")
    yield "reading features of people held out"
    held_out = pools(network, reader, places, "dev")
    halves = {modality: pool.halves() for modality, pool in held_out.items()}
    met = {modality: pair[0] for modality, pair in halves.items()}
    unmet = {modality: pair[1] for modality, pair in halves.items()}
    yield "teaching the fusion"
    train_fusions(network.readout, [known, met], fusion_steps)
    round_as_stored(network)
    calibrate(network.readout, unmet)
    yield "writing"
    generator = np.random.default_rng(0)
    _write_replay(places.out / REPLAY, pair(known, MOMENTS, generator), pair(unmet, MOMENTS, generator))
    card = base_card(config, places)
    card["thresholds"] = abstain_thresholds(network, unmet)
    card["files"] = vocabularies | {REPLAY: sha256_of(places.out / REPLAY)}
    card["text_thresholds"] = text_thresholds(network, reader, places.data)
    yield "telling people apart"
    card = add_likeness(network, places.out, card, places.data)
    yield "reading faces as a camera sees them"
    card = add_live_faces(network, places.out, card, places.data)
    write_weights(places.out, network.state_dict(), card, half=True)


def gather(places: Places, config: NetworkConfig) -> Network:
    """One network of the experts, rounded as it will be stored.

    Raises MmdeskError where the base that lends an expert is of another configuration.
    """
    network = Network(config)
    lent = _lent(places.base)
    for name in EXPERTS:
        _put_expert(network, name, _expert_tensors(places.work, name, lent))
    round_as_stored(network)
    return network.eval().requires_grad_(False)


def _check_experts(places: Places, config: NetworkConfig, trained: tuple[str, ...]) -> None:
    """Whether those not trained anew fit the configuration: after hours of training is too late to say."""
    lent = _lent(places.base)
    network = Network(config)
    for name in EXPERTS:
        file = expert_file(places.work, name)
        if not file.exists() and (places.base is None or name in trained):
            continue
        try:
            _put_expert(network, name, _expert_tensors(places.work, name, lent))
        except RuntimeError as error:
            raise MmdeskError(
                f"The {name} expert is of another configuration.",
                f"Use another --work, or remove {file}."
                if file.exists()
                else f"Train it too: --modality {name}",
            ) from error


def _put_expert(network: Network, name: str, tensors: dict[str, Tensor]) -> None:
    encoder = network.chinese if name == CHINESE else network.encoders[name]
    encoder.load_state_dict(under(tensors, "encoder."))
    if name != CHINESE:
        network.readout.heads[Modality(name).position].load_state_dict(under(tensors, "head."))


def text_head(places: Places, config: NetworkConfig) -> nn.Linear:
    """The head of the text expert, trained or lent by the base. Raises MmdeskError where there is none."""
    head = TextExpert(config.text).head
    head.load_state_dict(under(_expert_tensors(places.work, Modality.TEXT, _lent(places.base)), "head."))
    return head


def pools(network: Network, reader: Reader, places: Places, split: str) -> Pools:
    """Features of a part of one split, by modality."""
    data = places.data
    faces = read_faces(data / "face" / "fer2013plus.npz", split)
    clips = spoken([read_speech(folder, split) for folder in speech_packs(data)], places.work / CLIPS)
    sentences = [read_text(data / "text" / name, split) for name in (text.SETS[0], chinese.SETS[0])]
    return {
        Modality.FACE: face_pool(network, faces.first(2 * MOST)),
        Modality.VOICE: voice_pool(network, clips.every(max(1, len(clips.sounds) // MOST))),
        Modality.TEXT: text_pool(reader, sentences, MOST),
    }


def _match_chinese(network: Network, reader: Reader, data: Path) -> None:
    """Make Chinese as sharp as English, with which it shares a temperature; a base's was matched before."""
    head = network.readout.heads[Modality.TEXT.position]
    known = (
        text_pool(reader, [read_text(data / "text" / name, "dev")], 2 * MOST)
        for name in (text.SETS[0], chinese.SETS[0])
    )
    english, own = (fit_temperature(head(pool.features), torch.from_numpy(pool.labels)) for pool in known)
    scale_features(network.chinese, english / own)
    round_as_stored(network)


def _copy_vocabularies(places: Places) -> dict[str, str]:
    """Put the vocabularies beside the weights to come; give their hashes."""
    made = places.work / CHINESE / CHARACTERS
    if not made.exists() and places.base is not None:
        made = places.base / CHARACTERS
    for file in (places.start / TOKENIZER, made):
        if file != places.out / file.name:
            shutil.copyfile(file, places.out / file.name)
    return {name: sha256_of(places.out / name) for name in (TOKENIZER, CHARACTERS)}


def expert_file(work: Path, name: str) -> Path:
    """Where a finished expert is kept."""
    return work / name / FINISHED


def _lent(base: Path | None) -> dict[str, Tensor]:
    """The tensors of a finished base under the names they have in experts."""
    if base is None:
        return {}
    tensors = read_weights(base, read_card(base))
    lent: dict[str, Tensor] = {}
    for modality in MODALITIES:
        for whole, part in (
            (f"encoders.{modality}.", "encoder."),
            (f"readout.heads.{modality.position}.", "head."),
        ):
            lent |= {f"{modality}.{part}{name}": value for name, value in under(tensors, whole).items()}
    chinese_tensors = under(tensors, f"{CHINESE}.")
    return lent | {f"{CHINESE}.encoder.{name}": value for name, value in chinese_tensors.items()}


def _expert_tensors(work: Path, name: str, lent: dict[str, Tensor]) -> dict[str, Tensor]:
    file = expert_file(work, name)
    tensors = load_file(file) if file.exists() else under(lent, f"{name}.")
    if not tensors:
        raise MmdeskError(f"There is no {name} expert yet.", f"Train it first: --modality {name}")
    return tensors


def round_as_stored(network: Network) -> None:
    """Round every weight as the file will, so that what is measured is what is shipped."""
    network.load_state_dict(as_read(network.state_dict()))


def _write_replay(file: Path, replay: Paired, check: Paired) -> None:
    tensors: dict[str, Tensor] = {}
    for name, moments in (("replay", replay), ("check", check)):
        tensors[f"{name}.features"] = moments.features.half()
        tensors[f"{name}.present"] = moments.present
        tensors[f"{name}.labels"] = moments.labels
    save_file({name: value.contiguous() for name, value in tensors.items()}, file)
