from mmdesk.cli.benchmark_moment import measure_moment
from mmdesk.model.toy import ToyPredictor


class Remembering:
    """A toy predictor that keeps what it was asked."""

    def __init__(self):
        self.moments = []
        self._toy = ToyPredictor()

    def predict(self, moment, heard=None):
        self.moments.append(moment)
        return self._toy.predict(moment)


def test_all_kinds_are_measured_by_turns():
    figures = measure_moment(Remembering(), rounds=3)
    assert set(figures) == {"moment_ms", "face_ms", "no_face_ms", "voice_ms", "text_ms"}
    assert all(figure.value > 0 for figure in figures.values())
    assert figures["moment_ms"].limit > figures["face_ms"].limit > 0


def test_no_sentence_comes_twice_so_that_none_is_remembered():
    predictor = Remembering()
    measure_moment(predictor, rounds=3)
    texts = [moment.text for moment in predictor.moments if moment.text]
    assert len(texts) == len(set(texts)) > 6


def test_each_kind_has_only_its_own():
    predictor = Remembering()
    measure_moment(predictor, rounds=1)
    kinds = {
        tuple(getattr(moment, name) is not None for name in ("picture", "sound", "text"))
        for moment in predictor.moments
    }
    assert kinds == {(True, True, True), (True, False, False), (False, True, False), (False, False, True)}
