"""Commands of mmdesk in processes of their own, without the seconds in which each would import torch.

They are copies of one that has imported it (`nursery_of_commands.py`), and else as real as any: they are
killed, told to stop, and write into pipes. Whoever tests how a process begins starts one with `subprocess`.
"""

import array
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
LONGEST = 1 << 20
LESSON = ("mmdesk.learning.lesson",)
READING = ("mmdesk.model.predictor", "mmdesk.analysis.file_pipeline")


class Warm:
    """One running command, with what tests use of `subprocess.Popen`; it need not load what is `imported`."""

    def __init__(self, *arguments, imported=LESSON):
        self._nursery = _nursery(imported)
        ours, theirs = zip(*(_pipe(place) for place in range(3)), strict=True)
        request = {
            "arguments": [*map(str, arguments)],
            "folder": str(HERE.parent),
            "environment": {**os.environ, "OMP_NUM_THREADS": "1"},
        }
        self.pid = _ask(self._nursery, request, theirs)
        for file in theirs:
            os.close(file)
        self.stdin, self.stdout, self.stderr = (
            os.fdopen(file, mode, encoding="utf-8") for file, mode in zip(ours, "wrr", strict=True)
        )
        self.returncode = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for file in (self.stdout, self.stderr, self.stdin):
            file.close()
        self.wait()

    def communicate(self, words=""):
        """Give it these words and no more; what it wrote and said, once it has ended."""
        with ThreadPoolExecutor(1) as reader, self.stdout, self.stderr:
            said = reader.submit(self.stderr.read)
            with self.stdin:
                self.stdin.write(words)
            written = self.stdout.read()
            self.wait()
            return written, said.result()

    def poll(self):
        """How it ended; None while it runs."""
        self.returncode = _ask(self._nursery, {"wait": self.pid, "at_once": True})
        return self.returncode

    def wait(self):
        """How it ended, once it has."""
        self.returncode = _ask(self._nursery, {"wait": self.pid, "at_once": False})
        return self.returncode

    def kill(self):
        """End it at once, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)


def run(*arguments, imported=LESSON):
    """Exit code, standard output and standard error of a command."""
    with Warm(*arguments, imported=imported) as child:
        written, said = child.communicate()
    return child.returncode, written, said


def _pipe(place):
    """Our end of a pipe and the child's; of standard input (0) the child has the end that is read."""
    read, write = os.pipe()
    return (write, read) if place == 0 else (read, write)


def _ask(nursery, request, files=()):
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", files))] if files else []
    nursery.sendmsg([json.dumps(request).encode()], rights)
    answer = nursery.recv(LONGEST)
    assert answer, "the nursery of commands has ended"
    return json.loads(answer)


@cache
def _nursery(imported):
    """The socket to the process that makes them; it ends with this one, or when that is closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = [sys.executable, str(HERE / "nursery_of_commands.py"), str(theirs.fileno()), *imported]
    paths = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    process = subprocess.Popen(
        command, pass_fds=[theirs.fileno()], env=os.environ | {"PYTHONPATH": paths, "OMP_NUM_THREADS": "1"}
    )
    theirs.close()
    atexit.register(_end, ours, process)
    return ours


def _end(ours, process):
    ours.close()
    process.wait()
