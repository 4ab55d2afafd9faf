"""The whole network: an encoder for each modality, one more for Chinese, and the readout."""

import torch
from torch import Tensor, nn

from mmdesk.core.modalities import Modality
from mmdesk.model.config import NetworkConfig
from mmdesk.model.encoders import ChineseEncoder, FaceEncoder, TextEncoder, VoiceEncoder
from mmdesk.model.readout import Readout


class Network(nn.Module):
    """Face crops, sounds and tokens to features; features to probabilities."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        self.encoders = nn.ModuleDict(
            {
                Modality.FACE: FaceEncoder(config.face),
                Modality.VOICE: VoiceEncoder(config.voice),
                Modality.TEXT: TextEncoder(config.text),
            }
        )
        self.chinese = ChineseEncoder(config.chinese)  # instead of the text encoder, to the same features
        self.readout = Readout(config.fusion)

    def encode(self, modality: Modality, *inputs: Tensor) -> Tensor:
        """One modality's inputs, as its encoder takes them, to features (B, 512)."""
        features: Tensor = self.encoders[modality](*inputs)
        return features

    def probabilities(self, features: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """Features (B, 3, 512) and presence (B, 3) to opinions (B, 3, 7) and the fused answer (B, 7)."""
        with torch.inference_mode():
            reading = self.readout(features, present)
            return reading.opinions.softmax(2), reading.fused.softmax(1)
