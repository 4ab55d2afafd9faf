"""Which words spoke for an emotion: each is left out in turn, of Chinese each character."""

import re

import torch

from mmdesk.core.explanations import TextReason, Word
from mmdesk.core.modalities import Modality
from mmdesk.features.text import Script, clean
from mmdesk.model.answers import Answers
from mmdesk.model.reader import Reader, learned_script

# How many texts are read for one explanation, and how many characters in all: it must not take a second.
# Of more words several are left out at a time.
MOST_TESTED, LEAST_TESTED, MOST_READ = 32, 8, 4500
_WORD = re.compile(r"\S+")
_CHINESE_WORD = re.compile(r"[㐀-鿿]|[^\s㐀-鿿]+")

_Span = tuple[int, int]


def text_reason(reader: Reader, answers: Answers, written: str) -> TextReason | None:
    """What each word of a text did; None where it cannot be read."""
    text = clean(written)
    script = learned_script(text)
    if not text or script is None:
        return None
    spans = [match.span() for match in _pattern(script).finditer(text)]
    limit = reader.read_of(text, script)
    read = [span for span in spans if span[0] < limit]
    if not read:  # marks that nobody sees
        return TextReason((Word(text, None),))
    run = -(-len(read) // _how_many(read[-1][1]))
    tested = [(read[first][0], read[first : first + run][-1][1]) for first in range(0, len(read), run)]
    words = [
        Word(text[begin:end], effect)
        for (begin, end), effect in zip(
            tested, _effects(reader, answers, text[: read[-1][1]], script, tested), strict=True
        )
    ]
    rest = text[read[-1][1] :].strip()
    if rest:
        words.append(Word(rest, None))
    return TextReason(tuple(words), run, script is not Script.CHINESE)


@torch.no_grad()
def _effects(reader: Reader, answers: Answers, text: str, script: Script, spans: list[_Span]) -> list[float]:
    """The emotion's log-probability, minus that with each of the spans left out."""
    variants = [text[:begin] + text[end:] for begin, end in spans]
    features = reader.read_as([text, *variants], script).clone()  # it was made where none can be followed
    whole, *chances = answers.with_features(Modality.TEXT, features).tolist()
    nothing_written = answers.without(Modality.TEXT)
    return [
        whole - (chance if variant.strip() else nothing_written)
        for chance, variant in zip(chances, variants, strict=True)
    ]


def _how_many(length: int) -> int:
    return max(LEAST_TESTED, min(MOST_TESTED, MOST_READ // length))


def _pattern(script: Script) -> re.Pattern[str]:
    return _CHINESE_WORD if script is Script.CHINESE else _WORD
