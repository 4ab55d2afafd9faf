"""One encoder per modality, each ending in the same 512-d space."""

import torch
import torchvision
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.model.config import FaceConfig, TextConfig, VoiceConfig


class Aligned(nn.Module):
    """Brings an encoder's output to the shared space: linear, then layer norm."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.linear = nn.Linear(width, FEATURE_SIZE)
        self.norm = nn.LayerNorm(FEATURE_SIZE)

    def forward(self, encoded: Tensor) -> Tensor:
        """(B, width) to (B, 512)."""
        aligned: Tensor = self.norm(self.linear(encoded))
        return aligned


class FaceEncoder(nn.Module):
    """A torchvision residual network with a stem for small grey crops.

    The stem is one 3x3 convolution without pooling, because the published 7x7 stride-2 stem and its
    pooling would leave a 12 px map of a 48 px crop (He et al. 2016, section 4.2, does the same).
    """

    def __init__(self, config: FaceConfig) -> None:
        super().__init__()
        trunk = torchvision.models.get_model(config.backbone, weights=None)
        stem_width = trunk.conv1.out_channels
        self.stem = nn.Sequential(
            nn.Conv2d(1, stem_width, 3, stride=config.stem_stride, padding=1, bias=False),
            nn.BatchNorm2d(stem_width),
            nn.ReLU(inplace=True),
        )
        stages = [trunk.layer1, trunk.layer2, trunk.layer3, trunk.layer4][: config.stages]
        self.stages = nn.Sequential(*stages)
        self.align = Aligned(_out_channels(stages[-1]))

    def forward(self, crops: Tensor) -> Tensor:
        """Standardised grey crops (B, 1, size, size) to features (B, 512)."""
        maps = self.stages(self.stem(crops))
        features: Tensor = self.align(maps.mean((2, 3)))
        return features


class VoiceEncoder(nn.Module):
    """Convolutions over log-mel frames, a bidirectional GRU, and attention pooling."""

    def __init__(self, config: VoiceConfig) -> None:
        super().__init__()
        channels = config.channels
        self.front = nn.Sequential(
            _convolution(1, channels // 2, stride=(2, 2)),
            _convolution(channels // 2, channels, stride=(2, 2)),
            _convolution(channels, channels, stride=(1, 2)),
        )
        self.dropout = nn.Dropout(config.dropout)
        self.gru = nn.GRU(channels * config.mels // 8, config.hidden, batch_first=True, bidirectional=True)
        self.score = nn.Sequential(nn.Linear(2 * config.hidden, 64), nn.Tanh(), nn.Linear(64, 1))
        self.align = Aligned(4 * config.hidden)

    def forward(self, frames: Tensor, heard: Tensor) -> Tensor:
        """Log-mel frames (B, T, mels) and which of them are sound (B, T), to features (B, 512)."""
        maps = self.front(frames.unsqueeze(1))  # (B, C, T/4, mels/8)
        steps = self.dropout(maps.permute(0, 2, 1, 3).flatten(2))  # (B, T/4, C*mels/8)
        states, _ = self.gru(steps)  # (B, T/4, 2H)
        present = heard[:, ::_TIME_STRIDE][:, : states.shape[1]]
        scores = self.score(states).squeeze(2).masked_fill(~present, -1e4)
        weights = scores.softmax(1).unsqueeze(2)  # (B, T/4, 1)
        mean = (weights * states).sum(1)
        spread = (weights * (states - mean.unsqueeze(1)) ** 2).sum(1).clamp_min(1e-6).sqrt()
        features: Tensor = self.align(self.dropout(torch.cat([mean, spread], 1)))
        return features


class TextEncoder(nn.Module):
    """A BERT with mean pooling over the tokens that are present."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.bert = BertModel(
            BertConfig(
                vocab_size=config.vocabulary,
                hidden_size=config.width,
                num_hidden_layers=config.layers,
                num_attention_heads=config.heads,
                intermediate_size=config.intermediate,
            ),
            add_pooling_layer=False,
        )
        self.align = Aligned(config.width)

    def forward(self, tokens: Tensor, present: Tensor) -> Tensor:
        """Token ids (B, L) and which of them are words (B, L), to features (B, 512)."""
        states = self.bert(input_ids=tokens, attention_mask=present).last_hidden_state  # (B, L, width)
        weights = present.unsqueeze(2).to(states.dtype)
        mean = (states * weights).sum(1) / weights.sum(1).clamp_min(1)
        features: Tensor = self.align(mean)
        return features


_TIME_STRIDE = 4  # of the voice front: two convolutions of stride 2 in time


def _convolution(inside: int, outside: int, stride: tuple[int, int]) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


def _out_channels(stage: nn.Module) -> int:
    # The last norm belongs to the last block's output (or to its shortcut, which is as wide).
    norms = [module for module in stage.modules() if isinstance(module, nn.BatchNorm2d)]
    return norms[-1].num_features
