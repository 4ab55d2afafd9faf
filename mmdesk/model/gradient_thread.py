"""The thread in which gradients are asked for while the program runs; it never ends.

Asked for gradients torch leaves Python objects with the thread and lets go of them after its end (torch 2.12,
its ThreadLocalPythonObjects). In a thread of Qt there is no Python any more by then; a thread of Python's has
just been waited for, and what it lets go of may meet the interpreter's own end. Either ends the process.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from queue import SimpleQueue
from typing import Any, TypeVar

NAME = "gradients"

_one_starts_it = threading.Lock()

Answer = TypeVar("Answer")


def in_gradient_thread(ask: Callable[[], Answer]) -> Answer:
    """What `ask` returns, called in that thread after those that came before it. Raises what it raises."""
    answer: Future[Answer] = Future()
    with _one_starts_it:
        asked = _questions()
    asked.put((answer, ask))
    return answer.result()


@cache
def _questions() -> "SimpleQueue[tuple[Future[Any], Callable[[], Any]]]":
    asked: SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = SimpleQueue()
    threading.Thread(target=_serve, args=(asked,), name=NAME, daemon=True).start()
    return asked


def _serve(asked: "SimpleQueue[tuple[Future[Any], Callable[[], Any]]]") -> None:
    while True:
        _answer(*asked.get())  # a function of its own, so that nothing of a question is kept until the next


def _answer(answer: Future[Any], ask: Callable[[], Any]) -> None:
    try:
        answer.set_result(ask())
    except BaseException as error:  # noqa: BLE001  (it is raised where it is waited for)
        answer.set_exception(error)
