"""Three ways to make one answer of the modalities that are present, behind one interface.

Each takes features (B, 3, 512), the modalities' own logits (B, 3, 7) and presence (B, 3), and gives
fused logits (B, 7). What an absent modality's rows hold never matters: a test fills them with noise.
"""

import torch
from torch import Tensor, nn

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.config import FusionConfig

KINDS = ("concat", "weighted", "attention")


class ConcatFusion(nn.Module):
    """Features side by side through one hidden layer, refining the sum of the opinions.

    An absent modality's place is taken by a learned vector. The sum of log-opinions is what is
    right when modalities err independently; the hidden layer learns where they do not.
    """

    def __init__(self, config: FusionConfig) -> None:
        super().__init__()
        self.absent = nn.Parameter(torch.zeros(len(MODALITIES), FEATURE_SIZE))
        self.scale = nn.Parameter(torch.ones(len(MODALITIES)))
        self.hidden = nn.Sequential(
            nn.Dropout(config.dropout),
            nn.Linear(len(MODALITIES) * FEATURE_SIZE, config.width),
            nn.GELU(),
            nn.Dropout(config.dropout),
        )
        self.out = nn.Linear(config.width, len(EMOTIONS))
        nn.init.zeros_(self.out.weight)

    def forward(self, features: Tensor, logits: Tensor, present: Tensor) -> Tensor:
        """See the module's docstring for shapes."""
        there = present.unsqueeze(2)
        side_by_side = torch.where(there, features, self.absent).flatten(1)  # (B, 1536)
        opinions = torch.where(there, logits.log_softmax(2) * self.scale.unsqueeze(1), 0.0).sum(1)
        fused: Tensor = opinions + self.out(self.hidden(side_by_side))
        return fused


class WeightedFusion(nn.Module):
    """The average of the opinions' logits, weighted by a learned confidence in each."""

    def __init__(self, config: FusionConfig) -> None:
        super().__init__()
        self.confidence = nn.Parameter(torch.zeros(len(MODALITIES), FEATURE_SIZE))
        self.bias = nn.Parameter(torch.zeros(len(MODALITIES)))
        # Agreeing opinions make the answer surer, which a plain average cannot say.
        self.sharpness = nn.Parameter(torch.zeros(len(MODALITIES)))

    def forward(self, features: Tensor, logits: Tensor, present: Tensor) -> Tensor:
        """See the module's docstring for shapes."""
        scores = (torch.where(present.unsqueeze(2), features, 0.0) * self.confidence).sum(2) + self.bias
        weights = scores.masked_fill(~present, -1e4).softmax(1).unsqueeze(2)  # (B, 3, 1)
        opinions = torch.where(present.unsqueeze(2), logits.log_softmax(2), 0.0)
        count = present.sum(1).clamp_min(1) - 1
        return (weights * opinions).sum(1) * self.sharpness[count].exp().unsqueeze(1)


class AttentionFusion(nn.Module):
    """A small transformer over one token per present modality and one that asks."""

    def __init__(self, config: FusionConfig) -> None:
        super().__init__()
        self.bring = nn.Linear(FEATURE_SIZE + len(EMOTIONS), config.width)
        self.kind = nn.Parameter(torch.randn(len(MODALITIES), config.width) * 0.02)
        self.question = nn.Parameter(torch.randn(1, 1, config.width) * 0.02)
        self.layer = nn.TransformerEncoderLayer(
            config.width, 4, 2 * config.width, config.dropout, "gelu", batch_first=True, norm_first=True
        )
        self.out = nn.Linear(config.width, len(EMOTIONS))

    def forward(self, features: Tensor, logits: Tensor, present: Tensor) -> Tensor:
        """See the module's docstring for shapes."""
        there = present.unsqueeze(2)
        opinions = logits.log_softmax(2)
        seen = torch.where(there, torch.cat([features, opinions], 2), 0.0)
        tokens = self.bring(seen) + self.kind  # (B, 3, width)
        asked = torch.cat([self.question.expand(len(tokens), -1, -1), tokens], 1)
        hidden = torch.cat([torch.zeros_like(present[:, :1]), ~present], 1)  # the question is always there
        answer = self.layer(asked, src_key_padding_mask=hidden)[:, 0]
        fused: Tensor = torch.where(there, opinions, 0.0).sum(1) + self.out(answer)
        return fused


def build_fusion(kind: str, config: FusionConfig) -> nn.Module:
    """The fusion of that kind, one of KINDS."""
    return {"concat": ConcatFusion, "weighted": WeightedFusion, "attention": AttentionFusion}[kind](config)
