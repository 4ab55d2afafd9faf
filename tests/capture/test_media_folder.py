"""Which files of a folder are media, and in which order."""

import shutil

import pytest
from sample_clips import sample_clip

from mmdesk.capture.media_folder import media_in, natural


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


def names(folder, **how):
    return [str(path.relative_to(folder)) for path in media_in(folder, **how)]


def make(folder, *paths):
    for path in paths:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")


def test_two_comes_before_ten_and_a_folder_after_the_files_beside_it(tmp_path):
    make(tmp_path, "talk10.mp4", "talk2.mp4", "a/talk1.wav", "b10/x.png", "b9/x.png")
    assert names(tmp_path) == ["talk2.mp4", "talk10.mp4", "a/talk1.wav", "b9/x.png", "b10/x.png"]


def test_hidden_files_and_other_kinds_are_left_out(tmp_path):
    make(tmp_path, ".talk.mp4", ".hidden/talk.mp4", "talk.json", "talk.csv", "notes.pdf", "TALK.MP4")
    assert names(tmp_path) == ["TALK.MP4"]


def test_words_that_lie_beside_what_they_belong_to_are_a_part_of_it(tmp_path):
    make(
        tmp_path, "talk.mp4", "talk.srt", "talk.en.srt", "talk.mp4.vtt", "talk.txt", "alone.srt", "diary.txt"
    )
    assert names(tmp_path) == ["alone.srt", "diary.txt", "talk.mp4"]


def test_a_file_without_a_telling_suffix_is_known_by_how_it_begins(tmp_path, clip):
    shutil.copy(clip, tmp_path / "clip")
    shutil.copy(clip, tmp_path / "clip.part")
    make(tmp_path, "README", "data.bin")
    assert names(tmp_path) == ["clip", "clip.part"]


def test_folders_within_can_be_left_out(tmp_path):
    make(tmp_path, "a.mp4", "in/b.mp4")
    assert names(tmp_path, recursive=False) == ["a.mp4"]


def test_a_link_to_the_folder_above_does_not_go_round_for_ever(tmp_path):
    make(tmp_path, "in/a.mp4")
    (tmp_path / "in" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["in/a.mp4"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert names(tmp_path / "gone") == []


def test_names_that_are_no_unicode_and_odd_digits_are_sorted_too():
    odd = ["\udce9.mp4", "²10.mp4", "2.mp4", "٣.mp4"]
    assert sorted(odd, key=natural) == ["2.mp4", "٣.mp4", "²10.mp4", "\udce9.mp4"]
