"""The first layers of a speech recogniser: the encoder of Moonshine (Jeffries et al. 2024) on raw sound.

Its published weights heard two hundred thousand hours of speech; the packs of emotional speech have
nine. Names are those of the published weights.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.model.config import VoiceConfig
from mmdesk.model.packed import GELU, NOTHING, TANH, PackedLinear, PackedRows, is_fixed, packs

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
        self._packed: list[PackedRows] = []

    def fold(self) -> None:
        """Make it faster and fixed, where this machine can: it says the same, and cannot be trained."""
        if packs():
            convolutions = (self.conv1, TANH), (self.conv2, GELU), (self.conv3, GELU)
            self._packed = [PackedRows(layer, then) for layer, then in convolutions]
            for layer in self.layers:
                assert isinstance(layer, _Layer)
                layer.fold()

    def forward(self, sounds: Tensor, lengths: Tensor) -> tuple[list[Tensor], Tensor]:
        """Sounds (B, N) and their lengths in samples (B,), of which none is under features.voice.SHORTEST.

        Gives what each layer that is heard says (B, T, width), and which steps are sound (B, T). What comes
        after the end of a sound does not matter.
        """
        level = self._level(self._convolved(0, sounds.unsqueeze(1)), lengths)
        states = self._convolved(2, self._convolved(1, level)).transpose(1, 2)
        places = torch.arange(states.shape[1], device=states.device)
        present = places < self._steps(lengths).unsqueeze(1)
        turns = _turns(places, states.shape[2] // self.heads)
        said = []
        for number, layer in enumerate(self.layers, 1):
            states = layer(states, turns, present)
            if number >= self.first_heard:
                said.append(states)
        return said, present

    def _convolved(self, number: int, rows: Tensor) -> Tensor:
        if self._packed and is_fixed(rows):
            return self._packed[number](rows.transpose(1, 2)).transpose(1, 2)
        layer = (self.conv1, self.conv2, self.conv3)[number]
        after: Tensor = layer(rows)
        return functional.gelu(after) if number else after.tanh()

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
        self._packed: list[PackedLinear] = []

    def fold(self) -> None:
        """See SpeechFront."""
        self._packed = []
        for name, then in (("fc1", GELU), ("fc2", NOTHING)):
            product = self.mlp[name]
            assert isinstance(product, nn.Linear)
            self._packed.append(PackedLinear(product.weight, product.bias, then))
        self.self_attn.fold()

    def forward(self, states: Tensor, turns: Tensor, present: Tensor) -> Tensor:
        """(B, T, width) to (B, T, width)."""
        states = states + self.self_attn(self.input_layernorm(states), turns, present)
        return states + self._thought(self.post_attention_layernorm(states))

    def _thought(self, states: Tensor) -> Tensor:
        if self._packed and is_fixed(states):
            widen, narrow = self._packed
            return narrow(widen(states))
        after: Tensor = self.mlp["fc2"](functional.gelu(self.mlp["fc1"](states)))
        return after


class _Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = (
            nn.Linear(width, width, bias=False) for _ in range(4)
        )
        self._packed: list[PackedLinear] = []

    def fold(self) -> None:
        """See SpeechFront."""
        together = torch.cat([part.weight for part in (self.q_proj, self.k_proj, self.v_proj)])
        self._packed = [PackedLinear(weight, None) for weight in (together, self.o_proj.weight)]

    def forward(self, states: Tensor, turns: Tensor, present: Tensor) -> Tensor:
        """(B, T, width) to (B, T, width)."""
        is_packed = bool(self._packed) and is_fixed(states)
        if is_packed:
            parts = self._packed[0](states).chunk(3, 2)
        else:
            parts = self.q_proj(states), self.k_proj(states), self.v_proj(states)
        asked, known, said = (part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in parts)
        mask = None if present.all() else present[:, None, None]
        heard = functional.scaled_dot_product_attention(
            _turned(asked, turns), _turned(known, turns), said, attn_mask=mask
        )
        heard = heard.transpose(1, 2).flatten(2)
        answer: Tensor = self._packed[1](heard) if is_packed else self.o_proj(heard)
        return answer


def _turns(places: Tensor, head: int) -> Tensor:
    """The rotary position embedding (Su et al. 2021) for heads so wide: complex factors (T, head / 2)."""
    turned = int(head * _TURNED) // 2 * 2
    powers = torch.arange(0, turned, 2, device=places.device) / turned
    angles = functional.pad(places.unsqueeze(1) * _WAVELENGTH**-powers, (0, (head - turned) // 2))
    return torch.polar(torch.ones_like(angles), angles)


def _turned(heads: Tensor, turns: Tensor) -> Tensor:
    """Heads (B, H, T, D), neighbours in pairs; those at the end are turned by nothing."""
    # There are no complex numbers of the reduced precision that training may use.
    pairs = torch.view_as_complex(heads.float().unflatten(3, (-1, 2)))
    return torch.view_as_real(pairs * turns).flatten(3).to(heads.dtype)


def _count(lengths: Tensor, size: int, stride: int) -> Tensor:
    return (lengths - size).div(stride, rounding_mode="floor") + 1
