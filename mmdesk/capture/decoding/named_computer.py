"""The one computer that the address of a stream names, and where else what fetches it may go: nowhere."""

import ipaddress
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from mmdesk.capture.decoding.stream_address import USUAL_PORTS, is_known_here_only

_PLAIN_WEB, _SECRET_WEB, _NAME_SERVICE = 80, 443, 53
# They come by datagrams, which have no connection that could be asked for.
_WITHOUT_LINE = ("udp", "rtp", "srtp")
_RESOLVER = Path("/etc/resolv.conf")

Address = tuple[str, int] | tuple[str, int, int, int]
"""As `socket` has it, of either kind."""


def has_lines(url: str) -> bool:
    """Whether this stream comes over connections."""
    return url.partition(":")[0].lower() not in _WITHOUT_LINE


@dataclass(frozen=True, slots=True)
class Place:
    """Where a process wants to connect to."""

    host: str  # an address
    port: int
    scope: int = 0  # which wire, of addresses of IPv6 that hold on one alone

    @property
    def address(self) -> Address:
        """The same for `socket`."""
        return (self.host, self.port, 0, self.scope) if ":" in self.host else (self.host, self.port)


class NamedComputer:
    """Of a stream's URL. It is looked up once, when it is first needed; belongs to one thread."""

    def __init__(self, url: str) -> None:
        self._host, self._ports = _host_and_ports(url)
        self._is_name = bool(self._host) and _literal(self._host) is None
        self._asks_far = self._is_name and not is_known_here_only(self._host)
        self._found: list[str] | None = None
        self.elsewhere: str | None = None

    def instead_of(self, place: Place, is_datagram: bool) -> Address | None:
        """Where a process gets to that asks for this place; None: nowhere."""
        if is_datagram:  # it looks a name up
            may = self._asks_far and place.port == _NAME_SERVICE and place.host in _name_servers()
            return place.address if may else None
        own = self._addresses()
        if place.port in self._ports and _plain(place.host) in own:
            return place.address
        self.elsewhere = f"[{place.host}]:{place.port}" if ":" in place.host else f"{place.host}:{place.port}"
        if place.port not in self._ports or not self._is_name:
            return None
        # A name of many computers can be answered otherwise each time: then it is one of those found here.
        same = [one for one in own if (":" in one) == (":" in place.host)]
        return Place(same[0], place.port).address if same else None

    def _addresses(self) -> list[str]:
        if self._found is None:
            found: list[str] = []
            with suppress(OSError, UnicodeError):
                every = socket.getaddrinfo(self._host, None, type=socket.SOCK_STREAM) if self._host else []
                found = [_plain(str(one[4][0])) for one in every]
            # Whoever answers for a name far away must not lead into the wires of this house.
            far = [one for one in found if ipaddress.ip_address(one.partition("%")[0]).is_global]
            self._found = far or found
        return self._found


def _host_and_ports(url: str) -> tuple[str, frozenset[int]]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "", frozenset()
    usual = USUAL_PORTS.get(parts.scheme.lower())
    ports = {one for one in (port if port is not None else usual,) if one is not None}
    if parts.scheme.lower() == "http" and _PLAIN_WEB in ports:
        ports.add(_SECRET_WEB)  # where many servers lead to from there
    return host, frozenset(ports)


def _literal(host: str) -> str | None:
    with suppress(ValueError):
        return str(ipaddress.ip_address(host.partition("%")[0]))
    return None


def _plain(host: str) -> str:
    """An address in one way of writing; one of IPv4 in the clothes of IPv6 without them."""
    address = ipaddress.ip_address(host.partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return str(mapped or address)


def _name_servers() -> list[str]:
    found = []
    with suppress(OSError, UnicodeError):
        for line in _RESOLVER.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if len(words) >= 2 and words[0] == "nameserver":
                found.append(words[1].partition("%")[0])
    return found or ["127.0.0.1"]
