"""`mmdesk doctor`: what it finds in a good and in a bad environment."""

import json
import os
import sys
from contextlib import closing

import pytest

from mmdesk.cli import check_machine, check_software, doctor
from mmdesk.cli.check_machine import check_data_dir, check_database
from mmdesk.cli.check_software import check_detector, check_weights
from mmdesk.cli.finding import Level, fail, ok, warn
from mmdesk.cli.main import main
from mmdesk.core.devices import Device
from mmdesk.paths import yunet_file
from mmdesk.store.database import open_database


@pytest.fixture
def found(monkeypatch):
    """Make the doctor find just this."""

    def found(*findings):
        monkeypatch.setattr(doctor, "check_software", lambda base_dir, data_dir: findings)
        monkeypatch.setattr(doctor, "check_machine", lambda data_dir: ())

    return found


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        ([ok("a", "well")], 0),
        ([ok("a", "well"), warn("b", "less", "do")], 0),
        ([ok("a", "well"), fail("b", "not", "do")], 1),
    ],
)
def test_only_a_failure_gives_1(found, findings, code, capsys):
    found(*findings)
    assert main(["doctor"]) == code
    said = capsys.readouterr().out
    assert all(finding.says in said for finding in findings)


def test_brackets_are_shown_as_they_are(found, capsys):
    found(warn("a", "needs [test]", "pip install '.[test]'"))
    main(["doctor"])
    assert "pip install '.[test]'" in capsys.readouterr().out


def test_json_holds_every_finding(found, capsys):
    found(ok("a", "well"), fail("b", "not", "do"))
    assert main(["doctor", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "ok": False,
        "findings": [
            {"name": "a", "level": "ok", "says": "well", "todo": ""},
            {"name": "b", "level": "fail", "says": "not", "todo": "do"},
        ],
    }


def test_the_libraries_installed_here_are_good(tmp_path):
    findings = {finding.name: finding for finding in check_software.check_software(tmp_path, tmp_path)}
    assert findings.pop("weights").level is Level.FAIL  # tmp_path is empty
    assert {name: item.says for name, item in findings.items() if item.level is not Level.OK} == {}
    assert "fit together" in findings["network"].says


def test_a_set_that_does_not_fit_together_is_told(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "torchvision", None)  # what importing a broken one comes to
    findings = {finding.name: finding for finding in check_software.check_software(tmp_path, tmp_path)}
    assert findings["network"].level is Level.FAIL
    assert "do not fit together" in findings["network"].says
    assert "weights" not in findings


@pytest.mark.parametrize("name", ["likeness.safetensors", "live_faces.safetensors"])
def test_every_file_that_the_card_names_is_measured(tmp_path, name):
    from mmdesk.model.weights import CHARACTERS, REPLAY, TOKENIZER, sha256_of, write_weights

    beside = (CHARACTERS, REPLAY, TOKENIZER, name)
    for one in beside:
        (tmp_path / one).write_bytes(one.encode())
    files = {one: sha256_of(tmp_path / one) for one in beside}
    write_weights(tmp_path, {}, {"version": 0, "files": files}, half=True)
    assert check_weights(tmp_path).level is Level.OK
    (tmp_path / name).write_bytes(b"another")
    assert f"{name} in {tmp_path} does not match the card" in check_weights(tmp_path).says
    (tmp_path / name).unlink()
    assert f"{name} is missing" in check_weights(tmp_path).says


def test_weights_are_measured_against_their_card(tmp_path):
    from mmdesk.model.weights import CHARACTERS, REPLAY, TOKENIZER, WEIGHTS, sha256_of, write_weights

    for name in (TOKENIZER, CHARACTERS, REPLAY):
        (tmp_path / name).write_text(name)
    files = {name: sha256_of(tmp_path / name) for name in (TOKENIZER, CHARACTERS, REPLAY)}
    write_weights(tmp_path, {}, {"version": 0, "files": files}, half=True)
    assert check_weights(tmp_path).level is Level.OK
    (tmp_path / REPLAY).write_text("of another base")
    assert f"{REPLAY} in {tmp_path} does not match the card" in check_weights(tmp_path).says
    (tmp_path / REPLAY).unlink()
    assert f"{REPLAY} is missing" in check_weights(tmp_path).says
    (tmp_path / WEIGHTS).write_bytes(b"damaged")
    assert check_weights(tmp_path).level is Level.FAIL


def test_a_data_directory_that_is_not_there_yet_is_fine_and_is_not_made(tmp_path):
    finding = check_data_dir(tmp_path / "a" / "b")
    assert finding.level is Level.OK
    assert os.listdir(tmp_path) == []


def test_a_data_directory_that_is_a_file_is_a_failure(tmp_path):
    (tmp_path / "file").touch()
    assert check_data_dir(tmp_path / "file" / "data").level is Level.FAIL


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_directory_that_cannot_be_written_is_a_failure(tmp_path):
    tmp_path.chmod(0o500)
    assert check_data_dir(tmp_path).level is Level.FAIL


def test_devices_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr("mmdesk.capture.devices.cameras", lambda: [Device("Desk camera", 0)])
    monkeypatch.setattr("mmdesk.capture.devices.microphones", list)
    findings = {finding.name: finding for finding in check_machine.check_machine(tmp_path)}
    assert findings["cameras"].says == "Desk camera"
    assert findings["microphones"].level is Level.WARN
    assert findings["disk"].says.endswith("GB free")


@pytest.mark.data
def test_it_says_which_face_detector_is_used(data_dir, data_packs):
    assert check_detector(data_dir).says == "built in"
    yunet_file(data_dir).symlink_to(data_packs / "face" / "face_detection_yunet.onnx")
    assert check_detector(data_dir).says == "YuNet, yours"


def test_a_damaged_face_detector_is_said(data_dir):
    yunet_file(data_dir).write_bytes(b"nothing")
    assert check_detector(data_dir).level is Level.FAIL


def test_a_database_of_a_newer_mmdesk_is_found(data_dir):
    with closing(open_database(data_dir)) as connection:
        assert check_database(data_dir).level is Level.OK
        connection.execute("PRAGMA user_version = 99")
    found = check_database(data_dir)
    assert (found.level, "is of a newer mmdesk" in found.says) == (Level.FAIL, True)
    assert found.todo.startswith("Update mmdesk")
