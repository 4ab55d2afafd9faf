"""For all tests: no display, no network, nothing written into the home folder, nothing left running."""

import os

# Before Qt, numpy and torch are imported, which read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import gc
import threading
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

import hypothesis
import pytest
import pytest_rerunfailures
from guards import child_processes, leaked_threads, loopback_only, remembered_starts, running_qthreads

from mmdesk import settings
from mmdesk.core import garbage
from mmdesk.paths import make_private_dir

# It counts crashes of workers through a network socket in every process of the tests; some hold that there
# is none. Switched off before it is configured; what fails is tried again without.
pytest_rerunfailures.HAS_PYTEST_HANDLECRASHITEM = False

# A machine under load is slow, not wrong.
hypothesis.settings.register_profile("mmdesk", deadline=None)
hypothesis.settings.load_profile("mmdesk")

PATIENCE_MS = 20_000

PACKS = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Files with slow tests come first, so that none of them is begun last, with nothing to run beside it.

    A test of a window shares the machine's clock with devices, processes and threads. One that fails is tried
    once more, and told at the end (RERUN): a race to be mended, but not the change that is being tried.
    """
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1))
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_runtest_logfinish():
    """What a test leaves is collected at once and in this thread; nobody looks again at what outlives it.

    A thread of a later test could else delete a widget of this one, and each look through all that was
    ever imported takes a tenth of a second.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_network():
    """Connections to other computers fail, so that a download cannot hide in a test."""
    with loopback_only():
        yield


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory):
    """Default data directories lie in a folder of this run."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        folder = tmp_path_factory.mktemp("home")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            monkeypatch.setenv(name, str(folder))
        yield folder


@pytest.fixture(autouse=True)
def notice_answered(monkeypatch):
    """The first notice was answered long ago, for whoever does not test it."""
    asked = settings._BY_NAME["live_people"]
    monkeypatch.setitem(settings._BY_NAME, "live_people", replace(asked, default="others"))
    return asked


@pytest.fixture(autouse=True)
def nothing_left_running(request):
    """A test fails that leaves a thread or a child process running, and says which."""
    threads, children = set(threading.enumerate()), child_processes()
    with remembered_starts(), garbage.held() if "qapp" in request.fixturenames else nullcontext():
        yield
    left = [f"thread {words}" for words in leaked_threads(threads)]
    left += [f"process {command}" for pid, command in child_processes().items() if pid not in children]
    if "qapp" in request.fixturenames:
        left += [f"QThread {name}" for name in running_qthreads()]
    if left:
        pytest.fail("left running: " + "; ".join(left))


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's, but more patient where a test does not say how long to wait."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def data_dir(tmp_path):
    """A data directory of this test's own, as --data-dir takes it."""
    return make_private_dir(tmp_path / "data")


@pytest.fixture(scope="session")
def data_packs():
    """The folder with the data packs; the test is skipped where they are not beside the checkout."""
    if not PACKS.is_dir():
        pytest.skip("the data packs are not beside the checkout (../shared/data)")
    return PACKS
