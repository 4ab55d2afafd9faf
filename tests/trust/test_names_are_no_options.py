"""A file, a folder or a data directory may be called anything: never an option, a pattern or an address."""

import json
import wave
from contextlib import closing
from itertools import islice

import pytest

from mmdesk.capture.media_file import open_media
from mmdesk.cli.main import main
from mmdesk.store.database import open_database
from mmdesk.store.places import database_file
from mmdesk.workers.learning_process import LearningProcess

NAMES = ("--help", "-o", "--data-dir=x", "-", "--", "-v.json")
ODD = (
    *("http:x", "concat:a|b", "pipe:0", "file:x", "data:,x", "%03d", "a*?[b]", "-i", "x;ls", "$(ls)", "`ls`"),
    *("a\nb", "'\"", "{0}", "%s%n", "~", "...", "caf\udce9"),
)


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


@pytest.fixture
def run(capsys):
    def invoke(*words):
        capsys.readouterr()
        return main([*words]), *capsys.readouterr()

    return invoke


@pytest.mark.parametrize("name", NAMES)
def test_a_data_directory_may_be_called_like_an_option(run, tmp_path, name):
    code, out, err = run("sessions", "--data-dir", name)
    assert (code, err) == (0, "")
    assert "No session" in out


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_after_two_dashes_is_a_file(run, tmp_path, data_dir, name):
    (tmp_path / "here" / name).write_text("{}")
    code, out, err = run("import", "--data-dir", str(data_dir), "--", name)
    assert code == 1
    assert out == ""
    assert len(err.splitlines()) == 1
    assert name in err


@pytest.mark.parametrize("name", NAMES)
def test_children_get_the_data_directory_as_a_value(tmp_path, qtbot, name):
    """The word after --data-dir is one, whatever it is; it is never split, and no shell sees it."""
    process = LearningProcess(tmp_path / name)
    command = process._command
    assert command[command.index("--data-dir") + 1] == str(tmp_path / name)
    process.deleteLater()


@pytest.mark.parametrize("name", [one for one in ODD if "\udce9" not in one])
def test_a_database_lies_in_the_folder_that_was_named(tmp_path, name):
    folder = tmp_path / f"{name}?mode=memory#x%41"
    with closing(open_database(folder)):
        assert database_file(folder).is_file()
    assert sorted(one.name for one in tmp_path.iterdir() if one != folder) == ["here"]


@pytest.mark.parametrize("name", ODD)
def test_a_sound_is_read_whatever_it_is_called(tmp_path, name):
    file = tmp_path / name
    with file.open("wb") as out, wave.open(out) as sound:
        sound.setparams((1, 2, 16000, 0, "NONE", ""))
        sound.writeframes(bytes(32000))
    with open_media(file) as media:
        assert len(list(islice(media.moments(), 3))) > 0


def test_a_file_that_names_others_opens_none_of_them(tmp_path):
    """A playlist, in the clothes of a film."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for text in (f"ffconcat version 1.0\nfile '{secret}'\n", f"#EXTM3U\n#EXTINF:1,\n{secret}\n"):
        (tmp_path / "film.mp4").write_text(text)
        with pytest.raises(Exception, match=r"film\.mp4") as caught:
            open_media(tmp_path / "film.mp4").__enter__()
        assert "secret" not in json.dumps(str(caught.value))
