"""The promise of no network, as far as a running system can show it. Nothing is sent to find out."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import psutil

from mmdesk import OFFLINE
from mmdesk.cli.finding import Finding, fail, ok
from mmdesk.core.no_network import LOOPBACK

_INET = "inet"
_INTERFACES, _UP = Path("/sys/class/net"), 1  # IFF_UP of linux/if.h


def check_offline_switches(_data_dir: Path) -> Iterator[Finding]:
    """Whether the libraries that could fetch something were told not to."""
    off = [name for name, value in OFFLINE.items() if os.environ.get(name) != value]
    if off:
        yield fail(
            "offline", f"{', '.join(off)} is not set.", "This is a fault in mmdesk; nothing is fetched."
        )
    else:
        yield ok("offline", f"all {len(OFFLINE)} switches of the libraries are set")


def check_no_sockets(_data_dir: Path) -> Iterator[Finding]:
    """Whether this program, or one of it that runs elsewhere, holds a network socket."""
    programs = _programs()
    held: list[str] = []
    for process in programs:
        held += [f"process {process.pid} to {_words(one)}" for one in _sockets(process)]
    if held:
        todo = "Is a stream's address chosen as the camera? If not, please report it."
        yield fail("sockets", f"A network socket is open: {held[0]}.", todo)
    else:
        which = (
            "this process" if len(programs) == 1 else f"this process and {len(programs) - 1} more of mmdesk"
        )
        yield ok("sockets", f"{which}: no network socket")


def check_reach(_data_dir: Path) -> Iterator[Finding]:
    """Whether there is a network at all, so that the promise means something here."""
    found = sorted(name for name in _interfaces_up() if not _is_loop(name))
    if found:
        yield ok("interfaces", f"this computer has one ({', '.join(found)}); mmdesk does not use it")
    else:
        yield ok("interfaces", "this process has none that it could use")


def _interfaces_up(folder: Path = _INTERFACES) -> list[str]:
    """By Linux's own files where there are some: psutil asks through a network socket, however local."""
    if not folder.is_dir():
        return [name for name, state in psutil.net_if_stats().items() if state.isup]
    return [one.name for one in folder.iterdir() if _flags(one) & _UP]


def _flags(interface: Path) -> int:
    try:
        return int((interface / "flags").read_text(), 16)
    except (OSError, ValueError):  # it was taken out, or is a file of another kind
        return 0


def _programs() -> list[psutil.Process]:
    """This process first, then each of this user's that runs mmdesk, children included."""
    mine = psutil.Process()
    found = [mine]
    for process in psutil.process_iter():
        try:
            if (
                process.pid != mine.pid
                and process.username() == mine.username()
                and _is_mmdesk(process.cmdline())
            ):
                found.append(process)
        except psutil.Error:  # it ended meanwhile, or is not ours to look at
            continue
    return found


def _is_mmdesk(command: list[str]) -> bool:
    by_module = any(pair == ("-m", "mmdesk") for pair in itertools.pairwise(command))
    return by_module or any(Path(word).name == "mmdesk" for word in command[:2])


def _sockets(process: psutil.Process) -> list[object]:
    """Without pairs within the computer, which Windows has in place of pipes."""
    try:
        held = process.net_connections(_INET)
    except psutil.Error:
        return []
    return [one for one in held if not (one.raddr and str(one.raddr[0]).startswith(LOOPBACK))]


def _words(held: object) -> str:
    address = getattr(held, "raddr", ()) or getattr(held, "laddr", ())
    return f"{address[0]} port {address[1]}" if address else "nowhere yet"


def _is_loop(name: str) -> bool:
    return name == "lo" or name.startswith(("lo0", "Loopback"))
