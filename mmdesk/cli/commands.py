"""The commands: one module each, imported when it is called or listed."""

import importlib
from keyword import iskeyword
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from mmdesk import __version__
from mmdesk.cli.examples import EXAMPLES, WINDOW, shown
from mmdesk.cli.main import COMMANDS
from mmdesk.cli.options import DataDir, ProfileName, remember_data_dir

_WINDOW = "The window"
_MORE = """**More**

`mmdesk COMMAND --help` says more of a command, with examples. `mmdesk --install-completion` lets the shell
complete them. --quiet and --verbose may stand anywhere.

Exit codes: 0 all is well; 1 something could not be done, a line says what to do; 2 wrong usage; 70 a fault
in mmdesk; 130 interrupted."""
_MARKUP: Literal["markdown"] = "markdown"  # in which square brackets are just that


class LazyCommands(TyperGroup):
    """A command `some-thing` is the function or sub-app `some_thing` of `mmdesk.cli.some_thing`."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in the order in which they are shown."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import the command; None for a word that is none."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        name = f"{name}_" if iskeyword(name) else name  # import
        found = getattr(importlib.import_module(f"mmdesk.cli.{name}"), name)
        app = found if isinstance(found, typer.Typer) else _alone(found, cmd_name)
        app.rich_markup_mode = _MARKUP
        command = typer.main.get_command(app)
        _add_profile(command)
        command.name = cmd_name
        command.epilog = _foot(EXAMPLES.get(cmd_name, ()))
        command.rich_help_panel = COMMANDS[cmd_name]  # type: ignore[attr-defined]
        return command


def run_command(arguments: list[str]) -> int:
    """Run a command, or print help or the version. Ends by SystemExit, with 2 for wrong usage."""
    typer.main.get_command(_app()).main(arguments, prog_name="mmdesk")
    return 0


def _app() -> typer.Typer:
    app = typer.Typer(
        cls=LazyCommands,
        rich_markup_mode=_MARKUP,
        subcommand_metavar="[FILES]… | COMMAND [ARGS]…",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(epilog=_foot(WINDOW, _MORE))(_before)
    return app


def _foot(examples: tuple[tuple[str, str], ...], more: str = "") -> str:
    """Examples, and what else is to be known, at the foot of a help page."""
    told = [f"**Examples**\n\n{shown(examples)}"] if examples else []
    return "\n\n".join([*told, more]) if more else "\n\n".join(told)


def _alone(function: Any, name: str) -> typer.Typer:
    app = typer.Typer(
        add_completion=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.command(name)(function)
    return app


def _add_profile(command: Any) -> None:
    """Say on its help page, and to the shell, that it takes --profile, wherever that stands."""
    option = typer.main.get_command(_alone(_takes_profile, "any")).params[0]
    option.expose_value = False
    command.params.append(option)
    for inner in getattr(command, "commands", {}).values():
        inner.params.append(option)


def _takes_profile(_profile: ProfileName = None) -> None:
    """Only for its option."""


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mmdesk {__version__}")
        raise typer.Exit


def _not_with_command(value: str | None) -> str | None:
    if value is not None:
        raise typer.BadParameter("is for the window; leave it out with a command")
    return value


def _before(
    data_dir: DataDir = None,
    _profile: ProfileName = None,
    _verbose: Annotated[bool, typer.Option("--verbose", help="Say more, and show tracebacks.")] = False,
    _quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Say only what was asked for, and what went wrong.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Print the version.")
    ] = False,
    _passphrase_file: Annotated[
        Path | None,
        typer.Option(
            "--passphrase-file",
            metavar="FILE",
            help="Unlock by the passphrase in its first line; else the terminal is asked.",
        ),
    ] = None,
    _passphrase_fd: Annotated[
        int | None,
        typer.Option("--passphrase-fd", metavar="NUMBER", help="The same from an open file descriptor."),
    ] = None,
    camera: Annotated[
        str | None,
        typer.Option(
            callback=_not_with_command,
            rich_help_panel=_WINDOW,
            metavar="NAME|FILE|URL",
            help="Watch this at once; none for no camera.",
        ),
    ] = None,
    microphone: Annotated[
        str | None,
        typer.Option(
            callback=_not_with_command,
            rich_help_panel=_WINDOW,
            metavar="NAME|FILE",
            help="Listen to this at once; none for no microphone.",
        ),
    ] = None,
) -> None:
    """Read emotion from face, voice and text, on this computer alone, and learn from corrections.

    Without a command, mmdesk opens the window; with FILES it analyses them there.
    """
    remember_data_dir(data_dir)
