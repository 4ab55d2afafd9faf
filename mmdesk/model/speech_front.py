"""The first layers of a speech recogniser: the encoder of Moonshine (Jeffries et al. 2024) on raw sound.

Its published weights heard two hundred thousand hours of speech; the packs of emotional speech have
nine. Names are those of the published weights.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.model.config import VoiceConfig

_CONVOLUTIONS = ((127, 64), (7, 3), (3, 2))  # size and stride of each: together features.voice.STEP
_TURNED = 0.9  # part of each head that rotary embedding turns
_WAVELENGTH = 10_000.0


class SpeechFront(nn.Module):
    """Sound to what some of the layers make of it, a step every 24 ms."""

    def __init__(self, config: VoiceConfig) -> None:
        super().__init__()
        width, self.heads = config.width, config.heads
        self.first_heard = config.first_heard
        (first, one), (second, two), (third, three) = _CONVOLUTIONS
        self.conv1 = nn.Conv1d(1, width, first, one, bias=False)
        self.groupnorm = nn.GroupNorm(1, width)
        self.conv2 = nn.Conv1d(width, 2 * width, second, two)
        self.conv3 = nn.Conv1d(2 * width, width, third, three)
        self.layers = nn.ModuleList(_Layer(width, config.heads) for _ in range(config.layers))

    def forward(self, sounds: Tensor, lengths: Tensor) -> tuple[list[Tensor], Tensor]:
        """Sounds (B, N) and their lengths in samples (B,), of which none is under features.voice.SHORTEST.

        Gives what each layer that is heard says (B, T, width), and which steps are sound (B, T). What comes
        after the end of a sound does not matter.
        """
        states = functional.gelu(self.conv2(self._level(self.conv1(sounds.unsqueeze(1)).tanh(), lengths)))
        states = functional.gelu(self.conv3(states)).transpose(1, 2)
        places = torch.arange(states.shape[1], device=states.device)
        present = places < self._steps(lengths).unsqueeze(1)
        turns = _turns(places, states.shape[2] // self.heads)
        said = []
        for number, layer in enumerate(self.layers, 1):
            states = layer(states, turns, present)
            if number >= self.first_heard:
                said.append(states)
        return said, present

    def _steps(self, lengths: Tensor) -> Tensor:
        """How many steps are heard of sounds of these lengths in samples, both (B,)."""
        for size, stride in _CONVOLUTIONS:
            lengths = _count(lengths, size, stride)
        return lengths

    def _level(self, maps: Tensor, lengths: Tensor) -> Tensor:
        """The group norm, over the sound alone: what it is padded with would change its level."""
        count = _count(lengths, *_CONVOLUTIONS[0])
        inside = (torch.arange(maps.shape[2], device=maps.device) < count.unsqueeze(1)).unsqueeze(1)
        values = (count * maps.shape[1]).view(-1, 1, 1)
        mean = (maps * inside).sum((1, 2), keepdim=True) / values
        spread = ((maps - mean).pow(2) * inside).sum((1, 2), keepdim=True) / values
        norm = self.groupnorm
        level = (maps - mean) * (spread + norm.eps).rsqrt()
        return level * norm.weight.unsqueeze(1) + norm.bias.unsqueeze(1)


class _Layer(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.input_layernorm = nn.LayerNorm(width, bias=False)
        self.self_attn = _Attention(width, heads)
        self.post_attention_layernorm = nn.LayerNorm(width, bias=False)
        self.mlp = nn.ModuleDict({"fc1": nn.Linear(width, 4 * width), "fc2": nn.Linear(4 * width, width)})

    def forward(self, states: Tensor, turns: tuple[Tensor, Tensor], present: Tensor) -> Tensor:
        """(B, T, width) to (B, T, width)."""
        states = states + self.self_attn(self.input_layernorm(states), turns, present)
        wide = functional.gelu(self.mlp["fc1"](self.post_attention_layernorm(states)))
        after: Tensor = states + self.mlp["fc2"](wide)
        return after


class _Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (
            nn.Linear(width, width, bias=False) for _ in range(4)
        )

    def forward(self, states: Tensor, turns: tuple[Tensor, Tensor], present: Tensor) -> Tensor:
        """(B, T, width) to (B, T, width)."""
        asked, known, said = (
            part(states).unflatten(2, (self.heads, -1)).transpose(1, 2)
            for part in (self.q_proj, self.k_proj, self.v_proj)
        )
        mask = None if present.all() else present[:, None, None]
        heard = functional.scaled_dot_product_attention(
            _turned(asked, turns), _turned(known, turns), said, attn_mask=mask
        )
        answer: Tensor = self.o_proj(heard.transpose(1, 2).flatten(2))
        return answer


def _turns(places: Tensor, head: int) -> tuple[Tensor, Tensor]:
    """Cosine and sine (T, turned) of the rotary position embedding (Su et al. 2021), for heads so wide."""
    turned = int(head * _TURNED) // 2 * 2
    powers = torch.arange(0, turned, 2, device=places.device) / turned
    angles = (places.unsqueeze(1) * _WAVELENGTH**-powers).repeat_interleave(2, 1)
    return angles.cos(), angles.sin()


def _turned(heads: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
    """Heads (B, H, T, D), the first part of each turned, neighbours in pairs."""
    cosine, sine = turns
    moved, kept = heads.split([cosine.shape[1], heads.shape[3] - cosine.shape[1]], 3)
    across = torch.stack([-moved[..., 1::2], moved[..., ::2]], 4).flatten(3)
    return torch.cat([moved * cosine + across * sine, kept], 3)


def _count(lengths: Tensor, size: int, stride: int) -> Tensor:
    return (lengths - size).div(stride, rounding_mode="floor") + 1
