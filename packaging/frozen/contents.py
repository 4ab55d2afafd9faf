"""What does not go into the frozen program, though something that it needs could use it."""

import re
from pathlib import Path, PurePath

NOT_NEEDED = (
    # Only for training the base, which the frozen program does not do.
    "torchvision", "torchaudio", "matplotlib", "onnxruntime",
    # What tokenizers would fetch vocabularies with; ours lies beside the weights.
    "transformers", "huggingface_hub",
    # For graphics cards: the program computes on the processor.
    "nvidia", "cuda", "triton", "cupy", "tensorrt",
    # For development, or for other ways to show things.
    "tkinter", "IPython", "pytest", "_pytest", "hypothesis", "setuptools", "pip", "wheel", "pkg_resources",
    "torch.utils.tensorboard", "tensorboard", "tensorflow", "jax", "flax", "scipy", "pandas", "hf_xet",
    "PyQt5", "PyQt6", "PySide2", "OpenGL", "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter",
    "PIL", "sklearn", "numba",
    # Under the GPL, or with libraries that are, and not used.
    "readline", "gdbm", "_gdbm", "dbm", "_dbm", "curses", "_curses",
)  # fmt: skip
"""Modules that are left out."""

_OF_QT = re.compile(r"/translations/[a-z]+?(?:_[a-z]+)*?_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm$")
_LANGUAGES = ("de", "en", "es", "zh_CN")  # the window speaks no others

_NO_PATHS = (
    # Qt's on-screen keyboard brings all of Qt Quick along.
    "virtualkeyboard", "Qt6Quick", "Qt6Qml", "QtQuick", "QtQml", "Qt/qml", "Qt6Pdf", "QtPdf", "libqpdf",
    "Qt6WebEngine", "Qt6Designer", "Qt63D", "Qt6Charts", "Qt6DataVis", "Qt6ShaderTools", "Qt6Labs",
    # Headers and libraries to compile against.
    "torch/include/", "torch/share/", "torch/test/", "torch/bin/protoc", "torch/bin/test", "share/cmake/",
    "libjitbackend_test", "libtorchbind_test", "libbackend_with_compiler", "libaoti_custom_ops",
    # Other windowing systems, and the look of GTK, which brings GTK along.
    "libqgtk3", "libqeglfs", "egldeviceintegrations", "libqlinuxfb", "libqvnc", "libqvkkhr", "libqminimal",
    "libQt6EglF", "libgtk-3", "libgdk", "libatk", "libatspi", "libcairo", "libpango", "libepoxy", "libthai",
    "libdatrie", "libpixman",
    # For graphics cards.
    "libcudart",
    # The system's own must be used: it finds the system's plug-ins, and its sound server.
    "libasound.so",
    # JACK, see stand_in.c, with a database under a licence that asks for our source.
    "libjack.so", "libdb-",
)  # fmt: skip


def is_needed(target: str, source: str = "") -> bool:
    """Whether a file, by its place in the frozen folder, goes into it; `source` is where it is now."""
    path = PurePath(target).as_posix()
    is_static = path.endswith((".a", ".lib", ".pyi", ".h", ".hpp", ".cuh", ".cmake"))
    if is_static or any(part in path for part in _NO_PATHS):
        return False
    translation = _OF_QT.search(path)
    if translation is not None:
        return translation[1] in _LANGUAGES
    return not (path.startswith("torch/") and path.endswith(".py")) or _reads_itself(Path(source))


def _reads_itself(file: Path) -> bool:
    """Whether a module of torch reads its own source when it is imported; of others bytecode is enough."""
    text = file.read_text(encoding="utf-8")
    return "install_config_module(" in text or "_overload" in text
