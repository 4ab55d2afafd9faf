from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_base import TINY, write_tokenizer
from tiny_packs import make_text
from torch import nn

from mmdesk.core.errors import MmdeskError
from mmdesk.features.text import WordPieces
from mmdesk.model.encoders import TextEncoder
from mmdesk.training import text
from mmdesk.training.fit import FINISHED, Schedule
from mmdesk.training.text import (
    LABELS,
    SETS,
    SPECIAL,
    TeacherRecipe,
    read_sentences,
    taught_sentences,
    train_text,
)

QUICK = Schedule(epochs=1, learning_rate=1e-3)


class Says(nn.Module):
    """An expert that says one emotion of everything."""

    def __init__(self, emotion):
        super().__init__()
        self.logits = nn.Parameter(torch.full((7,), -1e4).index_fill(0, torch.tensor([emotion]), 0.0))

    def forward(self, tokens, present):
        return self.logits.expand(len(tokens), 7)


@pytest.fixture
def data(tmp_path):
    for name in SETS:
        make_text(tmp_path / "data" / "text" / name)
    return tmp_path / "data"


@pytest.fixture
def start(tmp_path):
    (tmp_path / "start").mkdir()
    write_tokenizer(tmp_path / "start" / "tokenizer.json")
    torch.manual_seed(0)
    save_file(dict(TextEncoder(TINY.text).bert.state_dict()), tmp_path / "start" / "model.safetensors")
    return tmp_path / "start"


@pytest.fixture
def words(start):
    return WordPieces(start / "tokenizer.json", 16)


def test_a_sentence_of_two_emotions_is_an_even_mixture(data):
    sentences = read_sentences(data, SETS[:1])
    two = sentences.chances[sentences.texts.index("I am so happiness 1")]
    assert sorted(two.tolist())[-2:] == [0.5, 0.5]
    assert torch.allclose(sentences.chances.sum(1), torch.ones(len(sentences.texts)))


def test_who_learned_from_one_set_teaches_it_alone_and_counts_more_there(data, words):
    train = read_sentences(data, SETS)
    of_all, of_one = TeacherRecipe(QUICK), TeacherRecipe(QUICK, SETS[:1])
    taught = taught_sentences(train, words, [(of_all, Says(2)), (of_one, Says(5))])
    for row, (name, labels) in enumerate(zip(train.sets, train.chances, strict=True)):
        said = torch.zeros(7)
        if name == SETS[0]:
            said[2], said[5] = 1 / (1 + SPECIAL), SPECIAL / (1 + SPECIAL)
        else:
            said[2] = 1.0
        assert torch.allclose(taught.chances[row], LABELS * labels + (1 - LABELS) * said, atol=1e-6)


def test_teachers_are_trained_once_and_before_the_expert(data, start, tmp_path, monkeypatch):
    made, whole = [], text._trained
    monkeypatch.setattr(text, "_trained", lambda *given: made.append(len(given[1].texts)) or whole(*given))
    teachers = (TeacherRecipe(QUICK, masked=0.5), TeacherRecipe(QUICK, SETS[:1]))
    plan = replace(QUICK, taught=True)
    folder = tmp_path / "text"
    train_text(data, folder, TINY.text, start, plan, teachers=teachers)
    every = len(read_sentences(data, SETS).texts)
    assert made == [every, every // len(SETS), every]
    first = load_file(folder / "teacher-1" / FINISHED)
    train_text(data, tmp_path / "text", TINY.text, start, replace(plan, epochs=2), teachers=teachers)
    assert len(made) == 4  # only the expert went on
    assert all(map(torch.equal, first.values(), load_file(folder / "teacher-1" / FINISHED).values()))


def test_changed_teachers_are_not_taken_for_those_of_before(data, start, tmp_path):
    plan, folder = replace(QUICK, taught=True), tmp_path / "text"
    train_text(data, folder, TINY.text, start, plan, teachers=(TeacherRecipe(QUICK),))
    for teachers in ((TeacherRecipe(QUICK, SETS[:1]),), (TeacherRecipe(QUICK), TeacherRecipe(QUICK)), ()):
        with pytest.raises(MmdeskError, match="other teachers"):
            train_text(data, folder, TINY.text, start, plan, teachers=teachers)


def test_a_sentence_that_no_teacher_knows_keeps_its_labels(data, words):
    train = read_sentences(data, SETS)
    taught = taught_sentences(train, words, [(TeacherRecipe(QUICK, SETS[:1]), Says(5))])
    rest = torch.tensor([name != SETS[0] for name in train.sets])
    assert torch.equal(taught.chances[rest], train.chances[rest])


def test_without_being_asked_to_nobody_teaches(data, start, tmp_path):
    train_text(data, tmp_path / "text", TINY.text, start, QUICK)
    assert not list((tmp_path / "text").glob("teacher-*"))


def test_what_frames_a_sentence_is_never_hidden(words):
    tokens, present = words.batch(["i am so happy", "sad !"])
    torch.manual_seed(0)
    hidden = text._masked(tokens, present.bool(), 1.0, words.mask)
    for before, after, count in zip(tokens, hidden, present.sum(1).tolist(), strict=True):
        assert after[0] == before[0]
        assert torch.equal(after[count - 1 :], before[count - 1 :])
        assert (after[1 : count - 1] == words.mask).all()
