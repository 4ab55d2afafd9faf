import numpy as np
import pytest
import torch
from tiny_base import TINY, make_tiny_base
from told_finder import ToldFinder

from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.core.errors import WeightsError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure
from mmdesk.features.voice import WINDOW
from mmdesk.model.hearing import ROUNDED
from mmdesk.model.predictor import Predictor
from mmdesk.model.readout import Readout
from mmdesk.model.weights import WEIGHTS, write_weights

TONE = Tone(pitch_hz=165, swing_hz=40, syllables_per_s=5.5, loudness=0.6)


@pytest.fixture
def base(tmp_path):
    return make_tiny_base(tmp_path / "base")


@pytest.fixture
def predictor(base):
    return Predictor(base)


@pytest.fixture
def version(tmp_path, predictor):
    torch.manual_seed(5)
    readout = Readout(TINY.fusion)
    card = {"version": 4, "base_sha256": predictor.model_sha256}
    write_weights(tmp_path / "0004", readout.state_dict(), card, half=False)
    return tmp_path / "0004"


def noise(seed=0):
    return np.random.default_rng(seed).integers(0, 255, (96, 128, 3), np.uint8)


def test_text_alone_is_read(predictor):
    prediction = predictor.predict(Moment(0, 0, text="I am happy"))
    assert set(prediction.opinions) == {Modality.TEXT}
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert prediction.opinions[Modality.TEXT].features.shape == (512,)


def test_what_was_written_before_says_nothing_of_a_moment_without_words(predictor):
    predictor.predict(Moment(0, 0, text="I am happy"))
    prediction = predictor.predict(Moment(0, 0))
    assert prediction.not_sure is prediction.absent[Modality.TEXT] is NotSure.NOTHING


@pytest.mark.parametrize(
    ("moment", "reason"),
    [
        (Moment(0, 0), NotSure.NOTHING),
        (Moment(0, 0, text="  \n "), NotSure.NOTHING),
        (Moment(0, 0, picture=np.zeros((90, 90, 3), np.uint8)), NotSure.DARK),
        (Moment(0, 0, picture=noise()), NotSure.NO_FACE),
        (Moment(0, 0, text="Я рад"), NotSure.LANGUAGE),
        (Moment(0, 0, text="Ich bin heute sehr glücklich"), NotSure.LANGUAGE),
        (Moment(0, 3, sound=np.zeros(48000, np.float32)), NotSure.SILENCE),
    ],
    ids=["nothing", "spaces", "dark", "no face", "script", "language", "silence"],
)
def test_with_nothing_to_go_on_it_says_why(predictor, moment, reason):
    prediction = predictor.predict(moment)
    assert prediction.not_sure is reason
    assert prediction.emotion is None


def test_a_text_that_is_over_is_read_no_more(predictor):
    predictor.predict(Moment(0, 0, text="so sad"))
    assert predictor.predict(Moment(0, 0)).not_sure is NotSure.NOTHING


def test_a_face_is_read_and_its_box_kept(predictor, monkeypatch):
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(Face(Box(10, 10, 40, 40))))
    prediction = predictor.predict(Moment(0, 0, picture=noise(), text="so sad"))
    assert set(prediction.opinions) == {Modality.FACE, Modality.TEXT}
    assert [face.box for face in prediction.faces] == [Box(10, 10, 40, 40)]


def test_each_says_what_the_answer_would_be_without_it(predictor, monkeypatch):
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(Face(Box(10, 10, 40, 40))))
    both = predictor.predict(Moment(0, 0, picture=noise(), text="so sad")).opinions
    written, seen = predictor.predict(Moment(0, 0, text="so sad")), predictor.predict(Moment(0, 0, noise()))
    assert both[Modality.FACE].without == pytest.approx(written.probabilities, abs=1e-6)
    assert both[Modality.TEXT].without == pytest.approx(seen.probabilities, abs=1e-6)
    assert written.opinions[Modality.TEXT].without is None


def test_each_modality_without_an_opinion_says_why(predictor, monkeypatch):
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(Face(Box(10, 10, 40, 40))))
    quiet = np.zeros(48000, np.float32)
    spoken_to = predictor.predict(Moment(0, 3, noise(), quiet, "Ich bin heute sehr glücklich"))
    assert spoken_to.absent == {Modality.VOICE: NotSure.SILENCE, Modality.TEXT: NotSure.LANGUAGE}
    dark = predictor.predict(Moment(0, 0, np.zeros((90, 90, 3), np.uint8), text="I am sad"))
    assert dark.absent == {Modality.FACE: NotSure.DARK, Modality.VOICE: NotSure.NOTHING}


def test_the_same_moment_gives_the_same_answer(predictor):
    moment = Moment(0, 0, text="so angry !")
    assert np.array_equal(predictor.predict(moment).probabilities, predictor.predict(moment).probabilities)


def test_a_version_changes_the_answer_and_the_base_comes_back_exactly(predictor, version):
    moment = Moment(0, 0, text="I am sad")
    before, base_hash = predictor.predict(moment), predictor.model_sha256
    predictor.use_version(4, version)
    during = predictor.predict(moment)
    assert during.version == 4
    assert predictor.model_sha256 != base_hash
    assert not np.allclose(before.probabilities, during.probabilities)
    assert np.array_equal(before.opinions[Modality.TEXT].features, during.opinions[Modality.TEXT].features)
    predictor.use_version(0, None)
    assert np.array_equal(predictor.predict(moment).probabilities, before.probabilities)
    assert predictor.model_sha256 == base_hash


def test_a_damaged_version_is_refused_and_the_one_in_use_stays(predictor, version):
    (version / WEIGHTS).write_bytes(b"damaged")
    before = predictor.predict(Moment(0, 0, text="I am sad")).probabilities
    with pytest.raises(WeightsError, match="do not match"):
        predictor.use_version(4, version)
    assert predictor.version == 0
    assert np.array_equal(predictor.predict(Moment(0, 0, text="I am sad")).probabilities, before)


def test_a_version_of_another_base_is_refused(predictor, tmp_path):
    folder = tmp_path / "0009"
    card = {"version": 9, "base_sha256": "other"}
    write_weights(folder, Readout(TINY.fusion).state_dict(), card, half=False)
    with pytest.raises(WeightsError, match="another base"):
        predictor.use_version(9, folder)


def test_a_damaged_base_is_one_clear_line(base):
    (base / WEIGHTS).write_bytes(b"")
    with pytest.raises(WeightsError) as caught:
        Predictor(base)
    assert "\n" not in str(caught.value)
    assert caught.value.hint


def test_moments_that_share_a_sound_hear_it_once(predictor, monkeypatch):
    heard = []

    def speech_in(sound):
        heard.append(sound)
        return sound

    monkeypatch.setattr("mmdesk.model.hearing.speech_in", speech_in)
    sound = np.random.default_rng(0).normal(0, 0.1, 16000).astype(np.float32)
    first, second = (predictor.predict(Moment(0, 1, sound=sound)) for _ in range(2))
    assert len(heard) == 1
    assert np.array_equal(first.probabilities, second.probabilities)
    predictor.predict(Moment(0, 1, sound=sound.copy()))
    assert len(heard) == 2
    assert Modality.VOICE not in predictor.predict(Moment(0, 1, text="I am happy")).opinions


def test_another_has_the_same_network_and_its_own_people(predictor, monkeypatch):
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(Face(Box(10, 10, 40, 40))))
    other = predictor.another()
    assert predictor.predict(Moment(0, 0.2, noise())).person == 1
    assert other.predict(Moment(0, 0.2)).person == 0
    predictor.choose(1)
    other.begin()
    assert predictor.predict(Moment(0, 0.4)).person == 1


def test_a_version_used_by_one_is_used_by_another_made_before_and_after(predictor, version):
    before = predictor.another()
    predictor.use_version(4, version)
    after = predictor.another()
    assert before.version == after.version == predictor.version == 4
    assert before.model_sha256 == predictor.model_sha256
    moment = Moment(0, 0, text="I am sad")
    said = [one.predict(moment).probabilities for one in (before, after, predictor)]
    assert np.array_equal(said[0], said[1])
    assert np.array_equal(said[0], said[2])


def test_what_was_heard_ahead_is_what_is_predicted(predictor):
    sad, happy = Moment(0, 0, text="so sad"), Moment(0, 0, text="so happy")
    expected = predictor.predict(sad)
    heard = predictor.hear(sad)
    assert np.array_equal(predictor.predict(happy, heard).probabilities, expected.probabilities)


def test_moments_heard_together_say_what_each_says_by_itself(predictor):
    voice = make_voice(TONE, 3.0)
    sounds = [voice, voice[:30_000], None, np.zeros(16_000, np.float32), voice[5_000:]]
    asked = [(at, sound, text) for at, sound in enumerate(sounds) for text in (None, "sad")]
    moments = [Moment(at, at, sound=sound, text=text) for at, sound, text in asked]
    together = predictor.hear_all(moments)
    alone = [predictor.another().hear(moment) for moment in moments]
    assert [each.voice is None for each in alone] == [False] * 4 + [True] * 4 + [False] * 2
    for one, other in zip(together, alone, strict=True):
        for said, expected in ((one.voice, other.voice), (one.text, other.text)):
            assert (said is None) == (expected is None)
            assert said is None or np.allclose(said, expected, atol=1e-4)


def test_voices_come_in_few_sizes_or_each_new_one_would_cost_time_and_memory(predictor, monkeypatch):
    voice, sizes = make_voice(TONE, 3.0), set()

    def encode(modality, sounds, lengths, heights):
        sizes.add(sounds.shape[1])
        return torch.zeros(len(sounds), 512)

    monkeypatch.setattr(predictor._network, "encode", encode)
    for count in range(20_000, 48_000, 1000):
        predictor.hear(Moment(0, 0, sound=voice[:count]))
    assert 1 < len(sizes) <= WINDOW // ROUNDED
    assert all(size % ROUNDED == 0 and size <= WINDOW for size in sizes)


def test_a_sound_that_was_heard_last_is_not_heard_again(predictor, monkeypatch):
    voice = make_voice(TONE, 2.0)
    first = predictor.hear(Moment(0, 0, sound=voice))
    monkeypatch.setattr("mmdesk.model.hearing.speech_in", None)
    again = predictor.hear_all([Moment(1, 1, sound=voice), Moment(2, 2, sound=voice)])
    assert all(np.array_equal(each.voice, first.voice) for each in again)


def test_a_moment_with_nothing_to_hear_is_not_heard_again(predictor, monkeypatch):
    heard = predictor.hear(Moment(0, 0))
    monkeypatch.setattr(predictor, "hear", None)
    assert predictor.predict(Moment(0, 0, text="so sad"), heard).opinions == {}
