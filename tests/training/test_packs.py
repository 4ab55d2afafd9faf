import numpy as np
import pytest
from tiny_packs import make_packs

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.training.clips import read_clips
from mmdesk.training.packs import read_faces, read_pictures, read_speech, read_text


@pytest.fixture
def packs(tmp_path):
    return make_packs(tmp_path / "data")


def test_votes_come_in_the_order_of_the_emotions(packs):
    pack = read_faces(packs / "face" / "fer2013plus.npz", "train")
    assert pack.crops.shape == (28, 48, 48)
    assert pack.labels[:7].tolist() == list(range(7))
    assert pack.clear.all()


def test_differences_are_undone_exactly(packs):
    pack = read_faces(packs / "face" / "fer2013plus.npz", "test")
    assert 20 * 1 <= pack.crops[1].mean() <= 20 * 1 + 60


def test_crops_with_labels_alone_are_read_too(tmp_path):
    images = np.full((3, 64, 64, 3), 50, np.uint8)
    np.savez(tmp_path / "other.npz", images=images, label=np.array([0, 2, 7]))
    pack = read_faces(tmp_path / "other.npz", None)
    assert pack.labels.tolist() == [Emotion.NEUTRAL.position, Emotion.SURPRISE.position]


def test_boredom_is_left_out_and_splits_share_no_speaker(packs):
    parts = {split: read_speech(packs / "speech" / "spoken", split) for split in ("train", "dev", "test")}
    assert [len(part.files) for part in parts.values()] == [14, 14, 14]
    assert not set(parts["train"].speakers) & set(parts["test"].speakers)


def test_clips_are_decoded_to_sixteen_kilohertz(packs):
    clips = read_clips(read_speech(packs / "speech" / "spoken", "test"))
    assert all(abs(len(clip) - 16000) <= 16 for clip in clips)
    assert clips[0].dtype == np.int16


def test_sentences_without_a_known_emotion_are_left_out(packs):
    pack = read_text(packs / "text" / "goemotions", "train")
    assert len(pack.texts) == 28
    assert pack.multi_label


def test_pictures_are_read_whole(packs):
    pack = read_pictures(packs / "face" / "heads", "dev")
    assert [picture.shape for picture in pack.pictures()] == [(80, 80, 3)] * 2


@pytest.mark.parametrize("damage", [b"", b"not a zip"])
def test_a_damaged_pack_is_named(packs, damage):
    file = packs / "face" / "fer2013plus.npz"
    file.write_bytes(damage)
    with pytest.raises(MmdeskError, match="fer2013plus"):
        read_faces(file, "train")


def test_a_missing_pack_is_named(packs):
    with pytest.raises(MmdeskError, match="missing"):
        read_text(packs / "text" / "nowhere", "train")


def test_a_missing_clip_is_named(packs):
    pack = read_speech(packs / "speech" / "spoken", "test")
    pack.files[0] = "clips/none.ogg"
    with pytest.raises(MmdeskError, match=r"none\.ogg"):
        read_clips(pack)


@pytest.mark.data
def test_the_published_counts_of_the_face_test_split(data_packs):
    pack = read_faces(data_packs / "face" / "fer2013plus.npz", "test")
    counts = np.bincount(pack.labels[pack.clear], minlength=len(EMOTIONS))
    assert len(pack.crops) == 3555
    assert counts[Emotion.NEUTRAL.position] == 1089
    assert counts[Emotion.FEAR.position] == 82
