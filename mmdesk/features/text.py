"""Text as the network sees it: word pieces of a BERT vocabulary."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from torch import Tensor
from transformers import PreTrainedTokenizerFast

from mmdesk.core.errors import WeightsError

MAX_CHARACTERS = 4000  # far beyond what 128 word pieces can hold; keeps a pasted book from blocking


class WordPieces:
    """Turns sentences into token ids with the vocabulary that lies beside the weights."""

    def __init__(self, file: Path, max_tokens: int) -> None:
        """Read `tokenizer.json`. Raises WeightsError when it is missing or damaged."""
        try:
            self._tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(file), pad_token="[PAD]")
        # The tokenizers library raises bare Exception for a missing or damaged file.
        except Exception as error:
            raise WeightsError(f"Cannot read the vocabulary {file.name}.", "Reinstall mmdesk.") from error
        self._max_tokens = max_tokens

    def batch(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        """Token ids (B, L) and which of them are words (B, L); L is the longest, max_tokens at most."""
        encoded = self._tokenizer(
            [clean(text) for text in texts],
            padding=True,
            truncation=True,
            max_length=self._max_tokens,
            return_tensors="pt",
        )
        return encoded["input_ids"], encoded["attention_mask"]


def is_readable(text: str) -> bool:
    """Whether at least half of the letters are Latin: the vocabulary has little else, and learned no other.

    Without letters (emoji, punctuation) there is nothing in the way.
    """
    letters = [letter for letter in text[:MAX_CHARACTERS] if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return 2 * latin >= len(letters)


def clean(text: str) -> str:
    """The text without line breaks and runs of spaces, cut to a length the network can use."""
    return " ".join(text[:MAX_CHARACTERS].split())
