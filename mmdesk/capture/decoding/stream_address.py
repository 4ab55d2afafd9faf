"""The address of a stream so that a process can open it that may neither read a file nor ask another program.

Most names are looked up over the network, which such a process may use. Those that only this computer knows,
by its list of hosts or by asking a service on it (mDNS), are looked up here, before anything is taken away,
and replaced.
"""

import socket
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

_HOSTS = Path("/etc/hosts")


def reachable(url: str) -> str:
    """The same stream by an address where its name could not be looked up later; else the URL as it is."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return url
    if not host:
        return url
    # Of the others as well: what libc loads and reads for it must be there before the limits.
    found = _looked_up(host)
    if found is None or not is_known_here_only(host):
        return url
    user, at, _ = parts.netloc.rpartition("@")
    place = found if port is None else f"{found}:{port}"
    return parts._replace(netloc=f"{user}{at}{place}").geturl()


def _looked_up(host: str) -> str | None:
    """An address, the older kind first: the newer one of a device on the same wire needs more than itself."""
    with suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        old = [one[4][0] for one in found if one[0] == socket.AF_INET]
        new = [f"[{one[4][0]}]" for one in found if one[0] == socket.AF_INET6]
        return str((old + new)[0]) if old or new else None
    return None


def is_known_here_only(host: str) -> bool:
    """Whether no name server far away knows it."""
    if ":" in host:
        return False  # an address already
    if "." not in host or host.endswith((".local", ".localhost")):
        return True
    with suppress(OSError, UnicodeError):
        lines = _HOSTS.read_text(encoding="utf-8").lower().splitlines()
        return any(host in line.partition("#")[0].split()[1:] for line in lines)
    return False
