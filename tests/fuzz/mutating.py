"""Good files made bad: bits flipped, cut, spliced, repeated, and JSON with one value of another kind."""

import json
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

LARGEST = 2**18  # bytes of what is made
_TOKENS = (
    *(
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"1e999",
        b"-1e999",
        b"1e-999",
        b"9" * 25,
        b"-" + b"9" * 5000,
        b"-0",
    ),
    *(b"null", b"true", b"[]", b"{}", b'""', b"[[[[", b"]" * 40, b"[" * 2000, b'{"a":' * 500),
    *(
        rb"\ud800",
        rb"\u0000",
        b"\x00",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"\r",
        b"\n\n\n",
        b"\x1b[2J",
    ),
    *(
        b"=1+1",
        b"<script>",
        b"&lt;",
        b"'",
        b'"',
        b"\\",
        b"%s%n",
        b"{0}",
        b"../../../etc/passwd",
        b"--help",
        b"-o",
    ),
    *(b"-o", b"99:99:99,999 --> 00:00:00,000", b"{\\p1}", b"<b" + b"<" * 300, b"2" * 400 + b":00"),
    *(b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\x80\x00\x00\x00", b"\x00\x00\x00\x00"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 7, 2**31, 2**63, 10**30, 0.5, 1e308, -1e308, 1e-320),
    *(
        float("nan"),
        float("inf"),
        "",
        "x",
        "\0",
        "\ud800",
        "\u202e",
        "a" * 5000,
        "<b>bold</b>",
        "=1+1",
        "--help",
    ),
    *([], {}, [[]], [1, 2], {"a": 1}, ["x"] * 300, {"__class__": "x"}, "2020-01-01", "neutral"),
)


def mutated(random: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds, changed in one to five ways."""
    data = random.choice(seeds)
    if random.random() < 0.4:
        data = _with_another_value(random, data)
        if random.random() < 0.6:
            return data[:LARGEST]
    data_array = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3, 5))):
        random.choice(_WAYS)(random, data_array, seeds)
        del data_array[LARGEST:]
    return bytes(data_array)


def _with_another_value(random: Random, data: bytes) -> bytes:
    """JSON, or one line of JSON lines, with one of its values another; other data as it is."""
    lines = data.split(b"\n")
    place = random.randrange(len(lines))
    for whole, start, end in ((True, 0, len(lines)), (False, place, place + 1)):
        try:
            found = json.loads(b"\n".join(lines[start:end]))
        except (ValueError, RecursionError):
            continue
        places = list(_places(found))
        if not places:
            continue
        holder, key = random.choice(places)
        way = random.random()
        if way < 0.2:
            del holder[key]
        elif way < 0.3 and isinstance(holder, dict):
            holder[f"{key}x"] = holder.pop(key)
        elif way < 0.4:
            holder[key] = [holder[key]] if random.random() < 0.5 else {"a": holder[key]}
        else:
            holder[key] = random.choice(_VALUES)
        changed = json.dumps(found).encode("ascii")
        return changed if whole else b"\n".join([*lines[:start], changed, *lines[end:]])
    return data


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = range(len(value)) if isinstance(value, list) else value if isinstance(value, dict) else ()
    for key in list(keys):
        yield value, key
        yield from _places(value[key])


def _flip(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    for _ in range(random.choice((1, 1, 2, 8))):
        if data:
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _set(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    if data:
        data[random.randrange(len(data))] = random.choice(
            (0, 1, 0x22, 0x2C, 0x7F, 0x80, 0xFF, random.randrange(256))
        )


def _cut(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    del data[random.randrange(len(data) + 1) :]


def _drop(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    start = random.randrange(len(data) + 1)
    del data[start : start + random.choice((1, 2, 7, 64, 1000))]


def _insert(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    place = random.randrange(len(data) + 1)
    data[place:place] = random.choice(_TOKENS)


def _replace(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    token = random.choice(_TOKENS)
    place = random.randrange(len(data) + 1)
    data[place : place + len(token)] = token


def _repeat(random: Random, data: bytearray, _seeds: Sequence[bytes]) -> None:
    start = random.randrange(len(data) + 1)
    piece = data[start : start + random.choice((1, 3, 20, 200))]
    data[start:start] = piece * random.choice((2, 10, 500))


def _splice(random: Random, data: bytearray, seeds: Sequence[bytes]) -> None:
    other = random.choice(seeds)
    start, place = random.randrange(len(other) + 1), random.randrange(len(data) + 1)
    data[place:] = other[start:]


_WAYS = (_flip, _flip, _set, _cut, _drop, _insert, _insert, _replace, _repeat, _splice)
