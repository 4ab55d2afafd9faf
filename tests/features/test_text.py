import pytest
from tiny_base import write_tokenizer

from mmdesk.core.errors import WeightsError
from mmdesk.features.text import WordPieces, clean, is_readable


@pytest.fixture
def words(tmp_path):
    write_tokenizer(tmp_path / "tokenizer.json")
    return WordPieces(tmp_path / "tokenizer.json", 16)


def test_shorter_sentences_are_padded_and_masked(words):
    tokens, present = words.batch(["I am happy", "sad"])
    assert tokens.tolist() == [[2, 4, 5, 6, 3], [2, 7, 3, 0, 0]]
    assert present.tolist() == [[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]]


@pytest.mark.parametrize("text", ["happy " * 10_000, "x" * 200, "😀" * 500, "\u202e\x00", "，。"])
def test_any_text_fits(words, text):
    tokens, _ = words.batch([text])
    assert tokens.shape[1] <= 16


def test_line_breaks_and_runs_of_spaces_do_not_matter():
    assert clean(" so\n\n  happy\t!") == "so happy !"


def test_a_missing_vocabulary_is_named(tmp_path):
    with pytest.raises(WeightsError, match=r"tokenizer\.json"):
        WordPieces(tmp_path / "tokenizer.json", 16)


@pytest.mark.parametrize("text", ["I am glad", "Ich bin müde 😀", "😀!", "", "C'est 北京"])
def test_latin_letters_emoji_and_a_foreign_name_are_readable(text):
    assert is_readable(text)


@pytest.mark.parametrize("text", ["今天真高兴", "Я рад", "OK 今天真高兴"])
def test_other_scripts_are_not(text):
    assert not is_readable(text)
