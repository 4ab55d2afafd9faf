"""Sentences of rooms that know no window, in the user's language: errors, the gate's reasons, warnings.

They come through threads, from child processes and out of the database, always in English, which is what
logs, the terminal and exports keep. Here they are recognised by the patterns of `sentences.txt` (gathered
from the source by `make translations`), and said again in the user's words with the same names and numbers.
"""

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mmdesk.core.emotions import Emotion
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.word_case import beginning, within

CONTEXT = "Sentences"
_HOLE = re.compile(r"\{\d+\}")
_ROOMY_HOLE = re.compile(r" ?\{\d+\} ?")
_BOUNDARY = re.compile(r"[.!?]\s+|[。！？：]\s*")  # where what is translated already may end
_LEAST_LETTERS = 4  # outside the holes; what has fewer could be anything
_DEEPEST = 4  # a reason within a reason within a sentence
# What a sentence is about. Alone they begin many a sentence that is not known here.
_SUBJECTS = {"The stream {0}", "The file {0}", "Camera {0}"}
_OF_AN_EMOTION = "nearly every verdict names {0}"  # what stands in its hole is no name, but a word of ours
_ENDS = ".!?…"
_FULL_WIDTH = "。！？；：，"  # signs that have their own room after them

_Pattern = tuple[re.Pattern[str], str]
_patterns: list[_Pattern] = []
_file: Path | None = None


def use_sentences(file: Path | None) -> None:
    """Recognise the sentences of this file, one a line; None: say everything as it comes, in English."""
    global _file
    _file = file
    _patterns.clear()
    _in_users_words.cache_clear()


def in_users_words(english: str) -> str:
    """One or several sentences in the user's language; what is not recognised stays as it is."""
    if _file is None:
        return english
    for since in (0, *(end.end() for end in _BOUNDARY.finditer(english))):
        tail = english[since:]
        said = _in_users_words(tail, 0)
        if said != tail:  # what stands before it is translated already, or of nobody here
            before = english[:since]
            return f"{before.rstrip(' ') if before.rstrip(' ')[-1:] in _FULL_WIDTH else before}{said}"
    return english


def joined(*sentences: str) -> str:
    """Sentences one after another, as the language does it: in Chinese nothing is between them."""
    said = ""
    for one in sentences:
        said += f"{_gap(said)}{one}" if said and one else one
    return said


@lru_cache(maxsize=512)
def _in_users_words(english: str, depth: int) -> str:
    for pattern, source in _known():
        found = pattern.match(english)
        if found is None or (source in _SUBJECTS and english[-1] in _ENDS):
            continue
        said = QCoreApplication.translate(CONTEXT, source)
        if said == source:  # not translated yet: perhaps a shorter one that matches too is
            continue
        if depth < _DEEPEST:
            holes = [_in_users_words(hole, depth + 1) for hole in found.groups()[:-1]]
        else:
            holes = list(found.groups()[:-1])
        if source.startswith(_OF_AN_EMOTION):
            holes[0] = _word_for(holes[0])
        rest = found.groups()[-1]
        words = _filled(said, source, holes)
        if said.startswith("{0}") and english.startswith(found.group(1)) and english[0].isupper():
            words = beginning(words) if holes[0] != found.group(1) else words
        return f"{words}{_gap(words)}{_in_users_words(rest, depth)}" if rest else words
    return english


def _word_for(english: str) -> str:
    """An emotion as it stands inside a sentence."""
    return within(word_for(Emotion(english))) if english in set(Emotion) else english


def _known() -> list[_Pattern]:
    """The patterns, those with most letters of their own first. Read when the first sentence comes."""
    if not _patterns and _file is not None:
        lines = (line for line in _file.read_text(encoding="utf-8").splitlines() if line)
        sources = sorted(set(lines), key=lambda line: -len(_HOLE.sub("", line)))
        _patterns.extend((_pattern_of(one), one) for one in sources if _letters(one) >= _LEAST_LETTERS)
    return _patterns


def _pattern_of(source: str) -> re.Pattern[str]:
    """Matches the sentence at the beginning; its last group is what follows it."""
    words = "(.*?)".join(re.escape(part) for part in _HOLE.split(source))
    # Part of a sentence: what follows belongs to it, or to a name with blanks in it.
    follows = r"(?:\s+(.+))?" if source[-1] in (*_ENDS, ";", ")") else "()"
    return re.compile(f"{words}{follows}$", re.DOTALL)


def _filled(said: str, source: str, holes: list[str]) -> str:
    """The translation with what stood in the holes, in whatever order it wants them."""
    stood = dict(zip(_HOLE.findall(source), holes, strict=True))
    return _ROOMY_HOLE.sub(lambda hole: _closed_up(hole, stood), said)


def _closed_up(hole: re.Match[str], stood: dict[str, str]) -> str:
    """What stood there; without room where it would be between two Chinese characters."""
    said = hole.string
    words = stood.get(hole.group().strip(), "")
    before, after = said[: hole.start()][-1:], said[hole.end() :][:1]
    left = "" if _is_chinese(before) and _is_chinese(words[:1]) else hole.group()[: hole.group().find("{")]
    right = "" if _is_chinese(after) and _is_chinese(words[-1:]) else hole.group().rpartition("}")[2]
    return f"{left}{words}{right}"


def _is_chinese(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _gap(words: str) -> str:
    """Between two sentences: nothing after a full-width sign, which has its own."""
    return "" if words[-1:] in _FULL_WIDTH else " "


def _letters(source: str) -> int:
    return sum(letter.isalpha() for letter in _HOLE.sub("", source))
