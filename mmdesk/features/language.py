"""Whether a sentence in Latin letters is in English, the one language of them that was learned.

The word pieces take any Latin letters, and the network would answer a German sentence as surely as an
English one, and wrongly.
"""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Told apart from each other: the languages most often written in Latin letters. With all that the
# library knows English slang is more often taken for a language of few speakers.
LANGUAGES = (
    *("en", "de", "es", "fr", "it", "pt", "nl", "pl", "tr", "sv", "da"),
    *("no", "fi", "cs", "ro", "hu", "id", "ms", "tl", "vi", "sw"),
)
FEWEST_WORDS = 3  # shorter sentences tell too little
WORDS_OF_A_SENTENCE = 6  # from here on they tell a lot
LEAST_CHANCE, LEAST_CHANCE_OF_FEW = 0.1, 0.03  # of English


def is_foreign(text: str) -> bool:
    """Whether a text in Latin letters is surely not English; a short one is given the benefit of the doubt.

    Of the test splits of GoEmotions, MELD, TweetEval and BRIGHTER 0.1 to 0.3 % of the English sentences
    are taken for foreign, and 99 % of the German and 91 % of the Spanish ones.
    """
    words = sum(any(letter.isalpha() for letter in word) for word in text.split())
    if words < FEWEST_WORDS:
        return False
    least = LEAST_CHANCE if words >= WORDS_OF_A_SENTENCE else LEAST_CHANCE_OF_FEW
    return float(dict(_identifier().rank(text))["en"]) < least


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier
