"""The file pipeline: one entry for a moment, streaming, cancellable."""

import itertools
import tracemalloc

import pytest
from timeline_making import FakeMedia

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MediaError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.model.toy import ToyPredictor


def test_each_moment_becomes_an_entry_with_its_times():
    found = list(analyse(FakeMedia(3), ToyPredictor(), every_s=0.5))
    assert [(entry.start_s, entry.end_s) for entry in found] == [(0.0, 0.5), (0.5, 1.0), (1.0, 1.5)]


def test_the_prediction_is_the_predictors():
    predictor = ToyPredictor(version=4)
    predictor.say(Emotion.FEAR)
    (entry,) = analyse(FakeMedia(1), predictor)
    assert (entry.prediction.emotion, entry.prediction.version) == (Emotion.FEAR, 4)


def test_the_given_text_is_heard_in_every_moment():
    found = analyse(FakeMedia(2), ToyPredictor(), text="oh no")
    assert all(Modality.TEXT in entry.prediction.opinions for entry in found)


def test_nothing_is_read_ahead():
    media = FakeMedia(100)
    found = analyse(media, ToyPredictor())
    next(found)
    assert media.given == 1


def test_closing_cancels_and_lets_go_of_the_file():
    media = FakeMedia(100)
    found = analyse(media, ToyPredictor())
    next(found)
    found.close()
    assert media.is_closed
    assert media.given == 1


def test_a_file_that_stops_being_readable_says_so_and_is_let_go_of():
    class Breaking(FakeMedia):
        def moments(self, every_s=0.2, text=None):
            yield from super().moments(every_s, text)
            raise MediaError("gone")

    media = Breaking(2)
    found = analyse(media, ToyPredictor())
    assert len(list(itertools.islice(found, 2))) == 2
    with pytest.raises(MediaError, match="gone"):
        next(found)
    assert media.is_closed


def test_warnings_of_moment_and_prediction_are_said_once():
    class Warning(FakeMedia):
        def moments(self, every_s=0.2, text=None):
            yield Moment(0.0, 0.2, text="hm", warnings=("late", "late"))

    (entry,) = analyse(Warning(), ToyPredictor())
    assert entry.warnings == ("late",)


def test_memory_does_not_grow_with_the_length():
    found = analyse(FakeMedia(2000), ToyPredictor())
    for _ in itertools.islice(found, 200):
        pass
    tracemalloc.start()
    for _ in found:
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 200_000  # 1,800 pictures of 9 kB would be 16 MB
