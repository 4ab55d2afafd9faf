"""What the network is made of: every figure a card must hold to rebuild it."""

import re
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

_LARGEST, _LEAST_LARGEST = 4, 256  # times the default; and what any number may be
_WORDS = {
    "backbone": re.compile("recognition|[a-z0-9_]*resne(t|xt)[a-z0-9_]*"),
    "kind": re.compile("concat|weighted|attention"),
}
RECOGNITION = "recognition"  # the backbone that is no torchvision network


@dataclass(frozen=True, slots=True)
class FaceConfig:
    """A convolutional network on grey crops of `size` pixels."""

    backbone: str = RECOGNITION  # or a residual network of torchvision (resnet50 is the reference)
    stages: int = 3  # how many of a torchvision backbone's four stages are kept
    stem_stride: int = 2  # of a torchvision backbone; 1 keeps the full resolution, at four times the cost
    size: int = 48  # pixels of the crop's side
    enlarged: int = 96  # pixels the crop is enlarged to before the first convolution
    mirrored: bool = True  # in use, read each crop and its mirror image and take the mean


@dataclass(frozen=True, slots=True)
class VoiceConfig:
    """A speech recogniser's first layers, then a bidirectional GRU on what they hear and the pitch."""

    width: int = 288  # of the front
    heads: int = 8  # of its attention
    layers: int = 4  # that are kept of it
    first_heard: int = 2  # of these, counted from one, and all after it
    hidden: int = 128  # of the GRU, each direction
    dropout: float = 0.4


@dataclass(frozen=True, slots=True)
class TextConfig:
    """A BERT; the defaults are MiniLM-L6's."""

    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    heads: int = 12
    intermediate: int = 1536
    max_tokens: int = 128


@dataclass(frozen=True, slots=True)
class ChineseConfig:
    """Characters and pairs of characters through a bidirectional GRU: Chinese has no spaces to split at."""

    characters: int = 4800  # at most so many are told apart
    pairs: int = 16000  # of neighbouring characters, the most frequent ones
    width: int = 128  # of the embedding of each
    hidden: int = 128  # of the GRU, each direction
    max_characters: int = 160
    dropout: float = 0.4


@dataclass(frozen=True, slots=True)
class FusionConfig:
    """How the three features become one answer."""

    kind: str = "concat"  # concat, weighted or attention
    width: int = 128  # of the hidden layer, or of the attention tokens
    adapter_rank: int = 16  # of the residual adapter before each modality's head
    dropout: float = 0.3


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """The whole network."""

    face: FaceConfig = field(default_factory=FaceConfig)
    voice: VoiceConfig = field(default_factory=VoiceConfig)
    text: TextConfig = field(default_factory=TextConfig)
    chinese: ChineseConfig = field(default_factory=ChineseConfig)
    fusion: FusionConfig = field(default_factory=FusionConfig)

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, as the card holds them."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "NetworkConfig":
        """The inverse of `to_json`. Raises TypeError, KeyError or ValueError as `read_part`."""
        return cls(
            face=read_part(FaceConfig, values["face"]),
            voice=read_part(VoiceConfig, values["voice"]),
            text=read_part(TextConfig, values["text"]),
            chinese=read_part(ChineseConfig, values["chinese"]),
            fusion=read_part(FusionConfig, values["fusion"]),
        )


_Part = TypeVar("_Part", FaceConfig, VoiceConfig, TextConfig, ChineseConfig, FusionConfig)


def read_part(kind: type[_Part], values: dict[str, Any]) -> _Part:
    """One of the configurations above, out of a card, each value looked at before anything is made of it.

    Raises TypeError for what is no object, ValueError for a name or a value that no network of ours has.
    """
    if not isinstance(values, dict):
        raise TypeError(f"a {kind.__name__} is expected")
    usual = kind()
    for name, value in values.items():
        if not _is_possible(name, value, getattr(usual, name, None)):
            raise ValueError(f"{name} cannot be {str(value)[:40]!r}")
    return kind(**values)


def _is_possible(name: str, value: Any, usual: object) -> bool:
    if isinstance(usual, bool):
        return isinstance(value, bool)
    if isinstance(usual, str):
        return isinstance(value, str) and _WORDS[name].fullmatch(value) is not None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if isinstance(usual, int):
        return isinstance(value, int) and 0 < value <= max(_LARGEST * usual, _LEAST_LARGEST)
    return isinstance(usual, float) and 0.0 <= value < 1.0
