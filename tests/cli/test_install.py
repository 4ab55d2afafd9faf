"""What `make run` says while it installs: enough that nobody takes waiting for hanging."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "install.py"


@pytest.fixture(scope="module")
def install():
    spec = importlib.util.spec_from_file_location("packaging_install", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (899.7 MB)\n",
            "Fetching torch 2.13.0, 899.7 MB",
        ),
        (
            "  Downloading https://files.example/nvidia_cublas_cu12-12.8.4.1-py3-none-any.whl (1.2 GB)\n",
            "Fetching nvidia_cublas_cu12 12.8.4.1, 1.2 GB",
        ),
        ("Downloading rich-14.0.0-py3-none-any.whl (243 kB)\n", ""),
        ("Downloading regex-2025.1-cp311-manylinux.whl (19.9 MB)\n", ""),
        ("Installing collected packages: a, b, c\n", "Unpacking 3 packages"),
        ("Collecting torch==2.13.0\n", ""),
    ],
)
def test_of_pips_lines_the_large_ones_are_told(install, line, words):
    assert install.told(line) == words


def test_pips_own_complaint_and_status_come_through(tmp_path):
    """A copy is run, beside which there is no project: whatever pip answers, nothing is installed."""
    pip, script = tmp_path / "pip", tmp_path / "packaging" / "install.py"
    for folder in (pip, script.parent):
        folder.mkdir()
    script.write_bytes(SCRIPT.read_bytes())
    (pip / "__init__.py").touch()
    (pip / "__main__.py").write_text(
        "import sys; print('Installing collected packages: a, b'); sys.exit('ERROR: no room')"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "Unpacking 2 packages\n")
    assert done.stderr == "ERROR: no room\n"
