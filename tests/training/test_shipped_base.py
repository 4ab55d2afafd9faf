"""The base that is shipped: what its card promises is what it does."""

import cv2
import pytest
import torch

from mmdesk.core.emotions import EMOTIONS
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import HaarFinder
from mmdesk.features.people import ALIKE
from mmdesk.model.base import load_base
from mmdesk.model.likeness import load_likeness
from mmdesk.model.weights import read_card
from mmdesk.paths import base_model_dir
from mmdesk.training.measured import measure

LEAST = {
    "fer2013plus": ("accuracy", 0.855),
    "speech_pooled": ("uar", 0.72),
    "goemotions": ("macro_f1", 0.625),
    "smp2020_usual": ("macro_f1", 0.695),
}
MOST_BYTES = 60_000_000


@pytest.fixture(scope="module")
def card():
    return read_card(base_model_dir())


def test_it_is_small():
    assert sum(file.stat().st_size for file in base_model_dir().iterdir()) <= MOST_BYTES


@pytest.mark.parametrize("name", LEAST)
def test_its_card_says_how_good_it_is_with_a_confusion_matrix(card, name):
    figure, least = LEAST[name]
    row = card["metrics"][name]
    assert row[figure] >= least
    assert sum(map(sum, row["confusion"])) == row["n"]


def test_of_the_faces_it_answers_nine_in_ten_are_right(card):
    row = card["metrics"]["fer2013plus"]
    assert row["accuracy_answered"] >= 0.9
    assert row["coverage"] >= 0.85


def test_two_opinions_rarely_make_a_confident_third(card):
    for pair in card["conflicts"].values():
        assert pair["third_opinion_answered"] <= 0.02
        assert pair["not_sure"] >= 0.3


def test_its_card_says_how_it_reads_each_speech_set_that_it_never_met(card):
    left_out = card["leave_one_set_out"]
    assert set(left_out) == {"ased", "emodb", "nemo", "ravdess", "tess", "turev"}
    assert all(0 < row["uar"] < 1 for row in left_out.values())


def test_its_card_says_how_well_people_are_told_apart(card):
    report = card["likeness"]
    assert report["equal_error_rate"] <= 0.15
    assert report["known_again"] >= 0.5
    assert report["people"] > 700


@pytest.mark.data
def test_a_head_that_leaves_is_known_again_and_another_is_not(data_packs):
    finder, base = HaarFinder(), base_model_dir()
    network, card = load_base(base)
    likeness, encoder = load_likeness(base, card), network.encoders["face"]
    looks = {}
    for name in ("styletalk_Obama_clip1", "styletalk_feifeili_clip1", "retalking_2", "edtalk_pose_source2"):
        capture, crops = cv2.VideoCapture(str(data_packs / "av" / "talk" / f"{name}.mp4")), []
        for _ in range(60):
            picture = cv2.cvtColor(capture.read()[1], cv2.COLOR_BGR2RGB)
            crops += [crop_face(picture, face.box, 48) for face in finder.find(picture)[:1]]
        with torch.inference_mode():
            looks[name] = likeness(encoder.look(face_batch(crops[::6]))[1])
    for name, look in looks.items():
        assert float(look[:3].mean(0) @ look[-3:].mean(0)) > ALIKE
        others = torch.cat([other for one, other in looks.items() if one != name])
        assert (look @ others.T > ALIKE).float().mean() < 0.02


def test_its_card_names_a_licence_for_every_set(card):
    assert all(described["licence"] not in ("", "not known") for described in card["data"].values())
    assert card["emotions"] == [emotion.value for emotion in EMOTIONS]


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.parametrize("name", ["face/lfw_pictures", "speech/emodb", "text/tweeteval_emotion"])
def test_evaluating_gives_the_figures_of_its_card(card, data_packs, tmp_path, name):
    modality, _, set_name = name.partition("/")
    (tmp_path / modality).mkdir()
    (tmp_path / name).symlink_to(data_packs / name)
    (found,) = measure(base_model_dir(), tmp_path)["sets"].items()
    promised = card["metrics"][set_name]
    assert found[0] == set_name
    assert found[1]["items_sha256"] == promised["items_sha256"]
    for figure in ("accuracy", "macro_f1", "uar", "ece"):
        assert found[1][figure] == pytest.approx(promised[figure], abs=0.005), figure
