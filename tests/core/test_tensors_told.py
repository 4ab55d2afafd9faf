"""A weights file is looked at before it is believed: names, kinds, shapes, places."""

import json

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load, save

from mmdesk.core.tensors_told import TensorsError, TensorTold, tensors_told

GOOD = {"a.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}


def file_of(header, size=24):
    told = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(told).to_bytes(8, "little") + told + bytes(size)


def test_what_safetensors_writes_is_told():
    data = save({"b": torch.zeros(3, dtype=torch.int8), "a": torch.ones(2, 2), "none": torch.zeros(0)})
    assert tensors_told(data) == {
        "a": TensorTold("F32", (2, 2)),
        "b": TensorTold("I8", (3,)),
        "none": TensorTold("F32", (0,)),
    }


def changed(**values):
    return {"a.weight": GOOD["a.weight"] | values}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no header"),
        (bytes(8), "no header"),
        ((2**63).to_bytes(8, "little") + b"{}", "no header"),
        (file_of(b"[]"), "no object"),
        (file_of(b"{}}"), "no JSON"),
        (file_of(b'{"a": 1, "a": 2}'), "key twice"),
        (file_of({"a": 3}), "not described"),
        (file_of(changed(more=1)), "not described"),
        (file_of(changed(dtype="OBJECT")), "unknown kind"),
        (file_of(changed(dtype=["F32"])), "unknown kind"),
        (file_of(changed(shape="23")), "impossible shape"),
        (file_of(changed(shape=[-2, -3])), "impossible shape"),
        (file_of(changed(shape=[True, 6])), "impossible shape"),
        (file_of(changed(shape=[1] * 9)), "impossible shape"),
        (file_of(changed(shape=[2**30, 2**30])), "not those of its shape"),
        (file_of(changed(data_offsets=[0, 23])), "not those of its shape|longer"),
        (file_of(changed(data_offsets=[24, 0])), "before it begins"),
        (file_of(changed(data_offsets=[4, 28]), 28), "holes"),
        (file_of(changed(data_offsets=[0, 2**70])), "out of range|without a place"),
        (file_of(GOOD, 25), "longer or shorter"),
        (file_of(GOOD, 3), "longer or shorter"),
        (file_of({**GOOD, "b": GOOD["a.weight"]}), "overlap"),
        (file_of({"": GOOD["a.weight"]}), "proper name"),
        (file_of({"a\n": GOOD["a.weight"]}), "proper name"),
        (file_of({"a" * 400: GOOD["a.weight"]}), "proper name"),
        (file_of({**GOOD, "__metadata__": {"a": 3}}), "a header that is none"),
    ],
)
def test_a_made_up_header_is_refused_with_the_reason(data, why):
    with pytest.raises(TensorsError, match=why):
        tensors_told(data)


@given(st.data())
def test_what_passes_is_loaded_as_told(data):
    good = bytearray(save({"a": torch.arange(6.0).reshape(2, 3), "b": torch.ones(2, dtype=torch.int8)}))
    for _ in range(data.draw(st.integers(0, 3))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    try:
        told = tensors_told(bytes(good))
    except TensorsError:
        return
    found = load(bytes(good))
    assert {name: tuple(one.shape) for name, one in found.items()} == {n: t.shape for n, t in told.items()}
