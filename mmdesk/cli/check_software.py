"""What `mmdesk doctor` looks at in what is installed: Python, the network's libraries, the weights."""

import importlib
import platform
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from mmdesk import __version__
from mmdesk.cli.finding import Finding, Level, fail, ok
from mmdesk.core.errors import WeightsError
from mmdesk.core.own_program import is_frozen
from mmdesk.paths import yunet_file

_AGAIN = "Install mmdesk again, in a fresh environment."
# A missing file, a library of another build, an operator that is not there: how a broken install shows.
_BROKEN = (ImportError, OSError, RuntimeError, AttributeError)
_LIBRARIES = {"opencv-python": "cv2", "av": "av", "tokenizers": "tokenizers", "pyqtgraph": "pyqtgraph"}


def check_software(base_dir: Path, data_dir: Path) -> Iterator[Finding]:
    """Look at everything that is installed; seconds, since the libraries are really loaded."""
    yield _python()
    network = _network()
    yield network
    yield from (_library(package, module) for package, module in _LIBRARIES.items())
    if network.level is Level.OK:
        yield _accelerator()
        yield check_weights(base_dir)
        yield check_detector(data_dir)


def check_detector(data_dir: Path) -> Finding:
    """Which face detector is used: the built-in one, or the file the user put into the data directory."""
    from mmdesk.features.face_finder import YuNetFinder, find_detector

    try:
        finder = find_detector(yunet_file(data_dir))
    except WeightsError as error:
        return fail("face detector", error.message, error.hint)
    return ok("face detector", "YuNet, yours" if isinstance(finder, YuNetFinder) else "built in")


def check_weights(base_dir: Path) -> Finding:
    """Whether the weights are there, whole, and those that their card describes."""
    from mmdesk.model import weights

    try:
        card = weights.read_card(base_dir)
        weights.read_weights(base_dir, card)
        always = (weights.TOKENIZER, weights.CHARACTERS, weights.REPLAY)
        for name in sorted({*always, *weights.files_beside(card)}):
            weights.check_beside(base_dir, card, name)
    except WeightsError as error:
        return fail("weights", error.message, error.hint)
    size_mb = sum(file.stat().st_size for file in base_dir.iterdir()) / 1e6
    return ok("weights", f"all files are those of the card, {str(card['sha256'])[:12]}; {size_mb:.0f} MB")


def _python() -> Finding:
    says = f"{platform.python_version()}, mmdesk {__version__}"
    if (3, 11) <= sys.version_info[:2] < (3, 14):
        return ok("python", says)
    return fail("python", says, "Use Python 3.11, 3.12 or 3.13.")


def _network() -> Finding:
    """torch, torchvision and torchaudio, used together: built for each other, or they fail right here.

    A frozen program has torch alone: the others are only needed to train a base.
    """
    if is_frozen():
        return _torch_alone()
    says = ", ".join(f"{name} {_version(name)}" for name in ("torch", "torchvision", "torchaudio"))
    try:
        import torch
        import torchaudio
        import torchvision

        torchvision.ops.nms(torch.tensor([[0.0, 0.0, 1.0, 1.0]]), torch.tensor([1.0]), 0.5)
        torchaudio.transforms.MelSpectrogram(n_mels=8)(torch.zeros(1000))
    except _BROKEN as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        return fail("network", f"{says} do not fit together: {first}", _AGAIN)
    return ok("network", f"{says} fit together")


def _torch_alone() -> Finding:
    says = f"torch {_version('torch')}"
    try:
        import torch

        torch.nn.functional.conv2d(torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 3, 3))
    except _BROKEN as error:
        return fail("network", f"{says} does not work: {error}", _AGAIN)
    return ok("network", f"{says} works")


def _library(package: str, module: str) -> Finding:
    try:
        importlib.import_module("mmdesk.capture.opencv" if module == "cv2" else module)
    except _BROKEN as error:
        return fail(package, f"{package} {_version(package)} cannot be loaded: {error}", _AGAIN)
    return ok(package, _version(package))


def _accelerator() -> Finding:
    import torch

    if torch.cuda.is_available():
        return ok("gpu", f"{torch.cuda.get_device_name()} (mmdesk computes on the processor all the same)")
    return ok("gpu", f"none; {torch.get_num_threads()} processor threads are enough")


def _version(package: str) -> str:
    for name in (package, f"{package}-headless"):  # OpenCV without windows of its own does as well
        with suppress(PackageNotFoundError):
            return version(name)
    return "(not installed)"
