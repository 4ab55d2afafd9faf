"""A base folder with a network of a few thousand random weights: everything real but the size."""

from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.features.text import Characters
from mmdesk.model.config import (
    ChineseConfig,
    FaceConfig,
    FusionConfig,
    NetworkConfig,
    TextConfig,
    VoiceConfig,
)
from mmdesk.model.network import Network
from mmdesk.model.weights import CHARACTERS, TOKENIZER, sha256_of, write_weights

WORDS = (
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "i",
    "am",
    "happy",
    "sad",
    "angry",
    "not",
    "so",
    "the",
    "!",
    "[MASK]",
)
TINY = NetworkConfig(
    face=FaceConfig(backbone="resnet18", stages=1, size=24, enlarged=24),
    voice=VoiceConfig(width=8, heads=2, layers=2, hidden=4),
    text=TextConfig(vocabulary=len(WORDS), width=8, layers=1, heads=2, intermediate=8, max_tokens=16),
    chinese=ChineseConfig(characters=30, pairs=30, width=8, hidden=8, max_characters=16),
    fusion=FusionConfig(width=8, adapter_rank=2),
)


def write_tokenizer(file: Path) -> None:
    """A word-piece vocabulary of a dozen words."""
    tokenizer = Tokenizer(models.WordPiece({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer.save(str(file))


def make_tiny_base(folder: Path, seed: int = 0) -> Path:
    """Write the whole folder and return it."""
    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    write_tokenizer(folder / TOKENIZER)
    Characters.write(folder / CHARACTERS, ["今天真高兴"], TINY.chinese.characters, TINY.chinese.pairs)
    card = {
        "version": 0,
        "config": TINY.to_json(),
        "thresholds": dict.fromkeys((*MODALITIES, "fused"), 0.2),
        "text_thresholds": dict.fromkeys(EMOTIONS, 0.3),
        "files": {name: sha256_of(folder / name) for name in (TOKENIZER, CHARACTERS)},
    }
    write_weights(folder, Network(TINY).state_dict(), card, half=True)
    return folder
