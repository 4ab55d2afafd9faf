"""Reads sentences: each goes to the encoder of its language, and all come out in one space."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.modalities import Modality
from mmdesk.features.language import is_foreign
from mmdesk.features.text import Characters, Script, WordPieces, clean, script_of
from mmdesk.model.network import Network
from mmdesk.model.weights import CHARACTERS, TOKENIZER, check_beside

BATCH = 64


class Reader:
    """The network's text encoders with their vocabularies."""

    def __init__(self, network: Network, folder: Path, card: dict[str, Any]) -> None:
        """Read the vocabularies in `folder`. Raises WeightsError when one does not belong to the card."""
        self._network = network
        words = check_beside(folder, card, TOKENIZER)
        characters = check_beside(folder, card, CHARACTERS)
        self._words = WordPieces(words, network.config.text.max_tokens)
        self._characters = Characters(characters, network.config.chinese.max_characters)

    def read(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        """Features (N, 512), and which sentences (N,) are in a language that can be read."""
        features = torch.zeros(len(texts), FEATURE_SIZE)
        scripts = [learned_script(text) for text in texts]
        for script in Script:
            places = [place for place, found in enumerate(scripts) if found == script]
            places.sort(key=lambda place: len(texts[place]))  # those of like length share a batch
            for start in range(0, len(places), BATCH):
                chosen = places[start : start + BATCH]
                features[chosen] = self.read_as([texts[place] for place in chosen], script)
        return features, torch.tensor([script is not None for script in scripts], dtype=torch.bool)

    def read_as(self, texts: Sequence[str], script: Script) -> Tensor:
        """Features (N, 512) of sentences that are known to be in this script."""
        with torch.inference_mode():
            if script is Script.CHINESE:
                features: Tensor = self._network.chinese(*self._characters.batch(texts))
                return features
            return self._network.encode(Modality.TEXT, *self._words.batch(texts))

    def read_of(self, text: str, script: Script) -> int:
        """How many characters of a cleaned text are read; the rest is too long."""
        return (self._characters if script is Script.CHINESE else self._words).read_of(text)


def learned_script(text: str) -> Script | None:
    """The script of a text in a language that was learned."""
    script = script_of(text)
    return None if script is Script.LATIN and is_foreign(clean(text)) else script
