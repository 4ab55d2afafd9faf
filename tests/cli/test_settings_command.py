"""`mmdesk settings`, from the outside: the same table and the same file as the window."""

import errno
import json
import os
from types import SimpleNamespace

import pytest
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.cli.main import USAGE, main
from mmdesk.cli.settings import _names, _values
from mmdesk.core.preferences import PREFERENCES
from mmdesk.paths import default_data_dir, profiles_dir
from mmdesk.settings import Settings
from mmdesk.store.keys import forget_key
from mmdesk.workers.sealing import turn_on


@pytest.fixture
def run(data_dir, capsys):
    def invoke(*words):
        code = main(["--data-dir", str(data_dir), "settings", *words])
        return code, *capsys.readouterr()

    return invoke


@pytest.fixture
def stored(data_dir):
    return lambda: Settings.load(data_dir / "settings.json")


def test_all_preferences_are_listed_and_nothing_that_is_private(run, stored):
    stored().set("camera", "rtsp://secret")
    code, out, err = run("list", "--json")
    assert (code, err) == (0, "")
    told = {one["name"]: one for one in json.loads(out)["settings"]}
    assert list(told) == list(PREFERENCES)
    assert told["learn_after"] | {"about": ""} == {
        "name": "learn_after",
        "value": 20,
        "default": 20,
        "group": "learning",
        "about": "",
        "least": 5,
        "most": 1000,
    }
    assert told["contrast"]["allowed"] == ["system", "normal", "high"]
    assert "secret" not in out
    code, out, err = run()
    assert (code, err) == (0, "")
    assert all(name in out for name in PREFERENCES)


def test_looking_writes_nothing(run, data_dir):
    assert run("get", "figures")[:2] == (0, "true\n")
    assert list(data_dir.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("predictions_per_s", "5", 5),
        ("predictions_per_s", "5.0", 5),
        ("keep_gb", "2", 2.0),
        ("figures", "Off", False),
        ("asking_sound", "yes", True),
        ("language", "zh_CN", "zh_CN"),
    ],
)
def test_what_is_set_is_written_and_said(run, stored, name, words, value):
    code, out, err = run("set", name, words)
    assert (code, err) == (0, "")
    assert out.startswith(f"{name} is ")
    assert (stored().get(name), type(stored().get(name))) == (value, type(value))


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("predictions_per_s", "31", "whole number from 1 to 30"),
        ("predictions_per_s", "-1", "whole number from 1 to 30"),
        ("predictions_per_s", "2.5", "whole number from 1 to 30"),
        ("predictions_per_s", "nan", "whole number from 1 to 30"),
        ("keep_gb", "1e999", "number from 0 to 100000"),
        ("figures", "perhaps", "true or false"),
        ("appearance", "pink", "one of system, light, dark"),
        ("figure", "on", "Did you mean figures?"),
        ("camera", "none", "There is no setting camera."),
    ],
)
def test_what_cannot_be_is_wrong_usage_and_changes_nothing(run, data_dir, name, words, said):
    code, out, err = run("set", name, words)
    assert (code, out) == (USAGE, "")
    assert said in " ".join(err.replace("│", "").split())
    assert not (data_dir / "settings.json").exists()


def test_some_or_all_are_reset(run, stored):
    stored().update({"figures": False, "learn_after": 30, "camera": "none", "appearance": "dark"})
    assert run("reset", "figures")[:2] == (0, "figures is true again.\n")
    assert run("reset", "figures")[:2] == (0, "Nothing to reset: these are the defaults.\n")
    assert json.loads(run("reset", "--all", "--json")[1]) == {
        "reset": {"learn_after": 20, "appearance": "system"}
    }
    assert stored().text("camera") == "none"
    assert run("reset")[0] == run("reset", "--all", "figures")[0] == USAGE


def test_they_go_to_another_computer_and_come_in_again(run, stored, tmp_path):
    stored().update({"figures": False, "keep_gb": 3.0})
    file = tmp_path / "mine.json"
    assert run("export", str(file))[0] == 0
    run("reset", "--all")
    changes = "figures: true → false\nkeep_gb: 0.0 → 3.0\n"
    assert run("import", str(file), "--dry-run") == (0, changes, "")
    assert stored().get("figures")
    assert run("import", str(file)) == (0, changes, "")
    assert not stored().get("figures")
    assert run("import", str(file))[1] == "Nothing changes.\n"


def test_what_cannot_be_taken_is_said_and_the_rest_is_taken(run, stored, tmp_path):
    file = tmp_path / "theirs.json"
    file.write_text('{"mmdesk_settings": 1, "settings": {"learn_after": 1, "figures": false, "new": 1}}')
    code, out, err = run("import", str(file), "--json")
    assert code == 1
    assert json.loads(out)["changed"] == {"figures": {"before": True, "after": False}}
    assert len(json.loads(out)["skipped"]) == len(err.splitlines()) == 2
    assert not stored().get("figures")


def test_a_file_of_another_kind_or_a_pipe_is_one_line(run, data_dir, tmp_path):
    (tmp_path / "garbage").write_bytes(b"\xff\x00")
    os.mkfifo(tmp_path / "pipe")
    for name, said in (
        ("garbage", "no file of settings"),
        ("pipe", "no plain file"),
        ("absent", "No such file"),
    ):
        code, out, err = run("import", str(tmp_path / name))
        assert (code, out, len(err.splitlines())) == (1, "", 1), name
        assert said in err
    code, _, err = run("export", str(tmp_path / "absent" / "x.json"))
    assert (code, len(err.splitlines())) == (1, 1)
    assert not (data_dir / "settings.json").exists()


def test_a_broken_file_is_only_looked_at_until_something_is_changed(run, data_dir, tmp_path):
    data_dir.mkdir(exist_ok=True)
    file, aside = data_dir / "settings.json", data_dir / "settings.broken.json"
    file.write_text('{"learn_after": 3')
    theirs = tmp_path / "theirs.json"
    assert run("export", str(theirs))[0] == 0
    for words in (("get", "learn_after"), ("list",), ("import", str(theirs), "--dry-run")):
        code, _, err = run(*words)
        assert (code, len(err.splitlines())) == (0, 1)
        assert "could not be read" in err
        assert (file.read_text(), aside.exists()) == ('{"learn_after": 3', False)
    assert "kept as settings.broken.json" in run("set", "learn_after", "30")[2]
    assert (json.loads(file.read_text()), aside.read_text()) == ({"learn_after": 30}, '{"learn_after": 3')


def test_a_change_that_cannot_be_saved_is_an_error(run, monkeypatch):
    def breaks(_file):
        raise OSError(errno.EIO, "the disk is broken")

    monkeypatch.setattr(os, "fsync", breaks)
    code, out, err = run("set", "figures", "off")
    assert (code, out) == (1, "")
    assert "could not be saved" in err


def test_no_passphrase_is_asked_for_and_what_is_sealed_stays(run, data_dir, stored):
    stored().update({"camera": "rtsp://secret", "figures": False})
    turn_on(data_dir, PASSPHRASE, lambda _: None, CHEAP)
    forget_key(data_dir)
    sealed = (data_dir / "settings.sealed").read_bytes()
    assert run("get", "figures") == (0, "false\n", "")
    assert run("set", "learn_after", "30") == (0, "learn_after is 30 now.\n", "")
    assert run("reset", "figures")[::2] == (0, "")
    assert (data_dir / "settings.sealed").read_bytes() == sealed
    assert json.loads((data_dir / "settings.json").read_text()) == {"learn_after": 30}


def test_the_shell_completes_names_and_values():
    context = SimpleNamespace(params={"name": "appearance"})
    assert [name for name, _ in _names("keep_")] == ["keep_sessions_days", "keep_recordings_days", "keep_gb"]
    assert _values(context, "d") == ["dark"]


@pytest.mark.parametrize("name", ["settings.json", "settings.sealed", "mmdesk.sqlite3", "versions/current"])
@pytest.mark.parametrize("is_there", [True, False])
def test_an_export_does_not_take_the_place_of_what_the_program_keeps(run, data_dir, name, is_there):
    file = data_dir / name
    file.parent.mkdir(exist_ok=True)
    if is_there:
        file.write_bytes(b"{}")
    code, out, err = run("export", str(file))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert f"{file} is where mmdesk keeps its own data. Choose another place for the file." in err
    assert file.exists() == is_there
    assert not is_there or file.read_bytes() == b"{}"


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_nor_by_another_way_to_it(run, data_dir, tmp_path, monkeypatch, link):
    own = data_dir / "settings.json"
    own.write_text('{"learn_after": 30}')
    link(own, tmp_path / "other.json")
    (tmp_path / "folder").symlink_to(data_dir)
    monkeypatch.chdir(tmp_path)
    for name in ("other.json", "folder/settings.json", f"{data_dir.name}/../{data_dir.name}/settings.json"):
        assert "keeps its own data" in run("export", name)[2]
    assert own.read_text() == '{"learn_after": 30}'
    assert run("export", "mine.json")[0] == 0
    assert run("export", str(data_dir / "exported by me.json"))[0] == 0


def test_nor_the_place_of_what_another_profile_keeps(run, tmp_path, monkeypatch):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert main(["profiles", "new", "Ana"]) == 0
    assert main(["--profile", "Ana", "settings", "set", "learn_after", "30"]) == 0
    (own,) = profiles_dir().glob("*/settings.json")
    before = own.read_bytes()
    assert "keeps its own data" in run("export", str(own))[2]
    assert "keeps its own data" in run("export", str(default_data_dir() / "settings.json"))[2]
    assert own.read_bytes() == before
