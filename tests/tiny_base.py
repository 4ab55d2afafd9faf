"""A base folder with a network of a few thousand random weights: everything real but the size."""

from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from mmdesk.core.emotions import EMOTIONS
from mmdesk.model.config import FaceConfig, FusionConfig, NetworkConfig, TextConfig, VoiceConfig
from mmdesk.model.network import Network
from mmdesk.model.weights import TOKENIZER, sha256_of, write_weights

WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "i", "am", "happy", "sad", "angry", "not", "so", "the", "!")
TINY = NetworkConfig(
    face=FaceConfig(stages=1, size=24),
    voice=VoiceConfig(mels=16, channels=4, hidden=4),
    text=TextConfig(vocabulary=len(WORDS), width=8, layers=1, heads=2, intermediate=8, max_tokens=16),
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
    write_tokenizer(folder / "tokenizer.json")
    card = {
        "version": 0,
        "config": TINY.to_json(),
        "threshold": 0.2,
        "text_thresholds": dict.fromkeys(EMOTIONS, 0.3),
        "files": {TOKENIZER: sha256_of(folder / TOKENIZER)},
    }
    write_weights(folder, Network(TINY).state_dict(), card, half=True)
    return folder
