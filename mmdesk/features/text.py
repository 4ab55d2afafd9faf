"""Text as the network sees it: word pieces of a BERT vocabulary or, of Chinese, characters and pairs."""

import json
import unicodedata
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from mmdesk.core.errors import WeightsError
from mmdesk.core.strict_json import read_object

MAX_CHARACTERS = 4000  # far beyond what 128 word pieces can hold; keeps a pasted book from blocking


class WordPieces:
    """Turns sentences into token ids with the vocabulary that lies beside the weights."""

    def __init__(self, file: Path, max_tokens: int) -> None:
        """Read `tokenizer.json`. Raises WeightsError when it is missing or damaged."""
        try:
            self._tokenizer = Tokenizer.from_file(str(file))
        # The tokenizers library raises bare Exception for a missing or damaged file.
        except Exception as error:
            raise WeightsError(f"Cannot read the vocabulary {file.name}.", "Reinstall mmdesk.") from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)

    @property
    def mask(self) -> int:
        """The id that stands for a hidden word piece."""
        found = self._tokenizer.token_to_id("[MASK]")
        assert isinstance(found, int)
        return found

    def batch(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        """Token ids (B, L) and which of them are words (B, L); L is the longest, max_tokens at most."""
        found = self._tokenizer.encode_batch([clean(text) for text in texts])
        shape = (len(found), max(map(len, found), default=0))
        tokens, present = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        for row, one in enumerate(found):
            tokens[row, : len(one)] = torch.tensor(one.ids)
            present[row, : len(one)] = 1
        return tokens, present

    def read_of(self, text: str) -> int:
        """How many characters of a cleaned text are read; the rest is beyond max_tokens."""
        return max((end for _, end in self._tokenizer.encode(text).offsets), default=0)


class Characters:
    """Turns Chinese sentences into ids of characters and of pairs of neighbouring characters."""

    def __init__(self, file: Path, max_characters: int) -> None:
        """Read the vocabulary that `Characters.write` made. Raises WeightsError when it is damaged."""
        try:
            known = read_object(file.read_bytes())
            self._characters, self._pairs = (_numbered(known[name]) for name in ("characters", "pairs"))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(f"Cannot read the vocabulary {file.name}.", "Reinstall mmdesk.") from error
        self._max_characters = max_characters

    @staticmethod
    def write(file: Path, texts: Sequence[str], characters: int, pairs: int) -> None:
        """Make a vocabulary of what occurs most in `texts`; so many ids of each, two of them reserved."""
        cleaned = [_folded(text) for text in texts]
        singles = Counter(character for text in cleaned for character in text)
        doubles = Counter(pair for text in cleaned for pair in _pairs_of(text))
        known = {
            "characters": [item for item, _ in singles.most_common(characters - _RESERVED)],
            "pairs": [item for item, _ in doubles.most_common(pairs - _RESERVED)],
        }
        file.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")

    def batch(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        """Ids of characters and of the pairs they begin (B, L), 0 where there is none."""
        cleaned = [_folded(text)[: self._max_characters] for text in texts]
        shape = (len(cleaned), max(1, *map(len, cleaned)))
        characters, pairs = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        for row, text in enumerate(cleaned):
            ids = [self._characters.get(character, _UNKNOWN) for character in text]
            characters[row, : len(ids)] = torch.tensor(ids, dtype=torch.long)
            ids = [self._pairs.get(pair, _UNKNOWN) for pair in _pairs_of(text)]
            pairs[row, : len(ids)] = torch.tensor(ids, dtype=torch.long)
        return characters, pairs

    def read_of(self, text: str) -> int:
        """How many characters of a cleaned text are read."""
        return min(len(text), self._max_characters)


class Script(StrEnum):
    """The scripts that the network learned to read."""

    LATIN = "latin"
    CHINESE = "chinese"


def script_of(text: str) -> Script | None:
    """In which script most of the text is; None when the network never learned it.

    A Chinese character weighs as much as two Latin letters: it says about as much. Without letters
    (emoji, punctuation) there is nothing in the way of the word pieces.
    """
    letters = [unicodedata.name(letter, "") for letter in text[:MAX_CHARACTERS] if letter.isalpha()]
    latin = sum("LATIN" in name for name in letters)
    chinese = sum(name.startswith("CJK") for name in letters)
    if 2 * (latin + chinese) < len(letters):
        return None
    if 2 * chinese <= latin:
        return Script.LATIN
    # Japanese mixes Chinese characters with syllables of its own: it is another language.
    syllables = sum(name.startswith(("HIRAGANA", "KATAKANA")) for name in letters)
    return None if syllables > chinese // 4 else Script.CHINESE


def clean(text: str) -> str:
    """The text without line breaks and runs of spaces, cut to a length the network can use."""
    return " ".join(text[:MAX_CHARACTERS].split())


_RESERVED = 2  # ids: 0 for what is not there, 1 for what is not known
_UNKNOWN = 1


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", clean(text)).lower()


def _pairs_of(text: str) -> list[str]:
    return [first + second for first, second in pairwise(text)]


def _numbered(items: Sequence[str]) -> dict[str, int]:
    return {item: place for place, item in enumerate(items, start=_RESERVED)}
