"""`mmdesk doctor --verify`: each promise, kept and broken."""

import base64
import hashlib
import json
import os
import shutil
import socket
from contextlib import closing
from importlib.metadata import Distribution

import numpy as np
import pytest
from remembered import a_verdict

from mmdesk.capture.recording import RecordingFile
from mmdesk.cli import doctor
from mmdesk.cli.finding import Level, ok
from mmdesk.cli.main import main
from mmdesk.cli.verify.checks import CHECKS, verify
from mmdesk.cli.verify.database import check_backups, check_integrity
from mmdesk.cli.verify.folder import check_modes, check_strangers, check_unfinished
from mmdesk.cli.verify.installed import check_installed, compare
from mmdesk.cli.verify.network import _interfaces_up, check_no_sockets, check_offline_switches, check_reach
from mmdesk.cli.verify.recordings import check_recordings
from mmdesk.cli.verify.settings_file import check_settings
from mmdesk.cli.verify.weights import check_base, check_versions
from mmdesk.core.errors import StoreError
from mmdesk.paths import base_model_dir
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import database_file, media_folder
from mmdesk.store.versions import VersionStore

QUICK = [check for check in CHECKS if check is not check_base]  # that one reads the whole network


@pytest.fixture
def kept(data_dir):
    """A data directory with a database, a verdict and a backup."""
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(session_id="s1"))
        back_up(connection)
    return data_dir


def levels(check, data_dir):
    return [finding.level for finding in check(data_dir)]


def told(check, data_dir):
    return " ".join(f"{finding.says} {finding.todo}" for finding in check(data_dir))


def before_and_after(folder):
    files = (one for one in sorted(folder.rglob("*")) if not one.name.endswith(("-wal", "-shm")))  # SQLite's
    return {str(one): (one.stat().st_mtime_ns, one.stat().st_size) for one in files}


def test_all_is_well_with_a_used_data_directory_and_nothing_is_changed(kept):
    before = before_and_after(kept)
    findings = list(verify(kept, QUICK))
    assert {one.name: one.says for one in findings if one.level is not Level.OK} == {}
    assert len(findings) >= len(QUICK)
    assert before_and_after(kept) == before


def test_all_is_well_where_nothing_was_kept_yet(tmp_path):
    assert {one.level for one in verify(tmp_path / "none", QUICK)} == {Level.OK}
    assert os.listdir(tmp_path) == []


def test_it_follows_the_doctor_line_by_line_and_in_json(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(doctor, "check_software", lambda base_dir, data_dir: [ok("a", "well")])
    monkeypatch.setattr(doctor, "check_machine", lambda data_dir: ())
    monkeypatch.setattr(doctor, "verify", lambda data_dir: [ok("b", "kept [all]")])
    assert main(["doctor", "--verify", "--data-dir", str(tmp_path)]) == 0
    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines()] == [["ok", "a"], ["ok", "b"]]
    assert main(["doctor", "--verify", "--json", "--data-dir", str(tmp_path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in found["findings"]] == ["a", "b"]
    assert main(["doctor", "--data-dir", str(tmp_path)]) == 0
    assert "kept" not in capsys.readouterr().out


def test_a_check_that_breaks_does_not_keep_the_others_from_running(tmp_path):
    def check_one(_data_dir):
        raise ZeroDivisionError("a mistake")

    def check_two(_data_dir):
        raise StoreError("It is locked.", "Unlock it.")

    def check_three(_data_dir):
        raise PermissionError("not yours")

    found = list(verify(tmp_path, [check_one, check_two, check_three, check_settings]))
    assert [one.name for one in found] == ["one", "two", "three", "settings"]
    assert [one.level for one in found] == [Level.FAIL, Level.FAIL, Level.FAIL, Level.OK]
    assert found[1].todo == "Unlock it."


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
@pytest.mark.parametrize("name", ["mmdesk.sqlite3", "backups", ""])
def test_what_others_may_read_is_named(kept, name):
    assert levels(check_modes, kept) == [Level.OK]
    (kept / name).chmod(0o755)
    assert levels(check_modes, kept) == [Level.FAIL]
    assert (name or "the folder itself") in told(check_modes, kept)


def test_what_does_not_belong_is_named_and_left(kept):
    (kept / "diary.txt").write_text("mine")
    (kept / "versions").mkdir(mode=0o700)
    (kept / "versions" / "0001").mkdir(mode=0o700)
    (kept / "versions" / "0001" / "weights.pickle").touch(0o600)
    assert levels(check_strangers, kept) == [Level.WARN]
    assert "diary.txt, versions/0001/weights.pickle" in told(check_strangers, kept)
    assert (kept / "diary.txt").exists()


def test_what_was_left_half_written_long_ago_is_named(kept):
    (kept / "backups" / "x.tmp").touch(0o600)
    assert levels(check_unfinished, kept) == [Level.OK]  # it may be being written
    os.utime(kept / "backups" / "x.tmp", (0, 0))
    assert levels(check_unfinished, kept) == [Level.WARN]
    (kept / "forgetting").touch(0o600)
    assert levels(check_unfinished, kept) == [Level.FAIL, Level.WARN]


def test_a_changed_page_in_the_middle_is_found(kept):
    file = database_file(kept)
    data = bytearray(file.read_bytes())
    data[len(data) // 2 :] = os.urandom(len(data) - len(data) // 2)
    file.write_bytes(data)
    (finding,) = verify(kept, [check_integrity])
    assert finding.level is Level.FAIL


def test_a_row_of_nobody_is_found(kept):
    with closing(open_database(kept)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM sessions")
    (finding,) = check_integrity(kept)
    assert finding.level is Level.FAIL
    assert "belongs to nothing" in finding.says


@pytest.mark.parametrize("damage", [b"", b"nothing" * 1000])
def test_a_backup_that_is_of_no_use_is_named(kept, damage):
    good = next((kept / "backups").iterdir())
    (kept / "backups" / "20990101T000000.000000Z.sqlite3").write_bytes(damage)
    assert levels(check_backups, kept) == [Level.WARN, Level.OK]
    good.unlink()
    assert levels(check_backups, kept) == [Level.WARN]


@pytest.mark.parametrize("written", ["{", "[]", '{"predictions_per_s": 1e9}', '{"appearance": ["dark"]}'])
def test_settings_that_cannot_be_used_are_told_and_left(data_dir, written):
    (data_dir / "settings.json").write_text(written)
    assert levels(check_settings, data_dir) == [Level.WARN]
    assert (data_dir / "settings.json").read_text() == written


def test_recordings_are_of_a_session_and_can_be_played(kept, tmp_path):
    media_folder(kept).mkdir(mode=0o700)
    clip = tmp_path / "clip.mkv"
    recording = RecordingFile(clip, (64, 48), has_sound=False)
    for number in range(10):
        recording.add_picture(np.full((48, 64, 3), 20 * number, np.uint8), number / 10)
    recording.close()
    shutil.copy(clip, media_folder(kept) / "s1.mkv")
    assert levels(check_recordings, kept) == [Level.OK]
    (media_folder(kept) / "s1.2.mkv").write_bytes(b"nothing")
    assert levels(check_recordings, kept) == [Level.WARN]
    shutil.copy(clip, media_folder(kept) / "s2.mkv")
    assert levels(check_recordings, kept) == [Level.FAIL, Level.WARN]


@pytest.fixture
def small_base(tmp_path, monkeypatch):
    """A base of all that the shipped one has, but small; rewritten with other weights by calling it."""
    from tiny_base import make_tiny_base

    from mmdesk.model.weights import REPLAY, read_card, read_weights, sha256_of, write_weights

    folder = make_tiny_base(tmp_path / "base")
    (folder / REPLAY).write_bytes(b"replay")
    monkeypatch.setattr("mmdesk.cli.verify.weights.base_model_dir", lambda: folder)

    def rewrite(change):
        card = read_card(folder)
        card["files"][REPLAY] = sha256_of(folder / REPLAY)
        write_weights(folder, change(read_weights(folder, card)), card, half=False)

    rewrite(dict)
    return rewrite


def test_the_shipped_network_is_looked_at_tensor_by_tensor(small_base, data_dir):
    assert levels(check_base, data_dir) == [Level.OK]
    small_base(lambda tensors: {name: value / 0 for name, value in tensors.items()})
    assert "holds what is no number" in told(check_base, data_dir)
    small_base(lambda tensors: {name: value[None] for name, value in tensors.items()})
    (finding,) = verify(data_dir, [check_base])
    assert (finding.level, "not of this network" in finding.says) == (Level.FAIL, True)


@pytest.fixture
def taught(data_dir):
    """A data directory with version 1 in use, made from the shipped base."""
    from mmdesk.model.readout_file import load_readout
    from mmdesk.model.weights import write_weights

    store = VersionStore(data_dir, base_model_dir())
    readout, base_card = load_readout(base_model_dir())
    name, value = next(iter(readout.state_dict().items()))
    card = {"version": 1, "parent": 0, "feedback_ids": [], "base_sha256": base_card["sha256"]}
    staging = store.staging()
    write_weights(staging, {name: value + 1}, card, half=False)
    store.admit(staging)
    store.use(1)
    return data_dir


def test_a_version_is_looked_at_byte_by_byte(taught):
    assert told(check_versions, taught).startswith("1 personal ones are whole; version 1 is in use")
    weights = taught / "versions" / "0001" / "weights.safetensors"
    whole = weights.read_bytes()
    weights.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "do not match their card" in told(check_versions, taught)


def test_a_version_of_another_shape_is_found(taught):
    import torch

    from mmdesk.model.weights import read_card, write_weights

    folder = taught / "versions" / "0001"
    write_weights(folder, {"classify.weight": torch.zeros(2, 2)}, read_card(folder), half=False)
    assert "not of this network" in told(check_versions, taught)


def test_a_version_in_use_that_is_gone_is_told(taught):
    shutil.rmtree(taught / "versions" / "0001")
    assert levels(check_versions, taught) == [Level.FAIL]
    assert "Version 1 was in use and is gone" in told(check_versions, taught)


def test_a_version_of_another_base_is_a_warning(taught):
    card = taught / "versions" / "0001" / "card.json"
    card.write_text(json.dumps(json.loads(card.read_text()) | {"base_sha256": "of another"}))
    assert levels(check_versions, taught) == [Level.WARN]


def test_an_open_network_socket_is_named(data_dir):
    assert levels(check_no_sockets, data_dir) == [Level.OK]
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert levels(check_no_sockets, data_dir) == [Level.FAIL]
        assert f"127.0.0.1 port {server.getsockname()[1]}" in told(check_no_sockets, data_dir)


def test_a_switch_that_is_off_is_named(data_dir, monkeypatch):
    assert levels(check_offline_switches, data_dir) == [Level.OK]
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    assert "HF_HUB_OFFLINE is not set" in told(check_offline_switches, data_dir)


def test_whether_there_is_a_network_is_told(data_dir, tmp_path):
    assert levels(check_reach, data_dir) == [Level.OK]
    for name, flags in (("lo", "0x9"), ("eth0", "0x1003"), ("wlan0", "0x1002")):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "net" / name / "flags").write_text(f"{flags}\n")
    (tmp_path / "net" / "bonding_masters").touch()
    assert sorted(_interfaces_up(tmp_path / "net")) == ["eth0", "lo"]
    assert "lo" in "".join(_interfaces_up(tmp_path / "none")).lower()  # as psutil says


class Wheel(Distribution):
    """A package of two files, installed in a folder, with a RECORD."""

    def __init__(self, folder):
        self._folder = folder
        (folder / "mmdesk" / "core").mkdir(parents=True)
        (folder / "mmdesk-0.dist-info").mkdir()
        lines = ["mmdesk-0.dist-info/RECORD,,"]
        for name in ("mmdesk/__init__.py", "mmdesk/core/feedback.py"):
            (folder / name).write_text(f"# {name}")
            digest = hashlib.sha256((folder / name).read_bytes()).digest()
            written = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            lines.append(f"{name},sha256={written},{len(name) + 2}")
        (folder / "mmdesk-0.dist-info" / "RECORD").write_text("\n".join(lines))

    def read_text(self, filename):
        file = self._folder / "mmdesk-0.dist-info" / filename
        return file.read_text() if file.exists() else None

    def locate_file(self, path):
        return self._folder / path


def test_the_installed_files_are_those_of_the_wheel(tmp_path):
    wheel, package = Wheel(tmp_path), tmp_path / "mmdesk"
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").touch()
    (finding,) = compare(wheel, package)
    assert (finding.level, finding.says) == (Level.OK, "2 files are as they were installed")


def test_a_changed_a_missing_and_an_added_file_are_named(tmp_path):
    wheel, package = Wheel(tmp_path), tmp_path / "mmdesk"
    (package / "__init__.py").write_text("import spy")
    (package / "core" / "feedback.py").unlink()
    (package / "spy.py").touch()
    changed, added = compare(wheel, package)
    assert (changed.level, added.level) == (Level.FAIL, Level.WARN)
    assert "mmdesk/__init__.py and 1 more" in changed.says
    assert added.says.startswith("spy.py lies")


def test_a_program_that_runs_from_its_source_has_no_list(tmp_path):
    assert levels(check_installed, tmp_path) == [Level.OK]
