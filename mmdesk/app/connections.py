"""How many network sockets the program and its children hold right now."""

import psutil

from mmdesk.core.no_network import LOOPBACK


def count_connections() -> int:
    """Of this process and its children; -1 where the system does not say. Nothing is sent to find out."""
    try:
        mine = psutil.Process()
        count = _outside(mine)
        children = mine.children(recursive=True)
    except (psutil.Error, OSError):
        return -1
    for child in children:
        try:
            count += _outside(child)
        except (psutil.Error, OSError):  # it ended meanwhile
            continue
    return count


def _outside(process: psutil.Process) -> int:
    """Without pairs within the computer, which Windows has in place of pipes."""
    held = process.net_connections("inet")
    return sum(1 for one in held if not (one.raddr and str(one.raddr[0]).startswith(LOOPBACK)))
