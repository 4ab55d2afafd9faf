"""Makes torch give the same bits every time on the same machine."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch


@contextmanager
def exactly() -> Iterator[None]:
    """Deterministic algorithms on one thread; what was set before comes back at the end.

    One thread, because a sum split over another number of threads rounds differently.
    """
    threads, mode = torch.get_num_threads(), torch.get_deterministic_debug_mode()
    torch.set_num_threads(1)
    # The same switch as `torch.use_deterministic_algorithms`, which imports the compiler for it (a second).
    torch.set_deterministic_debug_mode("error")
    try:
        yield
    finally:
        torch.set_deterministic_debug_mode(mode)
        torch.set_num_threads(threads)
