"""What the network is made of: every figure a card must hold to rebuild it."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class FaceConfig:
    """A torchvision residual network on grey crops of `size` pixels."""

    backbone: str = "resnet18"  # any residual network torchvision builds; resnet50 is the reference
    stages: int = 3  # how many of the backbone's four stages are kept
    stem_stride: int = 2  # 1 keeps the crop's full resolution, at four times the cost
    size: int = 48  # pixels of the crop's side


@dataclass(frozen=True, slots=True)
class VoiceConfig:
    """A convolutional front and a bidirectional GRU on log-mel frames."""

    mels: int = 64
    channels: int = 64  # of the convolutional front
    hidden: int = 160  # of the GRU, each direction
    dropout: float = 0.3


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
    fusion: FusionConfig = field(default_factory=FusionConfig)

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, as the card holds them."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "NetworkConfig":
        """The inverse of `to_json`. Raises TypeError or KeyError on what is not a configuration."""
        return cls(
            face=FaceConfig(**values["face"]),
            voice=VoiceConfig(**values["voice"]),
            text=TextConfig(**values["text"]),
            fusion=FusionConfig(**values["fusion"]),
        )
