import json

import numpy as np
import pytest
import torch
from tiny_base import TINY
from tiny_packs import make_speech

from mmdesk.core.errors import MmdeskError
from mmdesk.features.pitch import CHANNELS
from mmdesk.features.voice import VoiceFrames, sound_batch
from mmdesk.model.encoders import VoiceEncoder
from mmdesk.model.weights import CARD
from mmdesk.training import voice
from mmdesk.training.card import LEFT_OUT
from mmdesk.training.fit import Schedule
from mmdesk.training.leave_out import REPORT, leave_one_out
from mmdesk.training.packs import read_speech
from mmdesk.training.places import Places
from mmdesk.training.voice import heard_by_front, speech_packs, spoken, taken_for, train_voice

ONE_EPOCH = Schedule(epochs=1, learning_rate=1e-3)


@pytest.fixture
def published(tmp_path):
    """A speaker encoder's file, with three small layers as the published one has."""
    torch.manual_seed(1)
    lstm = torch.nn.LSTM(TINY.voice.mels, TINY.voice.front, 3, batch_first=True)
    state = {f"lstm.{name}": value for name, value in lstm.state_dict().items()}
    torch.save({"model_state": state, "step": 3}, tmp_path / "pretrained.pt")
    return lstm, tmp_path / "pretrained.pt"


@pytest.fixture
def packs(tmp_path):
    for name in ("one", "two"):
        make_speech(tmp_path / "speech" / name, count=21)
    return speech_packs(tmp_path)


def test_the_front_is_the_published_one_and_stays_so(tmp_path, packs, published):
    lstm, file = published
    expert = train_voice(packs, tmp_path / "work" / "voice", TINY.voice, file, ONE_EPOCH)
    frames = torch.randn(2, 12, TINY.voice.mels)
    expected = torch.nn.LSTM(TINY.voice.mels, TINY.voice.front, 2, batch_first=True)
    expected.load_state_dict({name: value for name, value in lstm.state_dict().items() if "_l2" not in name})
    said = frames
    for layer in expert.encoder.front:
        said, _ = layer(said)
    assert torch.allclose(said, expected(frames)[0], atol=1e-6)


def test_its_outputs_are_brought_to_one_size(tmp_path, packs, published):
    expert = train_voice(packs, tmp_path / "work" / "voice", TINY.voice, published[1], ONE_EPOCH)
    assert expert.encoder.mean.abs().sum() > 0
    assert (expert.encoder.spread > 0).all()
    assert not torch.equal(expert.encoder.spread, torch.ones_like(expert.encoder.spread))


@pytest.mark.parametrize("content", [None, b"", b"no weights"])
def test_what_is_no_speaker_encoder_is_one_clear_line(tmp_path, packs, content):
    file = tmp_path / "start.pt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(MmdeskError, match="holds no front"):
        train_voice(packs, tmp_path / "work" / "voice", TINY.voice, file, ONE_EPOCH)


def test_what_follows_the_voice_does_not_matter():
    torch.manual_seed(0)
    encoder = VoiceEncoder(TINY.voice).eval()
    sound = np.sin(np.arange(16000) / 9).astype(np.float32)
    padded, lengths = sound_batch([sound])
    louder = padded.clone()
    louder[0, 16000:] = 0.5
    voice_frames = VoiceFrames(TINY.voice.mels)
    with torch.no_grad():
        assert torch.allclose(
            encoder(*voice_frames(padded, lengths)), encoder(*voice_frames(louder, lengths)), atol=1e-4
        )


def test_another_microphone_changes_no_pitch():
    frames = torch.rand(3, 20, TINY.voice.mels + CHANNELS)
    filtered = voice._filtered(frames)
    assert torch.equal(filtered[:, :, -CHANNELS:], frames[:, :, -CHANNELS:])
    assert not torch.isclose(filtered, frames)[:, :, :-CHANNELS].any()


def test_the_pitch_is_heard_beside_the_front():
    encoder = VoiceEncoder(TINY.voice).eval()
    frames, heard = torch.rand(2, 40, TINY.voice.mels + CHANNELS), torch.ones(2, 40, dtype=torch.bool)
    higher = frames.clone()
    higher[:, :, -CHANNELS] += 1
    with torch.no_grad():
        (steps, _), (changed, _) = encoder.steps(frames, heard), encoder.steps(higher, heard)
        assert torch.equal(steps[:, :, CHANNELS:], changed[:, :, CHANNELS:])
        assert not torch.isclose(encoder(frames, heard), encoder(higher, heard)).all()


def test_a_sound_shorter_than_a_step_still_has_features():
    encoder = VoiceEncoder(TINY.voice).eval()
    with torch.no_grad():
        features = encoder(*VoiceFrames(TINY.voice.mels)(*sound_batch([np.ones(200, np.float32)])))
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
    found = json.loads((tmp_path / "work" / REPORT).read_text())
    assert found["one"]["n"] == 21
    low, high = found["one"]["uar_interval_95"]
    assert low <= found["one"]["uar"] <= high


def test_a_single_set_cannot_be_left_out(tmp_path, published):
    make_speech(tmp_path / "speech" / "one", count=21)
    places = Places(tmp_path, tmp_path / "work", tmp_path, tmp_path, None, published[1])
    with pytest.raises(MmdeskError, match="two or more"):
        list(leave_one_out(places, TINY.voice, ONE_EPOCH))


def test_what_was_left_out_goes_into_the_card_of_the_base(tmp_path, packs, published):
    out = tmp_path / "out"
    out.mkdir()
    (out / CARD).write_text(json.dumps({"name": "a base", "format": 1}))
    places = Places(tmp_path, tmp_path / "work", out, tmp_path, None, published[1])
    list(leave_one_out(places, TINY.voice, ONE_EPOCH))
    card = json.loads((out / CARD).read_text())
    assert card["name"] == "a base"
    assert set(card[LEFT_OUT]) == {"one", "two"}


def test_what_the_front_hears_of_a_clip_as_it_is_is_the_same_every_time(packs):
    encoder = VoiceEncoder(TINY.voice).eval()
    clips = spoken([read_speech(packs[0], "train")])
    voice_frames, generator = VoiceFrames(TINY.voice.mels), np.random.default_rng(0)
    one, other = (heard_by_front(encoder, clips, False, voice_frames, generator) for _ in range(2))
    changed = heard_by_front(encoder, clips, True, voice_frames, generator)
    assert all(torch.equal(a, b) for a, b in zip(one, other, strict=True))
    assert not any(len(a) == len(b) and torch.equal(a, b) for a, b in zip(one, changed, strict=True))


def test_a_sound_without_speech_may_be_anything():
    chances = taken_for(np.array([2, 0]), unspoken=3)
    assert chances.sum(1).tolist() == pytest.approx([1] * 5)
    assert chances[0].argmax() == 2
    assert chances[2:].unique().numel() == 1
