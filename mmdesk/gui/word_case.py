"""Capital and small letters of translated words: where a word stands decides, and the language."""

from PySide6.QtCore import QLocale

_NOUNS_KEEP_CAPITALS = (QLocale.Language.German,)


def within(words: str) -> str:
    """As it stands inside a sentence: "anger" for "Anger"; in German, "Ärger" as it is."""
    if QLocale().language() in _NOUNS_KEEP_CAPITALS:
        return words
    return words[:1].lower() + words[1:]


def beginning(words: str) -> str:
    """As it begins a line: "No face in the picture"; the rest keeps its letters."""
    return words[:1].upper() + words[1:]
