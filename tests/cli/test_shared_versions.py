"""A version from one computer to another: signed, checked, measured, and not used before it is chosen."""

import hashlib
import json
import os
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load, save

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))
from toy_base import ToyPerson, toy_readout, write_toy_base

from mmdesk.cli import versions as command
from mmdesk.cli.import_version import import_version
from mmdesk.cli.learning_job import LearningJob
from mmdesk.cli.main import main
from mmdesk.cli.orders import Orders
from mmdesk.cli.signing import fingerprint, sign, verify
from mmdesk.core.errors import MmdeskError
from mmdesk.learning.parts import parts_of
from mmdesk.model.readout_file import load_readout
from mmdesk.model.weights import write_weights
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.version_file import is_version_file, write_version_file
from mmdesk.store.versions import VersionStore

IDS = ["verdict of mine", "another one"]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_toy_base(tmp_path_factory.mktemp("base"))


@pytest.fixture(autouse=True)
def _in_use(base, monkeypatch):
    monkeypatch.setattr(command, "base_model_dir", lambda: base)


@pytest.fixture
def theirs(tmp_path, base):
    """The data directory of another computer, with a version 1 that differs a little from the base."""
    folder = tmp_path / "theirs"
    with closing(open_database(folder)):
        pass
    versions = VersionStore(folder, base)
    tensors = toy_readout().state_dict()
    tensors["heads.0.bias"] = tensors["heads.0.bias"] + 0.01
    part = {"objective": "supervised", "settings": {"steps": 3}, "seed": 7, "share_kept": 1.0}
    part |= {"summary": "Better.", "feedback_ids": IDS, "made_for": 1}
    card = {
        "version": 1,
        "parent": 0,
        "base_sha256": base_sha(base),
        "created_at": "2026-05-01T12:00:00+00:00",
    }
    card |= {"verdicts": 2, **part, "parts": {"": part}}
    staging = versions.staging()
    write_weights(staging, tensors, card, half=False)
    (staging / "metrics.json").write_text('{"admitted": true, "before": 0.4, "parts": {"anna\'s id": {}}}')
    versions.admit(staging)
    return folder


def base_sha(base):
    return json.loads((base / "card.json").read_text())["sha256"]


@pytest.fixture
def shared(theirs, tmp_path, capsys):
    file = tmp_path / "mine.mmdesk-version"
    assert main(["versions", "export", "1", str(file), "--data-dir", str(theirs)]) == 0
    assert capsys.readouterr().out == f"Wrote version 1 to {file}.\n"
    return file


@pytest.fixture
def run(data_dir, capsys):
    def invoke(*words):
        capsys.readouterr()
        code = main(["--data-dir", str(data_dir), "versions", *map(str, words)])
        return code, *capsys.readouterr()

    return invoke


def contents(file):
    with zipfile.ZipFile(file) as archive:
        return {one.filename: archive.read(one) for one in archive.infolist()}


def rewritten(file, data_dir, card=None, **parts):
    """The file with other contents, validly signed by another."""
    found = contents(file)
    del found["signature.json"]
    found |= {name.replace("_", "."): data for name, data in parts.items()}
    told = json.loads(found["card.json"]) | {
        "sha256": hashlib.sha256(found["weights.safetensors"]).hexdigest()
    }
    found["card.json"] = json.dumps(told | (card or {})).encode()
    with file.open("wb") as out:
        write_version_file(out, found, lambda message: sign(data_dir, message))


def zipped(file, entries, how=zipfile.ZIP_STORED):
    with zipfile.ZipFile(file, "w", how) as archive:
        for name, data in entries:
            archive.writestr(name, data)


def imported(data_dir, base):
    return VersionStore(data_dir, base).list()[1:]


def test_neither_ids_nor_names_leave_unless_they_are_asked_for(shared, theirs, tmp_path):
    found = contents(shared)
    assert sorted(found) == ["card.json", "metrics.json", "signature.json", "weights.safetensors"]
    card = json.loads(found["card.json"])
    assert card["parts"].keys() == {""}
    assert (card["verdicts"], card["settings"], card["summary"]) == (2, {"steps": 3}, "Better.")
    assert json.loads(found["metrics.json"]) == {"admitted": True, "before": 0.4}
    assert not any(secret in shared.read_bytes() for secret in (b"verdict of mine", b"anna"))
    if os.name != "nt":
        assert (theirs / "signing-key").stat().st_mode & 0o777 == 0o600
    with_ids = tmp_path / "ids"
    assert main(["versions", "export", "1", str(with_ids), "--with-ids", "--data-dir", str(theirs)]) == 0
    assert json.loads(contents(with_ids)["card.json"])["feedback_ids"] == IDS


def test_it_gets_the_next_number_and_is_not_used(run, shared, data_dir, base, theirs):
    code, out, err = run("import", shared)
    key = bytes.fromhex(json.loads(contents(shared)["signature.json"])["public_key"])
    assert (code, err) == (0, "")
    first, second, third = out.splitlines()
    assert first.startswith(f"Version 1 is here, signed by {fingerprint(key)}; you have not met this signer")
    assert second.startswith("Against the base: on everyone else unchanged")
    assert third == "`mmdesk versions use 1` uses it."
    (version,) = imported(data_dir, base)
    assert (version.number, version.parent, version.verdicts, version.origin) == (1, 0, 2, fingerprint(key))
    assert VersionStore(data_dir, base).current().is_base
    ours, there = (load_readout(base, folder / "versions" / "0001")[0] for folder in (data_dir, theirs))
    assert all(torch.equal(value, there.state_dict()[name]) for name, value in ours.state_dict().items())
    assert json.loads((version.folder / "card.json").read_text())["feedback_ids"] == []
    assert run("use", "1")[0] == 0
    assert run("list")[1].count(f"From {fingerprint(key)}.") == 1


def test_a_signer_is_known_again_and_by_name(run, shared, theirs, capsys):
    assert "you have not met this signer before" in run("import", shared, "--signer", "Ben")[1]
    out = run("import", shared)[1]
    assert "signed by Ben (" in out
    assert "whom you have met before" in out
    assert main(["versions", "import", str(shared), "--data-dir", str(theirs)]) == 0
    assert "signed here, by this installation" in capsys.readouterr().out


def test_it_is_measured_on_my_verdicts_in_the_words_of_the_gate(run, shared, data_dir):
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(28):
            FeedbackStore(connection).save(one)
            FeedbackStore(connection).save(
                replace(one, id=f"theirs {one.id}", moment_id=f"x{one.id}", origin="Ben")
            )
    words = run("import", shared)[1].splitlines()[1]
    assert words.startswith("Against the base: On your last 28 verdicts: ")
    assert "on everyone else unchanged" in words
    assert words.endswith("To be used with care: it does not do better for you.")


def test_a_lesson_goes_on_from_an_imported_version(run, shared, data_dir, base, theirs):
    run("import", shared)
    run("use", "1")
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(24):
            FeedbackStore(connection).save(one)
    events = []
    LearningJob(
        data_dir,
        base,
        Orders(os.open(os.devnull, os.O_RDONLY)),
        lambda event, **told: events.append((event, told)),
    ).run(None)
    gate = next(told for event, told in events if event == "gate")
    assert gate["admitted"], gate
    version = VersionStore(data_dir, base).current()
    assert (version.number, version.parent, version.origin, version.verdicts) == (2, 1, "", 24)
    assert run("export", "2", shared)[0] == 0  # and what it made can be shared in its turn
    assert main(["versions", "import", str(shared), "--data-dir", str(theirs)]) == 0
    there = VersionStore(theirs, base).list()[-1]
    ours, copied = (load_readout(base)[0], load_readout(base)[0])
    for readout, folder in ((ours, version.folder), (copied, there.folder)):
        readout.load_state_dict(readout.state_dict() | load((folder / "weights.safetensors").read_bytes()))
    assert (there.number, there.verdicts) == (2, 24)
    assert all(torch.equal(value, copied.state_dict()[name]) for name, value in ours.state_dict().items())


def test_forgetting_verdicts_leaves_it_and_forgetting_everything_does_not(
    run, shared, data_dir, base, capsys
):
    run("import", shared)
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(ToyPerson(1).verdicts(1)[0])
    assert main(["forget", "--session", "session", "--data-dir", str(data_dir)]) == 0
    assert len(imported(data_dir, base)) == 1
    assert main(["forget", "--all", "--data-dir", str(data_dir)]) == 0
    assert imported(data_dir, base) == []
    assert not (data_dir / "signers.json").exists()


def test_a_changed_byte_is_refused(run, shared, data_dir, base):
    data = bytearray(shared.read_bytes())
    at = data.find(b"Better.")
    data[at] ^= 1
    shared.write_bytes(data)
    code, out, err = run("import", shared)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert imported(data_dir, base) == []


def test_contents_that_were_not_signed_are_refused_clearly(run, shared, data_dir, base):
    found = contents(shared)
    zipped(shared, (found | {"metrics.json": b"{}"}).items())
    code, out, err = run("import", shared)
    assert (code, out) == (1, "")
    assert err == (
        "mmdesk: mine.mmdesk-version is not what was signed."
        " It was damaged or changed on its way: ask for it again.\n"
    )
    assert imported(data_dir, base) == []


def test_another_base_is_refused_with_what_to_do(run, shared, data_dir, base):
    rewritten(shared, data_dir, {"base_sha256": "of another"})
    code, out, err = run("import", shared)
    assert (code, out, "made from another base model" in err) == (1, "", True)
    assert "Use the same mmdesk on both computers" in err
    rewritten(shared, data_dir, {"format": 2})
    assert "was made by a newer mmdesk" in run("import", shared)[2]
    assert imported(data_dir, base) == []


def wrong_weights():
    good = toy_readout().state_dict()
    yield "damaged", b"nothing"
    yield "of another network", save({"heads.0.bias": torch.zeros(3)})
    yield "of another network", save({"no.such": torch.zeros(7)})
    yield "of another network", save({"heads.0.bias": good["heads.0.bias"].double()})
    yield "not all numbers", save({"heads.0.bias": torch.full((7,), torch.nan)})
    yield "no parts", save({})
    yield "its answers are no numbers", save({"opinion_temperatures": torch.zeros(3)})
    yield "no names", save({" /heads.0.bias": good["heads.0.bias"]})
    yield "the same ones", save({f"{who}/heads.0.bias": good["heads.0.bias"].clone() for who in ("A", "a")})


@pytest.mark.parametrize(("why", "weights"), list(wrong_weights()))
def test_weights_that_do_not_fit_are_refused_although_signed(run, shared, data_dir, base, why, weights):
    rewritten(shared, data_dir, weights_safetensors=weights)
    code, out, err = run("import", shared)
    assert (code, out, err.count("\n"), why in err) == (1, "", 1, True)
    assert imported(data_dir, base) == []


def test_tricks_with_a_zip_are_refused(run, shared, data_dir, base):
    found = contents(shared)
    for entries, how in (
        (found.items(), zipfile.ZIP_DEFLATED),
        ([*found.items(), ("../../evil", b"x")], zipfile.ZIP_STORED),
        ([(f"x/{name}", data) for name, data in found.items()], zipfile.ZIP_STORED),
        ([*found.items(), ("run.py", b"x")], zipfile.ZIP_STORED),
        ([(name, data) for name, data in found.items() if name != "card.json"], zipfile.ZIP_STORED),
        ((found | {"signature.json": b"x" * 5000}).items(), zipfile.ZIP_STORED),
        ((found | {"signature.json": b"[]"}).items(), zipfile.ZIP_STORED),
        ((found | {"signature.json": b'{"format": 1, "public_key": "zz", "signature": ""}'}).items(), 0),
    ):
        zipped(shared, entries, how)
        code, out, err = run("import", shared)
        assert (code, out, err.count("\n")) == (1, "", 1)
    assert imported(data_dir, base) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_the_bytes_are_it_is_the_same_version_or_expected_trouble(
    theirs, shared, data_dir, base, data
):
    good = shared.read_bytes()
    made = shared.with_name("fuzzed")
    small, large = st.integers(0, 400), st.integers(0, len(good) - 1)
    tail = st.integers(len(good) - 2500, len(good) - 1)
    changed = bytearray(good)
    for at in data.draw(st.lists(small | tail | large, min_size=1, max_size=4)):
        changed[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.none() | large)
    made.write_bytes(bytes(changed[:cut]))
    is_version_file(made)
    try:
        found = import_version(data_dir, base, made)
    except MmdeskError:
        return
    there = load((theirs / "versions" / "0001" / "weights.safetensors").read_bytes())
    here = load((found.version.folder / "weights.safetensors").read_bytes())
    assert all(torch.equal(there[name], value) for name, value in here.items())


def test_what_is_no_version_is_one_line(run, tmp_path):
    for path, data in (
        (tmp_path / "a", b""),
        (tmp_path / "b", b"PK\x05\x06" + bytes(18)),
        (tmp_path / "c", b"x"),
    ):
        path.write_bytes(data)
        assert not is_version_file(path)
        assert run("import", path)[::2][0] == 1
    for path in (tmp_path, tmp_path / "absent"):
        code, out, err = run("import", path)
        assert (code, out, err.count("\n")) == (1, "", 1)


def test_what_cannot_be_exported_is_one_line(run, theirs, tmp_path, capsys):
    for words, why in (
        (("0", tmp_path / "f"), "The base is part of every mmdesk."),
        (("9", tmp_path / "f"), "There is no version 9."),
        (("1", tmp_path / "no" / "f"), "Cannot write"),
        (("1", tmp_path / "f", "--person", "Anna"), "This version has no part for Anna."),
    ):
        assert main(["versions", "export", *map(str, words), "--data-dir", str(theirs)]) == 1
        assert why in capsys.readouterr().err
    assert not (tmp_path / "f").exists()


def test_signatures_hold_for_one_message_and_one_key(data_dir, tmp_path):
    key, signature = sign(data_dir, b"a message")
    assert sign(data_dir, b"a message")[0] == key
    assert verify(key, signature, b"a message")
    assert not verify(key, signature, b"another")
    assert not verify(sign(tmp_path / "other", b"")[0], signature, b"a message")
    assert not verify(b"short", signature, b"a message")


def test_a_version_of_a_newer_mmdesk_is_listed_and_not_used(run, data_dir, base):
    folder = data_dir / "versions" / "0004"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text(json.dumps({"format": 2, "version": 4, "summary": ["new"]}))
    (folder.parent / "current").write_text("4\n")
    assert "Made by a newer mmdesk" in run("list")[1]
    assert json.loads(run("--json")[1])["in_use"] == 0
    assert run("use", "4")[2] == "mmdesk: Version 4 was made by a newer mmdesk. Update mmdesk to use it.\n"
    assert "made by a newer mmdesk" in run("export", "4", data_dir / "f")[2]
    assert VersionStore(data_dir, base).next_number() == 5


@pytest.fixture
def with_parts(theirs, base):
    """Version 2 there has a part for Anna as well."""
    with closing(open_database(theirs)) as connection:
        connection.execute("INSERT INTO people (id, name, created_at) VALUES ('id-a', 'Anna', '2026-01-01')")
    versions = VersionStore(theirs, base)
    part = {
        "objective": "kto",
        "seed": 7,
        "summary": "Better for her.",
        "feedback_ids": ["hers"],
        "made_for": 2,
    }
    card = {"version": 2, "parent": 1, "base_sha256": base_sha(base), "verdicts": 3, "summary": "Better."}
    card |= {"feedback_ids": [*IDS, "hers"]}
    card |= {"parts": {"": part | {"feedback_ids": IDS, "summary": "Better."}, "id-a": part}}
    bias = toy_readout().state_dict()["heads.0.bias"]
    staging = versions.staging()
    write_weights(staging, {"heads.0.bias": bias + 1, "id-a/heads.0.bias": bias + 2}, card, half=False)
    return versions.admit(staging)


def sent(theirs, file, *words):
    assert main(["versions", "export", "2", str(file), *words, "--data-dir", str(theirs)]) == 0
    found = contents(file)
    tensors = {name: float(value[0]) for name, value in load(found["weights.safetensors"]).items()}
    return json.loads(found["card.json"]), tensors


def test_parts_of_named_people_leave_only_when_they_are_asked_for(theirs, with_parts, tmp_path, capsys):
    card, tensors = sent(theirs, tmp_path / "default")
    assert (card["parts"].keys(), card["verdicts"], tensors) == ({""}, 2, {"heads.0.bias": 1.0})
    assert "The parts of named people stayed here (1)" in capsys.readouterr().out
    card, tensors = sent(theirs, tmp_path / "hers", "--person", "anna")
    assert (card["parts"].keys(), card["verdicts"], tensors) == ({""}, 1, {"heads.0.bias": 2.0})
    assert card["summary"] == "Better for her."
    card, tensors = sent(theirs, tmp_path / "all", "--with-names")
    assert card["parts"].keys() == {"", "Anna"}
    assert tensors == {"heads.0.bias": 1.0, "Anna/heads.0.bias": 2.0}
    assert not any(
        secret in (tmp_path / "all").read_bytes() for secret in (b"id-a", b"hers", b"feedback_ids")
    )


def test_a_part_of_a_named_person_becomes_that_of_who_is_called_so_here(
    run, theirs, with_parts, tmp_path, data_dir, base
):
    sent(theirs, tmp_path / "all", "--with-names")
    with closing(open_database(data_dir)) as connection:
        connection.execute("INSERT INTO people (id, name, created_at) VALUES ('mine', 'ANNA', '2026-01-01')")
    assert run("import", tmp_path / "all")[0] == 0
    (version,) = imported(data_dir, base)
    assert [part.who for part in version.parts] == ["", "mine"]
    readout, card = load_readout(base)
    parts = parts_of(version.folder, readout, card)
    assert {who: float(part.tensors["heads.0.bias"][0]) for who, part in parts.items()} == {
        "": 1.0,
        "mine": 2.0,
    }
    assert main(["forget", "--all", "--data-dir", str(data_dir)]) == 0
    assert run("import", tmp_path / "all")[0] == 0  # who is not known is written down
    with closing(open_database(data_dir)) as connection:
        (person,) = PeopleStore(connection).list()
    assert (person.name, person.id != "id-a") == ("Anna", True)
