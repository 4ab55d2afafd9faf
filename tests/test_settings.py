import errno
import json
import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mmdesk.core.sealed_keys import DataKey, add_key, drop_key
from mmdesk.core.settings_turn import settings_turn
from mmdesk.core.stamped_file import stamp_of
from mmdesk.logs import start_logging, stop_logging
from mmdesk.settings import SETTINGS, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_every_default_is_accepted_by_its_own_row():
    assert all(setting.accepts(setting.default) for setting in SETTINGS)


def test_names_are_unique_and_each_has_a_sentence():
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.about.endswith(".") for setting in SETTINGS)


def test_what_was_set_is_read_again(path):
    Settings.load(path).set("predictions_per_s", 5)
    assert Settings.load(path).number("predictions_per_s") == 5


def test_the_file_is_private_and_no_half_file_stays(path):
    Settings.load(path).set("camera", "Front camera")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("garbage", [b"", b"\xff\xfe\x00", b"[1, 2]", b'{"camera": '])
def test_a_garbage_file_is_kept_aside_and_defaults_are_used(path, garbage):
    path.write_bytes(garbage)
    settings = Settings.load(path)
    assert settings.text("camera") == "auto"
    assert (path.parent / "settings.broken.json").read_bytes() == garbage
    assert len(settings.warnings) == 1


def test_a_wrong_value_falls_to_its_default_and_the_others_stay(path):
    path.write_text(json.dumps({"predictions_per_s": -3, "appearance": "dark", "learn_after": True}))
    settings = Settings.load(path)
    assert settings.number("predictions_per_s") == 12
    assert settings.text("appearance") == "dark"
    assert len(settings.warnings) == 2


def test_a_newer_programs_setting_survives_a_save(path):
    path.write_text('{"from_the_future": 1}')
    Settings.load(path).set("camera", "none")
    assert json.loads(path.read_text())["from_the_future"] == 1


def test_the_table_refuses_what_it_does_not_allow(path):
    with pytest.raises(ValueError):
        Settings.load(path).set("appearance", "pink")


def test_settings_without_a_file_work_in_memory():
    settings = Settings()
    settings.set("camera", "none")
    assert settings.text("camera") == "none"


def test_the_log_is_private_and_rotates(tmp_path):
    start_logging(tmp_path)
    try:
        for _ in range(800):
            logging.getLogger("mmdesk.tests").info("x" * 1000)
    finally:
        stop_logging()
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == 2
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_a_folder_that_cannot_be_written_means_no_log(tmp_path):
    (tmp_path / "logs").write_text("in the way")
    assert start_logging(tmp_path) is None


@pytest.mark.parametrize("written", ['{"window": "\\ud800", "later": "\\udfff"}', "[" * 100_000])
def test_odd_unicode_and_bottomless_brackets_stop_nothing(tmp_path, written):
    file = tmp_path / "settings.json"
    file.write_text(written)
    settings = Settings.load(file)
    settings.set("camera", "Kamera Ω")
    assert Settings.load(file).text("camera") == "Kamera Ω"


def test_a_device_whose_name_is_not_unicode_costs_no_other_setting(path):
    settings = Settings.load(path)
    settings.set("camera", "caf\udce9")
    settings.set("predictions_per_s", 9)
    again = Settings.load(path)
    assert (again.text("camera"), again.number("predictions_per_s"), again.warnings) == ("caf\udce9", 9, [])


def test_several_are_changed_at_once_or_none(path):
    settings = Settings.load(path)
    with pytest.raises(ValueError):
        settings.update({"figures": False, "predictions_per_s": 99})
    assert settings.get("figures")
    assert not path.exists()


def test_a_reset_leaves_no_value_behind_and_what_is_not_named_stays(path):
    settings = Settings.load(path)
    settings.update({"figures": False, "learn_after": 30, "camera": "none"})
    settings.reset(["figures", "learn_after", "contrast"])
    assert json.loads(path.read_text()) == {"camera": "none"}
    assert settings.is_default("learn_after")


def test_whoever_listens_hears_what_has_another_value_and_nothing_else(path):
    settings, other, heard = Settings.load(path), Settings.load(path), []
    settings.on_changed = heard.append
    settings.set("figures", False)
    settings.set("figures", False)
    settings.update({"figures": True, "learn_after": 20})
    other.update({"appearance": "dark", "figures": False})
    settings.follow()
    settings.follow()
    settings.reset(["appearance", "motion"])
    assert heard == [{"figures"}, {"figures"}, {"appearance", "figures"}, {"appearance"}]


def test_what_a_failed_save_left_unwritten_is_told(path, monkeypatch):
    settings = Settings.load(path)
    path.mkdir()
    settings.set("figures", False)
    assert (settings.is_saved, settings.get("figures")) == (False, False)
    path.rmdir()
    settings.set("learn_after", 30)
    assert settings.is_saved
    assert json.loads(path.read_text()) == {"figures": False, "learn_after": 30}


_WRITES = """
import sys
from pathlib import Path
from mmdesk.settings import Settings
settings = Settings.load(Path(sys.argv[1]))
for turn in range(300):
    settings.set("camera", sys.argv[2] * (1 + turn * 7 % 4000))
print(len(settings.warnings))
"""


def test_programs_that_write_at_once_never_mix_their_files(path):
    command = [sys.executable, "-c", _WRITES, str(path)]
    writing = [subprocess.Popen([*command, one], stdout=subprocess.PIPE, text=True) for one in "ab"]
    assert [one.communicate(timeout=60)[0] for one in writing] == ["0\n", "0\n"]
    assert Settings.load(path).warnings == []
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_another_program_writes_in_the_very_moment_of_a_save_is_followed(path, monkeypatch):
    settings, other = Settings.load(path), Settings.load(path)
    replace = Path.replace

    def and_another_after_it(self, target):
        replace(self, target)
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", replace)
            other.set("learn_after", 30)

    monkeypatch.setattr("mmdesk.core.settings_turn._PATIENCE_S", 0.0)  # as where there are no locks
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", and_another_after_it)
        settings.set("figures", False)
    settings.follow()
    assert (settings.get("figures"), settings.get("learn_after")) == (False, 30)


_CHANGES = """
import sys
from pathlib import Path
from mmdesk.settings import Settings
settings = Settings.load(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for turn in range(50):
    settings.set(sys.argv[2], type(settings.get(sys.argv[2]))(5 + turn))
    settings.set(sys.argv[3], turn % 2 == 0)
    read = Settings.load(Path(sys.argv[1]))
    assert (read.get(sys.argv[2]), read.get(sys.argv[3])) == (5 + turn, turn % 2 == 0), turn
print(len(settings.warnings))
"""


def test_no_change_is_lost_where_two_programs_change_different_settings(path):
    command = [sys.executable, "-c", _CHANGES, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    names = [("learn_after", "figures"), ("keep_gb", "asking_sound")]
    changing = [subprocess.Popen([*command, *each], **pipes) for each in names]
    assert [one.stdout.readline() for one in changing] == ["ready\n", "ready\n"]
    for one in changing:
        one.stdin.write("go\n")
        one.stdin.flush()
    assert [one.communicate(timeout=60)[0] for one in changing] == ["0\n", "0\n"]
    assert json.loads(path.read_text()) == {
        "learn_after": 54,
        "figures": False,
        "keep_gb": 54,
        "asking_sound": False,
    }
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_a_killed_program_left_of_its_turn_is_used_and_dropped(path):
    (path.parent / ".mmdesk-settings.tmp").touch()
    Settings.load(path).set("figures", False)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_could_not_be_saved_is_kept_beside_what_another_program_changes(path, monkeypatch):
    settings = Settings.load(path)
    with monkeypatch.context() as patch:
        patch.setattr("mmdesk.settings.write_stamped", _fails)
        settings.update({"figures": False, "learn_after": 30})
    Settings.load(path).update({"learn_after": 40, "appearance": "dark"})
    settings.follow()
    assert (settings.get("learn_after"), settings.get("appearance")) == (30, "dark")
    assert not settings.is_saved
    settings.set("contrast", "high")
    stored = {"figures": False, "learn_after": 30, "appearance": "dark", "contrast": "high"}
    assert (settings.is_saved, json.loads(path.read_text())) == (True, stored)


def _fails(_path, _data):
    raise OSError(errno.EIO, "the disk is broken")


def test_a_reset_that_could_not_be_saved_is_made_up_for(path, monkeypatch):
    settings = Settings.load(path)
    settings.update({"figures": False, "learn_after": 30})
    with monkeypatch.context() as patch:
        patch.setattr("mmdesk.settings.write_stamped", _fails)
        settings.reset(["figures"])
    assert (settings.get("figures"), Settings.load(path).get("figures")) == (True, False)
    settings.set("learn_after", 30)
    assert json.loads(path.read_text()) == {"learn_after": 30}


def test_a_change_within_the_same_stamp_is_seen(path):
    settings, other = Settings.load(path), Settings.load(path)
    settings.update({"figures": True, "learn_after": 30})
    other.set("learn_after", 40)
    settings._stamp = stamp_of(path)  # a clock of milliseconds, and a number of a file that was used again
    settings.set("figures", False)
    assert json.loads(path.read_text()) == {"figures": False, "learn_after": 40}


def test_what_another_program_forgot_of_the_sealed_settings_does_not_come_back(path):
    key = DataKey.new()
    add_key(key)
    try:
        settings = Settings.load(path)
        settings.seal(key)
        settings.update({"camera": "rtsp://secret", "figures": False})
        other = Settings.load(path)
        assert other.text("camera") == "rtsp://secret"
        other.reset(["camera"])
        settings.set("learn_after", 30)
        assert settings.text("camera") == Settings.load(path).text("camera") == "auto"
        assert json.loads(path.read_text()) == {"figures": False, "learn_after": 30}
    finally:
        drop_key(key.id)


def test_a_file_that_somebody_breaks_meanwhile_is_kept_aside_before_it_is_written_anew(path):
    settings, told = Settings.load(path), []
    settings.set("learn_after", 30)
    settings.on_trouble = told.append
    path.write_text('{"learn_after": 40, "figures": fal')
    settings.follow()
    settings.set("learn_after", 30)  # as it is: nothing is written
    assert (told, path.read_text()) == ([], '{"learn_after": 40, "figures": fal')
    settings.set("appearance", "dark")
    assert json.loads(path.read_text()) == {"learn_after": 30, "appearance": "dark"}
    assert path.with_name("settings.broken.json").read_text() == '{"learn_after": 40, "figures": fal'
    assert [("written anew" in one, "settings.broken.json" in one) for one in told] == [(True, True)]


def test_a_program_that_stands_still_in_its_turn_is_waited_for_once_and_not_at_every_change(
    path, monkeypatch
):
    slept, settings = [], Settings.load(path)
    monkeypatch.setattr("mmdesk.core.settings_turn._PATIENCE_S", 0.05)
    monkeypatch.setattr("mmdesk.core.settings_turn.time.sleep", slept.append)
    with settings_turn(path.parent):
        settings.set("figures", False)
        waited = len(slept)
        assert waited > 0
        settings.set("learn_after", 30)
        assert len(slept) == waited
    settings.set("appearance", "dark")
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with settings_turn(path.parent):
        settings.set("contrast", "high")
    assert len(slept) > waited  # it is another one
    stored = {"figures": False, "learn_after": 30, "appearance": "dark", "contrast": "high"}
    assert json.loads(path.read_text()) == stored
