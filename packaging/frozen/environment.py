"""Makes the environment that the frozen program is built in: what it needs, and a torch for processors only.

    python packaging/frozen/environment.py [--torch-index URL] [--torch torch==VERSION] [--folder DIR]

PyPI's torch for Linux is for graphics cards: 5 GB with what it brings. PyTorch's own index has one of 0.2 GB;
where that cannot be reached, --torch names another that pip can find. Needs a C compiler, see without_gpl.py.
"""

import argparse
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_LEFT_OUT = ("torch", "torchvision", "torchaudio", "opencv-python", "silero-vad")
_PYINSTALLER = "pyinstaller>=6.15,<7"


def main() -> int:
    """Make it, or bring it up to date."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--torch-index", metavar="URL")
    parser.add_argument("--torch", metavar="REQUIREMENT")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "frozen-environment")
    told = parser.parse_args()
    needs = {_name(one): one for one in _dependencies()}
    if not told.folder.exists():
        venv.create(told.folder, with_pip=True)
    scripts = told.folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / ("python.exe" if sys.platform == "win32" else "python")
    index = ["--index-url", told.torch_index] if told.torch_index else []
    _install(python, *index, told.torch or needs["torch"])
    rest = [one for name, one in needs.items() if name not in _LEFT_OUT]
    opencv = needs["opencv-python"].replace(
        "opencv-python", "opencv-python-headless"
    )  # Qt 6 is there already
    _install(python, *rest, opencv, _PYINSTALLER)
    _install(python, "--no-deps", needs["silero-vad"])  # or it brings torchaudio along
    subprocess.run([str(python), str(HERE / "without_gpl.py")], check=True)
    return 0


def _dependencies() -> list[str]:
    return list(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"])


def _name(requirement: str) -> str:
    for place, sign in enumerate(requirement):
        if not (sign.isalnum() or sign in "-_."):
            return requirement[:place].lower()
    return requirement.lower()


def _install(python: Path, *words: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
