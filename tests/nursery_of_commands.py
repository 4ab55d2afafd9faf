"""Makes processes of `mmdesk` that need not import torch first: it has, and each is a copy of this one.

Started by `warm_commands.py` with the number of a socket and what to import. For each request it forks; what
was made has the standard files, folder and environment that came along, and runs the program from its first
line on.
"""

import array
import gc
import importlib
import json
import os
import signal
import socket
import sys

from mmdesk import __main__ as program
from mmdesk.cli import commands  # noqa: F401 - typer, which a command needs

LONGEST = 1 << 20
STANDARD = ("stdin", "stdout", "stderr")


def main(number):
    asked = socket.socket(fileno=number)
    made = {}
    while True:
        words, ancillary, *_ = asked.recvmsg(LONGEST, socket.CMSG_SPACE(3 * array.array("i").itemsize))
        if not words:
            return
        request = json.loads(words)
        if "wait" in request:
            answer = _state(made, **request)
        else:
            files = [*array.array("i", ancillary[0][2])]
            answer = _make(asked, files, **request)
            made[answer] = None
            for file in files:
                os.close(file)
        asked.send(json.dumps(answer).encode())


def _state(made, wait, at_once):
    """How the process ended, as `subprocess` says it; None while it runs."""
    if made[wait] is None:
        pid, status = os.waitpid(wait, os.WNOHANG if at_once else 0)
        made[wait] = os.waitstatus_to_exitcode(status) if pid else None
    return made[wait]


def _make(asked, files, arguments, folder, environment):
    pid = os.fork()
    if pid:
        return pid
    code = 70
    try:
        asked.close()
        for place, (file, name, mode) in enumerate(zip(files, STANDARD, "rww", strict=True)):
            os.dup2(file, place)
            # Anew: Python's own know of those of the nursery whether one can seek in them.
            setattr(sys, name, os.fdopen(place, mode, encoding="utf-8", closefd=False))
        os.closerange(3, 100)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv[1:] = arguments
        code = program.main()
    finally:
        # As at the end of Python, but without taking down what was imported.
        for file in (sys.stdout, sys.stderr):
            file.flush()
        os._exit(code)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for module in sys.argv[2:]:
        importlib.import_module(module)
    gc.collect()
    gc.freeze()  # else the first collection of each copy would write into every page
    main(int(sys.argv[1]))
