"""`mmdesk versions` from the outside: list, use, roll back."""

import json
from contextlib import closing

import pytest
from remembered import admit_version

from mmdesk.cli.main import main
from mmdesk.paths import base_model_dir
from mmdesk.store import sqlite
from mmdesk.store.versions import VersionStore


@pytest.fixture
def store(data_dir):
    """Two versions; the second is in use."""
    store = VersionStore(data_dir, base_model_dir())
    admit_version(store, ["a"], summary="Better.", created_at="2026-05-01T12:00:00+00:00")
    admit_version(store, ["a", "b"], parent=1, summary="[bold]Better[/bold] still.")
    store.use(2)
    return store


@pytest.fixture
def run(data_dir, capsys):
    """Run the command; its exit code, output and errors."""

    def invoke(*words):
        code = main(["--data-dir", str(data_dir), "versions", *words])
        return code, *capsys.readouterr()

    return invoke


@pytest.mark.parametrize("words", [(), ("list",)])
def test_the_table_has_a_line_for_each_version(run, store, words):
    code, out, err = run(*words)
    assert (code, err) == (0, "")
    base, first, second = [[cell.strip() for cell in row.split("│")[1:-1]] for row in out.splitlines()[3:6]]
    assert base[:2] == ["0", ""]
    assert (first[0], first[1], first[3:]) == ("1", "", ["1", "0", "Better."])
    assert first[2].startswith("2026-05-01")
    assert (second[:2], second[3:]) == (["2", "yes"], ["2", "1", "[bold]Better[/bold] still."])


@pytest.mark.parametrize("words", [("--json",), ("list", "--json")])
def test_json_is_one_object(run, store, words):
    told = json.loads(run(*words)[1])
    assert told["in_use"] == 2
    assert told["versions"][1] == {
        "number": 1,
        "created_at": "2026-05-01T12:00:00+00:00",
        "verdicts": 1,
        "parent": 0,
        "summary": "Better.",
        "in_use": False,
    }


def test_nothing_is_created_by_asking(tmp_path, capsys):
    assert main(["versions", "--data-dir", str(tmp_path / "absent"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["in_use"] == 0
    assert list(tmp_path.iterdir()) == []


def test_use_and_rollback(run, store):
    assert run("rollback")[1].startswith("Now using version 1.")
    assert run("use", "2")[1].startswith("Now using version 2.")
    assert store.current().number == 2
    assert run("use", "0")[1].startswith("Now using the base.")
    code, out, err = run("rollback")
    assert (code, out, err) == (1, "", "mmdesk: The base is in use. There is nothing to roll back to.\n")


def test_a_version_that_is_not_there_is_one_line(run, store):
    code, out, err = run("use", "9")
    assert (code, out, err) == (1, "", "mmdesk: There is no version 9. `mmdesk versions` lists them.\n")


@pytest.mark.parametrize("words", [("use",), ("use", "x"), ("use", "-1"), ("drop",), ("list", "1")])
def test_wrong_usage_is_two(run, words):
    assert run(*words)[0] == 2


def test_the_data_directory_may_be_named_after_the_command(tmp_path, data_dir, store, capsys):
    for words in (["use", "1", "--data-dir", str(data_dir)], ["--data-dir", str(data_dir), "use", "1"]):
        assert main(["--data-dir", str(tmp_path / "other"), "versions", *words]) == 0
        assert store.current().number == 1
        store.use(2)
    assert not (tmp_path / "other").exists()


UNUSABLE = {"damaged": b"no database", "of a newer mmdesk": None}


@pytest.mark.parametrize("data", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_without_a_usable_database_versions_are_listed_without_names_and_chosen(run, store, data_dir, data):
    database = data_dir / "mmdesk.sqlite3"
    if data is None:
        with closing(sqlite.connect(database)) as connection:
            connection.execute("PRAGMA user_version = 999")
    else:
        database.write_bytes(data)
    admit_version(store, parent=2, parts={"": {"made_for": 3}, "a" * 32: {"made_for": 3, "summary": "Good."}})
    code, out, err = run("--json")
    assert code == 0
    assert [part["name"] for part in json.loads(out)["versions"][3]["parts"]] == [None, "Somebody you named"]
    assert err.endswith("Names of people are not known.\n")
    assert len(err.splitlines()) == 1
    assert run("list")[0] == 0
    assert run("rollback")[1].startswith("Now using version 1.")
    assert run("use", "0")[1].startswith("Now using the base.")
    assert data is None or database.read_bytes() == data
