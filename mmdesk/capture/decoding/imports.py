"""What libraries import only when they first need it: too late for a process that opens nothing."""

import importlib
import pkgutil
from contextlib import suppress

import av

_LATE = (
    "numpy.ma",  # by numpy.unique
    "encodings.ascii",
    "encodings.idna",  # of names of computers
    "encodings.latin_1",
    "encodings.utf_8",
    "encodings.utf_8_sig",
    "linecache",  # by traceback
    "resource",  # unknown to Windows
)
_NO_LIBRARY = ("__main__", "datasets")  # of PyAV


def import_all() -> None:
    """Before the limits."""
    within = pkgutil.walk_packages(av.__path__, "av.")
    for name in (*_LATE, *(one.name for one in within)):
        if name.rpartition(".")[2] not in _NO_LIBRARY:
            with suppress(ImportError):
                importlib.import_module(name)
