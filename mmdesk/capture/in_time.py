"""A question to the system that may hang: asked in a thread of its own, which is given up after a while."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class InTime(Generic[Answer]):
    """Asks one thing at a time. Who asks waits no longer than `patience_s`, in all, for one question."""

    def __init__(self, ask: Callable[[], Answer], patience_s: float, name: str) -> None:
        self._ask, self._patience_s, self._name = ask, patience_s, name
        self._thread: threading.Thread | None = None
        self._asked_at = 0.0
        self._answers: list[Answer] = []
        self._errors: list[BaseException] = []

    def answer(self) -> Answer:
        """What is answered now. Raises what `ask` raises, and TimeoutError while there is no answer."""
        if self._thread is None or not self._thread.is_alive():
            self._answers, self._errors = [], []
            arguments = (self._answers, self._errors)  # its own: one that hangs must not answer the next
            self._thread = threading.Thread(target=self._run, args=arguments, name=self._name, daemon=True)
            self._asked_at = time.monotonic()
            self._thread.start()
        self._thread.join(max(0.0, self._asked_at + self._patience_s - time.monotonic()))
        if self._errors:
            raise self._errors[0]
        if not self._answers:
            raise TimeoutError
        return self._answers[0]

    def _run(self, answers: list[Answer], errors: list[BaseException]) -> None:
        try:
            answers.append(self._ask())
        except BaseException as error:  # noqa: BLE001  (it is raised where it is waited for)
            errors.append(error)
