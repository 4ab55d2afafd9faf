import pytest

from mmdesk.features.language import is_foreign


@pytest.mark.parametrize(
    "text",
    [
        "I am so happy today",
        "lol omg nooo why",
        "this is bullsh*t, I can't believe it",
        "Never been to München before!",
        "no. just no",
        "",
        "😀 😀 😀",
        "no no no",
        "NO NO NO NO!!!",
        "hahaha lol lmao rofl",
        "omg omg omg",
        "bye bye bye",
        "gonna go 2 da mall w/ u",
        "I HATE MONDAYS SO MUCH",
        "https://example.com/a/b so cool @sam",
    ],
)
def test_english_is_read_slang_and_all(text):
    assert not is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin heute sehr glücklich darüber",
        "No puedo creer que se haya ido para siempre",
        "Je suis tellement déçu par tout cela",
        "Bugün çok mutluyum çünkü kazandık",
    ],
)
def test_other_languages_in_latin_letters_are_not(text):
    assert is_foreign(text)


def test_what_is_too_short_to_tell_is_given_the_benefit_of_the_doubt():
    assert not is_foreign("danke schön")
