"""--json, --quiet and --verbose: the same for every command, wherever they stand."""

import json
import shlex

import pytest
import typer
from analyze_runs import picture

from mmdesk.cli import devices as devices_command
from mmdesk.cli.commands import _app
from mmdesk.cli.examples import EXAMPLES, WINDOW
from mmdesk.cli.main import COMMANDS, USAGE, main
from mmdesk.cli.outcome import is_quiet, telling

WITHOUT_JSON = {
    # Its parts can.
    "benchmark",
    # Their result is a file of JSON that --out names, or lines of JSON in any case.
    "evaluate", "simulate-user", "train-base", "learn", "export-feedback",
    # Nothing to tell but one word that is shown once.
    "lock on", "lock off", "lock change", "lock recovery",
    # Is JSON in any case.
    "consent show",
}  # fmt: skip


def commands():
    """Every command and sub-command, by the words that call it."""
    group = typer.main.get_command(_app())
    for name in group.list_commands(None):
        command = group.get_command(None, name)
        yield name, command
        for inner in getattr(command, "commands", {}).values():
            yield f"{name} {inner.name}", inner


def test_every_command_can_speak_to_programs_or_has_a_reason():
    lacking = {
        name for name, command in commands() if not any("--json" in one.opts for one in command.params)
    }
    assert lacking == WITHOUT_JSON


def test_every_command_has_examples():
    assert set(EXAMPLES) == set(COMMANDS)


@pytest.fixture(scope="module")
def group():
    return typer.main.get_command(_app())


@pytest.mark.parametrize("line", [line for some in EXAMPLES.values() for line, _ in some])
def test_every_example_is_right_usage(line, group):
    program, name, *words = shlex.split(line)
    command = group.get_command(None, name)
    assert program == "mmdesk"
    context = command.make_context(name, words)
    if getattr(command, "commands", None) and context.args + context._protected_args:
        inner, *rest = [*context._protected_args, *context.args]
        command.commands[inner].make_context(inner, rest, parent=context)


def test_the_programs_own_help_shows_its_examples_and_exit_codes(capsys):
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert [line for line, _ in WINDOW if line not in said] == []
    assert [
        code for code in ("0 all", "1 something", "2 wrong", "70 a fault", "130") if code not in said
    ] == []


@pytest.mark.parametrize("word", ["--quiet", "-q"])
@pytest.mark.parametrize("place", [0, 1])
def test_quiet_may_stand_anywhere(word, place, monkeypatch):
    seen = []
    monkeypatch.setattr(devices_command, "devices", lambda: seen.append(is_quiet()))
    words = ["devices"]
    words.insert(place, word)
    assert main(words) == 0
    assert main(["devices"]) == 0
    assert seen == [True, False]


def test_what_stands_after_two_dashes_is_no_option(capsys):
    assert main(["--data-dir", "x", "analyze", "--", "--quiet"]) == 1
    assert "--quiet" in capsys.readouterr().err


def test_a_line_that_confirms_is_left_out_with_quiet(data_dir, capsys):
    assert main(["--quiet", "--data-dir", str(data_dir), "versions", "use", "0"]) == 0
    assert capsys.readouterr() == ("", "")


def test_what_was_asked_for_is_shown_with_quiet(data_dir, capsys):
    assert main(["--quiet", "--data-dir", str(data_dir), "lock"]) == 0
    assert "Not locked" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["versions", "use", "0"], {"in_use": 0}),
        (["lock"], {"locked": False, "recovery_key": False, "half_done": False}),
        (["restore", "--list"], {"backups": []}),
        (["forget", "--all"], {"forgotten": False, "verdicts": 0}),
        (["migrate-feedback"], {"read_again": 0, "left": 0}),
    ],
)
def test_an_object_is_all_that_is_printed(words, expected, data_dir, capsys):
    assert main(["--data-dir", str(data_dir), *words, "--json"]) == 0
    said = capsys.readouterr()
    assert (json.loads(said.out), said.err) == (expected, "")


def test_analyze_tells_programs_what_it_wrote_and_what_it_could_not(run, tmp_path):
    picture(tmp_path / "a.png")
    (tmp_path / "b.mp4").write_bytes(b"no film")
    done = run("a.png", "b.mp4", "--json")
    told = json.loads(done.stdout)
    assert done.exit_code == 1
    assert [(one["file"], one["written"]) for one in told["analyzed"]] == [("a.png", "a.json")]
    assert told["analyzed"][0]["emotions"] == {"happiness": told["analyzed"][0]["moments"]}
    assert [one["file"] for one in told["failed"]] == ["b.mp4"]


def test_after_an_error_nothing_is_told(capsys):
    def fail():
        with telling(True) as outcome:
            outcome.tell(done=True)
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        fail()
    assert capsys.readouterr().out == ""


def test_an_error_leaves_standard_output_empty(data_dir, capsys):
    assert main(["--data-dir", str(data_dir), "versions", "use", "7", "--json"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("mmdesk: ")


# Completion.


@pytest.fixture
def complete(monkeypatch, capsys):
    """What bash is told for a line that ends with the word to be completed."""

    def completed(line):
        words = line.split(" ")
        monkeypatch.setenv("_MMDESK_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
        assert main([]) == 0
        return capsys.readouterr().out.split()

    return completed


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mmdesk ana", ["analyze"]),
        ("mmdesk versions ro", ["rollback"]),
        ("mmdesk analyze --form", ["--format"]),
        ("mmdesk analyze --format s", ["srt", "summary.csv"]),
    ],
)
def test_the_shell_completes(line, expected, complete):
    assert complete(line) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_for_completion_is_printed(shell, capsys, monkeypatch):
    monkeypatch.setattr("typer._completion_shared._get_shell_name", lambda: shell)
    monkeypatch.setattr("typer.completion._get_shell_name", lambda: shell)
    assert main(["--show-completion"]) == 0
    assert "_MMDESK_COMPLETE" in capsys.readouterr().out


def test_completion_is_wrong_usage_of_nothing(capsys):
    assert main(["--install-completions"]) == USAGE
    assert "--install-completions" in capsys.readouterr().err
