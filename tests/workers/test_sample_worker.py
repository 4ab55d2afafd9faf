"""The sample clip speaks the window's language, also after that was changed."""

import pytest
from PySide6.QtCore import QLocale

from mmdesk.capture import synthetic
from mmdesk.capture.synthetic import sample_subtitles
from mmdesk.workers.sample_worker import SampleWorker


@pytest.fixture(autouse=True)
def english_again():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def languages(monkeypatch):
    """In which languages it was made; each file has the bytes of its language's name."""
    made = []

    def _make(path, language):
        made.append(language)
        path.write_bytes(language.encode())
        path.with_suffix(".srt").write_text(sample_subtitles(language), encoding="utf-8")
        return path

    monkeypatch.setattr(synthetic, "make_sample_clip", _make)
    return made


@pytest.fixture
def wish(data_dir, qtbot):
    """Wish for the sample in a language; the clip."""
    worker = SampleWorker(data_dir)

    def _wish(language):
        QLocale.setDefault(QLocale(language))
        with qtbot.waitSignal(worker.made):
            worker.make()
        return data_dir / "sample" / "sample.mp4"

    return _wish


def words_of(clip):
    return clip.with_suffix(".srt").read_text(encoding="utf-8")


def test_it_is_made_once_for_languages_that_have_the_same_words(wish, languages):
    for language in ("en", "de", "es"):
        clip = wish(language)
    assert languages == ["en"]
    assert words_of(clip) == sample_subtitles("en")


def test_another_language_has_its_own_clip_and_so_has_the_way_back(wish, languages):
    clip = wish("en")
    assert wish("zh_CN") == clip
    assert (clip.read_bytes(), words_of(clip)) == (b"zh", sample_subtitles("zh"))
    wish("en")
    assert (clip.read_bytes(), words_of(clip)) == (b"en", sample_subtitles("en"))
    assert {file.name for file in clip.parent.iterdir()} == {"sample.mp4", "sample.srt"}


@pytest.mark.parametrize("words", [None, b"\xff\xfe", b""])
def test_a_clip_whose_words_are_gone_or_garbage_is_made_anew(wish, languages, words):
    clip = wish("en")
    clip.with_suffix(".srt").unlink()
    if words is not None:
        clip.with_suffix(".srt").write_bytes(words)
    wish("en")
    assert languages == ["en", "en"]
    assert words_of(clip) == sample_subtitles("en")


def test_a_folder_in_its_place_is_one_clear_line(data_dir, languages, qtbot):
    (data_dir / "sample" / "sample.mp4").mkdir(parents=True)
    worker = SampleWorker(data_dir)
    with qtbot.waitSignal(worker.failed) as failed:
        worker.make()
    assert failed.args[0].startswith("Cannot write ")
