"""Commands where standard input, output and errors are closed, or cannot be written."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="closes descriptors, and needs /dev/full")
CODE = """
import os, sys
for one in (0, 1, 2):
    os.close(one)
sys.stdin = sys.stdout = sys.stderr = None
from mmdesk.__main__ import main
sys.argv = ["mmdesk", "--data-dir", sys.argv[1], "sessions"]
code = main()
with open(os.devnull) as first:
    free = first.fileno()
os._exit(code if free > 2 else 9)
"""


def test_with_all_three_closed_a_command_works_and_no_file_takes_their_place(data_dir):
    done = subprocess.run([sys.executable, "-c", CODE, str(data_dir)], env=dict(os.environ), check=False)
    assert done.returncode == 0


def test_output_onto_a_full_disk_is_one_line(data_dir):
    command = [sys.executable, "-m", "mmdesk", "--data-dir", str(data_dir), "sessions"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "mmdesk: No space left on device. Free some disk space and retry.\n"
