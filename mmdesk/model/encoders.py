"""One encoder per modality, each ending in the same 512-d space."""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.features.pitch import CHANNELS
from mmdesk.model.bert import Bert
from mmdesk.model.config import RECOGNITION, ChineseConfig, FaceConfig, TextConfig, VoiceConfig
from mmdesk.model.recognition import WIDTH, RecognitionTrunk
from mmdesk.model.speech_front import SpeechFront


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
    """A residual network on small grey crops: the recognition trunk, or one of torchvision's."""

    def __init__(self, config: FaceConfig) -> None:
        super().__init__()
        self.size, self.mirrored = config.enlarged, config.mirrored
        if config.backbone == RECOGNITION:
            self.trunk: nn.Module = RecognitionTrunk()
            width = WIDTH
        else:
            self.trunk, width = _torchvision_trunk(config)
        self.align = Aligned(width)

    def forward(self, crops: Tensor) -> Tensor:
        """Standardised grey crops (B, 1, size, size) to features (B, 512)."""
        return self.look(crops)[0]

    def look(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """Standardised grey crops (B, 1, size, size) to features (B, 512) and the maps on the way to them.

        The maps (B, C, H, W) come before expression has been told from everything else about a face.
        """
        if self.training or not self.mirrored:
            return self._read(crops)
        features, maps = self._read(torch.cat([crops, crops.flip(3)]))
        straight, mirrored = features.chunk(2)
        there, back = maps.chunk(2)
        return (straight + mirrored) / 2, (there + back.flip(3)) / 2

    def fold(self) -> None:
        """Make the recognition trunk faster and fixed; others stay as they are."""
        if isinstance(self.trunk, RecognitionTrunk):
            self.trunk.fold()

    def _read(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        enlarged = self.enlarge(crops)
        if isinstance(self.trunk, RecognitionTrunk):
            early = self.trunk.early(enlarged)
            late = self.trunk.late(early)
        else:
            early = late = self.trunk(enlarged)
        features: Tensor = self.align(late.mean((2, 3)))
        return features, early

    def stages(self) -> list[nn.Module]:
        """What the trunk consists of, in the order in which it is gone through."""
        trunk = self.trunk
        return [trunk.stem, *trunk.blocks] if isinstance(trunk, RecognitionTrunk) else [*trunk.children()]

    def enlarge(self, crops: Tensor) -> Tensor:
        """Crops (B, 1, size, size) in the size that the trunk takes."""
        if crops.shape[2] == self.size:
            return crops
        return functional.interpolate(crops, size=(self.size, self.size), mode="bilinear")


def _torchvision_trunk(config: FaceConfig) -> tuple[nn.Module, int]:
    """The stages with a stem for small grey crops, and the width of what they give.

    The stem is one 3x3 convolution without pooling, because the published 7x7 stride-2 stem and its
    pooling would leave a 12 px map of a 48 px crop (He et al. 2016, section 4.2, does the same).
    """
    import torchvision  # only here: builds that carry the shipped weights alone do not have it

    published = torchvision.models.get_model(config.backbone, weights=None)
    width = published.conv1.out_channels
    stem = nn.Sequential(
        nn.Conv2d(1, width, 3, stride=config.stem_stride, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(inplace=True),
    )
    stages = [published.layer1, published.layer2, published.layer3, published.layer4][: config.stages]
    return nn.Sequential(stem, *stages), _out_channels(stages[-1])


class VoiceEncoder(nn.Module):
    """The front of a speech recogniser, then a bidirectional GRU with attention pooling.

    The front knows how words are said, which the few dozen actors of emotional speech cannot teach, but
    it does not tell how high: pitch goes beside what it hears. Of all of that mean and spread over the
    clip are kept beside what the GRU hears.
    """

    mean: Tensor
    spread: Tensor

    def __init__(self, config: VoiceConfig) -> None:
        super().__init__()
        width = (config.layers - config.first_heard + 1) * config.width + CHANNELS
        self.front = SpeechFront(config)
        # Of what the GRU hears over the training clips, so that all are of one size.
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))
        self.gru = nn.GRU(width, config.hidden, batch_first=True, bidirectional=True)
        self.score = nn.Sequential(nn.Linear(2 * config.hidden, 64), nn.Tanh(), nn.Linear(64, 1))
        pooled = 2 * width + 4 * config.hidden
        self.norm = nn.BatchNorm1d(pooled)  # means differ little from clip to clip: bring them to size
        self.light_dropout = nn.Dropout(config.dropout / 2)
        self.dropout = nn.Dropout(config.dropout)
        self.align = Aligned(pooled)

    def fold(self) -> None:
        """Make the front faster and fixed."""
        self.front.fold()

    def forward(self, sounds: Tensor, lengths: Tensor, heights: Tensor) -> Tensor:
        """What features.voice.voice_inputs gives: sounds (B, N), lengths (B,), pitch (B, T, CHANNELS).

        Gives features (B, 512).
        """
        return self.pool(*self.steps(sounds, lengths, heights))

    def steps(self, sounds: Tensor, lengths: Tensor, heights: Tensor) -> tuple[Tensor, Tensor]:
        """Pitch and what the front hears, in steps of 48 ms (B, S, W), and which are sound (B, S)."""
        heard, present = self.hear(sounds, lengths, heights)
        return self.levelled(heard, present), present

    def hear(self, sounds: Tensor, lengths: Tensor, heights: Tensor) -> tuple[Tensor, Tensor]:
        """As `steps`, before they are brought to one size."""
        said, present = self.front(sounds, lengths)
        # A step is heard from its beginning on, a height around its place.
        outputs = torch.cat([heights[:, 1 : present.shape[1] + 1], *said], 2)
        whole = functional.avg_pool1d(outputs.transpose(1, 2), _STEP).transpose(1, 2)
        return whole, present[:, _STEP - 1 :: _STEP]

    @torch.no_grad()
    def level(self, steps: Tensor) -> None:
        """Bring what the front hears to one size from now on: that of these steps (N, W)."""
        self.mean.copy_(steps.mean(0))
        self.spread.copy_(steps.std(0) + 1e-3)

    def levelled(self, steps: Tensor, present: Tensor) -> Tensor:
        """Steps (B, S, W) brought to one size; those that are no sound are zero."""
        return (steps - self.mean) / self.spread * present.unsqueeze(2)

    def pool(self, steps: Tensor, present: Tensor) -> Tensor:
        """Steps (B, S, W) and which of them are sound (B, S), to features (B, 512)."""
        count = present.sum(1, keepdim=True)
        even = (present / count).unsqueeze(2)
        # Packed, for what a sound is padded with must not be heard.
        packed = pack_padded_sequence(
            self.light_dropout(steps), count.flatten().cpu(), batch_first=True, enforce_sorted=False
        )
        states, _ = pad_packed_sequence(self.gru(packed)[0], True, total_length=steps.shape[1])  # (B, S, 2H)
        scores = self.score(states).masked_fill(~present.unsqueeze(2), -1e4)
        pooled = [*_mean_and_spread(steps, even), *_mean_and_spread(states, scores.softmax(1))]
        features: Tensor = self.align(self.dropout(self.norm(torch.cat(pooled, 1))))
        return functional.gelu(features)


class TextEncoder(nn.Module):
    """A BERT with mean pooling over the tokens that are present."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.bert = Bert(config)
        self.align = Aligned(config.width)

    def forward(self, tokens: Tensor, present: Tensor) -> Tensor:
        """Token ids (B, L) and which of them are words (B, L), to features (B, 512)."""
        states = self.bert(tokens, present)  # (B, L, width)
        weights = present.unsqueeze(2).to(states.dtype)
        mean = (states * weights).sum(1) / weights.sum(1).clamp_min(1)
        features: Tensor = self.align(mean)
        return features


class ChineseEncoder(nn.Module):
    """A bidirectional GRU over characters, each embedded together with the pair that it begins.

    Pairs stand for words: most Chinese words are two characters long.
    """

    def __init__(self, config: ChineseConfig) -> None:
        super().__init__()
        self.characters = nn.Embedding(config.characters, config.width, padding_idx=0)
        self.pairs = nn.Embedding(config.pairs, config.width, padding_idx=0)
        for embedding in (self.characters, self.pairs):
            nn.init.normal_(embedding.weight, 0, 0.1)
        self.dropout = nn.Dropout(config.dropout)
        self.gru = nn.GRU(2 * config.width, config.hidden, batch_first=True, bidirectional=True)
        self.align = Aligned(4 * config.hidden)

    def forward(self, characters: Tensor, pairs: Tensor) -> Tensor:
        """Ids of characters and of pairs (B, L), 0 where there is none, to features (B, 512)."""
        present = (characters > 0).unsqueeze(2)
        embedded = torch.cat([self.characters(characters), self.pairs(pairs)], 2)
        lengths = present.sum((1, 2)).clamp_min(1)
        packed, _ = self.gru(pack_padded_sequence(self.dropout(embedded), lengths, True, False))
        states, _ = pad_packed_sequence(packed, True, total_length=characters.shape[1])  # (B, L, 2H)
        loudest = states.masked_fill(~present, -1.0).amax(1)  # a GRU's states lie within -1..1
        mean = (states * present).sum(1) / present.sum(1).clamp_min(1)
        features: Tensor = self.align(self.dropout(torch.cat([loudest, mean], 1)))
        return features


_STEP = 2  # steps of the front that the GRU hears as one


def _mean_and_spread(steps: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    mean = (steps * weights).sum(1)
    variance = ((steps - mean.unsqueeze(1)) ** 2 * weights).sum(1)
    return mean, variance.clamp_min(1e-6).sqrt()


def _out_channels(stage: nn.Module) -> int:
    # The last norm belongs to the last block's output (or to its shortcut, which is as wide).
    norms = [module for module in stage.modules() if isinstance(module, nn.BatchNorm2d)]
    return norms[-1].num_features
