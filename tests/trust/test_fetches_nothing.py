"""By construction: nothing in the program names what fetches or sends, and the libraries are told not to."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import mmdesk

PACKAGE = Path(mmdesk.__file__).parent

# Modules that talk to other computers, or can.
TALKS = {
    *("socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "asyncio"),
    *("socketserver", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets", "paramiko"),
    *("huggingface_hub", "datasets", "gdown", "wandb", "mlflow", "tensorboard", "comet_ml", "sentry_sdk"),
    *(
        "urllib.request",
        "urllib.robotparser",
        "PySide6.QtNetwork",
        "PySide6.QtWebSockets",
        "PySide6.QtHttpServer",
    ),
    *(
        "PySide6.QtWebEngineCore",
        "PySide6.QtWebEngineWidgets",
        "PySide6.QtWebView",
        "PySide6.QtRemoteObjects",
    ),
    *("torch.hub", "torch.distributed", "torch.utils.model_zoo", "multiprocessing.connection"),
}
# Names of functions that fetch when what they want is not there.
FETCHES = {
    *(
        "from_pretrained",
        "load_state_dict_from_url",
        "download_url_to_file",
        "hf_hub_download",
        "cached_file",
    ),
    *("snapshot_download", "push_to_hub", "urlopen", "urlretrieve", "create_connection", "create_server"),
    *("load_dataset", "download", "download_url", "download_and_extract_archive", "get_weight"),
}
ALLOWED = {"core/no_network.py"}  # it refuses sockets, by their families' names
# Decoding processes are spoken to over pairs of sockets, which have no address and lead nowhere else.
PAIRS = "capture/decoding/"
OF_PAIRS = {
    *(
        "socket",
        "socket.socket",
        "socket.socketpair",
        "socket.send_fds",
        "socket.recv_fds",
        "socket.fromshare",
    ),
    *("socket.AF_UNIX", "socket.SOCK_SEQPACKET", "socket.SOCK_STREAM", "socket.SHUT_RDWR"),
}
# Where the address of a camera that the user named is looked up, and the line to it made.
OF_LOOKING_UP = {"socket.AF_INET", "socket.AF_INET6", "socket.getaddrinfo", "getaddrinfo"}
OF_LINES = {"socket.AF_INET", "socket.AF_INET6", "socket.inet_ntop", "socket.SOCK_DGRAM", "connect_ex"}
OF_THE_NAMED = {
    # Which of several addresses of that camera answers.
    "capture/decoding/stream_address.py": OF_LOOKING_UP | {"socket.create_connection", "create_connection"},
    "capture/decoding/named_computer.py": OF_LOOKING_UP,
    "capture/decoding/lines.py": OF_LINES,
}
NOT_OF_PAIRS = {"connect", "connect_ex", "bind", "listen", "accept", "sendto", "getaddrinfo", "gethostbyname"}


def named(tree):
    """Every module and every function that a file names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr
            yield dotted(node)
        elif isinstance(node, ast.Name):
            yield node.id


def dotted(node):
    """`a.b.c` of a chain of attributes."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join(reversed([*parts, getattr(node, "id", "")]))


def asked_to_fetch(tree):
    """Weights or data that a library would fetch: arguments that are not said to be none."""
    calls = [call for call in ast.walk(tree) if isinstance(call, ast.Call)]
    for node, word in ((call, word) for call in calls for word in call.keywords):
        said, called = getattr(word.value, "value", word.value), dotted(node.func)
        is_of_torchvision = "torchvision" in called or called.endswith("get_model")
        if (
            (word.arg in {"pretrained", "download", "force_reload"} and said is not False)
            or (word.arg in {"weights_backbone", "local_files_only"} and said not in (None, True))
            or (word.arg == "weights" and is_of_torchvision and said is not None)
        ):
            yield ast.unparse(node)


def talks(name):
    return name in FETCHES or any(name == module or name.startswith(f"{module}.") for module in TALKS)


def test_no_file_names_what_could_fetch_or_send():
    wrong = set()
    for file in PACKAGE.rglob("*.py"):
        place, tree = file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_text(encoding="utf-8"))
        found = {name for name in named(tree) if talks(name)} if place not in ALLOWED else set()
        if place.startswith(PAIRS):
            found = (found - OF_PAIRS) | (set(named(tree)) & NOT_OF_PAIRS)
        wrong |= {(place, name) for name in found - OF_THE_NAMED.get(place, set())}
        wrong |= {(place, call) for call in asked_to_fetch(tree)}
    assert wrong == set()


@pytest.mark.parametrize(
    "code",
    [
        "from transformers import BertModel; BertModel.from_pretrained('x')",
        "import torch; torch.hub.load('x', 'y')",
        "from urllib.request import urlopen",
        "from urllib import request",
        "import PySide6.QtNetwork",
        "from PySide6 import QtNetwork",
        "import http.client",
        "socket.create_connection(('a', 1))",
    ],
)
def test_such_a_name_would_be_seen(code):
    assert any(talks(name) for name in named(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "torchvision.models.get_model('x', weights='DEFAULT')",
        "f(pretrained=True)",
        "FashionMNIST(download=True)",
    ],
)
def test_such_an_argument_would_be_seen(code):
    assert list(asked_to_fetch(ast.parse(code)))


def test_the_switches_are_on_before_any_library_and_whatever_was_set(tmp_path):
    code = (
        "import mmdesk, os, sys; "
        "print([os.environ[name] for name in mmdesk.OFFLINE], 'transformers' in sys.modules);"
        "import huggingface_hub.constants as c; print(c.HF_HUB_OFFLINE, c.HF_HUB_DISABLE_TELEMETRY)"
    )
    environment = os.environ | dict.fromkeys(mmdesk.OFFLINE, "0") | {"PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [f"{['1'] * len(mmdesk.OFFLINE)} False", "True True"]
