import pytest
import torch
from transformers import MoonshineConfig, MoonshineModel

from mmdesk.features.voice import SHORTEST, STEP
from mmdesk.model.config import VoiceConfig
from mmdesk.model.speech_front import SpeechFront

CONFIG = VoiceConfig(width=40, heads=2, layers=3, first_heard=2)


@pytest.fixture
def published():
    """The recogniser as its makers' library has it, small and with random weights."""
    torch.manual_seed(0)
    config = MoonshineConfig(
        hidden_size=CONFIG.width,
        intermediate_size=4 * CONFIG.width,
        encoder_num_hidden_layers=CONFIG.layers,
        decoder_num_hidden_layers=1,
        encoder_num_attention_heads=CONFIG.heads,
        decoder_num_attention_heads=CONFIG.heads,
        partial_rotary_factor=0.9,
    )
    encoder = MoonshineModel(config).encoder.eval()
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.normal_(0, 0.3)
    return encoder


@pytest.fixture
def front(published):
    made = SpeechFront(CONFIG).eval()
    made.load_state_dict({name: published.state_dict()[name] for name in made.state_dict()})
    return made


@pytest.mark.parametrize("samples", [SHORTEST, 5000, 48000])
def test_it_says_what_the_published_one_says(published, front, samples):
    sounds = torch.randn(2, samples) * 0.1
    with torch.no_grad():
        expected = published(sounds, output_hidden_states=True).hidden_states
        said, present = front(sounds, torch.full((2,), samples))
    assert present.all()
    assert len(said) == 2
    # Of the last layer the library gives the answer after one more norm.
    assert torch.allclose(said[0], expected[2], atol=1e-3)
    assert torch.allclose(published.layer_norm(said[1]), expected[3], atol=1e-3)


def test_what_follows_a_sound_does_not_matter(front):
    short, long = torch.randn(1, 9000) * 0.1, torch.randn(1, 20000)
    padded = torch.cat([torch.cat([short, torch.ones(1, 11000)], 1), long])
    with torch.no_grad():
        alone, _ = front(short, torch.tensor([9000]))
        beside, present = front(padded, torch.tensor([9000, 20000]))
    count = alone[0].shape[1]
    assert present.sum(1).tolist()[0] == count
    for one, other in zip(alone, beside, strict=True):
        assert torch.allclose(one[0], other[0, :count], atol=1e-4)


def test_a_step_is_as_long_as_it_is_said_to_be(front):
    _, present = front(torch.zeros(1, SHORTEST + 10 * STEP), torch.tensor([SHORTEST + 10 * STEP]))
    assert present.shape[1] == 12
    assert present.all()
