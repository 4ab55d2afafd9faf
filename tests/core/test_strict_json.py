"""JSON that anybody may have written: taken as it is, or refused in a few words."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mmdesk.core.strict_json import MOST_DEPTH, BadJsonError, read_json, read_object, read_texts

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**19) + 1, 10**19 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(PLAIN)
def test_what_python_writes_of_plain_values_is_read_again(value):
    assert read_json(json.dumps(value)) == value
    assert read_json(json.dumps(value, ensure_ascii=False).encode(), halves=False) == value


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"NaN", "NaN is no number"),
        (b"[-Infinity]", "Infinity is no number"),
        (b"1e999", "out of range"),
        (b"1" * 20, "out of range"),
        (b"-" + b"9" * 5000, "out of range"),
        (b'{"a": 1, "a": 2}', "a key twice"),
        (b'[{"a": {"b": 1, "b": 1}}]', "a key twice"),
        (b"[" * 33 + b"]" * 33, "too deeply"),
        (b"[" * 1_000_000, "too deeply"),
        (b'{"a":' * 100_000, "too deeply"),
        (rb'"\ud800"', "half a letter"),
        (rb'{"\udfff": 1}', "half a letter"),
        (b'"\xed\xa0\x80"', "no JSON"),
        (b"\xff", "no JSON"),
        (b"", "no JSON"),
        (b"{} {}", "no JSON"),
        (b"'a'", "no JSON"),
        (b'"a\nb"', "no JSON"),
        (b'"' + b'\\"' * 300_000, "no JSON"),  # a string without end, at which patterns go astray
        (b'{"a": 1}' + b" " * 2**26, "too long"),
    ],
)
def test_what_is_no_plain_json_is_refused_with_the_reason(data, why):
    with pytest.raises(BadJsonError, match=why):
        read_json(data, halves=False)


def test_brackets_in_a_text_are_no_levels():
    text = "[" * 500 + '\\"{'
    assert read_json(json.dumps({"a": text})) == {"a": text}
    assert read_json("[" * MOST_DEPTH + "]" * MOST_DEPTH) is not None


def test_half_letters_are_names_of_files_unless_they_are_refused():
    name = b"caf\xe9".decode("utf-8", "surrogateescape")
    assert read_texts(json.dumps([name, 3, "b"])) == [name, "b"]
    assert read_json(json.dumps(name)) == name
    with pytest.raises(BadJsonError, match="half a letter"):
        read_json(json.dumps(name), halves=False)
    assert read_json(rb'"\ud83d\ude00"') == "\N{GRINNING FACE}"


def test_a_mark_of_utf8_before_it_does_not_matter():
    assert read_object(b"\xef\xbb\xbf{}") == {}


@pytest.mark.parametrize("data", [b"[]", b"3", b'"{}"', b"null"])
def test_an_object_is_an_object(data):
    with pytest.raises(BadJsonError, match="no object"):
        read_object(data)


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_anything_else_is_refused_and_never_worse(data):
    with suppress(BadJsonError):
        read_json(data)
