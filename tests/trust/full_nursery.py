"""A nursery on a system that has no room for another process, for as long as a file of this name is there."""

import errno
import os
import socket
import sys
from pathlib import Path

from mmdesk.capture.decoding import nursery

real_fork = os.fork


def fork() -> int:
    if Path(sys.argv[1]).exists():
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    return real_fork()


if __name__ == "__main__":
    os.fork = fork
    nursery.main(socket.socket(fileno=int(sys.argv[2])))
