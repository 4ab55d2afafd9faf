"""`mmdesk profiles`, and `--profile` before and after every command."""

import json
import os
import subprocess
import sys
from contextlib import closing

import pytest
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.cli import devices as devices_command
from mmdesk.cli import profiles as profiles_command
from mmdesk.cli.finding import Level
from mmdesk.cli.main import USAGE, main
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.profile_option import own_profiles
from mmdesk.cli.verify.profiles import check_profiles
from mmdesk.core.named_people import NamedPerson
from mmdesk.paths import default_data_dir, profiles_dir
from mmdesk.store.database import open_database
from mmdesk.store.people import PeopleStore
from mmdesk.store.profile_use import in_use
from mmdesk.workers.sealing import turn_on


@pytest.fixture(autouse=True)
def account(tmp_path, monkeypatch):
    """An account of the computer without any data."""
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "share"))
    return tmp_path / "share"


@pytest.fixture
def seen(monkeypatch):
    """Which data directory the command `devices` is given."""
    folders = []

    def command(data_dir: DataDir = None):
        folders.append(chosen_data_dir(data_dir))

    monkeypatch.setattr(devices_command, "devices", command)
    return folders


def listed(capsys):
    assert main(["profiles", "--json"]) == 0
    return json.loads(capsys.readouterr().out)["profiles"]


def test_profiles_are_made_listed_renamed_and_deleted(capsys):
    assert [one["name"] for one in listed(capsys)] == ["default"]
    assert main(["profiles", "new", "Ada", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["name"] == "Ada"
    assert main(["profiles", "rename", "ada", "Grace"]) == 0
    assert capsys.readouterr().out == "Ada is called Grace now.\n"
    assert [(one["name"], one["id"]) for one in listed(capsys)][1:] == [("Grace", made["id"])]
    assert main(["profiles", "list"]) == 0
    assert "never" in capsys.readouterr().out
    assert main(["profiles", "delete", "GRACE", "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"deleted": True, "name": "Grace", "left": None}
    assert [one["name"] for one in listed(capsys)] == ["default"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["new", "Ada"], "There is a profile Ada already."),
        (["new", "../x"], "begins with no -"),
        (["new", "--", "-x"], "begins with no -"),
        (["rename", "Nobody", "Ben"], "There is no profile Nobody."),
        (["delete", "Ada"], "Add --yes if you mean it."),
        (["delete", "default", "--yes"], "The first profile cannot be deleted."),
        (["delete", "two\nlines", "--yes"], "There is no profile two lines."),
    ],
)
def test_trouble_is_one_line_and_nothing_is_changed(arguments, said, capsys):
    own_profiles().make("Ada")
    assert main(["profiles", *arguments]) == 1
    trouble = capsys.readouterr().err
    assert said in trouble
    assert trouble.count("\n") == 1
    assert [one["name"] for one in listed(capsys)] == ["default", "Ada"]


@pytest.mark.parametrize("typed", ["ada", "Adam", ""])
def test_at_a_terminal_its_name_is_asked_for(typed, monkeypatch, capsys):
    own_profiles().make("Ada")
    monkeypatch.setattr(profiles_command, "is_interactive", lambda: True)
    monkeypatch.setattr(profiles_command.typer, "prompt", lambda *_, **__: typed)
    assert main(["profiles", "delete", "Ada"]) == (0 if typed == "ada" else 1)
    said = capsys.readouterr().out
    assert said == (
        "Nothing was deleted.\n" if typed != "ada" else "Deleted the profile Ada with all that was in it.\n"
    )
    assert len(listed(capsys)) == (1 if typed == "ada" else 2)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--profile", "ada", "devices"],
        ["devices", "--profile", "Ada"],
        ["--profile=ADA", "devices"],
        ["devices", "--profile=ada", "--quiet"],
    ],
)
def test_a_profile_may_be_named_before_the_command_or_after_it(arguments, seen):
    folder = own_profiles().make("Ada").folder
    assert main(arguments) == 0
    assert main(["devices"]) == 0
    assert main(["--profile", "default", "devices"]) == 0
    assert seen == [folder, default_data_dir(), default_data_dir()]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["devices", "--profile"], USAGE),
        (["--profile=", "devices"], USAGE),
        (["--profile", "Ada", "--data-dir", "x", "devices"], USAGE),
        (["--data-dir=x", "devices", "--profile", "Ada"], USAGE),
        (["--profile", "Ada", "devices", "--profile", "Ada"], USAGE),
        (["--profile", "Nobody", "devices"], 1),
        (["--profile", "-x", "devices"], 1),
        (["--profile", "../../etc", "devices"], 1),
        (["--profile", "Nobody"], 1),
    ],
)
def test_what_is_no_profile_is_one_line_and_nothing_is_run(arguments, code, seen, capsys):
    own_profiles().make("Ada")
    assert main(arguments) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("mmdesk: ")
    assert said.err.count("\n") == 1
    assert seen == []


def test_after_two_dashes_it_is_no_option(capsys):
    assert main(["analyze", "--", "--profile", "Ada"]) == 1
    assert "no profile" not in capsys.readouterr().err


def test_each_has_people_of_its_own_and_none_shows_in_another(capsys):
    for name in ("Ada", "Ben"):
        folder = own_profiles().make(name).folder
        with closing(open_database(folder)) as connection:
            PeopleStore(connection).name_in_session("s", 1, NamedPerson(f"known to {name}"))
    assert main(["people", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"people": []}
    assert main(["people", "--json", "--profile", "ben"]) == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["people"]] == ["known to Ben"]
    assert not default_data_dir().exists() or b"known to" not in b"".join(
        one.read_bytes() for one in default_data_dir().rglob("*") if one.is_file()
    )


def test_a_command_keeps_its_profile_from_being_deleted(monkeypatch, capsys):
    folder = own_profiles().make("Ada").folder
    (folder / "settings.json").write_text("{}")
    said = []

    def command():
        done = subprocess.run(
            [sys.executable, "-m", "mmdesk", "profiles", "delete", "Ada", "--yes"],
            capture_output=True, text=True, check=False, env=os.environ,
        )  # fmt: skip
        said.append((done.returncode, done.stderr))

    monkeypatch.setattr(devices_command, "devices", command)
    assert main(["--profile", "Ada", "devices"]) == 0
    words = "mmdesk: Ada is open in another window or command. Close it there, and retry.\n"
    assert said == [(1, words)]
    assert main(["profiles", "delete", "Ada", "--yes"]) == 0


def test_a_locked_one_asks_for_its_own_passphrase_and_is_deleted_without(tmp_path, capsys):
    ada = own_profiles().make("Ada")
    assert main(["--profile", "Ada", "people"]) == 0
    turn_on(ada.folder, PASSPHRASE, lambda _share: None, CHEAP)
    capsys.readouterr()
    assert [one["is_encrypted"] for one in listed(capsys)] == [False, True]
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE)
    assert main(["--passphrase-file", str(file), "--profile", "Ada", "people"]) == 0
    assert main(["profiles", "delete", "Ada", "--yes"]) == 0
    assert not ada.folder.exists()


def test_the_shell_completes_names(monkeypatch, capsys):
    for name in ("Ada", "Adele", "Ben"):
        own_profiles().make(name)

    def complete(line):
        monkeypatch.setattr("sys.argv", ["mmdesk"])
        words = line.split(" ")
        monkeypatch.setenv("_MMDESK_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
        main([])
        return capsys.readouterr().out.split()

    assert complete("mmdesk --profile Ad") == ["Ada", "Adele"]
    assert complete("mmdesk sessions --profile B") == ["Ben"]
    assert complete("mmdesk people rename --profile d") == ["default"]
    assert complete("mmdesk profiles delete Ad") == ["Ada", "Adele"]


def test_the_doctor_tells_of_profiles_and_of_what_is_odd(capsys):
    def findings():
        return [(one.level, one.says) for one in check_profiles(default_data_dir())]

    assert findings() == [(Level.OK, "one; no other was made")]
    ada = own_profiles().make("Ada")
    assert [level for level, _ in findings()] == [Level.OK]
    (profiles_dir() / "notes.txt").write_text("?")
    (profiles_dir() / "notes.txt").chmod(0o600)
    assert [level for level, _ in findings()] == [Level.WARN]
    (profiles_dir() / "notes.txt").unlink()
    ada.folder.rename(profiles_dir() / f"{ada.id}.deleting")
    (profiles_dir() / f"{ada.id}.deleting" / "settings.json").write_text("{}")
    assert [level for level, _ in findings()] == [Level.FAIL]
    assert main(["profiles"]) == 0
    assert [level for level, _ in findings()] == [Level.OK]
    (profiles_dir() / "profiles.json").write_text("garbage")
    assert [level for level, _ in findings()] == [Level.WARN]
    assert main(["profiles"]) == 0
    own_profiles().make("Ben").folder.rmdir()
    assert [level for level, _ in findings()] == [Level.WARN]
    if os.name == "posix":
        profiles_dir().chmod(0o755)
        assert Level.FAIL in [level for level, _ in findings()]


def test_one_that_is_used_here_is_held(seen):
    ada = own_profiles().make("Ada")
    with in_use(ada.folder):
        assert main(["--profile", "Ada", "devices"]) == 0  # several may use it at once
    assert seen == [ada.folder]
