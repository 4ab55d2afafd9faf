"""A journal gives back what was written, also after its last line was cut off."""

import json

import numpy as np
import pytest

from mmdesk.analysis.journal import as_entry, as_line, open_journal
from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import StoreError
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction

HEAD = {"source": "talk.mp4", "every_s": 0.2}
CHANCE = np.random.default_rng(5)


def chances():
    return CHANCE.dirichlet(np.ones(len(EMOTIONS))).astype(np.float32)


def an_entry(number=0, person=1):
    opinions = {
        Modality.FACE: Opinion(chances(), np.ones(512, np.float32), 0.25, chances()),
        Modality.VOICE: Opinion(chances(), np.ones(512, np.float32), -1 / 3),
    }
    faces = (
        Face(Box(1, 2, 30, 40), 0.9, person, chances()),
        Face(Box(5, 6, 7, 8), 0.5, 0, None, NotSure.BLUR),
    )
    said = Prediction(
        f"m{number}",
        4,
        chances(),
        opinions,
        NotSure.UNCERTAIN,
        {Modality.TEXT: NotSure.NOTHING},
        faces,
        ("dark",),
        person,
        "ab" * 32,
        has_baseline=True,
    )
    return TimelineEntry(number * 0.2, (number + 1) * 0.2, said, ("dark", "late"), (640, 480))


def plain(entry):
    return json.dumps(as_line(entry))


@pytest.fixture
def file(tmp_path):
    return tmp_path / ".talk.json.mmdesk-part"


def write(file, entries, head=HEAD):
    with open_journal(file, head) as journal:
        for entry in entries:
            journal.add(entry)


def read(file, head=HEAD, **how):
    with open_journal(file, head, **how) as journal:
        return [plain(entry) for entry in journal.entries()]


def test_an_entry_comes_back_to_the_bit_but_its_features():
    entry = an_entry()
    back = as_entry(json.loads(json.dumps(as_line(entry))))
    assert plain(back) == plain(entry)
    assert np.array_equal(back.prediction.probabilities, entry.prediction.probabilities)
    assert back.prediction.opinions[Modality.FACE].features.size == 0
    said, was = back.prediction.opinions[Modality.FACE], entry.prediction.opinions[Modality.FACE]
    assert np.array_equal(said.without, was.without)
    assert (back.picture_size, back.prediction.faces[1].not_sure) == ((640, 480), NotSure.BLUR)


def test_it_is_gone_on_with_by_whoever_analyses_the_same(file):
    entries = [an_entry(number) for number in range(4)]
    write(file, entries[:2])
    write(file, entries[2:])
    assert read(file) == [plain(entry) for entry in entries]


@pytest.mark.parametrize("head", [{**HEAD, "every_s": 0.5}, {}])
def test_of_anything_else_it_is_begun_anew(file, head):
    write(file, [an_entry()])
    assert read(file, head) == []
    assert read(file) == []


def test_asked_to_it_is_begun_anew(file):
    write(file, [an_entry()])
    assert read(file, anew=True) == []


@pytest.mark.parametrize("cut", [1, 40, 400])
def test_a_line_that_was_cut_off_is_taken_away_and_written_again(file, cut):
    entries = [an_entry(number) for number in range(3)]
    write(file, entries)
    file.write_bytes(file.read_bytes()[:-cut])
    assert read(file) == [plain(entry) for entry in entries[:2]]
    write(file, entries[2:])
    assert read(file) == [plain(entry) for entry in entries]


@pytest.mark.parametrize("content", [b"", b"\n", b"garbage\xff\n" * 9, b"[]\n{}\n", b"\0" * 300])
def test_what_is_no_journal_is_begun_anew(file, content):
    file.write_bytes(content)
    write(file, [an_entry()])
    assert len(read(file)) == 1


def test_a_damaged_line_ends_it(file):
    write(file, [an_entry(number) for number in range(3)])
    head, first, _, third = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(head + first + b'{"start_s": 1}\n' + third)
    assert len(read(file)) == 1


def test_troubles_are_kept_once_and_are_no_entries(file):
    with open_journal(file, HEAD) as journal:
        for number in range(3):
            journal.add(an_entry(number))
            journal.add_troubles(["Some sound cannot be decoded."])
    with open_journal(file, HEAD) as journal:
        assert journal.troubles() == ["Some sound cannot be decoded."]
        assert len(list(journal.entries())) == 3


def test_its_tail_is_the_last_seconds_and_the_highest_number_of_all(file):
    write(file, [an_entry(0, person=9), *(an_entry(number) for number in range(1, 30))])
    with open_journal(file, HEAD) as journal:
        last, highest = journal.tail(1.0)
        journal.add(an_entry(30))
    assert ([round(entry.end_s, 1) for entry in last], highest) == ([5.2, 5.4, 5.6, 5.8, 6.0], 9)
    assert len(read(file)) == 31


def test_two_at_once_are_refused(file):
    with (
        open_journal(file, HEAD),
        pytest.raises(StoreError, match="Another mmdesk"),
        open_journal(file, HEAD),
    ):
        pass


def test_where_nothing_can_be_written_it_says_so(tmp_path):
    with pytest.raises(StoreError, match="Cannot write"), open_journal(tmp_path / "gone" / "x", HEAD):
        pass
