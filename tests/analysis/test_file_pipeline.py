"""The file pipeline: one entry for a moment, streaming, cancellable."""

import itertools
import threading
import tracemalloc

import pytest
from timeline_making import FakeMedia

from mmdesk.analysis.file_pipeline import (
    MOST_AHEAD,
    MOST_AHEAD_HEARD,
    MOST_HEARD,
    WARM_UP_S,
    analyse,
    heard_together,
)
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MediaError, WeightsError
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


def test_only_a_few_moments_are_read_ahead():
    media = FakeMedia(100)
    found = analyse(media, ToyPredictor())
    next(found)
    found.close()
    waiting, in_hands = MOST_AHEAD + MOST_AHEAD_HEARD, MOST_HEARD + 2  # what is heard together, and one each
    assert 1 <= media.given <= waiting + in_hands < 30


def test_a_file_is_not_touched_before_its_first_moment_is_asked_for():
    media = FakeMedia(3)
    analyse(media, ToyPredictor()).close()
    assert media.given == 0


def test_closing_cancels_lets_go_of_the_file_and_ends_the_threads():
    media = FakeMedia(100)
    found = analyse(media, ToyPredictor())
    next(found)
    assert {thread.name for thread in threading.enumerate()} >= {"decoding", "hearing"}
    found.close()
    assert media.is_closed
    assert not {thread.name for thread in threading.enumerate()} & {"decoding", "hearing"}


def test_moments_before_the_wanted_one_are_predicted_but_not_given():
    class Counting(ToyPredictor):
        seen = 0

        def predict(self, moment, heard=None):
            self.seen += 1
            return super().predict(moment, heard)

    predictor = Counting()
    found = list(analyse(FakeMedia(20), predictor, every_s=1.0, from_s=10.0))
    assert [entry.start_s for entry in found] == list(range(10, 20))
    assert predictor.seen == 10 + WARM_UP_S


def test_what_goes_wrong_in_hearing_is_raised_where_the_entries_are_asked_for():
    class Deaf(ToyPredictor):
        def hear(self, moment):
            raise WeightsError("no ears")

    media = FakeMedia(100)
    with pytest.raises(WeightsError, match="no ears"):
        list(analyse(media, Deaf()))
    assert media.is_closed


def test_what_goes_wrong_in_predicting_lets_go_of_the_file():
    class Blind(ToyPredictor):
        def predict(self, moment, heard=None):
            raise WeightsError("no eyes")

    media = FakeMedia(100)
    with pytest.raises(WeightsError, match="no eyes"):
        list(analyse(media, Blind()))
    assert media.is_closed


def test_a_file_that_stops_being_readable_says_so_and_is_let_go_of():
    class Breaking(FakeMedia):
        def moments(self, *asked):
            yield from super().moments(*asked)
            raise MediaError("gone")

    media = Breaking(2)
    found = analyse(media, ToyPredictor())
    assert len(list(itertools.islice(found, 2))) == 2
    with pytest.raises(MediaError, match="gone"):
        next(found)
    assert media.is_closed


def test_warnings_of_moment_and_prediction_are_said_once():
    class Warning(FakeMedia):
        def moments(self, *asked):
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
    assert peak < 1_000_000  # 1,800 pictures of 9 kB would be 16 MB; a dozen may wait in the threads


def test_what_is_heard_together_does_not_depend_on_where_reading_begins():
    moments = [Moment(0.2 * number, 0.2 * number + 0.2) for number in range(40)]
    whole = [[moment.start_s for moment in each] for each in heard_together(moments)]
    later = [[moment.start_s for moment in each] for each in heard_together(moments[15:])]
    assert [len(each) for each in whole] == [MOST_HEARD] * 6 + [4]
    assert later[1:] == whole[-len(later) + 1 :]
    dense = [Moment(0.01 * number, 0.01 * number + 0.01) for number in range(20)]
    assert [len(each) for each in heard_together(dense)] == [6, 6, 6, 2]


def test_moments_far_apart_are_heard_each_by_itself():
    assert [len(each) for each in heard_together(Moment(at, at + 1) for at in (0.0, 5.0, 10.0))] == [1, 1, 1]
