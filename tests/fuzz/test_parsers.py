"""Every reader of a file that anybody may have made takes it, or refuses it in one line; nothing else.

Good files are damaged in a way that depends on a number alone, so each run tries the same. For long runs
with other numbers there is tests/benchmarks/fuzz_long.py. What once failed lies in corpus/, each named after
its target.
"""

from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutating import mutated
from targets import CORPUS, TARGETS, kept

HERE = {name: target for name, target in TARGETS.items() if target.runs}
MOST_CORPUS_BYTES = 64_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@cache
def seeds_of(name, folder):
    return [*HERE[name].seeds(folder), *kept(name)]


def feed(name, folder, data):
    target = HERE[name]
    said = ""
    try:
        target.read(folder, data)
    except target.expected as error:
        said = str(error)
    assert "\n" not in said


@pytest.mark.parametrize("name", HERE)
def test_a_good_file_is_read(name, folder, caplog):
    for data in HERE[name].seeds(folder):
        feed(name, folder, data)


@pytest.mark.parametrize("file", sorted(CORPUS.glob("*")), ids=lambda file: file.name)
def test_what_once_failed_does_so_no_more(file, folder):
    feed(file.name.rpartition("-")[0], folder, file.read_bytes())


@pytest.mark.parametrize("name", HERE)
def test_a_damaged_file_is_taken_or_refused_in_one_line(name, folder):
    @settings(
        max_examples=HERE[name].runs,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.integers(0, 2**32))
    def damage(number):
        feed(name, folder, mutated(Random(number), seeds_of(name, folder)))

    damage()


def test_the_corpus_stays_small():
    assert sum(file.stat().st_size for file in CORPUS.glob("*")) < MOST_CORPUS_BYTES
