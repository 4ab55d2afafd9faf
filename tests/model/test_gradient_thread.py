"""Gradients are asked for in one thread that lasts, whoever asks."""

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from mmdesk.model.gradient_thread import NAME, in_gradient_thread


def slope():
    """The gradient of x squared at 3, and the thread that was asked for it."""
    x = torch.tensor(3.0, requires_grad=True)
    with torch.enable_grad():
        (gradient,) = torch.autograd.grad(x * x, x)
    return float(gradient), threading.current_thread()


def test_one_thread_answers_all_and_outlives_who_asks():
    with ThreadPoolExecutor(4) as askers:
        answers = [one.result() for one in [askers.submit(in_gradient_thread, slope) for _ in range(40)]]
    assert {gradient for gradient, _ in answers} == {6.0}
    (thread,) = {thread for _, thread in answers}
    assert thread.name == NAME
    assert thread.is_alive()
    assert thread.daemon  # nobody waits for it at the program's end


def test_what_is_raised_there_is_raised_here_and_the_next_is_answered():
    with pytest.raises(ZeroDivisionError):
        in_gradient_thread(lambda: 1 // 0)
    assert in_gradient_thread(lambda: 7) == 7


def test_nothing_of_a_question_is_kept():
    class Face:
        """Stands for what a question holds."""

    face = Face()
    kept = weakref.ref(face)
    assert in_gradient_thread(lambda face=face: face is not None)
    del face
    in_gradient_thread(lambda: None)
    gc.collect()
    assert kept() is None
