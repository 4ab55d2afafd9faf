"""The encoder of BERT (Devlin et al. 2019), post-norm, without a pooler, with names as it was published.

Its answers, its first weights and how it learns are those of the library `transformers`, bit by bit: tests
compare the two. Importing the library costs three seconds of a core at every start.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.model.config import TextConfig

_POSITIONS = 512  # the longest text that the published weights know
_KINDS = 2  # of texts beside each other; only the first is used
_DROPOUT = 0.1
_EPSILON = 1e-12  # of every norm
_SPREAD = 0.02  # of the first weights


class Bert(nn.Module):
    """Token ids to what each token means in its sentence."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.embeddings = _Embeddings(config)
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(_Layer(config) for _ in range(config.layers))})
        self.apply(_begin)

    def forward(self, tokens: Tensor, present: Tensor) -> Tensor:
        """Token ids (B, L) and which of them are words (B, L), to states (B, L, width). L is 512 at most."""
        states: Tensor = self.embeddings(tokens)
        seen = None if bool(present.all()) else present.bool()[:, None, None, :]  # (B, 1, 1, L)
        for layer in self.encoder["layer"].children():
            states = layer(states, seen)
        return states


class _Embeddings(nn.Module):
    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(config.vocabulary, config.width, padding_idx=0)
        self.position_embeddings = nn.Embedding(_POSITIONS, config.width)
        self.token_type_embeddings = nn.Embedding(_KINDS, config.width)
        self.LayerNorm = nn.LayerNorm(config.width, _EPSILON)
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, tokens: Tensor) -> Tensor:
        places = torch.arange(tokens.shape[1], device=tokens.device)
        words = self.word_embeddings(tokens) + self.token_type_embeddings(torch.zeros_like(tokens))
        embedded: Tensor = self.dropout(self.LayerNorm(words + self.position_embeddings(places)))
        return embedded


class _Layer(nn.Module):
    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.attention = _Attention(config)
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(config.width, config.intermediate)})
        self.output = _Added(config.intermediate, config.width)

    def forward(self, states: Tensor, seen: Tensor | None) -> Tensor:
        states = self.attention(states, seen)
        more: Tensor = self.output(functional.gelu(self.intermediate["dense"](states)), states)
        return more


class _Attention(nn.Module):
    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.heads = config.heads
        width = config.width
        self.self = nn.ModuleDict({name: nn.Linear(width, width) for name in ("query", "key", "value")})
        self.output = _Added(width, width)

    def forward(self, states: Tensor, seen: Tensor | None) -> Tensor:
        """States (B, L, width) and which of them may be looked at, (B, 1, 1, L) or all."""
        query, key, value = (
            self.self[name](states).unflatten(2, (self.heads, -1)).transpose(1, 2)  # (B, heads, L, size)
            for name in ("query", "key", "value")
        )
        dropout = _DROPOUT if self.training else 0.0
        looked = functional.scaled_dot_product_attention(query, key, value, seen, dropout)
        added: Tensor = self.output(looked.transpose(1, 2).flatten(2), states)
        return added


class _Added(nn.Module):
    """What a part of a layer says, added to what was there before it, then a norm."""

    def __init__(self, wide: int, width: int) -> None:
        super().__init__()
        self.dense = nn.Linear(wide, width)
        self.LayerNorm = nn.LayerNorm(width, _EPSILON)
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, said: Tensor, before: Tensor) -> Tensor:
        added: Tensor = self.LayerNorm(self.dropout(self.dense(said)) + before)
        return added


@torch.no_grad()
def _begin(module: nn.Module) -> None:
    """The first weights of a linear map or of embeddings, as the library draws them."""
    if isinstance(module, nn.Linear):
        module.weight.normal_(0, _SPREAD)
        module.bias.zero_()
    elif isinstance(module, nn.Embedding):
        module.weight.normal_(0, _SPREAD)
        if module.padding_idx is not None:
            module.weight[module.padding_idx].zero_()
