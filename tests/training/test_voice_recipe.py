import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from tiny_base import TINY
from tiny_packs import make_speech

from mmdesk.core.errors import MmdeskError
from mmdesk.features.pitch import CHANNELS
from mmdesk.features.voice import STEP, sound_batch, voice_inputs
from mmdesk.model.encoders import VoiceEncoder
from mmdesk.model.speech_front import SpeechFront
from mmdesk.model.weights import CARD
from mmdesk.training.card import LEFT_OUT, left_out
from mmdesk.training.fit import Schedule
from mmdesk.training.leave_out import REPORT, leave_one_out
from mmdesk.training.packs import read_speech
from mmdesk.training.places import Places
from mmdesk.training.voice import (
    UNSPOKEN,
    VoiceExpert,
    _batches,
    heard_by_front,
    sampling,
    speech_packs,
    spoken,
    taken_for,
    train_voice,
)

ONE_EPOCH = Schedule(epochs=1, learning_rate=1e-3)


@pytest.fixture
def published(tmp_path):
    """A small speech recogniser and the file it comes in."""
    torch.manual_seed(1)
    front, file = SpeechFront(TINY.voice), tmp_path / "model.safetensors"
    save_file({f"model.encoder.{name}": value for name, value in front.state_dict().items()}, file)
    return front, file


@pytest.fixture
def packs(tmp_path):
    for name in ("one", "two"):
        make_speech(tmp_path / "speech" / name, count=21)
    return speech_packs(tmp_path)


def test_the_front_is_the_published_one_and_stays_so(tmp_path, packs, published):
    front, file = published
    expert = train_voice(packs, tmp_path / "work" / "voice", TINY.voice, file, ONE_EPOCH)
    for name, value in front.state_dict().items():
        assert torch.equal(expert.encoder.front.state_dict()[name], value), name


def test_without_a_start_the_front_learns_too(tmp_path, packs):
    expert = train_voice(packs, tmp_path / "work" / "voice", TINY.voice, None, ONE_EPOCH)
    torch.manual_seed(ONE_EPOCH.seed)
    before = VoiceExpert(TINY.voice).encoder.front.state_dict()
    learned = expert.encoder.front.state_dict()
    assert not torch.equal(learned["conv1.weight"], before["conv1.weight"])


def test_its_outputs_are_brought_to_one_size(tmp_path, packs, published):
    expert = train_voice(packs, tmp_path / "work" / "voice", TINY.voice, published[1], ONE_EPOCH)
    assert expert.encoder.mean.abs().sum() > 0
    assert (expert.encoder.spread > 0).all()
    assert not torch.equal(expert.encoder.spread, torch.ones_like(expert.encoder.spread))


def test_who_else_is_in_the_batch_does_not_matter():
    torch.manual_seed(0)
    encoder = VoiceEncoder(TINY.voice).eval()
    sound = np.sin(np.arange(16000) / 9 + np.sin(np.arange(16000) / 2000)).astype(np.float32)
    padded, lengths = sound_batch([sound, np.sin(np.arange(40000) / 7).astype(np.float32)])
    padded[0, 16000:] = 0.5
    with torch.no_grad():
        alone = encoder(*voice_inputs(*sound_batch([sound])))[0]
        beside = encoder(*voice_inputs(padded, lengths))[0]
    assert torch.allclose(alone, beside, atol=1e-4)


def test_a_height_stands_beside_what_is_heard_at_its_time():
    encoder = VoiceEncoder(TINY.voice).eval()
    times = np.arange(32000) / 16000
    octaves = 1.0 + times / 2  # over 60 Hz, rising
    phase = 2 * np.pi * np.cumsum(60 * 2**octaves) / 16000
    buzz = sum(np.sin(n * phase) / n for n in range(1, 8))
    sounds, lengths, heights = voice_inputs(*sound_batch([(0.1 * buzz).astype(np.float32)]))
    with torch.no_grad():
        steps, _ = encoder.hear(sounds, lengths, heights)
    # A step of the front hears some 900 samples from its beginning; two are one here.
    middle_s = (np.arange(steps.shape[1]) * 2 * STEP + STEP / 2 + 450) / 16000
    late = (steps[0, :, 0].numpy() - (1.0 + middle_s / 2))[3:-3] * 2
    assert abs(np.median(late)) < 0.9 * STEP / 16000


def test_some_clips_are_taught_spoiled_and_some_as_they_are(packs):
    train = spoken([read_speech(packs[0], "train")])
    chances = sampling(train)
    kept = {len(sound) for sound in train.sounds}
    batch, wanted = next(iter(_batches(train, chances, np.random.default_rng(0), "cpu")))
    lengths = [int(length) for length in batch[1][:-UNSPOKEN]]
    assert len(wanted) == len(batch[0])
    assert 0 < sum(length in kept for length in lengths) < len(lengths)


def test_the_pitch_is_heard_beside_the_front():
    encoder = VoiceEncoder(TINY.voice).eval()
    sounds, lengths, heights = voice_inputs(torch.randn(2, 16000) * 0.1, torch.tensor([16000, 16000]))
    higher = heights.clone()
    higher[:, :, 0] += 1
    with torch.no_grad():
        (steps, _), (changed, _) = (encoder.steps(sounds, lengths, one) for one in (heights, higher))
        assert torch.equal(steps[:, :, CHANNELS:], changed[:, :, CHANNELS:])
        assert torch.allclose(steps[:, :, 0] + 1, changed[:, :, 0], atol=1e-4)
        one, other = (encoder(sounds, lengths, one) for one in (heights, higher))
        assert not torch.isclose(one, other).all()


def test_a_sound_shorter_than_a_step_still_has_features():
    encoder = VoiceEncoder(TINY.voice).eval()
    with torch.no_grad():
        features = encoder(*voice_inputs(*sound_batch([np.ones(200, np.float32)])))
    assert torch.isfinite(features).all()


def test_each_set_is_read_by_an_expert_that_never_met_it(tmp_path, packs, published):
    places = Places(tmp_path, tmp_path / "work", tmp_path, tmp_path, None, published[1])
    said = list(leave_one_out(places, TINY.voice, ONE_EPOCH))
    assert said == [
        "listening to one",
        "listening to two",
        "training without one",
        "training without two",
    ]
    found = json.loads((tmp_path / "work" / REPORT).read_text())["sets"]
    assert found["one"]["n"] == 21
    low, high = found["one"]["uar_interval_95"]
    assert low <= found["one"]["uar"] <= high


def test_a_report_on_another_voice_goes_into_no_card(tmp_path, packs, published):
    places = Places(tmp_path, tmp_path / "work", tmp_path, tmp_path, None, published[1])
    list(leave_one_out(places, TINY.voice, ONE_EPOCH))
    assert set(left_out(places, TINY)) == {"one", "two"}
    assert left_out(places, replace(TINY, voice=replace(TINY.voice, hidden=5))) == {}


def test_a_single_set_cannot_be_left_out(tmp_path, published):
    make_speech(tmp_path / "speech" / "one", count=21)
    places = Places(tmp_path, tmp_path / "work", tmp_path, tmp_path, None, published[1])
    with pytest.raises(MmdeskError, match="two or more"):
        list(leave_one_out(places, TINY.voice, ONE_EPOCH))


def test_what_was_left_out_goes_into_the_card_of_the_base(tmp_path, packs, published):
    out = tmp_path / "out"
    out.mkdir()
    (out / CARD).write_text(json.dumps({"name": "a base", "config": TINY.to_json()}))
    places = Places(tmp_path, tmp_path / "work", out, tmp_path, None, published[1])
    list(leave_one_out(places, TINY.voice, ONE_EPOCH))
    card = json.loads((out / CARD).read_text())
    assert card["name"] == "a base"
    assert set(card[LEFT_OUT]) == {"one", "two"}


def test_what_was_left_out_goes_into_no_card_of_another_voice(tmp_path, packs, published):
    other = replace(TINY, voice=replace(TINY.voice, hidden=5)).to_json()
    (tmp_path / CARD).write_text(json.dumps({"config": other}))
    places = Places(tmp_path, tmp_path / "work", tmp_path, tmp_path, None, published[1])
    list(leave_one_out(places, TINY.voice, ONE_EPOCH))
    assert LEFT_OUT not in json.loads((tmp_path / CARD).read_text())


def test_what_the_front_hears_of_a_clip_as_it_is_is_the_same_every_time(packs):
    encoder = VoiceEncoder(TINY.voice).eval()
    clips = spoken([read_speech(packs[0], "train")])
    generator = np.random.default_rng(0)
    one, other = (heard_by_front(encoder, clips, False, generator) for _ in range(2))
    changed = heard_by_front(encoder, clips, True, generator)
    assert all(torch.equal(a, b) for a, b in zip(one, other, strict=True))
    assert not any(len(a) == len(b) and torch.equal(a, b) for a, b in zip(one, changed, strict=True))


def test_a_sound_without_speech_may_be_anything():
    chances = taken_for(np.array([2, 0]), unspoken=3)
    assert chances.sum(1).tolist() == pytest.approx([1] * 5)
    assert chances[0].argmax() == 2
    assert chances[2:].unique().numel() == 1
