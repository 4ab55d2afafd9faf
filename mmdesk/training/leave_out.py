"""How well the voice recipe reads a set that it never met: trained on all others, one set after another.

The people of a test split were recorded in a room, with a microphone and in a language that training
knows; a user's are not. These figures are nearer to what a user will see.
"""

import json
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from mmdesk.features.voice import MelFrames
from mmdesk.model.config import VoiceConfig
from mmdesk.training.fit import Schedule
from mmdesk.training.metrics import recall
from mmdesk.training.packs import read_speech
from mmdesk.training.places import Places
from mmdesk.training.voice import CLIPS, SCHEDULE, speech_packs, spoken, train_voice, voice_logits

REPORT = "leave-one-set-out.json"
SHORT = replace(SCHEDULE, epochs=3)  # half of the epochs: the figures are for comparing, not for shipping


def leave_one_out(places: Places, config: VoiceConfig, schedule: Schedule = SHORT) -> Iterator[str]:
    """Train once without each speech pack and measure on it; yields what it does, writes REPORT.

    A training that was finished or interrupted in `places.work` is gone on with.
    """
    packs = speech_packs(places.data)
    found: dict[str, dict[str, float]] = {}
    mel_frames = MelFrames(config.mels)
    for left_out in packs:
        yield f"training without {left_out.name}"
        others = [pack for pack in packs if pack != left_out]
        folder = places.work / f"voice-without-{left_out.name}"
        expert = train_voice(others, folder, config, places.voice_start, schedule).eval()
        parts = [read_speech(left_out, split) for split in ("train", "dev", "test")]
        clips = spoken([part for part in parts if part.files], places.work / CLIPS)
        said = voice_logits(expert, clips.sounds, mel_frames).argmax(1).numpy()
        found[left_out.name] = {
            "n": len(said),
            "accuracy": float(np.mean(said == clips.labels)),
            "uar": float(recall(clips.labels, said).mean()),
        }
        (places.work / REPORT).write_text(json.dumps(found, indent=1))
