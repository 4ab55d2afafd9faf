"""The address of a stream so that a process can open it that may neither read a file nor ask another program.

Most names are looked up over the network, which such a process may use. Those that only this computer knows,
by its list of hosts or by asking a service on it (mDNS), are looked up here, before anything is taken away,
and replaced.
"""

import socket
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

USUAL_PORTS = {"http": 80, "https": 443, "rtsp": 554, "rtsps": 322, "rtmp": 1935, "rtmps": 443, "rtmpt": 80}
USUAL_PORTS |= {"mmsh": 80, "mmst": 1755}
_HOSTS = Path("/etc/hosts")
_KNOCK_S = 1.0  # at each of several addresses


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
    addresses = _looked_up(host)
    if not addresses or not is_known_here_only(host):
        return url
    found = _answering(addresses, port or USUAL_PORTS.get(parts.scheme.lower()))
    found = f"[{found}]" if ":" in found else found
    user, at, _ = parts.netloc.rpartition("@")
    place = found if port is None else f"{found}:{port}"
    return parts._replace(netloc=f"{user}{at}{place}").geturl()


def _looked_up(host: str) -> list[str]:
    """Its addresses, the older kind first: the newer one, of a device on the same wire, needs more."""
    with suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        found = sorted(found, key=lambda one: one[0] != socket.AF_INET)
        return list(dict.fromkeys(str(one[4][0]) for one in found))
    return []


def _answering(addresses: list[str], port: int | None) -> str:
    """The first at which somebody listens: a server may do so at one of several alone."""
    for address in addresses if port and len(addresses) > 1 else ():
        with suppress(OSError, OverflowError), socket.create_connection((address, port), _KNOCK_S):
            return address
    return addresses[0]


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
