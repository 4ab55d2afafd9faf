"""Run before the program: what it starts (a browser, a file manager) is to find its own libraries, not ours.

The loader has read the variable by now; PyInstaller keeps what it was before.
"""

import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
