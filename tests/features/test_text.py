import pytest
from tiny_base import write_tokenizer

from mmdesk.core.errors import WeightsError
from mmdesk.features.text import Characters, Script, WordPieces, clean, script_of
from mmdesk.paths import base_model_dir


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
def test_latin_letters_emoji_and_a_foreign_name_go_by_word_pieces(text):
    assert script_of(text) is Script.LATIN


@pytest.mark.parametrize(
    "text", ["今天真高兴", "OK 今天真高兴", "我!", "這個真係好正", "Windows 更新失败，气死我了"]
)
def test_chinese_goes_by_characters(text):
    assert script_of(text) is Script.CHINESE


@pytest.mark.parametrize("text", ["Я рад", "今日はとても楽しいです", "오늘 기뻐요", "أنا سعيد"])
def test_other_scripts_were_never_learned(text):
    assert script_of(text) is None


@pytest.fixture
def characters(tmp_path):
    Characters.write(tmp_path / "characters.json", ["今天高兴", "今天高兴", "今天不高兴"], 7, 6)
    return Characters(tmp_path / "characters.json", 8)


def test_characters_and_pairs_that_occur_most_are_told_apart(characters):
    ids, pairs = characters.batch(["今天高兴", "今晚"])
    assert ids.shape == pairs.shape == (2, 4)
    assert ids[0].unique().tolist() == [2, 3, 4, 5]
    assert ids[1].tolist() == [ids[0, 0], 1, 0, 0]  # 晚 is not known, and the rest is not there
    assert pairs[0, 3] == pairs[1, 1] == 0  # the last character begins no pair
    assert pairs[0, :3].unique().numel() == 3


def test_full_width_and_upper_case_do_not_matter(tmp_path):
    Characters.write(tmp_path / "characters.json", ["ok!"], 9, 9)
    known = Characters(tmp_path / "characters.json", 8)
    assert known.batch(["ＯＫ！"])[0].tolist() == known.batch(["ok!"])[0].tolist()


@pytest.mark.parametrize("text", ["高" * 10_000, "", "😀" * 500])
def test_any_chinese_text_fits(characters, text):
    ids, pairs = characters.batch([text])
    assert ids.shape == pairs.shape
    assert 1 <= ids.shape[1] <= 8


@pytest.mark.parametrize("damage", [None, "", "[]", '{"characters": []}', '{"characters": 1, "pairs": 2}'])
def test_a_damaged_vocabulary_of_characters_is_named(tmp_path, damage):
    file = tmp_path / "characters.json"
    if damage is not None:
        file.write_text(damage)
    with pytest.raises(WeightsError, match=r"characters\.json"):
        Characters(file, 8)


def test_words_are_cut_as_the_published_model_cuts_them(tmp_path):
    from transformers import PreTrainedTokenizerFast

    file = base_model_dir() / "tokenizer.json"
    texts = ["I'm  so\nhappy, Zoë! 😀", "", "[MASK] don't [SEP]", "不 naïve ﬁ x" + "y" * 200, "so " * 300]
    theirs = PreTrainedTokenizerFast(tokenizer_file=str(file), pad_token="[PAD]")
    expected = theirs([clean(one) for one in texts], padding=True, truncation=True, max_length=128)
    tokens, present = WordPieces(file, 128).batch(texts)
    assert tokens.tolist() == expected["input_ids"]
    assert present.tolist() == expected["attention_mask"]


def test_how_far_a_long_text_is_read_is_told(words):
    assert words.read_of("so happy!") == len("so happy!")
    assert words.read_of("happy " * 100) == len("happy " * 14) - 1  # and its two ends
