"""Whether a sentence in Latin letters is in English, the one language of them that was learned.

The word pieces take any Latin letters, and the network would answer a German sentence as surely as an
English one, and wrongly.
"""

import re
from functools import cache
from lzma import LZMAError

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from mmdesk.core.errors import WeightsError

# Told apart from each other: the languages most often written in Latin letters. With all that the
# library knows English slang is more often taken for a language of few speakers.
LANGUAGES = (
    *("en", "de", "es", "fr", "it", "pt", "nl", "pl", "tr", "sv", "da"),
    *("no", "fi", "cs", "ro", "hu", "id", "ms", "tl", "vi", "sw"),
)
FEWEST_WORDS = 3  # different ones; shorter sentences tell too little
WORDS_OF_A_SENTENCE = 7  # from here on they tell a lot
# Written in many languages, and not of any.
_CRIES = re.compile(r"a*(ha|he|hi|ja)+h?|l+o+l+|lmao|rofl|omg|wtf|ya+y+|wo+w+|u+gh+|h?m+|o+h+|a+h+|la|na")
LEAST_CHANCE, LEAST_CHANCE_OF_FEW = 0.1, 0.03  # of English


def is_foreign(text: str) -> bool:
    """Whether a text in Latin letters is surely not English; a short one is given the benefit of the doubt.

    Of the test splits of GoEmotions, MELD, TweetEval and BRIGHTER at most 0.2 % of the English sentences
    are taken for foreign, and 99 % of the German and 89 % of the Spanish ones.
    """
    written = {"".join(filter(str.isalpha, word)).casefold() for word in text.split()} - {""}
    words = [word for word in written if not _CRIES.fullmatch(word)]
    if len(words) < FEWEST_WORDS:
        return False
    least = LEAST_CHANCE if len(words) >= WORDS_OF_A_SENTENCE else LEAST_CHANCE_OF_FEW
    return float(dict(_identifier().rank(text))["en"]) < least


@cache
def _identifier() -> LanguageIdentifier:
    try:
        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    except (OSError, LZMAError, ValueError, KeyError) as error:
        raise WeightsError("The recogniser of languages is damaged.", "Reinstall mmdesk.") from error
    identifier.set_languages(list(LANGUAGES))
    return identifier
