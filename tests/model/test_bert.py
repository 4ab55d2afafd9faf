"""Our lines against the library that published the weights: the same bits, or they are another model."""

import pytest
import torch
from tiny_base import TINY
from transformers import BertConfig, BertModel

from mmdesk.model.bert import Bert

CONFIG = TINY.text
LENGTHS = [(1, 1), (1, 2), (1, 7), (2, 5), (7, 33), (3, 128), (1, 512)]


def library():
    config = BertConfig(
        vocab_size=CONFIG.vocabulary,
        hidden_size=CONFIG.width,
        num_hidden_layers=CONFIG.layers,
        num_attention_heads=CONFIG.heads,
        intermediate_size=CONFIG.intermediate,
    )
    return BertModel(config, add_pooling_layer=False)


@pytest.fixture
def both():
    """The library's and ours, from the same seed, then with the same weights of a size that matters."""
    torch.manual_seed(0)
    theirs = library()
    torch.manual_seed(0)
    ours = Bert(CONFIG)
    return theirs, ours


@pytest.fixture
def trained(both):
    theirs, ours = both
    with torch.no_grad():
        for parameter in theirs.parameters():
            parameter.add_(torch.randn_like(parameter))
    ours.load_state_dict(theirs.state_dict())
    return theirs, ours


def sentences(count, length, *, padded):
    tokens = torch.randint(1, CONFIG.vocabulary, (count, length))
    present = torch.ones_like(tokens)
    if padded:
        present[:, length // 2 + 1 :] = 0
        present[-1] = 1  # one is as long as may be
    return tokens * present, present


def said(model, tokens, present):
    if isinstance(model, Bert):
        return model(tokens, present)
    return model(input_ids=tokens, attention_mask=present).last_hidden_state


def test_it_begins_with_the_same_weights_under_the_same_names(both):
    theirs, ours = (model.state_dict() for model in both)
    assert list(theirs) == list(ours)
    assert all(torch.equal(theirs[name], ours[name]) for name in theirs)


@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize(("count", "length"), LENGTHS)
@torch.inference_mode()
def test_it_says_the_same_bit_by_bit(trained, count, length, padded):
    tokens, present = sentences(count, length, padded=padded)
    theirs, ours = (said(model.eval(), tokens, present) for model in trained)
    assert torch.equal(theirs, ours)


@pytest.mark.parametrize("padded", [False, True])
def test_it_learns_the_same_bit_by_bit(trained, padded):
    tokens, present = sentences(4, 9, padded=padded)
    learned = []
    for model in trained:
        torch.manual_seed(1)  # what is dropped out
        said(model.train(), tokens, present).square().sum().backward()
        learned.append([parameter.grad for parameter in model.parameters()])
    assert all(torch.equal(one, other) for one, other in zip(*learned, strict=True))


@torch.inference_mode()
def test_what_a_sentence_is_padded_with_does_not_matter(trained):
    _, ours = trained
    tokens, present = sentences(1, 6, padded=False)
    longer = torch.cat([tokens, torch.full((1, 4), 5)], 1)
    beside = ours.eval()(longer, torch.cat([present, torch.zeros(1, 4, dtype=torch.long)], 1))
    assert torch.allclose(ours(tokens, present), beside[:, :6], atol=1e-5)
