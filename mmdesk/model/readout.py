"""Everything after the frozen encoders: adapters, own heads, fusion. This is what feedback trains."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.config import FusionConfig
from mmdesk.model.fusion import KINDS, build_fusion


class Adapter(nn.Module):
    """A residual bottleneck (Houlsby et al. 2019). Starts as the identity."""

    def __init__(self, rank: int) -> None:
        super().__init__()
        self.down = nn.Linear(FEATURE_SIZE, rank)
        self.up = nn.Linear(rank, FEATURE_SIZE)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)

    def forward(self, features: Tensor) -> Tensor:
        """(B, 512) to (B, 512)."""
        change: Tensor = self.up(nn.functional.gelu(self.down(features)))
        return features + change


@dataclass(frozen=True, slots=True)
class Reading:
    """Calibrated logits: a softmax of them gives the probabilities shown."""

    opinions: Tensor  # (B, 3, 7), each modality's own; meaningless where it is absent
    fused: Tensor  # (B, 7)

    def __getitem__(self, rows: slice) -> "Reading":
        return Reading(self.opinions[rows], self.fused[rows])


class Readout(nn.Module):
    """Features of the present modalities to opinions and one fused answer."""

    prior: Tensor
    opinion_temperatures: Tensor
    fused_temperatures: Tensor

    def __init__(self, config: FusionConfig) -> None:
        super().__init__()
        self.kind = config.kind
        self.adapters = nn.ModuleList(Adapter(config.adapter_rank) for _ in MODALITIES)
        self.heads = nn.ModuleList(nn.Linear(FEATURE_SIZE, len(EMOTIONS)) for _ in MODALITIES)
        self.fusions = nn.ModuleDict({kind: build_fusion(kind, config) for kind in KINDS})
        self.register_buffer("prior", torch.zeros(len(EMOTIONS)))  # logits when nothing is present
        self.register_buffer("opinion_temperatures", torch.ones(len(MODALITIES)))
        # One for each kind of fusion and each number of modalities present, 1 to 3.
        self.register_buffer("fused_temperatures", torch.ones(len(KINDS), len(MODALITIES)))

    def forward(self, features: Tensor, present: Tensor, hold_opinions: bool = False) -> Reading:
        """Encoder features (B, 3, 512) and presence (B, 3) bool to calibrated logits.

        Where one modality is present its opinion is the answer: there is nothing to fuse. With
        `hold_opinions` a gradient of what is fused of several reaches the fusion alone.
        """
        adapted, logits = self._own(features)
        opinions = logits / self.opinion_temperatures.view(1, -1, 1)
        count = present.sum(1)
        only = opinions[torch.arange(len(present)), present.int().argmax(1)]
        answer = torch.where((count == 0).unsqueeze(1), self.prior, only)
        several = (count > 1).nonzero().squeeze(1)
        if len(several):
            parts = adapted[several], logits[several]
            if hold_opinions:
                parts = parts[0].detach(), parts[1].detach()
            fused = self.fusions[self.kind](*parts, present[several])
            temperature = self.fused_temperatures[KINDS.index(self.kind)][count[several] - 1]
            answer = answer.index_copy(0, several, fused / temperature.unsqueeze(1))
        return Reading(opinions, answer)

    def opinion(self, place: int, features: Tensor) -> Tensor:
        """One modality's own opinion: its features (B, 512) to calibrated logits (B, 7)."""
        logits: Tensor = self.heads[place](self.adapters[place](features))
        return logits / self.opinion_temperatures[place]

    def uncalibrated(self, features: Tensor, present: Tensor) -> Reading:
        """The same before temperatures and prior, whatever is present: what the training losses see."""
        adapted, logits = self._own(features)
        return Reading(logits, self.fusions[self.kind](adapted, logits, present))

    def _own(self, features: Tensor) -> tuple[Tensor, Tensor]:
        adapted = torch.stack([adapt(features[:, i]) for i, adapt in enumerate(self.adapters)], 1)
        return adapted, torch.stack([head(adapted[:, i]) for i, head in enumerate(self.heads)], 1)
